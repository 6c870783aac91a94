package io.github.opendata4j.validation.repair;

import io.github.opendata4j.model.internal.file.FileReplacement;
import io.github.opendata4j.model.internal.scan.ScanException;
import io.github.opendata4j.model.internal.scan.ScanOptions;
import io.github.opendata4j.model.internal.scan.TableScanner;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.table.ColumnMapping;
import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.ValidationProfile;
import io.github.opendata4j.validation.internal.engine.TableListener;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Mends one table: looks at it, rewrites it, and looks at what it became. */
final class RepairRun {

    private final RepairOptions given;
    private final TableSource source;
    private final ChangeLog changes;

    RepairRun(RepairOptions given, TableSource source, ChangeLog changes) {
        this.given = given;
        this.source = source;
        this.changes = changes;
    }

    RepairResult run(Path target) throws IOException {
        RepairOptions options = given.mapped(mapping());
        Survey survey = new Survey(options);
        Report before = options.check(source, survey);
        if (!survey.isTable() || !before.isComplete()) {
            Report verdict = verdict(options, source, before);
            return new RepairResult(Optional.empty(), changes, verdict, verdict);
        }
        Report[] after = new Report[1];
        FileReplacement.write(
                target,
                out -> {
                    try (TableRewriter rewriter = new TableRewriter(options, survey, changes, out)) {
                        rewriter.tellOfFile(source, before);
                        options.check(source, rewriter);
                    }
                },
                written -> after[0] = options.judgeNew(target, written, ColumnMapping.identity()));
        changes.done();
        return new RepairResult(Optional.of(target), changes, verdict(options, source, before), after[0]);
    }

    /** What the profile says of the original; the repair itself has looked at it by the specification. */
    private static Report verdict(RepairOptions options, TableSource source, Report standard) throws IOException {
        return options.profile().equals(ValidationProfile.STANDARD)
                ? standard
                : options.judge(source, TableListener.NONE);
    }

    /** What the user says of the labels, and what is certain of the others. */
    private ColumnMapping mapping() throws IOException {
        ColumnMapping user = given.mapping();
        List<String> open = labels().stream()
                .map(String::strip)
                .filter(label -> !user.labels().contains(label))
                .toList();
        ColumnMapping certain = ColumnMapping.propose(open, given.schema()).certain();
        ColumnMapping.Builder all = ColumnMapping.builder();
        for (String label : user.labels()) {
            if (user.ignores(label)) {
                all.ignore(label);
            } else {
                all.map(label, user.fieldOf(label));
            }
        }
        List<String> taken = user.labels().stream().map(user::fieldOf).toList();
        certain.labels().stream()
                .filter(label -> !taken.contains(certain.fieldOf(label)))
                .forEach(label -> all.map(label, certain.fieldOf(label)));
        return all.build();
    }

    private List<String> labels() throws IOException {
        ScanOptions scan = ScanOptions.builder()
                .dialect(given.dialect())
                .expectedLabels(given.mapping().labels())
                .expectedLabels(
                        given.schema().fields().stream().map(Field::name).toList())
                .build();
        try (TableScanner scanner = TableScanner.open(source, scan)) {
            return scanner.labels();
        } catch (ScanException e) {
            return List.of(); // the check will say so
        }
    }
}
