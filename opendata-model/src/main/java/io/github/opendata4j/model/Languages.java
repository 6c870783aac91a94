package io.github.opendata4j.model;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** Languages by their BCP 47 tags, strictly: {@link Locale#forLanguageTag} makes anything of anything. */
final class Languages {

    private Languages() {}

    /**
     * The language of a tag.
     *
     * @throws IllegalArgumentException if the tag is none, or names no language
     */
    static Locale of(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            if (!locale.getLanguage().isEmpty()) {
                return locale;
            }
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException("'" + tag + "' is no language tag: write one such as fr or en", e);
        }
        throw new IllegalArgumentException("'" + tag + "' names no language: write one such as fr or en");
    }
}
