package io.github.opendata4j.validation;

import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.schema.SchemaCatalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Small tables for tests: a schema and a file in a few words. */
final class Tables {

    private Tables() {}

    /** A schema with one field for each description, such as {@code "montant": {"type": "number"}} without its braces. */
    static TableSchema schema(String... fields) {
        return TableSchema.parse("{\"name\": \"test\", \"fields\": [" + String.join(", ", fields) + "]}");
    }

    /** A field with what else it says, as JSON members. */
    static String field(String name, String type, String... members) {
        String more = members.length == 0 ? "" : ", " + String.join(", ", members);
        return "{\"name\": \"" + name + "\", \"type\": \"" + type + "\"" + more + "}";
    }

    /** The constraints of a field, as JSON members. */
    static String constraints(String... members) {
        return "\"constraints\": {" + String.join(", ", members) + "}";
    }

    static Report check(TableSchema schema, String... lines) {
        return check(TableValidator.of(schema), lines);
    }

    static Report check(TableValidator validator, String... lines) {
        byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            return Declared.requireOnly(validator.validate(TableSource.of("test.csv", bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TableSchema grants() {
        return SchemaCatalogue.bundled().get("scdl/subventions");
    }

    /** Code, row and field of each finding: {@code "type-date@3.dateConvention"}. */
    static List<String> places(Report report) {
        return report.findings().stream().map(Tables::place).toList();
    }

    private static String place(Finding finding) {
        String row = finding.location().row().isPresent()
                ? "@" + finding.location().row().getAsLong()
                : "";
        return finding.code()
                + row
                + finding.location().field().map(field -> "." + field).orElse("");
    }
}
