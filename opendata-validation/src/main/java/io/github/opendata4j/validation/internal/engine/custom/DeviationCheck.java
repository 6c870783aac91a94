package io.github.opendata4j.validation.internal.engine.custom;

import io.github.opendata4j.model.report.Location;
import io.github.opendata4j.validation.internal.engine.batch.CellCheck;
import io.github.opendata4j.validation.internal.engine.batch.ColumnCells;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * Numbers far from the average of their column ({@code deviated-value}), or texts far longer than it
 * ({@code deviated-length}): farther than some standard deviations. All values are kept until the end, up to a limit.
 */
final class DeviationCheck implements CellCheck {

    /** Of more rows than these the rest is not looked at, and the report says so: some 50 MB. */
    static final int MOST = 4_000_000;

    private final String code;
    private final double interval;
    private final boolean median;
    private final ToDoubleBiFunction<ColumnCells, Integer> measure;

    private double[] values = new double[1024];
    private int[] rows = new int[1024];
    private int size;
    private long left;
    private Location first = Location.none();

    private DeviationCheck(
            String code, double interval, boolean median, ToDoubleBiFunction<ColumnCells, Integer> measure) {
        this.code = code;
        this.interval = interval;
        this.median = median;
        this.measure = measure;
    }

    /** Numbers; {@code median} says what average they are compared with. */
    static DeviationCheck ofValues(double interval, boolean median) {
        return new DeviationCheck(
                "deviated-value",
                interval,
                median,
                (cells, record) ->
                        Numbers.of(cells.value(record)).map(Number::doubleValue).orElse(Double.NaN));
    }

    /** Lengths of texts, in code points; a short text deviates from nothing. */
    static DeviationCheck ofLengths(double interval) {
        return new DeviationCheck("deviated-length", interval, false, (cells, record) -> {
            String text = cells.text(record);
            return text.codePointCount(0, text.length());
        });
    }

    @Override
    public void check(ColumnCells cells, FindingSink out) {
        for (int record = cells.nextOpen(0); record >= 0; record = cells.nextOpen(record + 1)) {
            add(cells, record);
        }
    }

    private void add(ColumnCells cells, int record) {
        double value = measure.applyAsDouble(cells, record);
        if (!Double.isFinite(value)) {
            return;
        }
        if (size == MOST) {
            left++;
            return;
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, Math.min(MOST, size * 2));
            rows = Arrays.copyOf(rows, values.length);
        }
        if (size == 0) {
            first = cells.location(record);
        }
        values[size] = value;
        rows[size] = (int) cells.records().row(record);
        size++;
    }

    @Override
    public void finish(FindingSink out) {
        double mean = Arrays.stream(values, 0, size).average().orElse(0);
        double deviation = Math.sqrt(Arrays.stream(values, 0, size)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElse(0));
        double average = median ? median() : mean;
        double most = interval * deviation;
        boolean onlyLonger = code.equals("deviated-length");
        for (int i = 0; i < size; i++) {
            double distance = onlyLonger ? values[i] - average : Math.abs(values[i] - average);
            if (distance > most && deviation > 0) {
                report(i, out);
            }
        }
        if (left > 0) {
            List<String> field = first.field().stream().toList();
            out.incomplete(
                    "limit-reached",
                    Location.none(),
                    finding -> finding.with("limit", MOST).with("count", left).with("fields", field));
        }
    }

    private double median() {
        double[] sorted = Arrays.copyOf(values, size);
        Arrays.sort(sorted);
        return size == 0 ? 0 : (sorted[(size - 1) / 2] + sorted[size / 2]) / 2;
    }

    /** A spreadsheet's rows keep their distance from those of the table; lines do not, where cells have several. */
    private void report(int index, FindingSink out) {
        long row = rows[index];
        Location.Builder place = Location.builder().row(row);
        first.sheetRow()
                .ifPresent(
                        sheetRow -> place.sheetRow(sheetRow + row - first.row().orElse(row)));
        first.column().ifPresent(place::column);
        first.field().ifPresent(place::field);
        out.table(code, place.build(), finding -> finding);
    }
}
