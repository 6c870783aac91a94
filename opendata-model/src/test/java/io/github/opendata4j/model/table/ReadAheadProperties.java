package io.github.opendata4j.model.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Records whose columns are read ahead hold what the same rows give one cell at a time. */
class ReadAheadProperties {
    private static final String HEADER = "text,number,whole,amount,day,truth,place\n";

    private record Line(
            Optional<String> text,
            Optional<Double> number,
            Optional<Integer> whole,
            Optional<BigDecimal> amount,
            Optional<LocalDate> day,
            Optional<Boolean> truth,
            String place) {}

    /** What the first column of a row must hold to be wanted; empty for all rows. */
    private record Wanted(String text) {
        private TableReader in(TableReader reader) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            return text.isEmpty() ? reader : reader.keep(cells -> cells.holds(0, utf8));
        }
    }

    @Property(tries = 300)
    void recordsHoldWhatRowsGiveOneCellAtATime(@ForAll("tables") String table, @ForAll("wanted") Wanted wanted)
            throws IOException {
        List<String> told = new ArrayList<>();
        List<String> toldOfCells = new ArrayList<>();
        assertThat(records(table, wanted, told)).isEqualTo(cells(table, wanted, toldOfCells));
        assertThat(told).isEqualTo(toldOfCells);
    }

    private static List<Line> records(String table, Wanted wanted, List<String> told) throws IOException {
        try (TableReader reader = wanted.in(open(table, told))) {
            return reader.as(Line.class, MethodHandles.lookup()).toList();
        }
    }

    private static List<Line> cells(String table, Wanted wanted, List<String> told) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (TableReader reader = wanted.in(open(table, told))) {
            for (Row row : reader) {
                lines.add(new Line(
                        find(row, "text", String.class, told),
                        find(row, "number", Double.class, told),
                        find(row, "whole", Integer.class, told),
                        find(row, "amount", BigDecimal.class, told),
                        find(row, "day", LocalDate.class, told),
                        find(row, "truth", Boolean.class, told),
                        find(row, "place", String.class, told).orElse(null)));
            }
        }
        return lines;
    }

    private static TableReader open(String table, List<String> told) throws IOException {
        byte[] utf8 = (HEADER + table).getBytes(StandardCharsets.UTF_8);
        return TableReader.builder()
                .dialect(Dialect.builder().delimiter(',').headerRow(1).build())
                .badRows(BadRows.EMPTY_CELLS, fault -> told.add(place(fault)))
                .open(TableSource.of("lines.csv", utf8));
    }

    private static <T> Optional<T> find(Row row, String field, Class<T> type, List<String> told) {
        try {
            return row.find(field, type);
        } catch (TableException e) {
            told.add(place(e));
            return Optional.empty();
        }
    }

    private static String place(TableException fault) {
        return fault.line() + ":" + fault.column();
    }

    /** More rows than are read ahead, some cells of them quoted, wrong, blank or missing. */
    @Provide
    Arbitrary<String> tables() {
        Arbitrary<String> cell = Arbitraries.of(
                "",
                " ",
                "\u2003",
                "é",
                "École",
                "Département de l'Ardèche",
                "œuvre",
                "\"a, b\"",
                "\"dit \"\"oui\"\"\"",
                "\"\"\"\"",
                "\"\n\"",
                "\"12\"",
                "12",
                "-7.50",
                "1 234,5",
                "1e3",
                "2019-01-17",
                "31/12/2019",
                "2019-02-30",
                "oui",
                "FALSE",
                "peut-être");
        Arbitrary<String> line = cell.list().ofMinSize(1).ofMaxSize(7).map(cells -> String.join(",", cells));
        return Combinators.combine(
                        line.list().ofMinSize(1).ofMaxSize(12),
                        Arbitraries.integers().between(1, 30))
                .as((lines, times) -> IntStream.range(0, times)
                        .mapToObj(i -> String.join("\n", lines))
                        .collect(Collectors.joining("\n")));
    }

    @Provide
    Arbitrary<Wanted> wanted() {
        return Arbitraries.of("", "é", "École", "12").map(Wanted::new);
    }
}
