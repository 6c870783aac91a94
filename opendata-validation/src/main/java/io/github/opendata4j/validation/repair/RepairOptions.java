package io.github.opendata4j.validation.repair;

import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.table.ColumnMapping;
import io.github.opendata4j.model.table.Dialect;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.RuleCatalogue;
import io.github.opendata4j.validation.TableValidator;
import io.github.opendata4j.validation.internal.engine.Effort;
import io.github.opendata4j.validation.internal.engine.EngineOptions;
import io.github.opendata4j.validation.internal.engine.SchemaTableCheck;
import io.github.opendata4j.validation.internal.engine.TableEngine;
import io.github.opendata4j.validation.internal.engine.TableListener;
import io.github.opendata4j.validation.internal.engine.batch.Grading;
import java.io.IOException;
import java.util.Map;

/** How tables are to be mended. */
record RepairOptions(TableSchema schema, ColumnMapping mapping, Dialect dialect, DateOrder dates, ColumnLayout layout) {

    private static final Grading AS_THE_RULES_SAY = new Grading("standard", RuleCatalogue.standard()::get, Map.of());

    /** The same with a mapping that fits the file at hand. */
    RepairOptions mapped(ColumnMapping other) {
        return new RepairOptions(schema, other, dialect, dates, layout);
    }

    /** Goes through a table with the checks of its schema, the listener in company. */
    Report check(TableSource source, TableListener listener) throws IOException {
        return TableEngine.run(
                source,
                new SchemaTableCheck(schema, mapping, TableValidator.DEFAULT_KEY_MEMORY),
                engine(dialect, Report.DEFAULT_SAMPLES),
                listener);
    }

    static EngineOptions engine(Dialect dialect, int samples) {
        return new EngineOptions(dialect, samples, "", bytes -> {}, AS_THE_RULES_SAY, Effort.of(1));
    }
}
