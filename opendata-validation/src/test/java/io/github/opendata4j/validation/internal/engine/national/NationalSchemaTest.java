package io.github.opendata4j.validation.internal.engine.national;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.TableValidator;
import io.github.opendata4j.validation.ValidationProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the national validator refuses schemas for. */
class NationalSchemaTest {

    private static TableSchema schema(String members, String field) {
        String json = "{" + members + "'fields': [{'name': 'a'" + field + "}, {'name': 'b', 'type': 'string'}]}";
        return TableSchema.parse(json.replace('\'', '"'));
    }

    private static List<String> faults(TableSchema schema) {
        return NationalSchema.faultsOf(schema, Set.of("villes")).stream()
                .map(fault -> fault.code() + " " + fault.pointer())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ", 'type': 'integer', 'constraints': {'pattern': 'a'}|schema-constraint-unsupported /fields/0/constraints/pattern",
                ", 'type': 'boolean', 'constraints': {'minimum': 1}|schema-constraint-unsupported /fields/0/constraints/minimum",
                ", 'type': 'number', 'constraints': {'exclusiveMinimum': 1}|schema-feature-version /fields/0/constraints/exclusiveMinimum",
                ", 'type': 'string', 'example': 12|schema-example-invalid /fields/0/example",
                ", 'type': 'date', 'example': '31/01/2024'|schema-example-invalid /fields/0/example",
                ", 'type': 'string', 'required': true|schema-invalid /fields/0/required",
                ", 'type': 'string', 'format': 'url'|schema-invalid /fields/0/format",
                ", 'missingValues': [{'value': 'NA', 'label': 'x'}]|schema-feature-version /fields/0/missingValues",
                ", 'type': 'array', 'arrayItem': {'type': 'text'}|schema-invalid /fields/0/arrayItem/type",
                ", 'type': 'array', 'arrayItem': {'constraints': {'minimum': 1}}|schema-constraint-unsupported /fields/0/arrayItem/constraints/minimum",
                ", 'type': 'array', 'arrayItem': {'required': true}|schema-invalid /fields/0/arrayItem/required",
            })
    void refusesAField(String field, String fault) {
        assertThat(faults(schema("", field))).containsExactly(fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'foreignKeys': [], |''",
                "'foreignKeys': [{}], |''",
                "'foreignKeys': [{'fields': ['a'], 'reference': {'fields': 'b'}}], |''",
                "'primaryKey': [], |''",
                "|, 'type': 'array', 'arrayItem': {}",
                "'$schema': 'https://datapackage.org/profiles/2.0/tableschema.json', 'missingValues': [{'value': 'NA'}], |''",
                "|, 'type': 'array', 'arrayItem': {'type': 'array', 'arrayItem': {'type': 'text'}}",
            })
    void letsPassWhatItMakesSenseOf(String members, String field) {
        assertThat(faults(schema(members == null ? "" : members, field))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'name': 'Mon schéma', |schema-invalid /name",
                "'title': 12, |schema-invalid /title",
                "'type': 'table', |schema-invalid /type",
                "'$schema': 'https://datapackage.org/profiles/2.0/tableschema.json', 'missingValues': [{'value': '', 'label': 'x'}], |schema-feature-version /missingValues",
                "'type': null, |schema-invalid /type",
                "'$schema': 'https://datapackage.org/profiles/2.0/tableschema.json', 'type': 7, |schema-invalid /type",
                "'primaryKey': null, |schema-invalid /primaryKey",
                "'primaryKey': [1], |schema-invalid /primaryKey",
                "'primaryKey': [{'fields': 'a'}], |schema-invalid /primaryKey",
                "'foreignKeys': {}, |schema-invalid /foreignKeys",
                "'foreignKeys': null, |schema-invalid /foreignKeys",
                "'foreignKeys': ['a'], |schema-invalid /foreignKeys/0",
                "'foreignKeys': [{}, {'fields': 'a'}], |schema-invalid /foreignKeys/1",
                "'foreignKeys': [{'fields': ['a', 'b'], 'reference': {'fields': 'b'}}], |schema-invalid /foreignKeys/0",
                "'foreignKeys': [{'fields': 7, 'reference': {'fields': 'b'}}], |schema-invalid /foreignKeys/0",
                "'foreignKeys': [{'fields': 'a', 'reference': {'resource': null, 'fields': 'b'}}], |schema-invalid /foreignKeys/0",
                "'primaryKey': ['z'], |schema-key-unknown-field /primaryKey",
                "'foreignKeys': [{'fields': 'a', 'reference': {'resource': 'rues', 'fields': 'x'}}], |foreign-key-unresolved /foreignKeys",
            })
    void refusesASchema(String members, String fault) {
        assertThat(faults(schema(members, ""))).containsExactly(fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ", 'type': 'string', 'contraints': {}, 'exemple': 1",
                ", 'type': 'integer', 'example': '1_000'",
                ", 'type': 'number', 'example': 1.5",
                ", 'type': 'boolean', 'example': true",
                ", 'type': 'year', 'example': 2024",
                ", 'type': 'array', 'example': [1]",
                ", 'type': 'any', 'example': 1",
            })
    void takesWhatHasNoEffect(String field) {
        assertThat(faults(schema("", field))).isEmpty();
    }

    @Test
    void aReferenceToATableThatIsGivenIsFine() {
        String key = "'foreignKeys': [{'fields': 'a', 'reference': {'resource': 'villes', 'fields': 'x'}}], ";

        assertThat(faults(schema(key, ""))).isEmpty();
    }

    @Test
    void aRefusedSchemaIsAllThatTheReportTells() throws IOException {
        TableSchema schema = schema("", ", 'type': 'integer', 'constraints': {'pattern': 'a'}");
        var report = TableValidator.builder(schema)
                .profile(ValidationProfile.VALIDATA)
                .build()
                .validate(TableSource.of("test.csv", "a,b\nx,\n,\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(report.findings()).hasSize(1);
        assertThat(report.findings().get(0).location().pointer()).contains("/fields/0/constraints/pattern");
        assertThat(report.isValid()).isFalse();
    }
}
