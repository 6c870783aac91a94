package io.github.opendata4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.RowExcerpt;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableValidatorExcerptTest {
    private static final TableSchema SCHEMA = TableSchema.parse("""
            {"name": "s", "fields": [{"name": "a", "type": "string"}, {"name": "b", "type": "string"},
             {"name": "c", "type": "string"}, {"name": "d", "type": "integer"}, {"name": "e", "type": "string"},
             {"name": "f", "type": "string"}, {"name": "g", "type": "integer"}]}
            """);

    @Test
    void keepsTwoNeighboursOnEitherSideOfAWrongCell() throws IOException {
        assertThat(check("a,b,c,d,e,f,g\n1,2,3,quatre,5,6,7\n")
                        .findings()
                        .get(0)
                        .row())
                .contains(new RowExcerpt(2, List.of("b", "c", "d", "e", "f"), List.of("2", "3", "quatre", "5", "6")));
    }

    @Test
    void showsAsManyNeighboursAtTheEdgeOfTheTable() throws IOException {
        assertThat(check("a,b,c,d,e,f,g\n1,2,3,4,5,6,sept\n").findings().get(0).row())
                .contains(new RowExcerpt(3, List.of("c", "d", "e", "f", "g"), List.of("3", "4", "5", "6", "sept")));
    }

    @Test
    void keepsTheRowsOfTheFirstFindingsOnlyAndOfEachCellTheBeginning() throws IOException {
        String row = "1,2," + "x".repeat(1000) + ",quatre,5,6,7\n";

        List<Optional<RowExcerpt>> rows = check("a,b,c,d,e,f,g\n" + row.repeat(20)).findings().stream()
                .map(Finding::row)
                .toList();

        assertThat(rows).hasSize(20);
        assertThat(rows.subList(0, 8)).allMatch(Optional::isPresent);
        assertThat(rows.subList(8, 20)).allMatch(Optional::isEmpty);
        assertThat(rows.get(0).orElseThrow().texts().get(1)).isEqualTo("x".repeat(80) + "…");
    }

    @Test
    void tellsNothingOfARowInALog() throws IOException {
        Finding finding =
                check("a,b,c,d,e,f,g\n1,2,3,quatre,5,6,7\n").findings().get(0);

        assertThat(finding.toString()).doesNotContain("quatre");
        assertThat(finding.row().orElseThrow()).hasToString("columns B to F");
    }

    private static Report check(String csv) throws IOException {
        return TableValidator.of(SCHEMA).validate(TableSource.of("t.csv", csv.getBytes(StandardCharsets.UTF_8)));
    }
}
