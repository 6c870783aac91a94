package io.github.opendata4j.model;

import java.util.List;

/**
 * What a linked document is: an act of the body that publishes, or something that helps to understand the data. No
 * portal has a list of these, so the codes are this library's own; a text that is none is kept as it was written.
 * Immutable.
 *
 * <pre>{@code
 * DocumentKind.of("délibération").equals(DocumentKind.DELIBERATION);   // true
 * }</pre>
 */
public final class DocumentKind extends Term {

    static final Terms<DocumentKind> TERMS = Terms.load("document-kinds.json", "", DocumentKind::new);

    /** A decision of an assembly: délibération. */
    public static final DocumentKind DELIBERATION = TERMS.known("DELIBERATION");

    /** An agreement between two parties, as about a grant: convention. */
    public static final DocumentKind CONVENTION = TERMS.known("CONVENTION");

    /** A decision of an executive: arrêté. */
    public static final DocumentKind ARRETE = TERMS.known("ARRETE");

    /** A contract, as of a public purchase: contrat, marché. */
    public static final DocumentKind CONTRACT = TERMS.known("CONTRACT");

    /** The rules of a scheme: règlement. */
    public static final DocumentKind REGULATION = TERMS.known("REGULATION");

    /** How to read the data. */
    public static final DocumentKind DOCUMENTATION = TERMS.known("DOCUMENTATION");

    /** How the data were made. */
    public static final DocumentKind METHODOLOGY = TERMS.known("METHODOLOGY");

    /** Their fields and how these hang together. */
    public static final DocumentKind DATA_MODEL = TERMS.known("DATA_MODEL");

    /** What somebody concluded from them. */
    public static final DocumentKind REPORT = TERMS.known("REPORT");

    /** What publishing may do to persons: analyse d'impact (GDPR, article 35). */
    public static final DocumentKind IMPACT_ASSESSMENT = TERMS.known("IMPACT_ASSESSMENT");

    /** Anything else. */
    public static final DocumentKind OTHER = TERMS.known("OTHER");

    private DocumentKind(TermData data) {
        super(data);
    }

    /**
     * The kind that a text names: a known one by its code or its French or English name; else an unknown one that keeps
     * the text.
     *
     * @param text a code or a name
     * @return the kind
     * @throws IllegalArgumentException if the text is blank
     */
    public static DocumentKind of(String text) {
        return TERMS.of(text);
    }

    /** {@return all that are known} */
    public static List<DocumentKind> all() {
        return TERMS.all();
    }
}
