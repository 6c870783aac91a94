package io.github.opendata4j.validation;

import static io.github.opendata4j.validation.Tables.check;
import static io.github.opendata4j.validation.Tables.constraints;
import static io.github.opendata4j.validation.Tables.field;
import static io.github.opendata4j.validation.Tables.places;
import static io.github.opendata4j.validation.Tables.schema;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.model.table.TableSchema;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schemas with faults of their own: what can be checked is, and what can't is said. */
class TableValidatorSchemaTest {

    @Test
    void tellsATypeThatThereIsNot() {
        Report report = check(schema(field("a", "nosuch"), field("b", "integer")), "a,b", "x,y");

        assertThat(places(report)).containsExactly("schema-invalid.a", "type-integer@2.b");
        assertThat(report.findings().get(0).severity()).isEqualTo(Severity.FATAL);
        assertThat(report.findings().get(0).parameters()).containsEntry("position", "/fields/0/type");
        assertThat(report.isComplete()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "integer|\"pattern\": \"[0-9]+\"|pattern",
                "boolean|\"minimum\": 1|minimum",
                "date|\"maxLength\": 10|maxLength",
                "integer|\"minimum\": \"beaucoup\"|minimum",
                "integer|\"enum\": [\"un\"]|enum",
            })
    void tellsAConstraintThatTheTypeHasNoUseFor(String type, String constraint, String name) {
        TableSchema schema = schema(field("a", type, constraints(constraint)), field("b", "integer"));

        Report report = check(schema, "a,b", ",y");

        assertThat(places(report)).containsExactly("schema-constraint-unsupported.a", "type-integer@2.b");
        assertThat(report.findings().get(0).parameters()).containsEntry("constraint", name);
    }

    @Test
    void tellsAPatternThatIsNone() {
        TableSchema schema = schema(field("a", "string", constraints("\"pattern\": \"(a\"")), field("b", "integer"));

        Report report = check(schema, "a,b", "x,y");

        assertThat(places(report)).containsExactly("schema-pattern-invalid.a", "type-integer@2.b");
        assertThat(report.isValid()).isFalse();
    }

    @Test
    @Timeout(60)
    void saysOnceThatAPatternTakesTooLongAndChecksTheOtherCells() {
        TableSchema schema =
                schema(field("a", "string", constraints("\"pattern\": \"(a*)*\\\\1b\"")), field("b", "integer"));
        String slow = "a".repeat(40) + "!";

        Report report = check(schema, "a,b", slow + ",1", slow + ",2", "ab,3", "c,4");

        assertThat(places(report)).containsExactly("schema-pattern-risky@2.a", "pattern@5.a");
        assertThat(report.incompleteReasons()).containsExactly("schema-pattern-risky");
    }

    @Test
    void checksTheFirstOfTwoFieldsOfOneName() {
        Report report = check(schema(field("a", "integer"), field("a", "date")), "a,a", "1,x");

        assertThat(places(report)).contains("schema-field-duplicate.a").doesNotContain("type-date@2.a");
    }

    @Test
    void twoFieldsOfOneNameAreAnErrorInVersion2AndAWarningInVersion1WhichDidNotForbidThem() {
        String fields = "\"fields\": [{\"name\": \"a\"}, {\"name\": \"a\"}, {\"name\": \"b\"}]}";
        TableSchema second =
                TableSchema.parse("{\"$schema\": \"https://datapackage.org/profiles/2.0/tableschema.json\", " + fields);

        assertThat(severityOfDuplicate(check(TableSchema.parse("{" + fields), "a,a,b", "1,2,3")))
                .isEqualTo(Severity.WARNING);
        assertThat(severityOfDuplicate(check(second, "a,a,b", "1,2,3"))).isEqualTo(Severity.ERROR);
    }

    private static Severity severityOfDuplicate(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.code().equals("schema-field-duplicate"))
                .findFirst()
                .orElseThrow()
                .severity();
    }

    @Test
    void checksObjectsAndArraysAgainstAJsonSchema() {
        TableSchema schema = schema(
                field("a", "object", constraints("\"jsonSchema\": {\"required\": [\"x\"]}")),
                field("b", "array", constraints("\"jsonSchema\": {\"items\": {\"type\": \"integer\"}}")));

        Report report = check(schema, "a,b", "\"{\"\"x\"\": 1}\",[1]", "{},\"[1, true]\"");

        assertThat(places(report)).containsExactly("json-schema@3.a", "json-schema@3.b");
        assertThat(report.findings().get(1).parameters()).containsEntry("position", "/1");
        assertThat(report.findings().get(1).message(Locale.FRENCH)).contains("/1");
    }

    @Test
    void saysThatAJsonSchemaCouldNotBeUsed() {
        TableSchema schema = schema(
                field("a", "object", constraints("\"jsonSchema\": {\"$ref\": \"https://example.org/a.json\"}")),
                field("b", "string"));

        Report report = check(schema, "a,b", "{},x", "{},y");

        assertThat(places(report)).containsExactly("rule-skipped.a");
        assertThat(report.isComplete()).isFalse();
        assertThat(report.findings())
                .allSatisfy(
                        finding -> assertThat(finding.message(Locale.FRENCH)).contains("pas été fait"));
    }

    @Test
    void namesItsSchemaInTheReport() {
        Report report = check(Tables.grants(), "nomAttribuant");

        assertThat(report.schema()).hasValueSatisfying(schema -> {
            assertThat(schema.name()).isEqualTo("scdl/subventions");
            assertThat(schema.version()).contains("2.1.1");
        });
    }
}
