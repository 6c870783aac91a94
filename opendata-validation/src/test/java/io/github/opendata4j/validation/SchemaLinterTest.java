package io.github.opendata4j.validation;

import static io.github.opendata4j.validation.Tables.constraints;
import static io.github.opendata4j.validation.Tables.field;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.validation.render.JsonReport;
import io.github.opendata4j.validation.schema.SchemaCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaLinterTest {

    private static Report lint(String... fields) {
        return SchemaLinter.standard().lint(Tables.schema(fields));
    }

    /** Code and pointer of each finding. */
    private static List<String> places(Report report) {
        return report.findings().stream()
                .map(finding ->
                        finding.code() + " " + finding.location().pointer().orElse("?"))
                .toList();
    }

    private static Finding only(Report report) {
        assertThat(report.findings()).hasSize(1);
        return report.findings().get(0);
    }

    @Test
    void findsNothingInAGoodSchema() {
        Report report = SchemaLinter.standard().lintJson("""
                {"$schema": "https://datapackage.org/profiles/2.0/tableschema.json", "name": "good", "fieldsMatch": "subset",
                 "fields": [
                  {"name": "id", "type": "string", "example": "a1", "constraints": {"required": true, "pattern": "[a-z]\\\\d"}},
                  {"name": "jour", "type": "date", "format": "%d/%m/%Y", "example": "17/01/2019",
                   "constraints": {"minimum": "01/01/2000", "maximum": "31/12/2030"}},
                  {"name": "montant", "type": "number", "decimalChar": ",", "example": 12.5},
                  {"name": "actif", "type": "boolean", "trueValues": ["oui"], "falseValues": ["non"], "example": true},
                  {"name": "saison", "type": "string", "categories": ["été", "hiver"], "constraints": {"enum": ["été"]}},
                  {"name": "tags", "type": "array", "arrayItem": {"type": "string", "constraints": {"enum": ["x"]}},
                   "example": "[\\"x\\"]"},
                  {"name": "parent", "type": "string"}],
                 "primaryKey": "id", "uniqueKeys": [["jour", "montant"]], "missingValues": ["", "NC"],
                 "foreignKeys": [{"fields": "parent", "reference": {"fields": "id"}},
                                 {"fields": ["id"], "reference": {"resource": "autre", "fields": ["x"]}}]}""");

        assertThat(places(report)).isEmpty();
        assertThat(report.isValid()).isTrue();
        assertThat(report.schema()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "contraints, constraints",
        "Format, format",
        "exemple, example",
        "enum, constraints.enum",
        "required, constraints.required",
        "items, arrayItem",
        "minProperties, minLength",
        "nullable, "
    })
    void namesAMemberOfAFieldThatHasNoEffectAndWhatWasMeant(String member, String meant) {
        Finding finding = only(lint(field("a", "string", "\"" + member + "\": 1")));

        assertThat(finding.code()).isEqualTo("schema-property-unknown");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.location().pointer()).contains("/fields/0/" + member);
        assertThat(finding.location().field()).contains("a");
        assertThat(finding.parameters().get("actual")).isEqualTo(member);
        assertThat(finding.parameters().get("similarTo")).isEqualTo(meant);
        assertThat(finding.message(Locale.FRENCH)).contains(member);
    }

    @ParameterizedTest
    @CsvSource({"minimun, minimum", "max_length, maxLength", "format, fields[].format", "minItems, minLength"})
    void namesAConstraintThatThereIsNot(String member, String meant) {
        Finding finding = only(lint(field("a", "string", constraints("\"" + member + "\": 1"))));

        assertThat(finding.location().pointer()).contains("/fields/0/constraints/" + member);
        assertThat(finding.parameters().get("similarTo")).isEqualTo(meant);
    }

    @Test
    void letsASchemaSayOfItselfWhatItLikesButNotMisspellWhatHasAMeaning() {
        Report report = SchemaLinter.standard()
                .lintJson("{\"fields\": [{\"name\": \"a\"}], \"statuts\": 1, \"uri\": 1, \"countrycode\": 1,"
                        + " \"primarykey\": \"a\", \"mising_values\": []}");

        assertThat(places(report))
                .containsExactly("schema-property-unknown /primarykey", "schema-property-unknown /mising_values");
        assertThat(report.findings().get(1).parameters()).containsEntry("similarTo", "missingValues");
    }

    @Test
    void escapesNamesInPointers() {
        assertThat(only(lint(field("a", "string", "\"a/b~c\": 1"))).location().pointer())
                .contains("/fields/0/a~1b~0c");
    }

    @Test
    void namesConstraintsThatTheTypeDoesNotSupport() {
        Report report = lint(
                field("a", "integer", constraints("\"pattern\": \"x\"", "\"minLength\": 1")),
                field("b", "boolean", constraints("\"maximum\": 1")),
                field("c", "number", "\"categories\": [1]"));

        assertThat(places(report))
                .containsExactlyInAnyOrder(
                        "schema-constraint-unsupported /fields/0/constraints/pattern",
                        "schema-constraint-unsupported /fields/0/constraints/minLength",
                        "schema-constraint-unsupported /fields/1/constraints/maximum",
                        "schema-constraint-unsupported /fields/2/categories");
        assertThat(report.isValid()).isFalse();
    }

    @Test
    void namesOptionsOfAnotherType() {
        Report report = lint(
                field("a", "string", "\"decimalChar\": \",\""),
                field("b", "integer", "\"trueValues\": [\"x\"]", "\"format\": \"%d\""));

        assertThat(places(report))
                .containsExactlyInAnyOrder(
                        "schema-constraint-unsupported /fields/0/decimalChar",
                        "schema-constraint-unsupported /fields/1/trueValues",
                        "schema-constraint-unsupported /fields/1/format");
        assertThat(report.isValid()).isTrue();
    }

    @Test
    void namesTypesAndFormatsThatAreNone() {
        Report report = lint(
                field("a", "text"),
                field("b", "date", "\"format\": \"YYYY-MM-DD\""),
                field("c", "string", "\"format\": \"url\""),
                field("d", "geopoint", "\"format\": \"latlon\""));

        assertThat(places(report))
                .containsExactly(
                        "schema-invalid /fields/0/type",
                        "schema-invalid /fields/1/format",
                        "schema-invalid /fields/2/format",
                        "schema-invalid /fields/3/format");
        assertThat(report.findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR, Severity.ERROR, Severity.WARNING, Severity.WARNING);
        assertThat(report.findings().get(2).message(Locale.FRENCH)).contains("email, uri", "/fields/2/format");
    }

    @Test
    void namesValuesThatTheirOwnFieldCouldNotRead() {
        Report report = lint(
                field("a", "integer", constraints("\"enum\": [1, \"deux\", \"1\"]", "\"minimum\": \"zéro\"")),
                field("b", "date", constraints("\"maximum\": 2020")),
                field("c", "integer", "\"categories\": [\"x\"]"));

        assertThat(places(report))
                .containsExactly(
                        "schema-invalid /fields/0/constraints/enum/1",
                        "schema-invalid /fields/0/constraints/enum/2",
                        "schema-invalid /fields/0/constraints/minimum",
                        "schema-invalid /fields/1/constraints/maximum",
                        "schema-invalid /fields/2/categories/0");
        assertThat(report.findings().get(1).severity()).as("said twice").isEqualTo(Severity.WARNING);
    }

    @Test
    void namesBoundsThatLetNothingPass() {
        Report report = lint(
                field("a", "integer", constraints("\"minimum\": 2", "\"maximum\": 1")),
                field("b", "date", constraints("\"minimum\": \"2020-01-01\"", "\"maximum\": \"2019-01-01\"")),
                field("c", "string", constraints("\"minLength\": 3", "\"maxLength\": 2")),
                field("d", "number", constraints("\"exclusiveMinimum\": 1", "\"exclusiveMaximum\": 1")),
                field("e", "duration", constraints("\"minimum\": \"P1M\"", "\"maximum\": \"P1D\"")),
                field("f", "integer", constraints("\"minimum\": 1", "\"maximum\": 1")));

        assertThat(places(report))
                .containsExactly(
                        "schema-invalid /fields/0/constraints/maximum",
                        "schema-invalid /fields/1/constraints/maximum",
                        "schema-invalid /fields/2/constraints/maxLength",
                        "schema-invalid /fields/3/constraints/exclusiveMaximum",
                        "schema-invalid /fields/4/constraints/maximum");
        assertThat(report.findings().get(0).parameters()).containsEntry("expected", "minimum ≤ maximum");
    }

    @Test
    void namesAnAllowedValueThatIsNoCategoryAndAWordForYesAndNo() {
        Report report = lint(
                field("a", "string", "\"categories\": [\"x\", \"y\"]", constraints("\"enum\": [\"x\", \"z\"]")),
                field("b", "boolean", "\"trueValues\": [\"1\", \"0\"]"));

        assertThat(places(report))
                .containsExactlyInAnyOrder(
                        "schema-invalid /fields/0/constraints/enum/1", "schema-invalid /fields/1/falseValues");
    }

    @Test
    void namesPatternsThatAreNoneOrMayRunForTooLong() {
        Report report = lint(
                field("a", "string", constraints("\"pattern\": \"[a\"")),
                field("b", "string", constraints("\"pattern\": \"(x+x+)+\\\\1y\"")),
                field("c", "string", constraints("\"pattern\": \"(a+)+b\"")),
                field("d", "string", constraints("\"pattern\": \"(\\\\d)\\\\1\"")),
                field("e", "string", constraints("\"pattern\": \"" + "(".repeat(5000) + ")".repeat(5000) + "\"")));

        assertThat(places(report))
                .as("an automaton takes no longer for (a+)+b than for any other")
                .containsExactly(
                        "schema-pattern-invalid /fields/0/constraints/pattern",
                        "schema-pattern-risky /fields/1/constraints/pattern",
                        "schema-pattern-risky /fields/4/constraints/pattern");
    }

    @Test
    void namesExamplesThatTheirOwnFieldRefuses() {
        Report report = lint(
                field("a", "date", "\"example\": \"17/01/2019\""),
                field("b", "string", "\"example\": \"abc\"", constraints("\"maxLength\": 2")),
                field("c", "integer", "\"example\": 5", constraints("\"maximum\": 4")),
                field("d", "string", "\"example\": \"\"", constraints("\"required\": true", "\"unique\": true")),
                field("e", "number", "\"example\": 1.5"),
                field("f \\\"x\\\",\\n", "integer", "\"example\": \"un\""));

        assertThat(places(report))
                .containsExactly(
                        "schema-example-invalid /fields/0/example",
                        "schema-example-invalid /fields/1/example",
                        "schema-example-invalid /fields/2/example",
                        "schema-example-invalid /fields/5/example");
        assertThat(report.isValid()).isTrue();
    }

    @Test
    void namesKeysOnFieldsThatThereAreNotAndWhatIsNoKey() {
        Report report = SchemaLinter.standard().lintJson("""
                {"fields": [{"name": "a"}, {"name": "a"}],
                 "primaryKey": ["a", "z"], "uniqueKeys": [["a"], ["y"], "a", []],
                 "foreignKeys": [{"fields": "x", "reference": {"fields": "w"}},
                                 {"fields": "a", "reference": {"resource": "r", "fields": "v"}},
                                 {"fields": "a"}]}""");

        assertThat(places(report))
                .containsExactly(
                        "schema-field-duplicate /fields/1/name",
                        "schema-key-unknown-field /primaryKey",
                        "schema-key-unknown-field /uniqueKeys/1",
                        "schema-invalid /uniqueKeys/2",
                        "schema-invalid /uniqueKeys/3",
                        "schema-key-unknown-field /foreignKeys/0/fields",
                        "schema-key-unknown-field /foreignKeys/0/reference/fields",
                        "schema-invalid /foreignKeys/2");
        assertThat(report.findings().get(1).parameters()).containsEntry("fields", List.of("z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"primaryKey\": {\"a\": 1}", "\"uniqueKeys\": \"a\"", "\"foreignKeys\": {\"fields\": \"a\"}"})
    void namesKeysOfAnotherShape(String member) {
        Report report = SchemaLinter.standard().lintJson("{\"fields\": [{\"name\": \"a\"}], " + member + "}");

        assertThat(only(report).code()).isEqualTo("schema-invalid");
        assertThat(report.isValid()).isFalse();
    }

    @Test
    void twoFieldsOfOneNameAreAnErrorInVersion2Only() {
        String fields = "\"fields\": [{\"name\": \"a\"}, {\"name\": \"a\"}]}";

        assertThat(only(SchemaLinter.standard().lintJson("{" + fields)).severity())
                .isEqualTo(Severity.WARNING);
        assertThat(only(SchemaLinter.standard()
                                .lintJson("{\"$schema\": \"https://datapackage.org/profiles/2.0/tableschema.json\", "
                                        + fields))
                        .severity())
                .isEqualTo(Severity.ERROR);
    }

    @Test
    void namesWhatOnlyVersion2HasInASchemaThatSaysItIsOfVersion1() {
        String body = """
                "fieldsMatch": "equal", "uniqueKeys": [["a"]], "missingValues": [{"value": "", "label": "rien"}],
                "fields": [
                  {"name": "a", "type": "list"},
                  {"name": "b", "type": "integer", "groupChar": " ", "constraints": {"exclusiveMinimum": 0}},
                  {"name": "c", "type": "string", "categories": ["x"], "missingValues": ["-"]}]}""";

        assertThat(places(SchemaLinter.standard()
                        .lintJson("{\"$schema\": \"https://specs.frictionlessdata.io/schemas/table-schema.json\", "
                                + body)))
                .containsExactly(
                        "schema-feature-version /fieldsMatch",
                        "schema-feature-version /uniqueKeys",
                        "schema-feature-version /missingValues",
                        "schema-feature-version /fields/0/type",
                        "schema-feature-version /fields/1/constraints/exclusiveMinimum",
                        "schema-feature-version /fields/1/groupChar",
                        "schema-feature-version /fields/2/missingValues",
                        "schema-feature-version /fields/2/categories");
        assertThat(places(SchemaLinter.standard().lintJson("{" + body))).isEmpty();
    }

    @Test
    void namesChecksThatNobodyKnowsLackParametersOrGoByAnOldName() {
        Report report = SchemaLinter.standard().lintJson("""
                {"fields": [{"name": "a", "type": "string"}], "custom_checks": [
                  {"name": "siret", "params": {"column": "a"}},
                  {"name": "french-siret-value", "params": {"column": "a"}},
                  {"name": "siret-value", "params": {"column": "a"}},
                  {"name": "compare-columns-value", "params": {"column": "a"}}]}""");

        assertThat(places(report))
                .containsExactly(
                        "check-deprecated /custom_checks/1/name",
                        "check-unknown /custom_checks/2",
                        "check-parameters-invalid /custom_checks/3");
        assertThat(report.findings().get(0).suggestion()).contains("siret");
    }

    @Test
    void looksIntoTheItemsOfAnArray() {
        Report report = lint(field(
                "a",
                "array",
                "\"arrayItem\": {\"type\": \"string\", \"enum\": [\"x\"], \"constraints\": {\"pattern\": \"(\"}}"));

        assertThat(places(report))
                .containsExactly(
                        "schema-property-unknown /fields/0/arrayItem/enum",
                        "schema-pattern-invalid /fields/0/arrayItem/constraints/pattern");
        assertThat(report.findings().get(0).location().field()).contains("a");
    }

    @Test
    void saysWhyASchemaCanNotBeRead(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("schema.json");
        Files.writeString(file, "{\"fields\": [");

        Finding cut = only(SchemaLinter.standard().read(file));
        assertThat(cut.code()).isEqualTo("schema-unreadable");
        assertThat(cut.severity()).isEqualTo(Severity.FATAL);

        Finding nameless = only(SchemaLinter.standard().lintJson("{\"fields\": [{\"type\": \"string\"}]}"));
        assertThat(nameless.code()).isEqualTo("schema-invalid");
        assertThat(nameless.location().pointer()).contains("/fields/0/name");

        Files.writeString(file, "{\"fields\": [{\"name\": \"a\"}]}");
        assertThat(SchemaLinter.standard().read(file).findings()).isEmpty();
        assertThatThrownBy(() -> SchemaLinter.standard().read(folder.resolve("none.json")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void findsNoErrorInTheBundledSchemas() {
        for (String name : SchemaCatalogue.bundled().names()) {
            assertThat(SchemaLinter.standard()
                            .lint(SchemaCatalogue.bundled().get(name))
                            .count(Severity.ERROR))
                    .as(name)
                    .isZero();
        }
    }

    @Test
    void whatIsExpectedIsToldInTheReadersLanguageAndInEnglishToPrograms() {
        Finding type = only(SchemaLinter.standard().lint(Tables.schema(field("a", "strng"))));
        Finding fields = only(SchemaLinter.standard().lintJson("{\"fields\": 1}"));

        assertThat(type.message(Locale.FRENCH)).contains("attendu\u00a0: un type parmi string");
        assertThat(type.message(Locale.ENGLISH)).contains("expected: one of the types string");
        assertThat(fields.message(Locale.FRENCH)).contains("attendu\u00a0: une liste");
        assertThat(JsonReport.in(Locale.FRENCH).render(SchemaLinter.standard().lintJson("{\"fields\": 1}")))
                .contains("\"expected\": \"a list [ … ]\"");
    }

    @Test
    void whatTheNationalValidatorRefusesIsToldInFrench() {
        TableValidator national = TableValidator.builder(TableSchema.parse(
                        "{\"fields\": [{\"name\": \"a\"}], \"primaryKey\": [\"a\"], \"foreignKeys\": 1}"))
                .profile(ValidationProfile.VALIDATA)
                .build();

        assertThat(Tables.check(national, "a", "1").findings())
                .extracting(finding -> finding.message(Locale.FRENCH))
                .anyMatch(message -> message.contains("une liste"));
    }
}
