package io.github.opendata4j.client.internal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.table.TableSchema;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreviewTest {
    private static final TableSample GRANTS = table("projet;montant", "MAGMA;25000", "Pépit'Art;40000.5", "Lab;19257");

    private static TableSample table(String header, String... rows) {
        List<String> labels = List.of(header.split(";", -1));
        return new TableSample(
                labels,
                Arrays.stream(rows).map(row -> List.of(row.split(";", -1))).toList(),
                true,
                labels.size());
    }

    private static String kinds(TableSample table) {
        return String.join(
                ", ",
                ColumnKinds.of(table, null).stream().map(ColumnKind::label).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "montant     | 40 000,00      | nombre | 40\u202f000",
                "montant     | -3,5           | nombre | -3,5",
                "signature   | 2019-01-17     | date   | 17 janvier 2019",
                "signature   | 17/01/2019     | date   | 17 janvier 2019",
                "signature   | 2019-02-30     | texte  | 2019-02-30",
                "lieu        | 07000          | texte  | 07000",
                "tiers       | 220700017      | texte  | 220700017",
                "exercice    | 2019           | texte  | 2019",
                "codeInsee   | 69001          | texte  | 69001",
                "Numéro      | 12             | texte  | 12",
                "commune     | Annonay        | texte  | Annonay"
            })
    void guessesWhatAColumnIsAndWritesItAsPeopleDo(String label, String cell, String kind, String written) {
        ColumnKind guessed = ColumnKinds.of(table(label, cell, ""), null).get(0);

        assertThat(guessed.label()).isEqualTo(kind);
        assertThat(guessed.written(cell)).isEqualTo(written);
    }

    @Test
    void believesTheSchemaBeforeTheCells() {
        TableSchema schema = TableSchema.parse("""
                {"name": "s", "fields": [{"name": "lot", "type": "string"}, {"name": "année", "type": "integer"}]}
                """);
        TableSample table = table("lot;année", "12;2019");

        assertThat(ColumnKinds.of(table, schema))
                .extracting(ColumnKind::label)
                .containsExactly("texte", "nombre entier");
        assertThat(kinds(table)).isEqualTo("nombre, texte");
    }

    @Test
    void drawsTheOnlyNumbersOfAShortTableTheGreatestFirst() {
        assertThat(TableChart.of(GRANTS, ColumnKinds.of(GRANTS, null)))
                .hasValueSatisfying(chart -> assertThat(chart)
                        .containsSubsequence(
                                "montant, par projet",
                                "Pépit&#x27;Art",
                                "40\u202f000,5",
                                "MAGMA",
                                "25\u202f000",
                                "Lab"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "two columns of numbers        | projet;montant;total | A;1;2     | B;3;4",
                "a negative number             | projet;montant       | A;1       | B;-3",
                "an empty cell                 | projet;montant       | A;1       | B;",
                "numbers that are all the same | projet;montant       | A;1       | B;1",
                "names that say the same       | projet;montant       | A;1       | A;2",
                "no name                       | code;montant         | ;1        | B;2",
                "no number                     | projet;lieu          | A;Privas  | B;Annonay"
            })
    void drawsNothingOf(String why, String header, String first, String second) {
        TableSample table = table(header, first, second);

        assertThat(TableChart.of(table, ColumnKinds.of(table, null))).as(why).isEmpty();
    }

    @Test
    void drawsNothingOfALongTableOrOfOneRow() {
        String[] rows =
                IntStream.range(0, 21).mapToObj(row -> "r" + row + ";" + row).toArray(String[]::new);

        assertThat(Preview.of(table("nom;montant", rows), "t", null).chart()).isNull();
        assertThat(Preview.of(table("nom;montant", "a;1"), "t", null).chart()).isNull();
    }

    @Test
    void escapesTheNamesOfABar() {
        TableSample hostile = table("<b>;montant", "<script>;1", "<img>;2");

        assertThat(TableChart.of(hostile, ColumnKinds.of(hostile, null))
                        .orElseThrow()
                        .toLowerCase(Locale.ROOT))
                .contains("&lt;script&gt;")
                .doesNotContain("<script", "<img", "<b>");
    }
}
