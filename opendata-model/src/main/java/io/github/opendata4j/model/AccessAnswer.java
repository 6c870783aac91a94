package io.github.opendata4j.model;

import java.util.List;

/**
 * Whether a group is given restricted data that it asks for: one of udata's {@code condition}s, or a text that is none
 * and is kept as it was written. Immutable.
 *
 * <pre>{@code
 * AccessAnswer.of("under_condition").label(Locale.FRENCH);   // sous condition
 * }</pre>
 */
public final class AccessAnswer extends Term {

    static final Terms<AccessAnswer> TERMS = Terms.load("access-answers.json", "", AccessAnswer::new);

    /** It is. */
    public static final AccessAnswer YES = TERMS.known("YES");

    /** It is not. */
    public static final AccessAnswer NO = TERMS.known("NO");

    /** It is if it meets some condition. */
    public static final AccessAnswer UNDER_CONDITION = TERMS.known("UNDER_CONDITION");

    private AccessAnswer(TermData data) {
        super(data);
    }

    /**
     * The answer that a text names: a known one by its code, udata's or its French or English name; else an unknown one
     * that keeps the text.
     *
     * @param text a code or a name
     * @return the answer
     * @throws IllegalArgumentException if the text is blank
     */
    public static AccessAnswer of(String text) {
        return TERMS.of(text);
    }

    /** {@return udata's three} */
    public static List<AccessAnswer> all() {
        return TERMS.all();
    }
}
