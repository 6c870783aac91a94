package io.github.opendata4j.validation.internal.engine.sieve;

import io.github.opendata4j.validation.internal.pattern.FixedShapes;
import io.github.opendata4j.validation.internal.pattern.PatternAutomaton;

/** Holds back cells that a pattern's automaton does not accept. */
public final class PatternSieve extends Sieve {
    private final FixedShapes shapes;
    private final PatternAutomaton automaton;
    private final boolean onlyShapes;

    /**
     * A sieve of one column.
     *
     * @param shapes short cuts of the pattern, perhaps none
     * @param automaton the pattern
     */
    public PatternSieve(FixedShapes shapes, PatternAutomaton automaton) {
        this.shapes = shapes;
        this.automaton = automaton;
        this.onlyShapes = shapes.areComplete();
    }

    @Override
    int held(Cells cells, int from, int to) {
        byte[] bytes = cells.bytes;
        int[] starts = cells.starts;
        int[] ends = cells.ends;
        int held = 0;
        for (int record = from; record < to; record++) {
            int start = starts[record];
            int end = ends[record];
            if (start < end
                    && !shapes.matches(bytes, start, end)
                    && (onlyShapes || !automaton.matches(bytes, start, end))) {
                held |= 1 << record;
            }
        }
        return held;
    }

    /** Whether every text of so many digits surely passes. */
    boolean acceptsDigits(int count) {
        return shapes.acceptDigits(count);
    }
}
