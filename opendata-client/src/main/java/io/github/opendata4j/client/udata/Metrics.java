package io.github.opendata4j.client.udata;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Collections;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much something is used. A figure by month is the number 0 until udata has counted it, and an object from then on;
 * both are read as months.
 *
 * <pre>{@code
 * dataset.metrics().total("views");
 * dataset.metrics().byMonth("reuses");     // 2026-11 to how many
 * }</pre>
 */
public final class Metrics {
    private final Told told;

    Metrics(Told told) {
        this.told = told;
    }

    /**
     * A figure over all time.
     *
     * @param name such as {@code views}, {@code followers}, {@code resources_downloads}
     * @return the figure; empty if the portal did not tell
     */
    public OptionalLong total(String name) {
        return told.count(name);
    }

    /**
     * A figure by month.
     *
     * @param name such as {@code reuses}, without {@code _by_months}
     * @return each month that was counted; empty if none was
     */
    public SortedMap<YearMonth, Long> byMonth(String name) {
        SortedMap<YearMonth, Long> months = new TreeMap<>();
        told.object(name + "_by_months").members().forEach((month, count) -> {
            try {
                Told.count(count).ifPresent(figure -> months.put(YearMonth.parse(month), figure));
            } catch (DateTimeException e) {
                // a member that is no month says nothing here
            }
        });
        return Collections.unmodifiableSortedMap(months);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Metrics that && told.equals(that.told);
    }

    @Override
    public int hashCode() {
        return told.hashCode();
    }

    /** The figures as the portal told them. */
    @Override
    public String toString() {
        return told.members().toString();
    }
}
