package io.github.opendata4j.validation.internal.lint;

import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.model.table.FieldType.BooleanType;
import io.github.opendata4j.model.table.FieldType.NumberType;
import io.github.opendata4j.model.table.TableSchema;
import java.math.BigDecimal;

/** Examples that their own field refuses, as the engine finds them in a table. */
final class ExampleRule implements LintRule {

    @Override
    public void check(TableSchema schema, LintFindings out) {
        for (FieldPlace place : FieldPlace.of(schema)) {
            Object example = place.field().members().get("example");
            boolean native_ = example instanceof Boolean && place.field().type() instanceof BooleanType;
            if (example != null && !native_ && !place.isItem() && isRefused(schema, place.field(), example, out)) {
                out.field(
                        "schema-example-invalid",
                        place,
                        "/example",
                        finding ->
                                finding.with("example", place.field().example().orElse("")));
            }
        }
    }

    private static boolean isRefused(TableSchema schema, Field field, Object example, LintFindings out) {
        String cell = field.example().orElse("");
        if (example instanceof BigDecimal number && field.type() instanceof NumberType type) {
            cell = number.toPlainString().replace(".", type.decimalChar());
        }
        return !cell.isEmpty()
                && Trial.ofCell(schema, field, cell, out.rules()).stream()
                        .anyMatch(finding -> finding.severity().isAtLeast(Severity.ERROR));
    }
}
