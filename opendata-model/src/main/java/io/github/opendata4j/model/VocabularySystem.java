package io.github.opendata4j.model;

/** Where a {@link Term} goes by an identifier of its own, beside its address. */
public enum VocabularySystem {

    /** What udata (data.gouv.fr) takes and gives in its API. */
    UDATA("udata"),

    /** What CKAN's core and its harvesters write. */
    CKAN("ckan"),

    /** The code lists of ISO 19115, as ISO 19139 writes them. */
    ISO_19139("iso");

    private final String member;

    VocabularySystem(String member) {
        this.member = member;
    }

    /** The member of a data file that holds the identifier. */
    String member() {
        return member;
    }
}
