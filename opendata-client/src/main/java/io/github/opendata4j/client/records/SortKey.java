package io.github.opendata4j.client.records;

import io.github.opendata4j.model.table.Cells;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Where a row belongs in an order.
 *
 * @param kind numbers, days, texts, nothing
 * @param number of numbers and days
 * @param text of texts
 */
record SortKey(Kind kind, double number, String text) {
    static final SortKey NONE = new SortKey(Kind.NOTHING, 0, "");

    enum Kind {
        NUMBER,
        DAY,
        TEXT,
        NOTHING
    }

    static SortKey of(double number) {
        return new SortKey(Kind.NUMBER, number, "");
    }

    static SortKey of(Cells cells, int field) {
        double number = cells.number(field);
        if (!Double.isNaN(number)) {
            return of(number);
        }
        String text = cells.text(field);
        if (text.isBlank()) {
            return NONE;
        }
        Optional<LocalDate> day = cells.day(field);
        return day.isPresent()
                ? new SortKey(Kind.DAY, day.get().toEpochDay(), text) // the time of day, if any, is in the text
                : new SortKey(Kind.TEXT, 0, text);
    }

    /** Nothing comes last in either direction. */
    static Comparator<SortKey> comparator(Order order) {
        Comparator<SortKey> ascending = Comparator.comparing(SortKey::kind)
                .thenComparingDouble(SortKey::number)
                .thenComparing(SortKey::text);
        Comparator<SortKey> filled = order.isAscending() ? ascending : ascending.reversed();
        return Comparator.comparing((SortKey key) -> key.kind() == Kind.NOTHING).thenComparing(filled);
    }
}
