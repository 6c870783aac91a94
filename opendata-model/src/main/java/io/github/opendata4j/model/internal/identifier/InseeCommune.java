package io.github.opendata4j.model.internal.identifier;

import java.util.regex.Pattern;

/**
 * INSEE's code of a commune: its département and its number there. Corsica has {@code 2A} and {@code 2B} since 1976, so
 * that {@code 20} is none; overseas, the département or collectivity takes three of the five characters. Whether there
 * is a commune by that code changes every January, and is not looked up.
 */
public final class InseeCommune {

    private static final Pattern FORM = Pattern.compile(
            "(?:0[1-9]|1[0-9]|2[1-9AB]|[3-8][0-9]|9[0-5])(?!000)[0-9]{3}" + "|(?:97[1-8]|98[46-9])(?!00)[0-9]{2}");

    private InseeCommune() {}

    /**
     * Whether a text has the form of a commune's code.
     *
     * @param text five characters, without spaces
     * @return true if there may be such a commune
     */
    public static boolean isValid(CharSequence text) {
        return FORM.matcher(text).matches();
    }
}
