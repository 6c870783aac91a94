package io.github.opendata4j.client.internal.pages;

import io.github.opendata4j.model.internal.page.BarChart;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Draws the numbers of a table where a chart says more than the table. That is so if
 *
 * <ul>
 *   <li>the whole table has {@value #FEWEST} to {@value #MOST} rows;
 *   <li>exactly one column is of numbers, all cells are filled, none is negative, and they are not all the same;
 *   <li>a column of texts tells the rows apart: the first that is filled everywhere and never says the same twice.
 * </ul>
 *
 * <p>Else there is none: a chart of what can't be compared would mislead.
 */
final class TableChart {
    static final int FEWEST = 2;
    static final int MOST = 20;

    private static final int LONGEST_LABEL = 60;

    private TableChart() {}

    /** The chart, longest bar first, as markup; empty where there is none to draw. */
    static Optional<String> of(TableSample table, List<ColumnKind> kinds) {
        if (!table.isWhole() || table.rows().size() < FEWEST || table.rows().size() > MOST) {
            return Optional.empty();
        }
        OptionalInt numbers = onlyColumnOfNumbers(kinds);
        OptionalInt names = firstColumnOfNames(table, kinds);
        if (numbers.isEmpty() || names.isEmpty()) {
            return Optional.empty();
        }
        List<BigDecimal> values = table.column(numbers.getAsInt()).stream()
                .flatMap(cell -> ColumnKind.number(cell).stream())
                .filter(value -> value.signum() >= 0)
                .toList();
        return values.size() == table.rows().size() && isVaried(values)
                ? Optional.of(draw(table, names.getAsInt(), numbers.getAsInt(), values))
                : Optional.empty();
    }

    private static String draw(TableSample table, int names, int numbers, List<BigDecimal> values) {
        List<String> labels = table.column(names);
        Map<String, BigDecimal> bars = new LinkedHashMap<>();
        IntStream.range(0, values.size())
                .boxed()
                .sorted(Comparator.comparing(values::get, Comparator.reverseOrder()))
                .forEach(row -> bars.put(shortened(labels.get(row), row, bars), values.get(row)));
        String caption = table.labels().get(numbers) + ", par " + table.labels().get(names);
        return BarChart.render(Locale.FRENCH, caption, bars);
    }

    /** Long names may begin alike. */
    private static String shortened(String label, int row, Map<String, BigDecimal> bars) {
        if (label.codePointCount(0, label.length()) <= LONGEST_LABEL) {
            return label;
        }
        String start = label.substring(0, label.offsetByCodePoints(0, LONGEST_LABEL - 1)) + '…';
        return bars.containsKey(start) ? start + " (" + (row + 1) + ")" : start;
    }

    private static boolean isVaried(List<BigDecimal> values) {
        return values.stream().anyMatch(value -> value.compareTo(values.get(0)) != 0);
    }

    private static OptionalInt onlyColumnOfNumbers(List<ColumnKind> kinds) {
        int[] columns = IntStream.range(0, kinds.size())
                .filter(column -> kinds.get(column).isNumber())
                .toArray();
        return columns.length == 1 ? OptionalInt.of(columns[0]) : OptionalInt.empty();
    }

    private static OptionalInt firstColumnOfNames(TableSample table, List<ColumnKind> kinds) {
        return IntStream.range(0, kinds.size())
                .filter(column -> kinds.get(column).equals(ColumnKind.TEXT))
                .filter(column -> tellsApart(table.column(column)))
                .findFirst();
    }

    private static boolean tellsApart(List<String> cells) {
        return cells.stream().noneMatch(String::isEmpty) && new HashSet<>(cells).size() == cells.size();
    }
}
