package io.github.opendata4j.model;

import java.util.List;

/**
 * How long a distribution is meant to stay: a code of the EU's authority table {@code planned-availability}, which
 * DCAT-AP 3 wants for {@code dcatap:availability}, or a text that is none and is kept as it was written. Immutable.
 *
 * <pre>{@code
 * Availability.of("stable").equals(Availability.STABLE);   // true
 * }</pre>
 */
public final class Availability extends Term {

    static final Terms<Availability> TERMS = Terms.load(
            "availabilities.json",
            "http://publications.europa.eu/resource/authority/planned-availability/",
            Availability::new);

    /** For some years at least. */
    public static final Availability AVAILABLE = TERMS.known("AVAILABLE");

    /** For good. */
    public static final Availability STABLE = TERMS.known("STABLE");

    /** It is on trial. */
    public static final Availability EXPERIMENTAL = TERMS.known("EXPERIMENTAL");

    /** It may go at any time. */
    public static final Availability TEMPORARY = TERMS.known("TEMPORARY");

    private Availability(TermData data) {
        super(data);
    }

    /**
     * The availability that a text names: one of the EU's by its code, its address or its French or English name; else
     * an unknown one that keeps the text.
     *
     * @param text a code, an address or a name
     * @return the availability
     * @throws IllegalArgumentException if the text is blank
     */
    public static Availability of(String text) {
        return TERMS.of(text);
    }

    /** {@return the EU's four} */
    public static List<Availability> all() {
        return TERMS.all();
    }
}
