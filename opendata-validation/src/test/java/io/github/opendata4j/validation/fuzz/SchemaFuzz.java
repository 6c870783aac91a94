package io.github.opendata4j.validation.fuzz;

import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.table.Dialect;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.SchemaLinter;

/** Any text as a Table Schema, then a table against it. */
final class SchemaFuzz {

    private SchemaFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        FuzzInput input = FuzzInput.of(data);
        TableSchema schema;
        try {
            schema = TableSchema.parse(input.first());
        } catch (OpenDataException e) {
            return; // refused with a reason
        }
        if (SchemaLinter.standard().lint(schema).findings().size() > 10_000) {
            throw new AssertionError("a report without bound");
        }
        FuzzChecks.check(TableSource.of("data", input.rest()), schema, Dialect.detected());
    }
}
