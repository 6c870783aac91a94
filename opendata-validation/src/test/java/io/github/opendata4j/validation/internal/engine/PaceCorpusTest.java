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
import io.github.opendata4j.validation.render.JsonReport;
import io.github.opendata4j.validation.schema.SchemaCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every table of the corpus against every bundled schema: a report does not depend on how the file is gone through. */
class PaceCorpusTest {

    private static final Path CORPUS = Path.of(System.getProperty("opendata.shared", "../../shared"), "corpus");

    /** Longer files are left to the benchmark. */
    private static final long LONGEST = 256 << 10;

    @BeforeAll
    static void needsTheCorpus() {
        assumeTrue(Files.isDirectory(CORPUS), "the corpus is not beside the checkout");
    }

    @Test
    void aReportIsTheSameHoweverTheFileIsGoneThrough() throws IOException {
        List<TableSchema> schemas = SchemaCatalogue.bundled().names().stream()
                .map(SchemaCatalogue.bundled()::get)
                .toList();
        for (Path file : tables()) {
            for (TableSchema schema : schemas) {
                assertThat(report(file, schema, Pace.FAST))
                        .as("%s against %s", file, schema.name())
                        .isEqualTo(report(file, schema, Pace.CAREFUL));
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

    /** All that is in a report, each finding with its cell. */
    private static String report(Path file, TableSchema schema, Pace pace) throws IOException {
        EngineOptions options = new EngineOptions(
                Dialect.detected(), Report.ALL_SAMPLES, "", bytes -> {}, RuleCatalogue.standard()::get, pace);
        SchemaTableCheck check =
                new SchemaTableCheck(schema, ColumnMapping.identity(), TableValidator.DEFAULT_KEY_MEMORY);
        Report report = TableEngine.run(TableSource.of(file), check, options);
        return JsonReport.in(Locale.ENGLISH).showValues().render(report);
    }
}
