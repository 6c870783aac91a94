package io.github.opendata4j.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the key of a dataset or of a distribution looks like. A key never changes: portals find by it what they already
 * hold. It goes into addresses and file names, so it has 1 to 100 lower-case letters without accents, digits, hyphens,
 * dots and low lines, with a letter or a digit at both ends: {@code aides-tiers-lieux}, {@code 2026}, {@code v1.2}.
 */
public final class DatasetKey {

    private static final int LONGEST = 100;
    private static final Pattern FORM = Pattern.compile("[a-z0-9](?:[a-z0-9._-]{0,98}[a-z0-9])?");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    private DatasetKey() {}

    /**
     * Whether a text may be a key.
     *
     * @param text any text
     * @return true if it has the form above
     */
    public static boolean isValid(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * The key that a title suggests: {@code Aides aux tiers-lieux (2018)} gives {@code aides-aux-tiers-lieux-2018}.
     *
     * @param title a title in any language
     * @return a key; {@code data} where no letter or digit is left
     */
    public static String ofTitle(String title) {
        String decomposed = Normalizer.normalize(title, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String plain =
                ACCENT.matcher(decomposed).replaceAll("").replace("œ", "oe").replace("æ", "ae");
        String hyphened = OTHER.matcher(plain).replaceAll("-");
        String key = trim(hyphened.substring(0, Math.min(hyphened.length(), LONGEST)));
        return key.isEmpty() ? "data" : key;
    }

    static String checked(String key) {
        if (!isValid(key)) {
            throw new IllegalArgumentException(
                    "'" + key + "' is no key: write 1 to 100 of a-z, 0-9, '-', '.', '_', with"
                            + " a letter or a digit at both ends, such as " + ofTitle(key));
        }
        return key;
    }

    private static String trim(String hyphened) {
        int from = hyphened.startsWith("-") ? 1 : 0;
        int to = hyphened.length() > from && hyphened.endsWith("-") ? hyphened.length() - 1 : hyphened.length();
        return hyphened.substring(from, to);
    }
}
