package io.github.opendata4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.table.TableException;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.model.table.TableWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What {@link TableWriter} writes validates, whatever the schema and the objects are; or the object is named. */
class WrittenTablesProperties {

    /** A field, values that it takes, and some that it may not. */
    private record Kind(String json, List<?> values) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("\"type\": \"string\"", List.of("a", "b", "=1+1", "\"q\", x", "l'été", " bord ", "a\nb")),
            new Kind("\"type\": \"string\", \"constraints\": {\"required\": true}", List.of("a", "b", "c", "")),
            new Kind(
                    "\"type\": \"string\", \"constraints\": {\"unique\": true}", List.of("a", "b", "c", "d", "e", "f")),
            new Kind(
                    "\"type\": \"string\", \"constraints\": {\"enum\": [\"oui\", \"non\"]}",
                    List.of("oui", "non", "non")),
            new Kind(
                    "\"type\": \"string\", \"constraints\": {\"pattern\": \"[0-9]{3}\"}",
                    List.of("001", "120", "999", "12")),
            new Kind(
                    "\"type\": \"string\", \"constraints\": {\"minLength\": 2, \"maxLength\": 4}",
                    List.of("ab", "abcd", "é́é́", "a")),
            new Kind("\"type\": \"string\", \"format\": \"email\"", List.of("a@example.org", "b@example.org", "c@")),
            new Kind("\"type\": \"integer\", \"constraints\": {\"minimum\": 0}", List.of(0, 1, 12L, 7, -1)),
            new Kind(
                    "\"type\": \"number\", \"constraints\": {\"maximum\": 100}",
                    List.of(1.5, new BigDecimal("99.50"), 3, 101)),
            new Kind("\"type\": \"number\", \"decimalChar\": \",\"", List.of(1.5, new BigDecimal("-0.10"), 1_000_000)),
            new Kind(
                    "\"type\": \"boolean\", \"trueValues\": [\"oui\"], \"falseValues\": [\"non\"]",
                    List.of(true, false)),
            new Kind(
                    "\"type\": \"date\", \"constraints\": {\"minimum\": \"2000-01-01\"}",
                    List.of(LocalDate.of(2024, 1, 17), LocalDate.of(2024, 2, 29), LocalDate.of(1999, 1, 1))),
            new Kind("\"type\": \"date\", \"format\": \"%d/%m/%Y\"", List.of(LocalDate.of(2024, 1, 17))),
            new Kind("\"type\": \"year\"", List.of(2024, 1999)),
            new Kind(
                    "\"type\": \"list\", \"constraints\": {\"maxLength\": 2}",
                    List.of(List.of("a"), List.of("a", "b"), List.of("a", "b", "c"))));

    /** A schema, and objects as maps from the names of its fields. */
    record Case(TableSchema schema, List<Map<String, Object>> objects) {}

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.of(KINDS).list().ofMinSize(1).ofMaxSize(4).flatMap(kinds -> {
            TableSchema schema = schema(kinds);
            List<Arbitrary<Optional<Object>>> values = new ArrayList<>();
            for (Kind kind : kinds) {
                values.add(Arbitraries.<Object>of(kind.values()).optional(0.95));
            }
            return Combinators.combine(values)
                    .as(WrittenTablesProperties::object)
                    .list()
                    .ofMaxSize(5)
                    .map(objects -> new Case(schema, objects));
        });
    }

    private static TableSchema schema(List<Kind> kinds) {
        List<String> fields = new ArrayList<>();
        fields.add("{\"name\": \"témoin\"}");
        for (Kind kind : kinds) {
            fields.add("{\"name\": \"f" + fields.size() + "\", " + kind.json() + "}");
        }
        return TableSchema.parse("{\"name\": \"s\", \"fields\": [" + String.join(",", fields) + "]}");
    }

    private static Map<String, Object> object(List<Optional<Object>> values) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("témoin", "x");
        for (int i = 0; i < values.size(); i++) {
            object.put("f" + (i + 1), values.get(i).orElse(null));
        }
        return object;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // there is no class literal of a map of something
    private static TableWriter<Map> writer(TableSchema schema) {
        TableWriter<Map> writer = TableWriter.of(schema, Map.class);
        for (var field : schema.fields()) {
            writer = writer.map(field.name(), object -> object.get(field.name()));
        }
        return writer;
    }

    @Property(tries = 300)
    void whatIsWrittenIsValidAndWhatIsRefusedIsNamed(@ForAll("cases") Case given) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean written = true;
        try {
            writer(given.schema()).write(new ArrayList<>(given.objects()), out);
        } catch (TableException e) {
            written = false;
            assertThat(out.size()).isZero();
            assertThat(e.object().orElse(0))
                    .isBetween(1L, (long) given.objects().size());
            assertThat(e.field()).isPresent();
            e.value()
                    .filter(value -> value.length() > 2)
                    .ifPresent(value -> assertThat(e.message(java.util.Locale.FRENCH))
                            .as("a message must not leak")
                            .doesNotContain(value));
        }
        if (written) {
            Report report = TableValidator.of(given.schema()).validate(TableSource.of("s.csv", out.toByteArray()));
            assertThat(report.isValid()).isTrue();
            assertThat(report.source().orElseThrow().rows())
                    .isEqualTo(given.objects().size());
        }
        Statistics.label("written").collect(written).coverage(coverage -> {
            coverage.check(true).percentage(percentage -> percentage > 10);
            coverage.check(false).percentage(percentage -> percentage > 10);
        });
    }

    @Property(tries = 60)
    void aWorkbookIsAsValidAsAFile(@ForAll("cases") Case given) throws IOException {
        Path file = Files.createTempFile("written", ".xlsx");
        try {
            writer(given.schema()).writeXlsx(new ArrayList<>(given.objects()), file);
            Report report = TableValidator.of(given.schema()).validate(TableSource.of(file));
            assertThat(report.findings().stream()
                            .filter(finding ->
                                    finding.severity().isAtLeast(io.github.opendata4j.model.report.Severity.ERROR))
                            .map(finding -> finding.code() + finding.location()))
                    .isEmpty();
        } catch (TableException e) {
            assertThat(e.object()).as("the other property looks at these").isPresent();
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
