package io.github.opendata4j.client.records;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The values that cells are compared with. */
final class Values {
    private Values() {}

    /** The value, a number as a decimal. */
    static Object normal(Object value) {
        if (value instanceof BigDecimal
                || value instanceof String
                || value instanceof Boolean
                || value instanceof LocalDate) {
            return value;
        }
        if (value instanceof Number number) {
            return decimal(number);
        }
        throw new IllegalArgumentException(
                "A cell is compared with a text, a number, yes or no, or a LocalDate, not with "
                        + value.getClass().getName());
    }

    private static BigDecimal decimal(Number number) {
        try {
            return new BigDecimal(number.toString());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("There is no such number in a table: " + number, e);
        }
    }
}
