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
    public void sift(byte[] bytes, int[] starts, int[] ends, Suspects suspects) {
        int size = suspects.size();
        for (int record = 0; record < size; record++) {
            int from = starts[record];
            int to = ends[record];
            if (from < to && !shapes.matches(bytes, from, to) && (onlyShapes || !automaton.matches(bytes, from, to))) {
                suspects.add(record);
            }
        }
    }

    /** Whether every text of so many digits surely passes. */
    boolean acceptsDigits(int count) {
        return shapes.acceptDigits(count);
    }
}
