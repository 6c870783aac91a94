package io.github.opendata4j.model.internal.judge;

import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import java.io.IOException;
import java.util.Optional;
import java.util.ServiceLoader;

/** Checks a table against a schema. The validation module provides one, where it is there. */
public interface TableJudge {

    /**
     * The judge of this program.
     *
     * @return empty if there is none, as where the model is used alone
     */
    static Optional<TableJudge> find() {
        return ServiceLoader.load(TableJudge.class, TableJudge.class.getClassLoader())
                .findFirst();
    }

    /**
     * Checks a table.
     *
     * @param schema what it is checked against
     * @param table the table
     * @return what was found
     * @throws IOException if it can't be read
     */
    Report judge(TableSchema schema, TableSource table) throws IOException;
}
