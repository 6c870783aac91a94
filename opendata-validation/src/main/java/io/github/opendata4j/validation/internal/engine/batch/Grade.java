package io.github.opendata4j.validation.internal.engine.batch;

import io.github.opendata4j.model.report.Severity;

/** How a finding is taken: as grave as one of the severities, in their order, or not at all. */
public enum Grade {
    /** {@link Severity#FATAL}. */
    FATAL,
    /** {@link Severity#ERROR}. */
    ERROR,
    /** {@link Severity#WARNING}. */
    WARNING,
    /** {@link Severity#INFO}. */
    INFO,
    /** Neither reported nor counted. */
    OFF;

    /**
     * The grade of a severity.
     *
     * @param severity the severity
     * @return its namesake
     */
    public static Grade of(Severity severity) {
        return switch (severity) {
            case FATAL -> FATAL;
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case INFO -> INFO;
        };
    }

    /**
     * The severity of findings of this grade.
     *
     * @return its namesake
     * @throws IllegalStateException if it is {@link #OFF}
     */
    public Severity severity() {
        return switch (this) {
            case FATAL -> Severity.FATAL;
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            case INFO -> Severity.INFO;
            case OFF -> throw new IllegalStateException("What is off has no severity");
        };
    }

    /** Whether a finding of this grade makes the report invalid. */
    boolean isError() {
        return compareTo(ERROR) <= 0;
    }
}
