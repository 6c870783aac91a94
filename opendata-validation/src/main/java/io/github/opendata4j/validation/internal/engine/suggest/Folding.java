package io.github.opendata4j.validation.internal.engine.suggest;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reduces a text to what a reader would call the same: no case, no accents, one kind of apostrophe and of blank. */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\p{IsWhite_Space}\\p{Zs}]+");

    private Folding() {}

    /**
     * A text without case, accents, ligatures and surplus blanks.
     *
     * @param text any text
     * @return its folded form: {@code " Œuvre  d’Été"} gives {@code "oeuvre d'ete"}
     */
    public static String fold(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String lower = plain.toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replace("œ", "oe")
                .replace("æ", "ae");
        return BLANKS.matcher(lower).replaceAll(" ").strip();
    }
}
