package io.github.opendata4j.model.table;

import io.github.opendata4j.model.internal.file.FileReplacement;
import io.github.opendata4j.model.internal.judge.TableJudge;
import io.github.opendata4j.model.internal.text.Bilingual;
import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.Severity;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A table between its last row and its place: it gets there only if it is valid. */
final class WrittenTable {

    private final String name;
    private final TableSchema schema;
    private final @Nullable TableCheck check;

    WrittenTable(String name, TableSchema schema, @Nullable TableCheck check) {
        this.name = name;
        this.schema = schema;
        this.check = check;
    }

    String name() {
        return name;
    }

    /** Takes a table that is whole and valid. */
    @FunctionalInterface
    interface Taker {
        void take(Path csv) throws IOException;
    }

    /** Keeps the table in a temporary file until it is whole and valid. */
    void spool(FileReplacement.Content content, Taker taker) throws IOException {
        Path spool = Files.createTempFile("opendata", ".csv"); // for its owner's eyes only
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(spool))) {
                content.writeTo(out);
            }
            requireValid(spool);
            taker.take(spool);
        } finally {
            Files.deleteIfExists(spool);
        }
    }

    /** Refuses a table with errors, naming the first object that has one. */
    void requireValid(Path csv) throws IOException {
        Optional<Report> report = report(TableSource.of(name, () -> Files.newInputStream(csv)));
        if (report.isPresent() && !(report.get().isValid() && report.get().isComplete())) {
            throw refused(report.get());
        }
    }

    private Optional<Report> report(TableSource table) throws IOException {
        if (check != null) {
            return Optional.of(check.check(table));
        }
        Optional<TableJudge> judge = TableJudge.find();
        return judge.isPresent() ? Optional.of(judge.get().judge(schema, table)) : Optional.empty();
    }

    private TableException refused(Report report) {
        Optional<Finding> first = report.findings().stream()
                .filter(finding -> finding.severity().isAtLeast(Severity.ERROR))
                .min((one, other) -> Long.compare(row(one), row(other)));
        if (first.isEmpty()) {
            String reasons = String.join(", ", report.incompleteReasons());
            return new TableException(
                    TableFault.in(name),
                    Bilingual.text(
                            name + " : le contrôle n'est pas complet (" + reasons + ").",
                            name + ": the check is not complete (" + reasons + ")."),
                    report);
        }
        return refused(first.get(), report);
    }

    /** Faults of the schema itself have no row; they come first. */
    private static long row(Finding finding) {
        return finding.location().row().orElse(0);
    }

    private TableException refused(Finding finding, Report report) {
        TableFault place = TableFault.in(name);
        if (row(finding) > 0) {
            place = place.object(row(finding) - 1); // the header is row 1
        }
        if (finding.location().field().isPresent()) {
            place = place.field(finding.location().field().get());
        }
        if (finding.value().isPresent()) {
            place = place.value(finding.value().get());
        }
        return place.refused(Bilingual.text(finding.message(Locale.FRENCH), finding.message(Locale.ENGLISH)), report);
    }
}
