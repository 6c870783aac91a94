package io.github.opendata4j.model.table;

import io.github.opendata4j.model.report.Report;
import java.io.IOException;

/**
 * Checks a table.
 *
 * <pre>{@code
 * TableCheck check = TableValidator.builder(schema).profile(ValidationProfile.STRICT).build()::validate;
 * }</pre>
 */
@FunctionalInterface
public interface TableCheck {

    /**
     * Checks a table.
     *
     * @param table the table
     * @return what was found
     * @throws IOException if it can't be read
     */
    Report check(TableSource table) throws IOException;
}
