package io.github.opendata4j.model.internal.json;

import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.internal.text.Bilingual;
import java.util.Locale;

/**
 * What a member of a JSON document should have been, in words that fit after « il faut » and "expected".
 *
 * @param words the words, in French and English
 */
public record Expected(LocalizedText words) {

    /** A string. */
    public static final Expected TEXT = of("un texte entre guillemets", "a text in quotes");

    /** A string, or an object with one for each language. */
    public static final Expected LOCALIZED_TEXT = of(
            "un texte entre guillemets, ou un texte par langue comme {\"fr\": \"…\", \"en\": \"…\"}",
            "a text in quotes, or one for each language such as {\"fr\": \"…\", \"en\": \"…\"}");

    /** A number without decimals, 0 or more. */
    public static final Expected COUNT = of("un nombre entier, 0 ou plus", "a whole number, 0 or more");

    /** Any number. */
    public static final Expected NUMBER = of("un nombre", "a number");

    /** {@code true} or {@code false}. */
    public static final Expected BOOLEAN = of("true ou false", "true or false");

    /** An object. */
    public static final Expected OBJECT = of("un objet entre accolades", "an object in braces");

    /** An array. */
    public static final Expected LIST = of("une liste entre crochets", "a list in square brackets");

    /**
     * Something else.
     *
     * @param french such as {@code une date comme "2019-01-17"}
     * @param english such as {@code a date such as "2019-01-17"}
     * @return the expectation
     */
    public static Expected of(String french, String english) {
        return new Expected(Bilingual.text(french, english));
    }

    String in(Locale locale) {
        return words.get(locale);
    }
}
