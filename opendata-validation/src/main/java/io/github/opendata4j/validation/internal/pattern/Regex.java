package io.github.opendata4j.validation.internal.pattern;

import java.util.List;

/** The tree of a regular pattern: everything in it can be matched by a finite automaton. */
sealed interface Regex {
    /** One character out of a class. */
    record Chars(CharClass members) implements Regex {}

    /** The parts one after the other; none at all is the empty text. */
    record Sequence(List<Regex> parts) implements Regex {}

    /** Any of the alternatives. */
    record Choice(List<Regex> alternatives) implements Regex {}

    /**
     * {@code body} at least {@code min} and at most {@code max} times; lazy or greedy is all one here.
     *
     * @param max {@link #UNBOUNDED} for no upper bound
     */
    record Repeat(Regex body, int min, int max) implements Regex {
        static final int UNBOUNDED = -1;
    }

    /** {@code ^}: the first position. */
    record Start() implements Regex {}

    /** {@code $}: the last position, or the one before a last line feed. */
    record End() implements Regex {}

    /** Whether the pattern may match without taking a character. */
    static boolean isNullable(Regex regex) {
        if (regex instanceof Chars) {
            return false;
        } else if (regex instanceof Sequence sequence) {
            return countNullable(sequence.parts) == sequence.parts.size();
        } else if (regex instanceof Choice choice) {
            return countNullable(choice.alternatives) > 0;
        }
        return !(regex instanceof Repeat repeat) || repeat.min == 0 || isNullable(repeat.body);
    }

    private static int countNullable(List<Regex> parts) {
        int count = 0;
        for (Regex part : parts) {
            count += isNullable(part) ? 1 : 0;
        }
        return count;
    }
}
