package io.github.opendata4j.validation.internal.engine.header;

import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.model.table.FieldsMatch;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import java.util.List;

/**
 * The fields that the file has stand in another order than in the schema: told once for the whole header, unless the
 * schema says that the order does not matter.
 */
final class LabelOrderRule implements HeaderRule {

    @Override
    public void check(Header header, FindingSink out) {
        List<Field> expected = header.present();
        List<Field> actual = header.found();
        if (expected.equals(actual) || header.isByName()) {
            return;
        }
        out.table("label-order", header.place(), finding -> {
            if (header.asksFor(FieldsMatch.EXACT)) {
                finding.severity(Severity.ERROR);
            }
            return finding.with("expected", names(expected)).with("actual", names(actual));
        });
    }

    private static List<String> names(List<Field> fields) {
        return fields.stream().map(Field::name).toList();
    }
}
