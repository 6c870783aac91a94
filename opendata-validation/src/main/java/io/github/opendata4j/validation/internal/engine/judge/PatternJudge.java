package io.github.opendata4j.validation.internal.engine.judge;

import io.github.opendata4j.validation.internal.engine.batch.CellJudge;
import io.github.opendata4j.validation.internal.pattern.CellPattern;

/** Knows whether a cell is what a pattern asks for, where the pattern is regular. */
public final class PatternJudge implements CellJudge {

    private final CellPattern pattern;

    /**
     * A judge of a column.
     *
     * @param pattern its pattern
     */
    public PatternJudge(CellPattern pattern) {
        this.pattern = pattern;
    }

    @Override
    public Verdict judge(byte[] bytes, int from, int to) {
        return switch (pattern.match(bytes, from, to)) {
            case MATCH -> Verdict.RIGHT;
            case NO_MATCH -> Verdict.WRONG;
            case UNDECIDED -> Verdict.UNKNOWN;
        };
    }
}
