package io.github.opendata4j.validation;

import static io.github.opendata4j.validation.Tables.check;
import static io.github.opendata4j.validation.Tables.field;
import static io.github.opendata4j.validation.Tables.places;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.model.table.TableSchema;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checks that belong to no country, by name and by profile. Their smallest files are the catalogue's examples. */
class TableValidatorGeneralCheckTest {

    @Test
    void takesTheFormOfFrictionlessToo() {
        TableSchema schema = TableSchema.parse("{\"fields\": [" + field("a", "integer") + "],"
                + " \"checks\": [{\"type\": \"forbidden-value\", \"fieldName\": \"a\", \"values\": [1]}]}");

        assertThat(places(check(schema, "a", "01", "2"))).containsExactly("forbidden-value@2.a");
    }

    @Test
    void makesAskedForChecksUnderStrictOnly() {
        TableSchema schema = Tables.schema(field("a", "string"), field("b", "string"));
        String[] lines = {"a,b", "x,\"y\nz\"", "x,\"y\nz\""};

        assertThat(places(check(schema, lines))).isEmpty();
        assertThat(places(check(of(schema, ValidationProfile.STRICT), lines)))
                .containsExactlyInAnyOrder("cell-newline@2.b", "cell-newline@3.b", "row-duplicate@3");
    }

    @Test
    void makesACheckThatAProfileGrades() {
        TableSchema schema = Tables.schema(field("a", "string"), field("b", "string"));
        ValidationProfile ours = ValidationProfile.STANDARD.toBuilder()
                .name("ours")
                .severity("row-duplicate", Severity.WARNING)
                .build();

        Report report = check(of(schema, ours), "a,b", "x,y", "x,y");

        assertThat(places(report)).containsExactly("row-duplicate@3");
        assertThat(report.isValid()).isTrue();
        ValidationProfile off =
                ValidationProfile.STRICT.toBuilder().off("row-duplicate").build();
        assertThat(places(check(of(schema, off), "a,b", "x,y", "x,y"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    table-dimensions | {}                                              | maxRows
                    table-dimensions | {"maxRows": "many"}                             | maxRows
                    row-count        | {}                                              | expected
                    row-constraint   | {"formula": "a >"}                              | formula
                    row-constraint   | {"formula": "unknown > 1"}                      | formula
                    row-constraint   | {}                                              | formula
                    forbidden-value  | {"fieldName": "a"}                              | values
                    required-value   | {"fieldName": "z", "values": [1]}               | fieldName
                    deviated-value   | {"fieldName": "a", "average": "mode"}           | average
                    sequential-value | {}                                              | column
                    """)
    void saysWhichParameterIsWrong(String name, String parameters, String expected) {
        Report report = check(schema(name, parameters), "a", "1");

        assertThat(places(report)).containsExactly("check-parameters-invalid");
        assertThat(report.findings().get(0).parameters()).containsEntry("expected", expected);
    }

    @ParameterizedTest
    @CsvSource({"numRows, 3", "minRows, 3", "maxRows, 1", "numFields, 2", "minFields, 2", "maxFields, 0"})
    void holdsATableWithinItsDimensions(String parameter, int bound) {
        Report report = check(schema("table-dimensions", "{\"" + parameter + "\": " + bound + "}"), "a", "1", "2");

        assertThat(places(report))
                .containsExactly(parameter.endsWith("Rows") ? "table-dimensions-rows" : "table-dimensions-fields");
        assertThat(report.findings().get(0).parameters()).containsEntry("limit", (long) bound);
    }

    @Test
    void tellsWhereANumberDeviates() {
        List<String> lines = new ArrayList<>(List.of("a"));
        for (int i = 0; i < 30; i++) {
            lines.add(String.valueOf(100 + i % 2));
        }
        lines.add("9000");

        Report report = check(
                schema("deviated-value", "{\"fieldName\": \"a\", \"average\": \"median\", \"interval\": 2}"),
                lines.toArray(String[]::new));

        assertThat(places(report)).containsExactly("deviated-value@32.a");
        assertThat(report.findings().get(0).location().cell()).contains("A32");
        assertThat(report.isValid()).isTrue();
        assertThat(places(check(schema("deviated-value", "{\"fieldName\": \"a\"}"), "a", "1", "1", "1")))
                .isEmpty();
    }

    @Test
    void tellsTheFirstBreakOfASequenceOnly() {
        assertThat(places(check(schema("sequential-value", "{\"fieldName\": \"a\"}"), "a", "5", "6", "8", "7")))
                .containsExactly("sequential-value@4.a");
    }

    private static TableValidator of(TableSchema schema, ValidationProfile profile) {
        return TableValidator.builder(schema).profile(profile).build();
    }

    private static TableSchema schema(String check, String parameters) {
        return TableSchema.parse("{\"fields\": [" + field("a", "integer") + "], \"custom_checks\": [{\"name\": \""
                + check + "\", \"params\": " + parameters + "}]}");
    }
}
