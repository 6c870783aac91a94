package io.github.opendata4j.validation.internal.pattern;

/**
 * How much work the matches of one column may be together, so that a pattern that is slow on every cell ends in a
 * message rather than in hours. It grows with the texts; an ordinary match leaves most of its share to the others. For
 * one thread.
 */
public final class MatchBudget {
    /** The reads there are to begin with: a fraction of a second. */
    private static final long FIRST = 50_000_000;

    /** What each text adds, and each of its characters: many times what an ordinary pattern needs. */
    private static final long FOR_A_TEXT = 500;

    private static final long FOR_A_CHARACTER = 50;

    /** What one match may take of it, for each character and at least. */
    private static final long READS_PER_CHARACTER = 1_000;

    private static final long READS = 100_000;

    private long left = FIRST;

    /** A budget of a column's own. */
    public MatchBudget() {}

    /** How many reads a match of a text may take. */
    long begin(String text) {
        left += FOR_A_TEXT + FOR_A_CHARACTER * text.length();
        return Math.min(left, Math.max(READS, READS_PER_CHARACTER * text.length()));
    }

    /** Takes away what a match has taken. */
    void spend(long reads) {
        left = Math.max(0, left - reads);
    }
}
