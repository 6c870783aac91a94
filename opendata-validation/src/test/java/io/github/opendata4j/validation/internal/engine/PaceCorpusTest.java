package io.github.opendata4j.validation.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.table.ColumnMapping;
import io.github.opendata4j.model.table.Dialect;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.RuleCatalogue;
import io.github.opendata4j.validation.TableValidator;
import io.github.opendata4j.validation.internal.engine.batch.Grading;
import io.github.opendata4j.validation.render.JsonReport;
import io.github.opendata4j.validation.schema.SchemaCatalogue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every table of the corpus against every bundled schema: a report does not depend on how the file is gone through. */
class PaceCorpusTest {
    private static final Grading GRADING = new Grading("standard", RuleCatalogue.standard()::get, Map.of());

    private static final Path CORPUS = Path.of(System.getProperty("opendata.shared", "../../shared"), "corpus");

    /** All but a few are shorter. */
    private static final long LONGEST = 256 << 10;

    private static final List<TableSchema> SCHEMAS = SchemaCatalogue.bundled().names().stream()
            .map(SchemaCatalogue.bundled()::get)
            .toList();

    @BeforeAll
    static void needsTheCorpus() {
        assumeTrue(Files.isDirectory(CORPUS), "the corpus is not beside the checkout");
    }

    @Test
    void aReportIsTheSameWithAndWithoutShortCuts() throws IOException {
        for (Path file : tables()) {
            TableSource source = TableSource.of(file);
            for (TableSchema schema : SCHEMAS) {
                assertThat(report(source, schema, Report.ALL_SAMPLES, new Effort(1, Effort.Pace.FAST)))
                        .as("%s against %s", file, schema.name())
                        .isEqualTo(report(source, schema, Report.ALL_SAMPLES, new Effort(1, Effort.Pace.CAREFUL)));
            }
        }
    }

    private static List<Path> tables() throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            List<Path> tables = files.filter(file -> file.toString().endsWith(".csv"))
                    .filter(file -> file.toFile().length() <= LONGEST)
                    .sorted()
                    .toList();
            assertThat(tables).hasSizeGreaterThan(500);
            return tables;
        }
    }

    @Test
    void aReportIsTheSameHoweverManyThreadsShareTheWork() throws IOException {
        List<Path> tables = tables();
        for (int i = 0; i < tables.size(); i += tables.size() / 6) {
            byte[] file = repeated(Files.readAllBytes(tables.get(i)));
            for (TableSchema schema : SCHEMAS) {
                TableSource source = TableSource.of("long.csv", file);
                assertThat(report(source, schema, 50, Effort.of(3)))
                        .as("%s against %s", tables.get(i), schema.name())
                        .isEqualTo(report(source, schema, 50, Effort.of(1)));
            }
        }
    }

    /** A file that goes on until it is long enough for help. */
    private static byte[] repeated(byte[] table) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        while (all.size() < BatchLine.HELP_FROM * 2) {
            all.writeBytes(table);
        }
        return all.toByteArray();
    }

    /** All that is in a report, each finding with its cell. */
    private static String report(TableSource source, TableSchema schema, int samples, Effort effort)
            throws IOException {
        EngineOptions options = new EngineOptions(Dialect.detected(), samples, "", bytes -> {}, GRADING, effort);
        SchemaTableCheck check =
                new SchemaTableCheck(schema, ColumnMapping.identity(), TableValidator.DEFAULT_KEY_MEMORY);
        return JsonReport.in(Locale.ENGLISH).showValues().render(TableEngine.run(source, check, options));
    }
}
