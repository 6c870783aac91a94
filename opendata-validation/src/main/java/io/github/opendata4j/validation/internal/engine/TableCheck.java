package io.github.opendata4j.validation.internal.engine;

import io.github.opendata4j.model.internal.scan.TableScanner;
import io.github.opendata4j.model.report.Location;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import java.io.IOException;
import java.util.List;

/** What a file is checked for: a schema, or no more than being a table. */
public sealed interface TableCheck permits SchemaTableCheck, PlainTableCheck {

    /**
     * Labels that the header probably has.
     *
     * @return names of fields, labels of a mapping
     */
    List<String> expectedLabels();

    /**
     * Whether the file is read as the national validator reads it.
     *
     * @return false where the reader's own judgement is better
     */
    boolean readsNationally();

    /**
     * Says in the report what the file is checked against.
     *
     * @param report the report
     */
    void introduce(Report.Builder report);

    /**
     * Checks the header and plans the checks of the rows.
     *
     * @param source the file, to be opened again where that is needed
     * @param scanner the file, of which the header has been read
     * @param out takes what is found
     * @return the checks
     * @throws IOException if another table that is needed can't be opened or read
     */
    CheckPlan plan(TableSource source, TableScanner scanner, FindingSink out) throws IOException;

    /**
     * Where a file's header is.
     *
     * @param scanner the file
     * @return line and row
     */
    static Location placeOfHeader(TableScanner scanner) {
        return Location.builder()
                .line(scanner.headerLine())
                .sheetRow(scanner.headerSheetRow())
                .build();
    }
}
