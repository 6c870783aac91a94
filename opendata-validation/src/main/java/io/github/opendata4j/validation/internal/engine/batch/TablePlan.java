package io.github.opendata4j.validation.internal.engine.batch;

import io.github.opendata4j.model.table.TableSchema;
import java.util.Optional;

/** How a table is going to be checked: its columns as the header shows them, and the checks that were added so far. */
public interface TablePlan {

    /**
     * What the table is checked against.
     *
     * @return the schema
     */
    TableSchema schema();

    /**
     * The column of a field.
     *
     * @param field the field's name in the schema
     * @return empty if the file has no such column, which its header's findings say
     */
    Optional<ColumnCells> column(String field);

    /**
     * Adds a check of one column, behind those it has.
     *
     * @param cells the column
     * @param check the check
     */
    void add(ColumnCells cells, CellCheck check);

    /**
     * Adds a check of whole records, behind those there are.
     *
     * @param check the check
     */
    void add(RecordCheck check);

    /**
     * Where to report what is wrong with the schema or the header.
     *
     * @return the sink of this run
     */
    FindingSink out();
}
