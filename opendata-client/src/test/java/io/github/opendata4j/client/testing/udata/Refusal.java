package io.github.opendata4j.client.testing.udata;

/** Ends the handling of a request with an answer. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Answer answer;
    private final boolean early;

    Refusal(Answer answer) {
        this(answer, false);
    }

    private Refusal(Answer answer, boolean early) {
        super(null, null, false, false);
        this.answer = answer;
        this.early = early;
    }

    /** From before anybody has looked who asks: no cookie comes with it. */
    static Refusal early(Answer answer) {
        return new Refusal(answer, true);
    }

    Answer answer() {
        return answer;
    }

    boolean isEarly() {
        return early;
    }
}
