package io.github.opendata4j.model.report;

/**
 * How grave a finding is, gravest first. {@link #FATAL} and {@link #ERROR} make a report invalid, the others do not.
 */
public enum Severity {
    /** The thing could not be checked at all, or not to its end. */
    FATAL,
    /** Wrong: it has to be mended before publication. */
    ERROR,
    /** Valid, but somebody should know. */
    WARNING,
    /** For information only. */
    INFO;

    /**
     * Says whether this severity is as grave as another one, or graver.
     *
     * @param other the severity to compare with
     * @return whether this one is at least as grave
     */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
