package io.github.opendata4j.validation.internal.engine;

import io.github.opendata4j.model.internal.scan.RecordBatch;
import io.github.opendata4j.validation.internal.engine.batch.BlankRecords;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import io.github.opendata4j.validation.internal.engine.batch.RecordCheck;
import io.github.opendata4j.validation.internal.engine.row.BlankRowCheck;
import java.util.List;

/** The checks of one file in the order in which they run: column by column, then whole records. */
final class CheckPlan {

    private final List<ColumnPlan> columns;
    private final List<RecordCheck> recordChecks;
    private final BlankRecords blank;
    private final BlankRowCheck blankRows;
    private final FindingSink out;

    CheckPlan(List<ColumnPlan> columns, List<RecordCheck> recordChecks, BlankRecords blank, FindingSink out) {
        this.columns = List.copyOf(columns);
        this.recordChecks = List.copyOf(recordChecks);
        this.blank = blank;
        this.blankRows = new BlankRowCheck(blank);
        this.out = out;
    }

    /** Of a file whose rows mean nothing: they are only counted. */
    static CheckPlan ofNothing(FindingSink out) {
        return new CheckPlan(List.of(), List.of(), BlankRecords.withoutContent(), out);
    }

    /** Of a file about whose rows nothing is to be said. */
    static CheckPlan ofSilence(FindingSink out) {
        return new CheckPlan(List.of(), List.of(), BlankRecords.none(), out);
    }

    /** Has every check look at every cell. */
    void suspectEverything() {
        columns.forEach(ColumnPlan::suspectEverything);
    }

    /** Room for some records and what is suspect in the columns of this plan. */
    SiftedBatch emptyBatch() {
        return new SiftedBatch(columns.size());
    }

    /** Finds the cells that have to be looked at; any thread may do that, for several batches at once. */
    void sift(SiftedBatch batch) {
        for (int column = 0; column < columns.size(); column++) {
            columns.get(column).sift(batch.records(), batch.suspects(column));
        }
    }

    /** Checks the next records, which have been sifted. */
    void check(SiftedBatch sifted) {
        RecordBatch batch = sifted.records();
        blank.begin(batch);
        for (int column = 0; column < columns.size(); column++) {
            columns.get(column).check(batch, sifted.suspects(column), out);
        }
        for (RecordCheck check : recordChecks) {
            check.check(batch, out);
        }
        blankRows.check(batch, out);
        out.endOfBatch();
    }

    /** Called once, behind the last records that could be read. */
    void finish() {
        for (ColumnPlan column : columns) {
            column.finish(out);
        }
        for (RecordCheck check : recordChecks) {
            check.finish(out);
        }
        blankRows.finish(out);
    }

    /** How many blank rows the file ends with, once it is finished. */
    long trailingBlankRows() {
        return blankRows.trailing();
    }
}
