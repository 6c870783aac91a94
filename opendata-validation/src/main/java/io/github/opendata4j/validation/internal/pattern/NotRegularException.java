package io.github.opendata4j.validation.internal.pattern;

/** The pattern needs more than an automaton within the budget: the caller falls back to the regex engine. */
final class NotRegularException extends Exception {
    private static final long serialVersionUID = 1L;

    NotRegularException(String reason) {
        super(reason, null, false, false);
    }
}
