package io.github.opendata4j.validation.internal.engine.sieve;

import io.github.opendata4j.model.internal.scan.CellReader;
import io.github.opendata4j.model.table.Constraint;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the bounds of a field as its sieves need them; there are none for what the type's reader does not read. */
final class Bounds {
    private static final LocalDate FIRST_DATE = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DATE = LocalDate.of(9999, 12, 31);

    private Bounds() {}

    /** {@code value}: of the schema; {@code lower}, {@code exclusive}: which of the four it is. */
    private record Bound(Object value, boolean lower, boolean exclusive) {
        static Optional<Bound> of(Constraint constraint) {
            if (constraint instanceof Constraint.Minimum bound) {
                return Optional.of(new Bound(bound.value(), true, false));
            } else if (constraint instanceof Constraint.Maximum bound) {
                return Optional.of(new Bound(bound.value(), false, false));
            } else if (constraint instanceof Constraint.ExclusiveMinimum bound) {
                return Optional.of(new Bound(bound.value(), true, true));
            } else if (constraint instanceof Constraint.ExclusiveMaximum bound) {
                return Optional.of(new Bound(bound.value(), false, true));
            }
            return Optional.empty();
        }
    }

    static boolean isBound(Constraint constraint) {
        return Bound.of(constraint).isPresent();
    }

    private static List<Bound> all(List<Constraint> constraints) {
        List<Bound> bounds = new ArrayList<>();
        for (Constraint constraint : constraints) {
            Optional<Bound> bound = Bound.of(constraint);
            if (bound.isPresent()) {
                bounds.add(bound.get());
            }
        }
        return bounds;
    }

    /** The bounds of numbers; empty if one of them is no number. */
    static Optional<NumberBounds> ofNumbers(List<Constraint> constraints, CellReader reader) {
        NumberBounds bounds = NumberBounds.none();
        for (Bound bound : all(constraints)) {
            Object value = bound.value instanceof BigDecimal ? bound.value : reader.read(bound.value.toString());
            Optional<BigDecimal> number = number(value);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            bounds =
                    bound.lower ? bounds.from(number.get(), bound.exclusive) : bounds.to(number.get(), bound.exclusive);
        }
        return Optional.of(bounds);
    }

    private static Optional<BigDecimal> number(Object value) {
        if (value instanceof Long whole) {
            return Optional.of(BigDecimal.valueOf(whole));
        } else if (value instanceof BigInteger whole) {
            return Optional.of(new BigDecimal(whole));
        }
        return value instanceof BigDecimal decimal && Math.abs((long) decimal.scale()) < 1000
                ? Optional.of(decimal)
                : Optional.empty();
    }

    /** A sieve between the bounds of a date; empty if one of them is no date. */
    static Optional<DateSieve> ofDates(List<Constraint> constraints, CellReader reader) {
        LocalDate first = FIRST_DATE;
        LocalDate last = LAST_DATE;
        for (Bound bound : all(constraints)) {
            if (!(reader.read(bound.value.toString()) instanceof LocalDate date)) {
                return Optional.empty();
            }
            int beyond = bound.exclusive ? 1 : 0;
            if (bound.lower) {
                first = later(first, date.plusDays(beyond));
            } else {
                last = earlier(last, date.minusDays(beyond));
            }
        }
        return Optional.of(new DateSieve(first, last));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
