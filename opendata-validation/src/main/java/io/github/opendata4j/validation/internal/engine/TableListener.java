package io.github.opendata4j.validation.internal.engine;

import io.github.opendata4j.model.internal.scan.RecordBatch;
import io.github.opendata4j.model.internal.scan.TableScanner;
import io.github.opendata4j.model.report.Finding;
import java.io.IOException;
import java.util.List;

/**
 * Goes through a table together with the engine: sees each record with all that was found in it, however many findings
 * the report keeps. What mends tables works on this, so that it mends what the checks find and nothing else. Called on
 * the thread that runs the engine.
 */
public interface TableListener {

    /** Looks at nothing. */
    TableListener NONE = new TableListener() {};

    /**
     * Called once the header has been read.
     *
     * @param scanner the table; not to be read from
     * @throws IOException to end the run
     */
    default void header(TableScanner scanner) throws IOException {}

    /**
     * Called when the checks of some records are done.
     *
     * @param records the records, which are gone when this returns
     * @param findings what was found in them, row by row; blank records and what shows only at the end are not there
     * @throws IOException to end the run
     */
    default void checked(RecordBatch records, List<Finding> findings) throws IOException {}
}
