package io.github.opendata4j.validation.internal.engine.custom;

import io.github.opendata4j.model.internal.scan.RecordBatch;
import io.github.opendata4j.validation.internal.engine.batch.ColumnCells;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import io.github.opendata4j.validation.internal.engine.batch.RecordCheck;
import io.github.opendata4j.validation.internal.engine.batch.RowForms;
import io.github.opendata4j.validation.internal.engine.batch.TablePlan;
import io.github.opendata4j.validation.internal.engine.sieve.Sieve;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * At least one of two cells is filled ({@code one-of-required}). A column that the file lacks counts as empty; if it
 * lacks both, that is one error of the header.
 */
final class OneOfRequiredCheck implements RecordCheck {

    /** So few go into one call that a JVM compiles the loop once, see {@link Sieve}. */
    private static final int FEW = 16 * Sieve.GROUP;

    private final List<String> fields;
    private final List<ColumnCells> columns;
    private final @Nullable SeenCells seen;

    /** What the national validator sees, or null where the specification is followed. */
    private OneOfRequiredCheck(List<String> fields, List<ColumnCells> columns, @Nullable SeenCells seen) {
        this.seen = seen;
        this.fields = fields;
        this.columns = columns;
    }

    /** A class and no expression: on the way to the first byte of subsidies, the most used of all schemas. */
    static final class Planner implements CustomChecks.Planner {

        @Override
        public void plan(CheckParameters parameters, TablePlan plan) {
            OneOfRequiredCheck.plan(parameters, plan);
        }
    }

    private static void plan(CheckParameters parameters, TablePlan plan) {
        List<String> fields = List.of(parameters.field("column1"), parameters.field("column2"));
        List<ColumnCells> columns = plan.columns(fields);
        boolean national = plan.rows() == RowForms.NATIONAL;
        if (columns.isEmpty() && !(national && fields.get(0).equals(fields.get(1)))) {
            HeaderFindings.add("one-of-required-header", fields, plan);
        } else {
            plan.add(new OneOfRequiredCheck(fields, columns, national ? new SeenCells(columns, plan) : null));
        }
    }

    @Override
    public void check(RecordBatch batch, FindingSink out) {
        if (seen != null) {
            checkNationally(batch, seen, out);
            return;
        }
        for (int from = 0; from < batch.size(); from += FEW) {
            checkFew(batch, from, Math.min(from + FEW, batch.size()), out);
        }
    }

    private void checkFew(RecordBatch batch, int first, int last, FindingSink out) {
        for (int from = first; from < last; from += Sieve.GROUP) {
            int doubtful = doubtful(from, Math.min(Sieve.GROUP, last - from));
            if (doubtful != 0) {
                look(batch, from, doubtful, out);
            }
        }
    }

    private void look(RecordBatch batch, int from, int doubtful, FindingSink out) {
        for (int left = doubtful; left != 0; left &= left - 1) {
            int record = from + Integer.numberOfTrailingZeros(left);
            if (isOpen(record)) {
                out.record("one-of-required", batch, record, finding -> finding.with("fields", fields));
            }
        }
    }

    /** A bit for each of so many records in which all of the cells may be missing. */
    private int doubtful(int from, int records) {
        int left = -1 >>> (Sieve.GROUP - records);
        for (int i = 0; i < columns.size() && left != 0; i++) {
            left = columns.get(i).perhapsMissing(from, left);
        }
        return left;
    }

    private void checkNationally(RecordBatch batch, SeenCells cells, FindingSink out) {
        for (int record = 0; record < batch.size(); record++) {
            if (isEmpty(record, cells)) {
                reportNationally(batch, record, out);
            }
        }
    }

    /** Where the file lacks one of the columns, the national validator reports the first field whichever it is. */
    private void reportNationally(RecordBatch batch, int record, FindingSink out) {
        if (columns.stream().distinct().count() != 1) {
            out.record("one-of-required", batch, record, finding -> finding.with("fields", fields));
        } else {
            out.absent("one-of-required", batch, record, fields.get(0), finding -> finding.with("fields", fields));
        }
    }

    /** What Python takes for empty: no value that can be read, zero, no, and what has no items. */
    private boolean isEmpty(int record, SeenCells of) {
        for (ColumnCells cells : columns) {
            boolean isValue = cells.isUsable(record) && !Falsehood.is(cells.value(record));
            if (isValue || of.isArray(cells, record)) {
                return false;
            }
        }
        return true;
    }

    /** Whether all are empty, and that is not the finding of another check already. */
    private boolean isOpen(int record) {
        for (ColumnCells cells : columns) {
            if (!cells.isMissing(record) || cells.isReported(record)) {
                return false;
            }
        }
        return true;
    }
}
