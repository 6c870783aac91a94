package io.github.opendata4j.validation.fuzz;

import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.table.ColumnMapping;
import io.github.opendata4j.model.table.Dialect;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.RuleCatalogue;
import io.github.opendata4j.validation.internal.engine.Effort;
import io.github.opendata4j.validation.internal.engine.EngineOptions;
import io.github.opendata4j.validation.internal.engine.PlainTableCheck;
import io.github.opendata4j.validation.internal.engine.SchemaTableCheck;
import io.github.opendata4j.validation.internal.engine.TableCheck;
import io.github.opendata4j.validation.internal.engine.TableEngine;
import io.github.opendata4j.validation.internal.engine.batch.Grading;
import io.github.opendata4j.validation.render.JsonReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/** Checks of bytes, the fast and the careful way. */
final class FuzzChecks {

    private static final Grading GRADING = new Grading("standard", RuleCatalogue.standard()::get, Map.of());
    private static final long KEY_MEMORY = 1 << 20;

    private FuzzChecks() {}

    /** Checks a table both ways, which have to find the same. */
    static void check(TableSource source, TableSchema schema, Dialect dialect) {
        SchemaTableCheck check = new SchemaTableCheck(schema, ColumnMapping.identity(), KEY_MEMORY);
        String fast = report(source, check, dialect, Effort.of(1));
        String careful = report(source, check, dialect, new Effort(1, Effort.Pace.CAREFUL));
        if (!fast.equals(careful)) {
            throw new AssertionError("fast: " + fast + "\ncareful: " + careful);
        }
    }

    /** Checks that a file is a table at all. */
    static void checkPlainly(TableSource source, Dialect dialect) {
        String report = report(source, new PlainTableCheck(), dialect, Effort.of(1));
        if (report.isEmpty()) {
            throw new AssertionError("no report");
        }
    }

    private static String report(TableSource source, TableCheck check, Dialect dialect, Effort effort) {
        try {
            Report report =
                    TableEngine.run(source, check, new EngineOptions(dialect, 20, "", bytes -> {}, GRADING, effort));
            return JsonReport.in(Locale.ENGLISH).showValues().render(report);
        } catch (IOException e) {
            throw new UncheckedIOException("nothing here is read from a disk", e);
        }
    }
}
