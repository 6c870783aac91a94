package io.github.opendata4j.model;

import java.util.List;

/**
 * Whether data may be seen: a code of the EU's authority table {@code access-right}, which DCAT-AP 3 wants for
 * {@code dct:accessRights}, or a text that is none and is kept as it was written. Immutable.
 *
 * <pre>{@code
 * AccessRight.of("http://publications.europa.eu/resource/authority/access-right/RESTRICTED").label(Locale.FRENCH);
 * }</pre>
 */
public final class AccessRight extends Term {

    static final Terms<AccessRight> TERMS = Terms.load(
            "access-rights.json", "http://publications.europa.eu/resource/authority/access-right/", AccessRight::new);

    /** Everyone may see them, if need be with an account. */
    public static final AccessRight PUBLIC = TERMS.known("PUBLIC");

    /** Some may, under conditions. */
    public static final AccessRight RESTRICTED = TERMS.known("RESTRICTED");

    /** Nobody may outside of the administration, for reasons of privacy, security or others. */
    public static final AccessRight NON_PUBLIC = TERMS.known("NON_PUBLIC");

    /** Only those who have been cleared may. */
    public static final AccessRight CONFIDENTIAL = TERMS.known("CONFIDENTIAL");

    /** Those may who need to know. */
    public static final AccessRight SENSITIVE = TERMS.known("SENSITIVE");

    private AccessRight(TermData data) {
        super(data);
    }

    /**
     * The right that a text names: one of the EU's by its code, its address or its French or English name; else an
     * unknown one that keeps the text.
     *
     * @param text a code, an address or a name
     * @return the right
     * @throws IllegalArgumentException if the text is blank
     */
    public static AccessRight of(String text) {
        return TERMS.of(text);
    }

    /** {@return the EU's five} */
    public static List<AccessRight> all() {
        return TERMS.all();
    }
}
