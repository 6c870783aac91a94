package io.github.opendata4j.validation.internal.engine.check;

import io.github.opendata4j.model.report.Finding;

/** What a constraint asks of a single value, wherever the value stands: in a cell, or in an array in a cell. */
public interface ValueRule {

    /**
     * The rule that is broken by a value that is not right.
     *
     * @return its code, such as {@code enum}
     */
    String code();

    /**
     * Whether a value is what the constraint asks for.
     *
     * @param value as the reader of the type gives it
     * @return true also where that could not be found out
     */
    boolean isRight(Object value);

    /**
     * Says what is allowed.
     *
     * @param finding takes the parameters
     * @return the finding
     */
    Finding.Builder describe(Finding.Builder finding);
}
