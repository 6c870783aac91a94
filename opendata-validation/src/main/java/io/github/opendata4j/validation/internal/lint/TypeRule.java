package io.github.opendata4j.validation.internal.lint;

import io.github.opendata4j.model.internal.scan.CellReader;
import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.model.table.FieldType.BooleanType;
import io.github.opendata4j.model.table.SchemaException;
import io.github.opendata4j.model.table.TableSchema;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Types and formats that can't be read, and options of a type that another one has. */
final class TypeRule implements LintRule {

    /** Which types an option is for (Table Schema 2, "Field Types"). */
    private static final Map<String, Set<String>> OPTIONS = Map.of(
            "decimalChar", Set.of("number"),
            "floatNumber", Set.of("number"),
            "groupChar", Set.of("number", "integer"),
            "bareNumber", Set.of("number", "integer"),
            "trueValues", Set.of("boolean"),
            "falseValues", Set.of("boolean"),
            "delimiter", Set.of("list"),
            "itemType", Set.of("list"),
            "arrayItem", Set.of("array"),
            "categories", Set.of("string", "integer"));

    /** Which formats there are; dates and times have patterns too. */
    private static final Map<String, List<String>> FORMATS = Map.of(
            "string", List.of("default", "email", "uri", "binary", "uuid", "wkt"),
            "geopoint", List.of("default", "array", "object"),
            "geojson", List.of("default", "topojson"));

    private static final Set<String> MOMENTS = Set.of("date", "time", "datetime");

    @Override
    public void check(TableSchema schema, LintFindings out) {
        for (FieldPlace place : FieldPlace.of(schema)) {
            try {
                CellReader.of(place.field().type(), place.pointer());
                checkFormat(place, out);
                checkOptions(place, out);
                checkWords(place, out);
            } catch (SchemaException e) {
                String member = e.pointer().substring(place.pointer().length());
                if (!member.startsWith("/arrayItem")) { // told there
                    out.field(
                            "schema-invalid",
                            place,
                            member,
                            finding -> finding.severity(Severity.ERROR)
                                    .with("position", e.pointer())
                                    .with("expected", LintFindings.expected(e))
                                    .with("actual", LintFindings.actual(e)));
                }
            }
        }
    }

    /** A format that is not known asks for nothing. */
    private static void checkFormat(FieldPlace place, LintFindings out) {
        String type = place.field().type().name();
        String format = place.field().type().format();
        List<String> known = FORMATS.getOrDefault(type, List.of(format));
        if (!known.contains(format)) {
            out.field(
                    "schema-invalid",
                    place,
                    "/format",
                    finding -> finding.severity(Severity.WARNING)
                            .with("position", place.pointer() + "/format")
                            .with("expected", String.join(", ", known))
                            .with("actual", format));
        }
        Object written = place.field().members().get("format");
        boolean hasFormats = FORMATS.containsKey(type) || MOMENTS.contains(type);
        if (written != null && !"default".equals(written) && !hasFormats) {
            unsupported(place, "format", out);
        }
    }

    private static void checkOptions(FieldPlace place, LintFindings out) {
        OPTIONS.forEach((option, types) -> {
            if (place.field().members().get(option) != null
                    && !types.contains(place.field().type().name())) {
                unsupported(place, option, out);
            }
        });
    }

    private static void unsupported(FieldPlace place, String option, LintFindings out) {
        out.field(
                "schema-constraint-unsupported",
                place,
                LintFindings.step(option),
                finding -> finding.severity(Severity.WARNING)
                        .with("constraint", option)
                        .with("type", place.field().type().name()));
    }

    /** A word for yes and no at once is read as yes. */
    private static void checkWords(FieldPlace place, LintFindings out) {
        if (place.field().type() instanceof BooleanType bool) {
            bool.trueValues().stream()
                    .filter(bool.falseValues()::contains)
                    .forEach(word -> out.field(
                            "schema-invalid",
                            place,
                            "/falseValues",
                            finding -> finding.severity(Severity.WARNING)
                                    .with("position", place.pointer() + "/falseValues")
                                    .with("actual", word)));
        }
    }
}
