package io.github.opendata4j.validation.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.model.table.ColumnMapping;
import io.github.opendata4j.model.table.Dialect;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.RuleCatalogue;
import io.github.opendata4j.validation.internal.engine.batch.Grading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every type, format, option and constraint of Table Schema, cell by cell, on the fast way and on the careful one. The
 * cases are in {@code types.tsv}: the members of a field, cells that are right, and cells that are wrong each with the
 * rule that says so.
 */
class TypesTest {
    private static final Grading GRADING = new Grading("standard", RuleCatalogue.standard()::get, Map.of());

    /** {@code wrong}: a code, then a cell, by turns. */
    record Case(String field, List<String> right, List<String> wrong) {
        @Override
        public String toString() {
            return field;
        }
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream in = TypesTest.class.getResourceAsStream("types.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(TypesTest::read);
        }
    }

    private static Case read(String line) {
        String[] parts = line.split("\t", -1);
        List<String> right = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].startsWith("!")) {
                wrong.add(parts[i].substring(1, parts[i].indexOf(' ')));
                wrong.add(parts[i].substring(parts[i].indexOf(' ') + 1));
            } else {
                right.add(parts[i]);
            }
        }
        return new Case(parts[0], right, wrong);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void letsTheRightCellsPassAndNamesTheRuleThatAWrongOneBreaks(Case each) {
        TableSchema schema =
                TableSchema.parse("{\"$schema\": \"https://datapackage.org/profiles/2.0/tableschema.json\","
                        + "\"fields\": [{\"name\": \"a\", " + each.field + "}, {\"name\": \"b\"}]}");
        for (Effort.Pace pace : Effort.Pace.values()) {
            for (String cell : each.right) {
                assertThat(errors(schema, cell, pace)).as("%s: %s", pace, cell).isEmpty();
            }
            for (int i = 0; i < each.wrong.size(); i += 2) {
                String cell = each.wrong.get(i + 1);
                assertThat(errors(schema, cell, pace)).as("%s: %s", pace, cell).containsExactly(each.wrong.get(i));
            }
        }
    }

    private static List<String> errors(TableSchema schema, String cell, Effort.Pace pace) {
        String file = "a,b\n\"" + cell.replace("\"", "\"\"") + "\",x\n";
        TableSource source = TableSource.of("test.csv", file.getBytes(StandardCharsets.UTF_8));
        EngineOptions options = new EngineOptions(
                Dialect.builder().delimiter(',').build(),
                Report.ALL_SAMPLES,
                "",
                bytes -> {},
                GRADING,
                new Effort(1, pace));
        try {
            return TableEngine.run(source, new SchemaTableCheck(schema, ColumnMapping.identity(), 1 << 20), options)
                    .findings()
                    .stream()
                    .filter(finding -> finding.severity().isAtLeast(Severity.ERROR))
                    .map(Finding::code)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
