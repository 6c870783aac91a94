package io.github.opendata4j.validation.fuzz;

import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.table.Dialect;
import io.github.opendata4j.model.table.TableSource;

/** Any text as a Table Dialect, and a table written as it says. */
final class DialectFuzz {

    private DialectFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        FuzzInput input = FuzzInput.of(data);
        Dialect dialect;
        try {
            dialect = Dialect.parse(input.first());
        } catch (OpenDataException | IllegalArgumentException e) {
            return; // refused with a reason
        }
        FuzzChecks.checkPlainly(TableSource.of("data", input.rest()), dialect);
    }
}
