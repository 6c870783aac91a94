package io.github.opendata4j.model;

import java.util.List;

/**
 * What a distribution is: one of udata's resource types ({@code main} is {@link #DATA}), of CKAN's, or of the EU's
 * authority table {@code distribution-type}, whose address it has; or a text that is none and is kept as it was written.
 * Immutable.
 *
 * <pre>{@code
 * DistributionKind.of("main").equals(DistributionKind.DATA);   // true
 * }</pre>
 */
public final class DistributionKind extends Term {

    static final Terms<DistributionKind> TERMS = Terms.load("distribution-kinds.json", "", DistributionKind::new);

    /** The data, to be downloaded. */
    public static final DistributionKind DATA = TERMS.known("DATA");

    /** What explains them. */
    public static final DistributionKind DOCUMENTATION = TERMS.known("DOCUMENTATION");

    /** What changed since the last whole file. */
    public static final DistributionKind UPDATE = TERMS.known("UPDATE");

    /** A service that answers questions about them. */
    public static final DistributionKind API = TERMS.known("API");

    /** The program that makes or reads them. */
    public static final DistributionKind CODE = TERMS.known("CODE");

    /** A map or a chart. */
    public static final DistributionKind VISUALIZATION = TERMS.known("VISUALIZATION");

    /** News, as in RSS or Atom. */
    public static final DistributionKind FEED = TERMS.known("FEED");

    /** A picture. */
    public static final DistributionKind IMAGE = TERMS.known("IMAGE");

    /** Anything else. */
    public static final DistributionKind OTHER = TERMS.known("OTHER");

    private DistributionKind(TermData data) {
        super(data);
    }

    /**
     * The kind that a text names: a known one by its code, its address, what udata or CKAN call it, or its French or
     * English name; else an unknown one that keeps the text.
     *
     * @param text a code, an address or a name
     * @return the kind
     * @throws IllegalArgumentException if the text is blank
     */
    public static DistributionKind of(String text) {
        return TERMS.of(text);
    }

    /** {@return all that are known} */
    public static List<DistributionKind> all() {
        return TERMS.all();
    }
}
