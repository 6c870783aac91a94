package io.github.opendata4j.validation.internal.engine.custom;

/** A schema asks for a check without what the check needs to know. */
final class InvalidParametersException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The parameter, and its form. */
    private final String expected;

    /**
     * A parameter is missing or makes no sense.
     *
     * @param expected its name, and where it helps its form, in no particular language: {@code op: > >= == <= <}
     */
    InvalidParametersException(String expected) {
        super(expected);
        this.expected = expected;
    }

    String expected() {
        return expected;
    }
}
