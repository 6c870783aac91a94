package io.github.opendata4j.model.table;

import io.github.opendata4j.model.GeoPoint;
import io.github.opendata4j.model.internal.scan.RecordBatch;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * The cells of the row that a {@link RowFilter} looks at, as they stand in the file. Fields are named by their place in
 * {@link TableReader#fields()}, from 0. Only valid while the filter looks.
 */
public final class Cells {

    /** Digits that a double surely holds. */
    private static final int EXACT_DIGITS = 15;

    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private final RecordCursor cursor;
    private final int[] columns;
    private final DecimalMark mark;

    Cells(RecordCursor cursor, BoundHeader header) {
        this.cursor = cursor;
        this.columns = header.fields().stream().mapToInt(BoundField::column).toArray();
        this.mark = header.mark();
    }

    /**
     * The text of a cell.
     *
     * @param field the place of the field
     * @return as it is in the file; empty if there is no such column
     */
    public String text(int field) {
        return cursor.text(columns[field]);
    }

    /**
     * Whether a cell has no text.
     *
     * @param field the place of the field
     * @return true also if there is no such column
     */
    public boolean isEmpty(int field) {
        int column = columns[field];
        if (column == BoundField.ABSENT) {
            return true;
        }
        RecordBatch batch = cursor.batch();
        return batch.start(cursor.record(), column) == batch.end(cursor.record(), column);
    }

    /**
     * Whether a cell holds exactly this text.
     *
     * @param field the place of the field
     * @param utf8 the text in UTF-8
     * @return true if the two are the same, byte by byte
     */
    public boolean holds(int field, byte[] utf8) {
        int column = columns[field];
        if (column == BoundField.ABSENT || cursor.isSpecial(column)) {
            return Arrays.equals(text(field).getBytes(StandardCharsets.UTF_8), utf8);
        }
        RecordBatch batch = cursor.batch();
        int start = batch.start(cursor.record(), column);
        int end = batch.end(cursor.record(), column);
        return Arrays.equals(batch.bytes(), start, end, utf8, 0, utf8.length);
    }

    /**
     * The number in a cell, as near as a double comes to it.
     *
     * @param field the place of the field
     * @return NaN if there is none
     */
    public double number(int field) {
        int column = columns[field];
        if (column == BoundField.ABSENT) {
            return Double.NaN;
        }
        if (!cursor.isSpecial(column)) {
            RecordBatch batch = cursor.batch();
            double quick = quickly(
                    batch.bytes(), batch.start(cursor.record(), column), batch.end(cursor.record(), column), mark);
            if (!Double.isNaN(quick)) {
                return quick;
            }
        }
        return decimal(field).map(BigDecimal::doubleValue).orElse(Double.NaN);
    }

    /**
     * The number in a cell, with every digit.
     *
     * @param field the place of the field
     * @return empty if there is none
     */
    public Optional<BigDecimal> decimal(int field) {
        return Optional.ofNullable(PlainNumbers.decimal(text(field).strip(), mark));
    }

    /**
     * The day in a cell, also where a time of day follows.
     *
     * @param field the place of the field
     * @return where the cell says it is; empty if there is none
     */
    public Optional<LocalDate> day(int field) {
        return Optional.ofNullable(PlainTimes.anyDay(text(field).strip()));
    }

    /**
     * The yes or no in a cell.
     *
     * @param field the place of the field
     * @return empty if there is neither
     */
    public Optional<Boolean> truth(int field) {
        return Optional.ofNullable((Boolean) PlainConversions.read(Boolean.class, text(field), mark));
    }

    /**
     * The position that columns hold.
     *
     * @param columnsOfPosition bound to the fields of the same reader
     * @return empty if there is none, or none on Earth
     */
    public Optional<GeoPoint> position(PositionColumns.Bound columnsOfPosition) {
        return columnsOfPosition.of(this);
    }

    /** NaN for what is not as plain as {@code -12.5}. */
    static double quickly(byte[] bytes, int start, int end, DecimalMark mark) {
        int at = start;
        boolean negative = at < end && bytes[at] == '-';
        if (negative) {
            at++;
        }
        if (at == end || end - at > EXACT_DIGITS) {
            return Double.NaN;
        }
        long digits = 0;
        int decimals = -1;
        for (; at < end; at++) {
            byte character = bytes[at];
            if (character >= '0' && character <= '9') {
                digits = 10 * digits + (character - '0');
                decimals += decimals < 0 ? 0 : 1;
            } else if (decimals < 0
                    && at > start
                    && at + 1 < end
                    && (character == '.' || (character == ',' && mark == DecimalMark.POINT_OR_COMMA))) {
                decimals = 0;
            } else {
                return Double.NaN;
            }
        }
        double value = digits / POWERS[Math.max(0, decimals)];
        return negative ? 0.0 - value : value; // a minus before nothing is nothing
    }
}
