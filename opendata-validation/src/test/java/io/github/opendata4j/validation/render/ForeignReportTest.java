package io.github.opendata4j.validation.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.TableValidator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The forms of frictionless 5 and Validata 0.12. The two JSON Schemas were written from what frictionless 5.21 and
 * validata-table 0.12.5 really answered; the places below are those they gave of the same file.
 */
class ForeignReportTest {

    private static final String SCHEMA = """
            {"name": "demo", "fields": [
              {"name": "id", "type": "integer", "constraints": {"required": true, "unique": true}},
              {"name": "nom", "type": "string", "constraints": {"required": true, "maxLength": 5}},
              {"name": "d", "type": "date"},
              {"name": "b", "type": "boolean", "trueValues": ["oui"], "falseValues": ["non"]},
              {"name": "opt", "type": "string"},
              {"name": "req", "type": "string", "constraints": {"required": true}},
              {"name": "k", "type": "string", "constraints": {"enum": ["A", "B"]}},
              {"name": "siret", "type": "string"}],
             "custom_checks": [{"name": "siret", "params": {"column": "siret"}}]}
            """;

    private static final String TABLE = """
            id,nom,d,b,k,siret,extra
            1,Ann,2024-01-01,oui,A,23350001600040,x
            1,Toolong,31/01/2024,vrai,C,23350001600041,y

            3,,2024-01-02,non
            z,Bob,2024-01-03,non,B,23350001600040,z,more
            """;

    @TempDir
    private Path folder;

