package io.github.opendata4j.model;

import java.util.List;

/**
 * The kind of place that each record is about: one of udata's granularities, or a text that is none and is kept as it
 * was written. Immutable.
 *
 * <pre>{@code
 * Granularity.of("fr:commune").label(Locale.ENGLISH);   // French commune
 * }</pre>
 */
public final class Granularity extends Term {

    static final Terms<Granularity> TERMS = Terms.load("granularities.json", "", Granularity::new);

    /** Groups of countries. */
    public static final Granularity COUNTRY_GROUP = TERMS.known("country-group");

    /** Countries. */
    public static final Granularity COUNTRY = TERMS.known("country");

    /** Parts of countries. */
    public static final Granularity COUNTRY_SUBSET = TERMS.known("country-subset");

    /** Régions. */
    public static final Granularity REGION = TERMS.known("fr:region");

    /** Départements. */
    public static final Granularity DEPARTEMENT = TERMS.known("fr:departement");

    /** Intercommunal bodies. */
    public static final Granularity EPCI = TERMS.known("fr:epci");

    /** Communes. */
    public static final Granularity COMMUNE = TERMS.known("fr:commune");

    /** INSEE's statistical districts. */
    public static final Granularity IRIS = TERMS.known("fr:iris");

    /** Single places, such as a building or a tree. */
    public static final Granularity POINT = TERMS.known("poi");

    /** Anything else. */
    public static final Granularity OTHER = TERMS.known("other");

    private Granularity(TermData data) {
        super(data);
    }

    /**
     * The granularity that a text names: a known one by udata's code or its French or English name; else an unknown one
     * that keeps the text.
     *
     * @param text a code or a name
     * @return the granularity
     * @throws IllegalArgumentException if the text is blank
     */
    public static Granularity of(String text) {
        return TERMS.of(text);
    }

    /** {@return all that are known, the coarsest first} */
    public static List<Granularity> all() {
        return TERMS.all();
    }
}
