package io.github.opendata4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.schema.JsonSchema;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentValidatorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"type": "integer"}                                    | "1"            | json-type@
                    {"type": ["integer", "null"]}                          | true           | json-type@
                    {"required": ["a", "b"]}                               | {"a": 1}       | json-member-missing@
                    {"properties": {"a": {}}, "additionalProperties": false} | {"b": 1}     | json-member-unknown@
                    {"properties": {"a": false}}                           | {"a": 1}       | json-member-unknown@/a
                    {"items": {"enum": ["x", "y"]}}                        | ["x", "z"]     | enum@/1
                    {"const": 1}                                           | 2              | enum@
                    {"properties": {"a/b": {"type": "null"}}}              | {"a/b": 1}     | json-type@/a~1b
                    {"pattern": "^[A-Z]+$"}                                | "abc"          | pattern@
                    {"minLength": 3}                                       | "ab"           | min-length@
                    {"maxLength": 3}                                       | "abcd"         | max-length@
                    {"minimum": 3}                                         | 2              | minimum@
                    {"exclusiveMaximum": 3}                                | 3              | exclusive-maximum@
                    {"format": "email"}                                    | "mairie"       | format-email@
                    {"format": "date"}                                     | "31/01/2024"   | type-date@
                    {"format": "date-time"}                                | "2024-01-31"   | type-datetime@
                    {"format": "ipv4"}                                     | "1.2.3"        | json-schema@
                    {"minItems": 2}                                        | [1]            | json-size@
                    {"uniqueItems": true}                                  | [1, 1]         | json-size@
                    {"maxProperties": 1}                                   | {"a": 1, "b": 2} | json-size@
                    {"contains": {"type": "string"}}                       | [1]            | json-size@
                    {"multipleOf": 2}                                      | 3              | json-schema@
                    {"not": {"type": "string"}}                            | "a"            | json-choice@
                    {"oneOf": [{"minimum": 1}, {"minimum": 2}]}            | 3              | json-choice@
                    {"anyOf": [{"type": "integer"}, {"type": "null"}]}     | "a"            | json-choice@
                    {"dependentRequired": {"a": ["b"]}}                    | {"a": 1}       | json-member-missing@
                    {"propertyNames": {"pattern": "^a"}}                   | {"b": 1}       | json-schema@
                    {"if": {"type": "string"}, "then": {"maxLength": 1}}   | "ab"           | max-length@
                    """)
    void tellsWhatIsWrongAndWhereByACodeOfTheCatalogue(String schema, String document, String expected) {
        assertThat(places(check(schema, document))).containsExactly(expected);
    }

    @Test
    void tellsEachAlternativeThatWasMeantAndNoOther() {
        String schema = """
                {"type": "array", "items": {"oneOf": [
                  {"properties": {"type": {"const": "P"}, "v": {"type": "integer"}}},
                  {"properties": {"type": {"const": "Q"}, "v": {"type": "string"}}}]}}
                """;

        Report report = check(schema, """
                [{"type": "P", "v": "a"}, {"type": "Q", "v": 1}, {"type": "P", "v": 1}, {"type": "R", "v": 1}]
                """);

        assertThat(places(report)).containsExactlyInAnyOrder("json-type@/0/v", "json-type@/1/v", "enum@/3/type");
    }

    @Test
    void readsEachDraft() {
        assertThat(places(check("""
                        {"$schema": "http://json-schema.org/draft-04/schema#", "maximum": 3, "exclusiveMaximum": true}
                        """, "3"))).hasSize(1);
        for (String draft : List.of(
                "http://json-schema.org/draft-06/schema#",
                "http://json-schema.org/draft-07/schema#",
                "https://json-schema.org/draft/2019-09/schema",
                "https://json-schema.org/draft/2020-12/schema")) {
            assertThat(places(check("{\"$schema\": \"" + draft + "\", \"exclusiveMaximum\": 3}", "3")))
                    .as(draft)
                    .containsExactly("exclusive-maximum@");
        }
    }

    @Test
    void looksForAPatternAnywhereAsJsonSchemaSays() {
        assertThat(check("{\"pattern\": \"b\"}", "\"abc\"").isValid()).isTrue();
        assertThat(check("{\"pattern\": \"^b\"}", "\"abc\"").isValid()).isFalse();
    }

    @Test
    void namesTheMemberThatIsProbablyMeant() {
        Report report = check("{\"required\": [\"montant\"]}", "{\"montants\": 1}");

        assertThat(report.findings().get(0).message(Locale.FRENCH))
                .isEqualTo(
                        "Le membre «\u00a0montant\u00a0» manque\u00a0: ajoutez-le, ou renommez ainsi «\u00a0montants\u00a0» si c'est lui.");
    }

    @Test
    void keepsTheValueApart() {
        Finding finding = check("{\"properties\": {\"a\": {\"type\": \"integer\"}}}", "{\"a\": \"secret\"}")
                .findings()
                .get(0);

        assertThat(finding.value()).contains("secret");
        assertThat(finding.message(Locale.ENGLISH)).doesNotContain("secret");
        assertThat(finding.parameters().toString()).doesNotContain("secret");
    }

    @Test
    void tellsADocumentThatIsNoJsonWithItsLine() {
        Report report = check("{}", "{\"a\": 1,\n\"b\": }");

        assertThat(places(report)).containsExactly("json-unreadable");
        assertThat(report.findings().get(0).location().line()).hasValue(2);
        assertThat(report.isComplete()).isFalse();
        assertThat(places(check("{}", "{\"a\": 1, \"a\": 2}"))).containsExactly("json-unreadable");
        assertThat(places(check("{}", "1 2"))).containsExactly("json-unreadable");
        assertThat(places(check("{}", ""))).containsExactly("source-empty");
    }

    @Test
    void stopsAtADocumentThatIsTooDeepOrTooLong() {
        assertThat(places(check("{}", "[".repeat(5000) + "]".repeat(5000)))).containsExactly("limit-reached");

        Report report = run(
                DocumentValidator.builder(JsonSchema.parse("{}")).maxBytes(10).build(), "a.json", "[1, 2, 3, 4, 5]");
        assertThat(places(report)).containsExactly("limit-reached");
        assertThat(report.incompleteReasons()).containsExactly("limit-reached");
        assertThat(places(run(
                        DocumentValidator.builder(JsonSchema.parse("{}"))
                                .maxBytes(15)
                                .build(),
                        "a.json",
                        "[1, 2, 3, 4, 5]")))
                .isEmpty();
    }

    @Test
    @Timeout(60)
    void endsWhateverTheSchemaIs() {
        assertThat(places(check("{\"$ref\": \"#\"}", "1"))).isNotEmpty();
        assertThat(places(check("{\"$ref\": \"#/nowhere\"}", "1"))).containsExactly("schema-invalid");
        assertThat(places(check("{\"pattern\": \"(\"}", "\"a\""))).isNotEmpty();
        StringBuilder bomb = new StringBuilder("{\"$defs\": {\"d0\": {\"type\": \"integer\"}");
        for (int i = 1; i < 40; i++) {
            String ref = "{\"$ref\": \"#/$defs/d" + (i - 1) + "\"}";
            bomb.append(", \"d" + i + "\": {\"allOf\": [" + ref + ", " + ref + "]}");
        }
        Report report = check(bomb + "}, \"$ref\": \"#/$defs/d39\"}", "1");
        assertThat(report.isComplete()).isFalse();
    }

    @Test
    @Timeout(60)
    void doesNotRunAPatternForEver() {
        Report report = check("{\"pattern\": \"^(a*)*\\\\1b$\"}", "\"" + "a".repeat(60) + "!\"");

        assertThat(places(report)).containsExactly("schema-pattern-risky");
        assertThat(report.isComplete()).isFalse();
    }

    @Test
    void neverFetchesByItself() {
        Report report = check("{\"$ref\": \"https://example.org/part.json\"}", "1");

        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("rule-skipped");
            assertThat(finding.parameters().get("check").toString()).contains("https://example.org/part.json");
        });
        assertThat(report.isComplete()).isFalse();
    }

    @Test
    void followsAReferenceThroughTheFetcherThatIsGiven() {
        List<URI> asked = new ArrayList<>();
        DocumentValidator validator = DocumentValidator.builder(
                        JsonSchema.parse("{\"$ref\": \"https://example.org/part.json\"}"))
                .fetcher(uri -> {
                    asked.add(uri);
                    return new ByteArrayInputStream("{\"type\": \"string\"}".getBytes(StandardCharsets.UTF_8));
                })
                .build();

        assertThat(places(run(validator, "a.json", "1"))).containsExactly("json-type@");
        assertThat(asked).containsExactly(URI.create("https://example.org/part.json"));
    }

    @Test
    void hasTheSchemasOfGeoJsonUnderTheirUsualAddresses() {
        for (String scheme : List.of("http", "https")) {
            String schema = "{\"$schema\": \"http://json-schema.org/draft-07/schema#\","
                    + " \"properties\": {\"geometry\": {\"$ref\": \"" + scheme
                    + "://geojson.org/schema/Point.json\"}}}";

            assertThat(places(check(schema, "{\"geometry\": {\"type\": \"Point\", \"coordinates\": [1]}}")))
                    .containsExactly("json-size@/geometry/coordinates");
            assertThat(check(schema, "{\"geometry\": {\"type\": \"Point\", \"coordinates\": [1, 2]}}")
                            .isValid())
                    .isTrue();
        }
        assertThat(places(check("{\"$ref\": \"https://geojson.org/schema/GeoJSON.json\"}", "{\"type\": \"Rond\"}")))
                .containsExactly("enum@/type");
        assertThat(places(check("{\"$ref\": \"https://geojson.org/schema/Sphere.json\"}", "1")))
                .containsExactly("rule-skipped");
    }

    @Test
    void saysThatAReferenceCouldNotBeFetched() {
        DocumentValidator validator = DocumentValidator.builder(
                        JsonSchema.parse("{\"$ref\": \"https://example.org/part.json\"}"))
                .fetcher(uri -> {
                    throw new IOException("no network");
                })
                .build();

        assertThat(run(validator, "a.json", "1").isComplete()).isFalse();
    }

    @Test
    void checksADocumentOnEachLine() {
        DocumentValidator validator = DocumentValidator.of(JsonSchema.parse("{\"required\": [\"a\"]}"));

        Report report = run(validator, "communiques.jsonl", "{\"a\": 1}\n{\"b\": 1}\n\nnot json\n{\"a\": 2}");

        assertThat(report.findings())
                .extracting(finding ->
                        finding.code() + "@" + finding.location().line().orElse(0))
                .containsExactly("json-member-missing@2", "json-unreadable@4");
        assertThat(report.source().orElseThrow().rows()).isEqualTo(5);
        assertThat(places(run(
                        DocumentValidator.builder(JsonSchema.parse("{}"))
                                .maxBytes(4)
                                .build(),
                        "a.ndjson",
                        "1\n12345\n")))
                .containsExactly("limit-reached");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\": \"Point\", \"coordinates\": [4.6, 44.7]}",
                "{\"type\": \"Polygon\", \"coordinates\": [[[0, 0], [1, 0], [1, 1], [0, 0]]]}",
                "{\"type\": \"Feature\", \"geometry\": null, \"properties\": null}",
                "{\"type\": \"FeatureCollection\", \"features\": []}",
                "{\"type\": \"GeometryCollection\", \"geometries\": [{\"type\": \"MultiPoint\", \"coordinates\": []}]}"
            })
    void knowsGeoJson(String document) {
        assertThat(run(DocumentValidator.of(JsonSchema.geoJson()), "a.geojson", document)
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"type": "Point", "coordinates": [4.6]}                                    | json-size@/coordinates
                    {"type": "Point", "coordinates": ["4.6", 44.7]}                            | json-type@/coordinates/0
                    {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [0, 0]]]}             | json-size@/coordinates/0
                    {"type": "Rond", "coordinates": []}                                        | enum@/type
                    {"type": "Feature", "geometry": null}                                      | json-member-missing@
                    {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {}, "geometry": {"type": "LineString", "coordinates": [[0, 0], [0]]}}]} | json-size@/features/0/geometry/coordinates/1
                    """)
    void tellsWhereGeoJsonIsWrong(String document, String expected) {
        assertThat(places(run(DocumentValidator.of(JsonSchema.geoJson()), "a.geojson", document)))
                .containsExactly(expected);
    }

    @Test
    void tellsAJsonSchemaFromATableSchema() {
        assertThat(JsonSchema.isJsonSchema("{\"$schema\": \"http://json-schema.org/draft-07/schema#\"}"))
                .isTrue();
        assertThat(JsonSchema.isJsonSchema("{\"type\": \"object\", \"properties\": {}}"))
                .isTrue();
        assertThat(JsonSchema.isJsonSchema("{\"fields\": []}")).isFalse();
        assertThat(JsonSchema.isJsonSchema("{\"$schema\": \"https://datapackage.org/profiles/2.0/tableschema.json\","
                        + " \"fields\": []}"))
                .isFalse();
        assertThat(JsonSchema.isJsonSchema("no")).isFalse();
        assertThat(JsonSchema.isJsonSchema("[]")).isFalse();
    }

    @Test
    void namesItsSchema() {
        assertThat(JsonSchema.parse("{\"title\": \"Marchés\"}").reference().name())
                .isEqualTo("Marchés");
        assertThat(JsonSchema.parse("{\"$id\": \"urn:x\"}").reference().name()).isEqualTo("urn:x");
        assertThat(JsonSchema.geoJson().dialect()).contains("https://json-schema.org/draft/2020-12/schema");
        assertThat(JsonSchema.geoJson()).hasToString("JSON Schema GeoJSON");
        assertThatExceptionOfType(io.github.opendata4j.model.OpenDataException.class)
                .isThrownBy(() -> JsonSchema.parse("[]"));
        assertThatExceptionOfType(io.github.opendata4j.model.OpenDataException.class)
                .isThrownBy(() -> JsonSchema.parse("{"));
    }

    @Test
    void countsWhatItDoesNotKeep() {
        DocumentValidator validator = DocumentValidator.builder(JsonSchema.parse("{\"items\": {\"type\": \"string\"}}"))
                .samples(2)
                .build();

        Report report = run(validator, "a.json", "[1, 2, 3, 4]");

        assertThat(report.findings()).hasSize(2);
        assertThat(report.count(Severity.ERROR)).isEqualTo(4);
    }

    @Test
    void refusesSettingsThatMakeNoSense() {
        DocumentValidator.Builder builder = DocumentValidator.builder(JsonSchema.geoJson());

        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> builder.samples(-1));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> builder.maxBytes(0));
    }

    @Test
    void leavesAFaultOfTheFileSystemWhatItIs() {
        TableSource broken = TableSource.of("a.json", () -> {
            throw new IOException("gone");
        });

        assertThatIOException()
                .isThrownBy(() -> DocumentValidator.of(JsonSchema.geoJson()).validate(broken))
                .withMessage("gone");
    }

    private static Report check(String schema, String document) {
        return run(DocumentValidator.of(JsonSchema.parse(schema)), "a.json", document);
    }

    private static Report run(DocumentValidator validator, String name, String document) {
        try {
            return Declared.requireOnly(
                    validator.validate(TableSource.of(name, document.getBytes(StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> places(Report report) {
        return report.findings().stream()
                .map(finding -> finding.code()
                        + finding.location()
                                .pointer()
                                .map(pointer -> "@" + pointer)
                                .orElse(""))
                .toList();
    }
}