    static Stream<Report> reports() throws IOException {
        return Stream.of(
                Report.empty(),
                demo(),
                SampleReports.grants(),
                SampleReports.header(),
                SampleReports.manyErrors(),
                SampleReports.metadata(),
                SampleReports.unclosedQuote(),
                SampleReports.hostile());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void hasTheMembersOfFrictionlessWithTheirTypes(Report report) throws IOException {
        Schema form = schema("frictionless-5.schema.json");

        assertThat(form.validate(FrictionlessReport.in(Locale.ENGLISH).render(report), InputFormat.JSON))
                .isEmpty();
        assertThat(form.validate(
                        FrictionlessReport.in(Locale.FRENCH).showValues().render(report), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void hasTheMembersOfValidataWithTheirTypes(Report report) throws IOException {
        Schema form = schema("validata-0.12.schema.json");

        assertThat(form.validate(ValidataReport.in(Locale.ENGLISH).render(report), InputFormat.JSON))
                .isEmpty();
        assertThat(form.validate(ValidataReport.in(Locale.FRENCH).showValues().render(report), InputFormat.JSON))
                .isEmpty();
    }

    /** But for what they report twice: a blank row and an unreadable cell of a key. */
    @Test
    void givesTheErrorsOfFrictionlessAtItsPlaces() throws IOException {
        Map<String, Object> report =
                map(FrictionlessReport.in(Locale.ENGLISH).showValues().render(demo()));
        Map<String, Object> task = list(report, "tasks").get(0);

        assertThat(places(task))
                .containsExactlyInAnyOrder(
                        tuple("missing-label", null, "req", 8L),
                        tuple("constraint-error", 3L, "nom", 2L),
                        tuple("type-error", 3L, "d", 3L),
                        tuple("type-error", 3L, "b", 4L),
                        tuple("constraint-error", 3L, "k", 5L),
                        tuple("unique-error", 3L, "id", 1L),
                        tuple("cell-error", 3L, "siret", 6L),
                        tuple("blank-row", 4L, null, null),
                        tuple("constraint-error", 5L, "nom", 2L),
                        tuple("missing-cell", 5L, "k", 5L),
                        tuple("missing-cell", 5L, "siret", 6L),
                        tuple("missing-cell", 5L, "extra", 7L),
                        tuple("type-error", 6L, "id", 1L),
                        tuple("extra-cell", 6L, "", 8L));
        assertThat(list(task, "errors"))
                .extracting(error -> error.get("note"))
                .contains(
                        "constraint \"maxLength\" is \"5\"",
                        "constraint \"enum\" is \"['A', 'B']\"",
                        "constraint \"required\" is \"True\"",
                        "type is \"date/default\"",
                        "type is \"integer/default\"",
                        "the same as in the row at position 2");
        assertThat(texts(task, "labels")).hasSize(7).startsWith("id").endsWith("extra");
        assertThat(map(task, "stats")).containsEntry("errors", number(14)).containsEntry("rows", number(5));
        assertThat(texts(task, "warnings")).hasSize(2);
        assertThat(task.get("name")).isEqualTo("data");
    }

    @Test
    void givesTheErrorsOfValidataAtItsPlaces() throws IOException {
        Clock noon = Clock.fixed(Instant.parse("2026-01-05T12:00:00Z"), ZoneOffset.UTC);

        Map<String, Object> answer = map(ValidataReport.in(Locale.FRENCH)
                .showValues()
                .clock(noon)
                .took(Duration.ofMillis(12))
                .render(demo()));

        Map<String, Object> report = map(answer, "report");
        assertThat(answer.get("date")).isEqualTo("2026-01-05T12:00:00Z");
        assertThat(map(report, "stats"))
                .containsEntry("errors", number(14))
                .containsEntry("warnings", number(2))
                .containsEntry("seconds", new java.math.BigDecimal("0.012"))
                .containsEntry("fields", number(7))
                .containsEntry("rows_processed", number(5));
        assertThat(texts(report, "warnings")).allMatch(text -> text.toString().startsWith("Colonne "));
        assertThat(places(report)).contains(tuple("custom-check-error", 3L, "siret", 6L));
        assertThat(list(report, "errors"))
                .filteredOn(error -> error.get("type").equals("custom-check-error"))
                .allSatisfy(
                        error -> assertThat(texts(error, "tags")).containsExactly("#body", "#table", "#row", "#cell"));
        assertThat(list(report, "errors"))
                .extracting(error -> error.get("cell"))
                .contains("31/01/2024");
    }

    @Test
    void showsNoValueUnlessAsked() throws IOException {
        for (String text : List.of(
                FrictionlessReport.in(Locale.FRENCH).render(demo()),
                ValidataReport.in(Locale.FRENCH).render(demo()))) {
            assertThat(text).doesNotContain("31/01/2024", "2024-01-31", "Toolong", "23350001600041", "vrai\"");
        }
    }

    @Test
    void sumsUpTheFileWhenGivenIt() throws IOException {
        Path file = folder.resolve("Mes données (v2).csv");
        Files.writeString(file, TABLE);
        Report report = TableValidator.of(TableSchema.parse(SCHEMA)).validate(TableSource.of(file));

        Map<String, Object> task = list(
                        map(FrictionlessReport.in(Locale.FRENCH)
                                .file(file)
                                .took(Duration.ofSeconds(2))
                                .render(report)),
                        "tasks")
                .get(0);

        assertThat(map(task, "stats"))
                .containsEntry("md5", "121a1c7b2656301e5987cb13a026313b")
                .containsEntry("bytes", number(TABLE.getBytes(StandardCharsets.UTF_8).length))
                .containsEntry("seconds", new java.math.BigDecimal("2.0"));
        assertThat(task.get("place")).isEqualTo(file.toString());
        assertThat(task.get("name")).isEqualTo("mes-données-v2");
    }

    @Test
    void countsTheErrorsThatItDoesNotList() {
        Map<String, Object> report = map(FrictionlessReport.in(Locale.ENGLISH).render(SampleReports.manyErrors()));
        long counted = SampleReports.manyErrors().count(io.github.opendata4j.model.report.Severity.ERROR);

        assertThat(map(report, "stats")).containsEntry("errors", number(counted));
        assertThat(texts(list(report, "tasks").get(0), "warnings"))
                .anySatisfy(text -> assertThat(text.toString()).endsWith("more, counted but not listed."));
    }

    @Test
    void tellsAFileThatIsNoTableAsValidataRefusesIt() throws IOException {
        Report report = TableValidator.of(TableSchema.parse(SCHEMA)).validate(TableSource.of("a.csv", new byte[0]));

        Map<String, Object> answer = map(ValidataReport.in(Locale.FRENCH).render(report));

        assertThat(map(answer, "error")).containsEntry("type", "source-error");
        assertThat(answer.get("report")).isNull();
        assertThat(list(
                        list(map(FrictionlessReport.in(Locale.FRENCH).render(report)), "tasks")
                                .get(0),
                        "errors"))
                .hasSize(1);
    }

    @Test
    void makesATaskOfEachFile() {
        Report one = SampleReports.inRows();
        Report.Builder two = Report.builder();
        for (String name : List.of("communes", "gares")) {
            one.findings()
                    .forEach(finding -> two.add(io.github.opendata4j.model.report.Finding.builder(finding.rule())
                            .location(finding.location().toBuilder()
                                    .resource(name)
                                    .build())
                            .build()));
        }

        assertThat(list(map(FrictionlessReport.in(Locale.FRENCH).render(two.build())), "tasks"))
                .extracting(task -> task.get("name"))
                .containsExactly("communes", "gares");
    }

    private static Report demo() throws IOException {
        return TableValidator.of(TableSchema.parse(SCHEMA))
                .validate(TableSource.of("data.csv", TABLE.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Tuple> places(Map<String, Object> of) {
        return list(of, "errors").stream()
                .map(error -> tuple(
                        error.get("type"),
                        whole(error.get("rowNumber")),
                        error.get("fieldName"),
                        whole(error.get("fieldNumber"))))
                .toList();
    }

    private static Object whole(Object number) {
        return number instanceof Number value ? (Object) value.longValue() : number;
    }

    private static Object number(long value) {
        return java.math.BigDecimal.valueOf(value);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(String json) {
        return (Map<String, Object>) Json.parse(json);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> of, String member) {
        return (Map<String, Object>) of.get(member);
    }

    @SuppressWarnings("unchecked")
    private static List<Object> texts(Map<String, Object> of, String member) {
        return (List<Object>) of.get(member);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> of, String member) {
        return (List<Map<String, Object>>) of.get(member);
    }

    private static Schema schema(String name) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Golden.read(name));
    }
}
