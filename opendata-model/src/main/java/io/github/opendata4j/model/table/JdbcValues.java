package io.github.opendata4j.model.table;

import io.github.opendata4j.model.table.FieldType.BooleanType;
import io.github.opendata4j.model.table.FieldType.DateType;
import io.github.opendata4j.model.table.FieldType.YearType;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Clob;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** From SQL's values to Java's own, as a field needs them. */
final class JdbcValues {

    /** Of longer character objects nothing is written: no cell is that long. */
    private static final int LONGEST = 1_000_000;

    private JdbcValues() {}

    static @Nullable Object plain(@Nullable Object value, FieldType type) throws SQLException {
        if (value instanceof Clob text) {
            return text.length() > LONGEST ? value : text.getSubString(1, (int) text.length());
        } else if (value instanceof Array array) {
            return array.getArray() instanceof Object[] items ? Arrays.asList(items) : value;
        } else if (value instanceof String text) {
            return text.stripTrailing();
        } else if (value instanceof Number number) {
            return number(number, type);
        }
        return moment(value, type);
    }

    private static Object number(Number number, FieldType type) {
        boolean small = number instanceof Long
                || number instanceof Integer
                || number instanceof Short
                || number instanceof Byte
                || number instanceof BigDecimal;
        if (!small) {
            return number;
        }
        BigDecimal exact = new BigDecimal(number.toString());
        if (type instanceof BooleanType && exact.compareTo(BigDecimal.ZERO) == 0) {
            return false;
        } else if (type instanceof BooleanType && exact.compareTo(BigDecimal.ONE) == 0) {
            return true;
        }
        boolean year = type instanceof YearType && exact.stripTrailingZeros().scale() <= 0 && exact.precision() <= 9;
        return year ? (Object) exact.intValueExact() : number;
    }

    private static @Nullable Object moment(@Nullable Object value, FieldType type) {
        if (value instanceof Date day) {
            return day.toLocalDate();
        } else if (value instanceof Time time) {
            return time.toLocalTime();
        }
        Object plain = value instanceof Timestamp moment ? moment.toLocalDateTime() : value;
        if (type instanceof DateType
                && plain instanceof LocalDateTime moment
                && moment.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return moment.toLocalDate(); // as databases without a type for days keep them
        }
        return plain;
    }
}
