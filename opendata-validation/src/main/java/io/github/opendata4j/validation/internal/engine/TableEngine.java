package io.github.opendata4j.validation.internal.engine;

import io.github.opendata4j.model.internal.scan.Observation;
import io.github.opendata4j.model.internal.scan.ScanException;
import io.github.opendata4j.model.internal.scan.ScanOptions;
import io.github.opendata4j.model.internal.scan.TableScanner;
import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Location;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.model.report.SourceFacts;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Checks one file: opens it, has its header looked at and the checks planned, runs them batch by batch, and ends with a
 * report whatever the file is. Only what the file system says is thrown. For one file; all that is found is found on
 * the thread that calls, even if {@linkplain BatchLine others help} it.
 */
public final class TableEngine {

    private final TableSource source;
    private final TableCheck check;
    private final EngineOptions options;
    private final TableListener listener;
    private final Report.Builder report;
    private final FindingSink out;
    private int observed;
    private long rows;

    private TableEngine(TableSource source, TableCheck check, EngineOptions options, TableListener listener) {
        this.source = source;
        this.check = check;
        this.options = options;
        this.listener = listener;
        this.report = Report.builder(options.samples());
        this.out = new FindingSink(report, options.grading(), options.samples(), options.resource());
        if (listener != TableListener.NONE) {
            out.keepAllOfBatch();
        }
    }

    /**
     * Checks a file.
     *
     * @param source the file
     * @param check what it is checked for
     * @param options limits and listeners
     * @return what was found
     * @throws IOException if the file can't be opened or read, or the thread was interrupted
     */
    public static Report run(TableSource source, TableCheck check, EngineOptions options) throws IOException {
        return run(source, check, options, TableListener.NONE);
    }

    /**
     * Checks a file in company.
     *
     * @param source the file
     * @param check what it is checked for
     * @param options limits and listeners
     * @param listener sees each record with what was found in it
     * @return what was found
     * @throws IOException if the file can't be opened or read, the thread was interrupted, or the listener throws it
     */
    public static Report run(TableSource source, TableCheck check, EngineOptions options, TableListener listener)
            throws IOException {
        return new TableEngine(source, check, options, listener).run();
    }

    private Report run() throws IOException {
        check.introduce(report);
        report.profile(options.grading().name());
        report.source(new SourceFacts(source.name(), "", "", 0, 0)); // until more is known
        try (TableScanner scanner = TableScanner.open(source, scanOptions())) {
            check(scanner);
        } catch (ScanException e) {
            reportUnreadable(e);
        }
        return report.wrongRows(out.wrongRows()).build();
    }

    private ScanOptions scanOptions() {
        ScanOptions.Builder scan = ScanOptions.builder()
                .dialect(options.dialect())
                .expectedLabels(check.expectedLabels())
                .inLargeBlocks();
        if (options.effort().pace() == Effort.Pace.CAREFUL) {
            scan.recordByRecord();
        }
        if (check.readsNationally()) {
            scan.asTheNationalValidator();
        }
        return scan.build();
    }

    private void check(TableScanner scanner) throws IOException {
        if (scanner.sheet().isPresent()) {
            out.sheet(scanner.sheet().get());
        }
        out.header(scanner.labels());
        report(unreported(scanner));
        CheckPlan plan = check.plan(source, scanner, out);
        listener.header(scanner);
        if (options.effort().pace() == Effort.Pace.CAREFUL) {
            plan.suspectEverything();
        }
        try {
            checkRows(scanner, plan);
        } finally {
            plan.finish();
            report(unreported(scanner));
            report.source(facts(scanner, rows - plan.trailingBlankRows()));
        }
    }

    private void checkRows(TableScanner scanner, CheckPlan plan) throws IOException {
        try (BatchLine line = new BatchLine(scanner, plan, options.effort().workers())) {
            for (SiftedBatch batch = line.next(); !batch.isLast(); batch = line.next()) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new InterruptedIOException("The check was interrupted");
                }
                plan.check(batch);
                listener.checked(batch.records(), out.takeBatch());
                rows += batch.records().size();
                report(batch.observations());
                options.progress().accept(batch.bytesRead());
                line.release(batch);
            }
        }
    }

    private SourceFacts facts(TableScanner scanner, long dataRows) {
        return new SourceFacts(
                source.name(),
                scanner.encoding(),
                scanner.delimiter(),
                dataRows,
                scanner.labels().size(),
                scanner.labels());
    }

    /** Some things the scanner only sees on its way. */
    private List<Observation> unreported(TableScanner scanner) {
        List<Observation> seen = scanner.observations();
        return List.copyOf(seen.subList(observed, seen.size()));
    }

    private void report(List<Observation> seen) {
        for (Observation next : seen) {
            out.table(next.code(), place(next.line()), finding -> soften(next, fill(finding, next.parameters())));
        }
        observed += seen.size();
    }

    /** French spreadsheets write semicolons, and everybody who reads French files expects them: no reason to warn. */
    private static Finding.Builder soften(Observation seen, Finding.Builder finding) {
        boolean usual = seen.code().equals("delimiter-unexpected")
                && Objects.equals(seen.parameters().get("delimiter"), ';');
        return usual ? finding.severity(Severity.INFO) : finding;
    }

    private void reportUnreadable(ScanException e) {
        out.unreadable(e.code(), place(e.line()), finding -> fill(finding, e.parameters()));
    }

    private static Location place(long line) {
        return line > 0 ? Location.builder().line(line).build() : Location.none();
    }

    private static Finding.Builder fill(Finding.Builder finding, Map<String, Object> parameters) {
        parameters.forEach(finding::with);
        return finding;
    }
}
