package io.github.opendata4j.model;

import java.util.List;

/**
 * For whom data are meant: internal, on request, public, as a publisher decides it; udata calls it {@code access_type}
 * and has no word for what stays inside. A text that is none of these is kept as it was written. Immutable.
 *
 * <pre>{@code
 * Audience.of("open_with_account").equals(Audience.ACCOUNT);   // true
 * }</pre>
 */
public final class Audience extends Term {

    static final Terms<Audience> TERMS = Terms.load("audiences.json", "", Audience::new);

    /** Everyone. */
    public static final Audience PUBLIC = TERMS.known("PUBLIC");

    /** Everyone who opens an account. */
    public static final Audience ACCOUNT = TERMS.known("ACCOUNT");

    /** Whoever asks and is granted it. */
    public static final Audience ON_REQUEST = TERMS.known("ON_REQUEST");

    /** Nobody outside of the body that holds them. */
    public static final Audience INTERNAL = TERMS.known("INTERNAL");

    private Audience(TermData data) {
        super(data);
    }

    /**
     * The audience that a text names: a known one by its code, udata's or its French or English name; else an unknown
     * one that keeps the text.
     *
     * @param text a code or a name
     * @return the audience
     * @throws IllegalArgumentException if the text is blank
     */
    public static Audience of(String text) {
        return TERMS.of(text);
    }

    /** {@return all that are known, the widest first} */
    public static List<Audience> all() {
        return TERMS.all();
    }
}
