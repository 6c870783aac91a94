package io.github.opendata4j.client.records;

import io.github.opendata4j.client.records.Condition.AnyOf;
import io.github.opendata4j.client.records.Condition.Compared;
import io.github.opendata4j.client.records.Condition.Comparison;
import io.github.opendata4j.client.records.Condition.OneOf;
import io.github.opendata4j.model.table.Cells;
import io.github.opendata4j.model.table.RowFilter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Conditions as tests of the cells of a table. */
final class RowTests {
    private RowTests() {}

    static RowFilter of(Condition condition, List<String> fields) {
        if (condition instanceof Compared compared) {
            return compared(compared, fields.indexOf(compared.field()));
        } else if (condition instanceof OneOf oneOf) {
            return anyOf(oneOf.values().stream()
                    .map(value ->
                            compared(new Compared(oneOf.field(), Comparison.IS, value), fields.indexOf(oneOf.field())))
                    .toList());
        } else if (condition instanceof Condition.Contains contains) {
            int field = fields.indexOf(contains.field());
            String part = contains.text().toLowerCase(Locale.ROOT);
            return cells -> cells.text(field).toLowerCase(Locale.ROOT).contains(part);
        } else if (condition instanceof Condition.Present present) {
            int field = fields.indexOf(present.field());
            return cells -> !cells.isEmpty(field);
        } else if (condition instanceof Condition.Absent absent) {
            int field = fields.indexOf(absent.field());
            return cells -> cells.isEmpty(field);
        }
        return anyOf(((AnyOf) condition)
                .conditions().stream().map(one -> of(one, fields)).toList());
    }

    private static RowFilter anyOf(List<RowFilter> tests) {
        return cells -> {
            for (RowFilter test : tests) {
                if (test.accepts(cells)) {
                    return true;
                }
            }
            return false;
        };
    }

    private static RowFilter compared(Compared condition, int field) {
        Comparison comparison = condition.comparison();
        if (comparison == Comparison.IS_NOT) {
            RowFilter same = compared(new Compared(condition.field(), Comparison.IS, condition.value()), field);
            return cells -> !same.accepts(cells);
        }
        Object value = condition.value();
        if (value instanceof BigDecimal number) {
            return numbers(comparison, number, field);
        } else if (value instanceof LocalDate day) {
            return cells -> holds(comparison, cells.day(field).map(other -> other.compareTo(day)));
        } else if (value instanceof Boolean truth) {
            return cells -> holds(comparison, cells.truth(field).map(other -> other.compareTo(truth)));
        }
        String text = (String) value;
        if (comparison == Comparison.IS) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            return cells -> cells.holds(field, utf8);
        }
        return cells -> !cells.isEmpty(field)
                && holds(comparison, Optional.of(cells.text(field).compareTo(text)));
    }

    /** Doubles decide, unless they come out as equal: then all digits do. */
    private static RowFilter numbers(Comparison comparison, BigDecimal number, int field) {
        double near = number.doubleValue();
        return cells -> {
            double cell = cells.number(field);
            if (Double.isNaN(cell)) {
                return false;
            }
            int sign = cell == near ? exactly(cells, field, number) : Double.compare(cell, near);
            return holds(comparison, Optional.of(sign));
        };
    }

    private static int exactly(Cells cells, int field, BigDecimal number) {
        return cells.decimal(field).map(decimal -> decimal.compareTo(number)).orElse(0);
    }

    private static boolean holds(Comparison comparison, Optional<Integer> sign) {
        return sign.isPresent() && holds(comparison, sign.get());
    }

    private static boolean holds(Comparison comparison, int sign) {
        return switch (comparison) {
            case IS -> sign == 0;
            case IS_NOT -> sign != 0;
            case AT_LEAST -> sign >= 0;
            case AT_MOST -> sign <= 0;
            case MORE_THAN -> sign > 0;
            case LESS_THAN -> sign < 0;
        };
    }
}
