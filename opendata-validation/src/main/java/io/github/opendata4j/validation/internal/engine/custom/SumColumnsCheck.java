package io.github.opendata4j.validation.internal.engine.custom;

import io.github.opendata4j.model.internal.scan.RecordBatch;
import io.github.opendata4j.validation.internal.engine.batch.ColumnCells;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import io.github.opendata4j.validation.internal.engine.batch.RecordCheck;
import io.github.opendata4j.validation.internal.engine.batch.RowForms;
import io.github.opendata4j.validation.internal.engine.batch.TablePlan;
import io.github.opendata4j.validation.internal.engine.key.PythonNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A cell that is the exact sum of others ({@code sum-columns-value}). Rows where one of them is empty or unreadable are
 * left alone; by the national validator also those where one of the others is no finite number.
 */
final class SumColumnsCheck implements RecordCheck {

    private final List<String> fields;
    private final ColumnCells total;
    private final List<ColumnCells> parts;
    private final RowForms rows;

    /** The first column is the total. */
    private SumColumnsCheck(List<ColumnCells> columns, RowForms rows) {
        this.rows = rows;
        this.total = columns.get(0);
        this.parts = columns.subList(1, columns.size());
        this.fields = columns.stream().map(ColumnCells::field).toList();
    }

    static void plan(CheckParameters parameters, TablePlan plan) {
        List<String> fields = new ArrayList<>(List.of(parameters.field("column")));
        fields.addAll(parameters.fields("columns"));
        List<ColumnCells> columns = parameters.columnsOrSkip(fields, plan);
        if (!columns.isEmpty()) {
            plan.add(new SumColumnsCheck(columns, plan.rows()));
        }
    }

    @Override
    public void check(RecordBatch batch, FindingSink out) {
        for (int record = 0; record < batch.size(); record++) {
            Optional<BigDecimal> stated = number(total, record);
            boolean compared = stated.isPresent() || isOther(record);
            Optional<BigDecimal> sum = compared ? sum(record) : Optional.empty();
            if (sum.isPresent() && !(stated.isPresent() && sum.get().compareTo(stated.get()) == 0)) {
                BigDecimal expected = sum.get();
                out.related(
                        "sum-columns",
                        total,
                        record,
                        finding -> finding.with("fields", fields).with("expected", expected));
            }
        }
    }

    /** To the national validator a text or a day is a total too, which is no sum. */
    private boolean isOther(int record) {
        return rows == RowForms.NATIONAL && total.isUsable(record);
    }

    private Optional<BigDecimal> sum(int record) {
        BigDecimal sum = BigDecimal.ZERO;
        for (ColumnCells cells : parts) {
            Optional<BigDecimal> part = number(cells, record);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(part.get());
        }
        return Optional.of(sum);
    }

    /** Python adds years, and yes and no as one and nought. */
    private Optional<BigDecimal> number(ColumnCells cells, int record) {
        if (!cells.isUsable(record)) {
            return Optional.empty();
        }
        Object value = cells.value(record);
        return Numbers.of(rows == RowForms.NATIONAL ? PythonNumber.of(value) : value);
    }
}
