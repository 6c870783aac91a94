package io.github.opendata4j.model;

import java.util.List;

/**
 * What a dataset is about: one of the EU's thirteen data themes, or a text that is none and is kept as it was written.
 * Codes and addresses are those of the EU's authority table {@code data-theme}. Immutable.
 *
 * <pre>{@code
 * Theme.of("ECON").equals(Theme.of("Économie et finances"));   // true
 * Theme.of("Tiers-lieux").isKnown();                           // false
 * }</pre>
 */
public final class Theme extends Term {

    static final Terms<Theme> TERMS =
            Terms.load("themes.json", "http://publications.europa.eu/resource/authority/data-theme/", Theme::new);

    /** Agriculture, fisheries, forestry and food. */
    public static final Theme AGRICULTURE = TERMS.known("AGRI");

    /** Economy and finance. */
    public static final Theme ECONOMY = TERMS.known("ECON");

    /** Education, culture and sport. */
    public static final Theme EDUCATION = TERMS.known("EDUC");

    /** Energy. */
    public static final Theme ENERGY = TERMS.known("ENER");

    /** Environment. */
    public static final Theme ENVIRONMENT = TERMS.known("ENVI");

    /** Government and public sector. */
    public static final Theme GOVERNMENT = TERMS.known("GOVE");

    /** Health. */
    public static final Theme HEALTH = TERMS.known("HEAL");

    /** International issues. */
    public static final Theme INTERNATIONAL = TERMS.known("INTR");

    /** Justice, legal system and public safety. */
    public static final Theme JUSTICE = TERMS.known("JUST");

    /** Regions and cities. */
    public static final Theme REGIONS = TERMS.known("REGI");

    /** Population and society. */
    public static final Theme SOCIETY = TERMS.known("SOCI");

    /** Science and technology. */
    public static final Theme SCIENCE = TERMS.known("TECH");

    /** Transport. */
    public static final Theme TRANSPORT = TERMS.known("TRAN");

    private Theme(TermData data) {
        super(data);
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
        return TERMS.of(codeOrUri);
    }

    /** {@return the thirteen that are known} */
    public static List<Theme> all() {
        return TERMS.all();
    }
}
