package io.github.opendata4j.examples.cli;

import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.RuleCatalogue;
import io.github.opendata4j.validation.render.TextReport;
import io.github.opendata4j.validation.repair.ChangeCount;
import io.github.opendata4j.validation.repair.RepairResult;
import io.github.opendata4j.validation.repair.TableRepair;
import io.github.opendata4j.validation.repair.TraceFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Mends one table, and says what was changed and what is left. */
final class RepairJob {
    private final OpendataCommand opendata;
    private final TableRepair.Builder repair;
    private final NextStep next;

    RepairJob(OpendataCommand opendata, TableRepair.Builder repair, NextStep next) {
        this.opendata = opendata;
        this.repair = repair;
        this.next = next;
    }

    /** Mends it; the places of the new files were looked at. */
    ExitCode run(TableSource source, NewTable target) throws IOException {
        RepairResult result;
        try (ProgressLine progress = new ProgressLine(opendata, source.name())) {
            result = mend(repair.progress(progress).build(), source, target);
        }
        tell(result, target.file());
        return exitCode(result);
    }

    private static RepairResult mend(TableRepair repair, TableSource source, NewTable target) throws IOException {
        Optional<TraceFile> trace = target.openTrace();
        if (trace.isEmpty()) {
            return repair.repair(source, target.file());
        }
        try (TraceFile file = trace.get()) {
            return repair.repair(source, target.file(), file);
        }
    }

    private ExitCode exitCode(RepairResult result) {
        if (result.after().isValid() && !result.after().isComplete()) {
            throw Completeness.failure(result.after(), opendata.messages());
        }
        return result.isValid() ? ExitCode.DONE : ExitCode.REFUSED;
    }

    private void tell(RepairResult result, Path target) {
        Messages messages = opendata.messages();
        tellChanges(result);
        PrintStream out = opendata.shell().out();
        if (result.file().isPresent()) {
            opendata.shell().err().println(messages.text("table-written", target));
            if (!result.after().isValid()) {
                out.println(messages.text("left-to-mend"));
            }
        } else {
            opendata.shell().err().println(messages.text("table-not-written", target));
        }
        out.print(TextReport.in(messages.locale()).render(result.after()));
        if (result.file().isPresent()) {
            next.afterRepair(result.after(), target);
        }
    }

    /** A title within a sentence: "Date incorrecte", but not "SIRET incorrect". */
    private static String uncapitalized(String title) {
        boolean acronym = title.length() > 1 && Character.isUpperCase(title.charAt(1));
        return acronym ? title : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }

    /** A line for each rule and column: how many, where, which rule. */
    private void tellChanges(RepairResult result) {
        Messages messages = opendata.messages();
        PrintStream out = opendata.shell().out();
        if (result.counts().isEmpty()) {
            out.println(messages.text("nothing-changed"));
        } else {
            out.println(messages.text("changes", result.changes()));
        }
        for (ChangeCount count : result.counts()) {
            String title = RuleCatalogue.standard().get(count.rule()).title().get(messages.locale());
            String where = count.field()
                    .map(field -> messages.text("change-in", field, uncapitalized(title)))
                    .orElse(title);
            out.println(String.format(Locale.ROOT, "%7d  %s (%s)", count.count(), where, count.rule()));
        }
        out.println();
    }
}
