package io.github.opendata4j.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text in one or several languages, French unless said otherwise. Immutable.
 *
 * <pre>{@code
 * LocalizedText title = LocalizedText.builder().put(Locale.FRENCH, "Marchés").put(Locale.ENGLISH, "Markets").build();
 * title.get(Locale.CANADA_FRENCH);   // "Marchés"
 * title.get(Locale.GERMAN);          // "Marchés": French stands in for what is missing
 * }</pre>
 */
public final class LocalizedText {

    private final Map<String, String> texts;

    private LocalizedText(Map<String, String> texts) {
        this.texts = Collections.unmodifiableMap(texts);
    }

    /**
     * A text in French.
     *
     * @param french the text, which may be empty
     * @return the text
     */
    public static LocalizedText of(String french) {
        return of(Locale.FRENCH, french);
    }

    /**
     * A text in one language.
     *
     * @param locale its language
     * @param text the text, which may be empty
     * @return the text
     * @throws IllegalArgumentException if the locale names no language
     */
    public static LocalizedText of(Locale locale, String text) {
        return builder().put(locale, text).build();
    }

    /**
     * Starts a text in several languages.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The text for a reader: in that very locale, else in its language, else in French, else in the first language
     * there is.
     *
     * @param locale the reader's language
     * @return the best text there is
     */
    public String get(Locale locale) {
        return Stream.of(locale.toLanguageTag(), locale.getLanguage(), "fr")
                .flatMap(tag -> Optional.ofNullable(texts.get(tag)).stream())
                .findFirst()
                .orElseGet(() -> texts.values().iterator().next());
    }

    /**
     * Every text under its language tag (BCP 47: {@code fr}, {@code fr-CA}), in the order given.
     *
     * @return at least one text, unmodifiable
     */
    public Map<String, String> texts() {
        return texts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalizedText that && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    /** The text for a reader of French. */
    @Override
    public String toString() {
        return get(Locale.FRENCH);
    }

    /** Gathers the texts. Not thread-safe; may be used again after {@link #build()}. */
    public static final class Builder {

        private final Map<String, String> texts = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Adds a text, or replaces the one in the same language.
         *
         * @param locale its language
         * @param text the text, which may be empty
         * @return this builder
         * @throws IllegalArgumentException if the locale names no language
         */
        public Builder put(Locale locale, String text) {
            if (locale.getLanguage().isEmpty()) {
                throw new IllegalArgumentException("The locale of a text names its language, such as Locale.FRENCH");
            }
            texts.put(locale.toLanguageTag(), text);
            return this;
        }

        /**
         * Adds a text, or replaces the one in the same language.
         *
         * @param languageTag a BCP 47 tag, such as {@code fr} or {@code fr-CA}
         * @param text the text, which may be empty
         * @return this builder
         * @throws IllegalArgumentException if that is no language tag
         */
        public Builder put(String languageTag, String text) {
            return put(Languages.of(languageTag), text);
        }

        /**
         * Makes the text.
         *
         * @return the text
         * @throws IllegalArgumentException if there is none
         */
        public LocalizedText build() {
            if (texts.isEmpty()) {
                throw new IllegalArgumentException("A localised text needs at least one language");
            }
            return new LocalizedText(new LinkedHashMap<>(texts));
        }
    }
}
