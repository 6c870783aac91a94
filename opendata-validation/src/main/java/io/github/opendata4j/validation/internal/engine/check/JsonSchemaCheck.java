package io.github.opendata4j.validation.internal.engine.check;

import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.validation.RuleCatalogue;
import io.github.opendata4j.validation.internal.document.DocumentCheck;
import io.github.opendata4j.validation.internal.engine.batch.CellCheck;
import io.github.opendata4j.validation.internal.engine.batch.ColumnCells;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Objects and arrays that follow a JSON Schema (constraint {@code jsonSchema} of version 2). One finding for each cell,
 * with the place of the first thing that is wrong inside it; what the schema refers to elsewhere is never fetched.
 */
final class JsonSchemaCheck implements CellCheck {

    private final DocumentCheck schema;
    private boolean unusable;

    JsonSchemaCheck(@Nullable Object schema) {
        this.schema = new DocumentCheck(Json.write(schema), Optional.empty(), RuleCatalogue.standard()::get);
    }

    /**
     * What is wrong inside a cell.
     *
     * @param finding with the rule that a document would have a finding of
     * @param pointer where; empty if it is the schema that can't be used
     */
    private record Fault(Finding finding, Optional<String> pointer) {}

    @Override
    public void check(ColumnCells cells, FindingSink out) {
        for (int record = cells.nextSuspect(0); record >= 0 && !unusable; record = cells.nextSuspect(record + 1)) {
            if (cells.isUsable(record) && !cells.isReported(record)) {
                check(cells, record, out);
            }
        }
    }

    private void check(ColumnCells cells, int record, FindingSink out) {
        List<Fault> faults = faults(cells.text(record));
        Optional<Fault> ofSchema =
                faults.stream().filter(fault -> fault.pointer().isEmpty()).findFirst();
        if (ofSchema.isPresent()) {
            unusable = true;
            out.incomplete(
                    "rule-skipped",
                    io.github.opendata4j.model.report.Location.ofField(cells.field()),
                    finding -> finding.with("check", "jsonSchema").with("fields", List.of(cells.field())));
        } else if (!faults.isEmpty()) {
            Fault first = faults.get(0);
            out.cell("json-schema", cells, record, finding -> explain(finding, first));
        }
    }

    private List<Fault> faults(String json) {
        List<Fault> faults = new ArrayList<>();
        try {
            schema.check(json, (finding, pointer) -> faults.add(new Fault(finding.build(), pointer)));
        } catch (JacksonException e) {
            return List.of(); // what is no JSON is told by the type's check
        }
        return faults;
    }

    private static Finding.Builder explain(Finding.Builder finding, Fault fault) {
        fault.pointer().filter(pointer -> !pointer.isEmpty()).ifPresent(pointer -> finding.with("position", pointer));
        Object constraint = fault.finding().parameters().get("constraint");
        return finding.with("constraint", constraint == null ? fault.finding().code() : constraint);
    }
}
