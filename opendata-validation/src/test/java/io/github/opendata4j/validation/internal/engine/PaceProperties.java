package io.github.opendata4j.validation.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.internal.scan.CellReader;
import io.github.opendata4j.model.internal.scan.MissingValues;
import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.table.ColumnMapping;
import io.github.opendata4j.model.table.Dialect;
import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.RuleCatalogue;
import io.github.opendata4j.validation.internal.engine.batch.Grading;
import io.github.opendata4j.validation.render.JsonReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * Random tables against random schemas: the short cuts (sieves, automata, many bytes at a time, several threads) find what
 * the long way finds, and that is what reading one cell after the other by its type says.
 */
class PaceProperties {

    private static final Grading GRADING = new Grading("standard", RuleCatalogue.standard()::get, Map.of());
    private static final Effort FAST = Effort.of(1);
    private static final Effort CAREFUL = new Effort(1, Effort.Pace.CAREFUL);

    /** How much is read at once. */
    private static final int BLOCK = 256 << 10;

    private static Report check(RandomTable table, byte[] file, Effort effort) throws IOException {
        return check(table, file, Report.ALL_SAMPLES, Conduct.STANDARD, effort);
    }

    private static Report check(RandomTable table, byte[] file, int samples, Conduct conduct, Effort effort)
            throws IOException {
        Dialect dialect = Dialect.builder().delimiter(table.delimiter()).build();
        EngineOptions options = new EngineOptions(dialect, samples, "", bytes -> {}, GRADING, effort);
        SchemaTableCheck check = new SchemaTableCheck(table.schema(), ColumnMapping.identity(), 1 << 20);
        return TableEngine.run(TableSource.of("random.csv", file), check.conductedBy(conduct), options);
    }

    private static String text(Report report) {
        return JsonReport.in(Locale.ENGLISH).showValues().render(report);
    }

    @Property
    void shortCutsFindWhatTheLongWayFinds(@ForAll long seed) throws IOException {
        RandomTable table = RandomTable.of(seed);
        byte[] file = table.ragged(seed);

        assertThat(text(check(table, file, FAST))).isEqualTo(text(check(table, file, CAREFUL)));
    }

    /** Only then are cells judged by their bytes, and those beyond the samples counted all at once. */
    @Property(tries = 400)
    void andWhereSoManyCellsAreWrongThatFewAreShown(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int samples, @ForAll("conducts") Conduct conduct)
            throws IOException {
        RandomTable table = RandomTable.of(seed);
        byte[] file = repeated(table, table.bytes(), 20_000);

        assertThat(text(check(table, file, samples, conduct, FAST)))
                .isEqualTo(text(check(table, file, samples, conduct, CAREFUL)));
    }

    /** So that some groups of records that are looked at together are wrong all over, some in part, and some end within. */
    @Property(tries = 200)
    void andWhereWrongRowsStandTogether(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 80) int longest, @ForAll("conducts") Conduct conduct)
            throws IOException {
        RandomTable table = RandomTable.of(seed).inRuns(seed, longest);
        byte[] file = repeated(table, table.bytes(), 20_000);

        String careful = text(check(table, file, 3, conduct, CAREFUL));
        assertThat(text(check(table, file, 3, conduct, FAST))).isEqualTo(careful);
        assertThat(text(check(table, table.ragged(seed), 3, conduct, FAST)))
                .isEqualTo(text(check(table, table.ragged(seed), 3, conduct, CAREFUL)));
    }

    @Provide
    Arbitrary<Conduct> conducts() {
        return Arbitraries.of(Conduct.STANDARD, Conduct.NATIONAL);
    }

    /** The rows of a file again and again, until it has so many bytes. */
    private static byte[] repeated(RandomTable table, byte[] rows, int size) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        int header = table.header().getBytes(StandardCharsets.UTF_8).length;
        file.write(rows, 0, header);
        while (file.size() < size && rows.length > header) {
            file.write(rows, header, rows.length - header);
        }
        return file.toByteArray();
    }

    @Property(tries = 150)
    void andWhereverTheBlocksOfTheFileEnd(@ForAll long seed, @ForAll @IntRange(max = 3000) int back)
            throws IOException {
        RandomTable table = RandomTable.of(seed);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(table.header().getBytes(StandardCharsets.UTF_8));
        String filler = "x".repeat(BLOCK - back - file.size() - table.lineEnd().length());
        file.writeBytes((filler + table.lineEnd()).getBytes(StandardCharsets.UTF_8));
        byte[] rows = table.bytes();
        file.write(rows, table.header().length(), rows.length - table.header().length());

        byte[] bytes = file.toByteArray();
        assertThat(text(check(table, bytes, FAST))).isEqualTo(text(check(table, bytes, CAREFUL)));
    }

    @Property(tries = 2)
    void andWhoeverSharesTheWork(@ForAll long seed, @ForAll @IntRange(min = 2, max = 3) int workers)
            throws IOException {
        RandomTable table = RandomTable.of(seed);
        byte[] rows = table.ragged(seed);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(table.header().getBytes(StandardCharsets.UTF_8));
        while (file.size() < 8 << 20 && rows.length > table.header().length()) {
            file.write(
                    rows, table.header().length(), rows.length - table.header().length());
            file.writeBytes((table.lineEnd() + "1" + table.lineEnd()).getBytes(StandardCharsets.UTF_8));
        }
        byte[] bytes = file.toByteArray();

        assertThat(counts(check(table, bytes, Effort.of(workers)))).isEqualTo(counts(check(table, bytes, FAST)));
    }

    private static List<String> counts(Report report) {
        return report.counts().stream().map(Report.Count::toString).toList();
    }

    @Property
    void everyCellIsJudgedAsReadingItAloneJudgesIt(@ForAll long seed) throws IOException {
        RandomTable table = RandomTable.of(seed);

        Report report = check(table, table.bytes(), FAST);
        // a small one may have so many control characters that it is no text
        Assume.that(report.counts().stream().noneMatch(count -> count.code().equals("format-mismatch")));

        Set<String> found = report.findings().stream()
                .filter(finding -> finding.code().matches("(type|format)-.*|required"))
                .map(PaceProperties::place)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).isEqualTo(judged(table));
    }

    private static String place(Finding finding) {
        return finding.location().row().orElse(0) + " "
                + finding.location().field().orElse("");
    }

    private static Set<String> judged(RandomTable table) {
        Set<String> wrong = new TreeSet<>();
        for (int row = 0; row < table.rows().size(); row++) {
            List<String> cells = table.rows().get(row);
            if (cells.stream().allMatch(cell -> cell.matches("[ \\t]{0,3}"))) {
                continue; // told as a whole
            }
            for (int column = 0; column < cells.size(); column++) {
                Field field = table.schema().fields().get(column);
                boolean missing = MissingValues.of(table.schema(), field).contains(cells.get(column));
                boolean isWrong = missing
                        ? field.isRequired()
                        : CellReader.of(field.type()).read(cells.get(column)) == CellReader.INVALID;
                if (isWrong) {
                    wrong.add(row + 2 + " " + field.name());
                }
            }
        }
        return wrong;
    }
}
