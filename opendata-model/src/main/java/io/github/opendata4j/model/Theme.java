package io.github.opendata4j.model;

import io.github.opendata4j.model.internal.json.Expected;
import io.github.opendata4j.model.internal.json.JsonValue;
import io.github.opendata4j.model.internal.text.Bilingual;
import io.github.opendata4j.model.internal.vocabulary.Vocabulary;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a dataset is about: one of the EU's thirteen data themes, or a text that is none and is kept as it was written.
 * Two themes are equal if their codes are. Immutable.
 *
 * <pre>{@code
 * Theme.of("ECON").equals(Theme.of("Économie et finances"));   // true
 * Theme.of("Tiers-lieux").isKnown();                           // false
 * }</pre>
 */
public final class Theme {

    private static final String EU_BASE = "http://publications.europa.eu/resource/authority/data-theme/";

    private static final Vocabulary<Theme> KNOWN = Vocabulary.load(Theme.class, "themes.json", Theme::register);

    /** Agriculture, fisheries, forestry and food. */
    public static final Theme AGRICULTURE = known("AGRI");

    /** Economy and finance. */
    public static final Theme ECONOMY = known("ECON");

    /** Education, culture and sport. */
    public static final Theme EDUCATION = known("EDUC");

    /** Energy. */
    public static final Theme ENERGY = known("ENER");

    /** Environment. */
    public static final Theme ENVIRONMENT = known("ENVI");

    /** Government and public sector. */
    public static final Theme GOVERNMENT = known("GOVE");

    /** Health. */
    public static final Theme HEALTH = known("HEAL");

    /** International issues. */
    public static final Theme INTERNATIONAL = known("INTR");

    /** Justice, legal system and public safety. */
    public static final Theme JUSTICE = known("JUST");

    /** Regions and cities. */
    public static final Theme REGIONS = known("REGI");

    /** Population and society. */
    public static final Theme SOCIETY = known("SOCI");

    /** Science and technology. */
    public static final Theme SCIENCE = known("TECH");

    /** Transport. */
    public static final Theme TRANSPORT = known("TRAN");

    private final String code;
    private final LocalizedText label;
    private final @Nullable URI uri;
    private final boolean known;

    private Theme(String code, LocalizedText label, @Nullable URI uri, boolean known) {
        this.code = code;
        this.label = label;
        this.uri = uri;
        this.known = known;
    }

    /**
     * The theme that a text names: one of the EU's by its code, its address or its French or English name; else an
     * unknown one that keeps the text.
     *
     * @param codeOrUri a code, an address or a name
     * @return the theme
     * @throws IllegalArgumentException if the text is blank
     */
    public static Theme of(String codeOrUri) {
        if (codeOrUri.isBlank()) {
            throw new IllegalArgumentException("A theme has a code, such as ECON");
        }
        String text = codeOrUri.strip();
        return KNOWN.find(text)
                .orElseGet(() -> new Theme(
                        text, LocalizedText.of(text), Vocabulary.address(text).orElse(null), false));
    }

    /** {@return the thirteen that are known} */
    public static List<Theme> all() {
        return KNOWN.terms();
    }

    /** {@return the EU's code, such as {@code ECON}; of an unknown one, the text it was made of} */
    public String code() {
        return code;
    }

    /**
     * {@return the EU's address for it, which DCAT-AP wants; of an unknown one, the address it was made of, if it was one}
     */
    public Optional<URI> uri() {
        return Optional.ofNullable(uri);
    }

    /** {@return whether it is one of the EU's} */
    public boolean isKnown() {
        return known;
    }

    /**
     * Its name.
     *
     * @param locale the reader's language
     * @return such as {@code Économie et finances}; of an unknown one, its code
     */
    public String label(Locale locale) {
        return label.get(locale);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Theme that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }

    private static Theme known(String code) {
        return KNOWN.find(code).orElseThrow();
    }

    private static Vocabulary.Term<Theme> register(JsonValue term) {
        String code = term.get("code", Expected.TEXT).text();
        String french = term.get("fr", Expected.TEXT).text();
        String english = term.get("en", Expected.TEXT).text();
        Theme theme = new Theme(code, Bilingual.text(french, english), URI.create(EU_BASE + code), true);
        return new Vocabulary.Term<>(theme, List.of(code, EU_BASE + code, french, english));
    }
}
