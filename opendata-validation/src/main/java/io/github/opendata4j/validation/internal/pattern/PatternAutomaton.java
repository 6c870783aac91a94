package io.github.opendata4j.validation.internal.pattern;

/**
 * A regular pattern as a table: one look-up a byte, no backtracking, no stack, the same time for every text of a
 * length. Immutable, safe for any number of threads.
 */
public final class PatternAutomaton {
    private static final int DEAD = 0;

    private final byte[] classOf;
    private final char[] table;
    private final boolean[] accepting;
    private final int width;
    private final int start;

    /**
     * @param classOf the column of each byte
     * @param table by state and column, the place of the next state's row
     */
    PatternAutomaton(byte[] classOf, char[] table, boolean[] accepting, int width, int start) {
        this.classOf = classOf;
        this.table = table;
        this.accepting = accepting;
        this.width = width;
        this.start = start * width;
    }

    /**
     * Whether the text accepts, as the concatenation {@code ^pattern$} does.
     *
     * @param bytes valid UTF-8
     * @param from the text's first byte
     * @param to the byte after its last
     */
    public boolean matches(byte[] bytes, int from, int to) {
        int row = start;
        for (int i = from; i < to; i++) {
            row = table[row + (classOf[bytes[i] & 0xFF] & 0xFF)];
            if (row == DEAD) {
                return false;
            }
        }
        return accepting[row / width];
    }

    int states() {
        return accepting.length;
    }
}
