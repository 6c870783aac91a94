package io.github.opendata4j.model;

import java.util.List;

/**
 * A kind of people who may ask for restricted data: one of udata's {@code access_audiences}, or a text that is none and
 * is kept as it was written. Immutable.
 *
 * <pre>{@code
 * AudienceGroup.of("company_and_association").equals(AudienceGroup.ORGANISATION);   // true
 * }</pre>
 */
public final class AudienceGroup extends Term {

    static final Terms<AudienceGroup> TERMS = Terms.load("audience-groups.json", "", AudienceGroup::new);

    /** Local authorities and administrations. */
    public static final AudienceGroup ADMINISTRATION = TERMS.known("ADMINISTRATION");

    /** Companies and associations. */
    public static final AudienceGroup ORGANISATION = TERMS.known("ORGANISATION");

    /** Private persons. */
    public static final AudienceGroup PRIVATE = TERMS.known("PRIVATE");

    private AudienceGroup(TermData data) {
        super(data);
    }

    /**
     * The group that a text names: a known one by its code, udata's or its French or English name; else an unknown one
     * that keeps the text.
     *
     * @param text a code or a name
     * @return the group
     * @throws IllegalArgumentException if the text is blank
     */
    public static AudienceGroup of(String text) {
        return TERMS.of(text);
    }

    /** {@return udata's three} */
    public static List<AudienceGroup> all() {
        return TERMS.all();
    }
}
