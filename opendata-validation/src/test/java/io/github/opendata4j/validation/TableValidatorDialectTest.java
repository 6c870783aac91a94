package io.github.opendata4j.validation;

import static io.github.opendata4j.validation.Tables.check;
import static io.github.opendata4j.validation.Tables.field;
import static io.github.opendata4j.validation.Tables.places;
import static io.github.opendata4j.validation.Tables.schema;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.table.Dialect;
import io.github.opendata4j.model.table.TableSchema;
import org.junit.jupiter.api.Test;

class TableValidatorDialectTest {

    private static final TableSchema SCHEMA = schema(field("nom", "string"), field("montant", "number"));

    private static TableValidator in(String dialect) {
        return TableValidator.builder(SCHEMA).dialect(Dialect.parse(dialect)).build();
    }

    @Test
    void findsAWrongCellWhereTheSpreadsheetShowsItWhateverIsSkipped() {
        Report report = check(
                in("{\"commentChar\": \"#\", \"skipBlankRows\": true}"),
                "# titre",
                "nom,montant",
                "MAGMA,1",
                "",
                "# fin",
                "Fabritech,deux");

        assertThat(places(report)).containsExactly("type-number@3.montant");
        assertThat(report.findings().get(0).location().cell()).contains("B6");
        assertThat(report.findings().get(0).location().line()).hasValue(6);
        assertThat(report.source().orElseThrow().rows()).isEqualTo(2);
    }

    @Test
    void checksAFileWithoutLabelsByTheOrderOfTheFields() {
        Report report = check(in("{\"header\": false}"), "MAGMA,1", "Fabritech,deux", "x", "y,1,2");

        assertThat(places(report)).containsExactly("type-number@2.montant", "row-too-short@3", "row-too-long@4");
        assertThat(report.findings().get(0).location().cell()).contains("B2");
    }

    @Test
    void takesLabelsInAnyCaseWithoutAWordWhereTheDialectSaysSo() {
        assertThat(places(check(in("{\"headerCase\": false}"), "NOM,Montant", "MAGMA,1")))
                .isEmpty();
        assertThat(places(check(in("{}"), "NOM,Montant", "MAGMA,1")))
                .containsExactly("label-case.nom", "label-case.montant");
    }

    @Test
    void takesANullSequenceForAMissingValue() {
        TableSchema required =
                schema(field("nom", "string", "\"constraints\": {\"required\": true}"), field("n", "integer"));
        TableValidator validator = TableValidator.builder(required)
                .dialect(Dialect.parse("{\"nullSequence\": \"NULL\"}"))
                .build();

        assertThat(places(check(validator, "nom,n", "x,NULL", "NULL,1"))).containsExactly("required@3.nom");
    }

    @Test
    void readsAnEscapedDelimiterAsPartOfTheCell() {
        assertThat(places(check(in("{\"escapeChar\": \"\\\\\"}"), "nom,montant", "a\\,b,1")))
                .isEmpty();
    }
}
