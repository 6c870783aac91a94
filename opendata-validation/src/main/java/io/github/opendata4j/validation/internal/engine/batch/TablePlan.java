package io.github.opendata4j.validation.internal.engine.batch;

import io.github.opendata4j.model.report.Location;
import io.github.opendata4j.model.table.TableSchema;
import java.util.ArrayList;
import java.util.List;
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
     * What becomes of odd rows and of checks across cells.
     *
     * @return how the profile has it
     */
    RowForms rows();

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
     * The columns of several fields.
     *
     * @param fields the fields' names in the schema
     * @return the columns that the file has, in that order
     */
    default List<ColumnCells> columns(List<String> fields) {
        List<ColumnCells> columns = new ArrayList<>();
        for (String field : fields) {
            Optional<ColumnCells> column = column(field);
            if (column.isPresent()) {
                columns.add(column.get());
            }
        }
        return columns;
    }

    /**
     * Says that something is not checked, so that nobody believes it was.
     *
     * @param check what the schema calls it
     * @param fields the fields that the file lacks, or that are not checked
     */
    default void skip(String check, List<String> fields) {
        out().table(
                        "rule-skipped",
                        Location.none(),
                        finding -> finding.with("check", check).with("fields", fields));
    }

    /**
     * Where to report what is wrong with the schema or the header.
     *
     * @return the sink of this run
     */
    FindingSink out();
}
