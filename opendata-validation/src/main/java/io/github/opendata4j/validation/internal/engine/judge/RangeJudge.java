package io.github.opendata4j.validation.internal.engine.judge;

import io.github.opendata4j.model.internal.scan.CellReader;
import io.github.opendata4j.model.table.Constraint;
import io.github.opendata4j.model.table.FieldType;
import io.github.opendata4j.validation.internal.engine.batch.CellJudge;
import io.github.opendata4j.validation.internal.engine.sieve.Cells;
import io.github.opendata4j.validation.internal.engine.sieve.PlainCells;
import io.github.opendata4j.validation.internal.engine.sieve.Sieve;
import java.util.Optional;

/** Knows on which side of a bound a number or date is that is written plainly. */
public final class RangeJudge implements CellJudge {

    private final Sieve within;
    private final Sieve anywhere;

    private RangeJudge(Sieve within, Sieve anywhere) {
        this.within = within;
        this.anywhere = anywhere;
    }

    /**
     * A judge of a column.
     *
     * @param type the type of its cells
     * @param bound one of the four bounds, in a form that the type reads
     * @return a judge, which knows nothing where the type has no plain form
     */
    public static CellJudge of(FieldType type, Constraint bound) {
        Optional<Sieve> within = PlainCells.within(type, bound, CellReader.of(type));
        Optional<Sieve> anywhere = PlainCells.of(type);
        return within.isPresent() && anywhere.isPresent()
                ? new RangeJudge(within.get(), anywhere.get())
                : CellJudge.NONE;
    }

    @Override
    public long judge(Cells cells, int from, int among) {
        int beyond = within.heldAmong(cells, from, among);
        int undecided = anywhere.heldAmong(cells, from, beyond);
        return CellJudge.verdict(beyond & ~undecided, undecided);
    }
}
