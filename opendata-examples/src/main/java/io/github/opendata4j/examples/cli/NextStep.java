package io.github.opendata4j.examples.cli;

import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Report;
import java.nio.file.Path;

/**
 * Says on standard error which command comes next on the way from a wrong table to a right one. File and schema are those
 * that were typed; whoever typed other options knows them.
 */
final class NextStep {
    private final OpendataCommand opendata;
    private final Path file;
    private final String schema;

    NextStep(OpendataCommand opendata, Path file, String schema) {
        this.opendata = opendata;
        this.file = file;
        this.schema = schema;
    }

    /** Behind a report: what is certain needs nobody. */
    void afterCheck(Report report) {
        if (!report.isValid() && hasCertainCorrection(report)) {
            tell("next-repair", command("repair", quoted(file), newName(file, ".csv")));
        }
    }

    /** Behind a repair, of which {@code target} is the new file: the rest is for people. */
    void afterRepair(Report left, Path target) {
        if (!left.isValid()) {
            tell("next-correct", command("correct", quoted(target), newName(target, ".xlsx")));
        }
    }

    /** Behind a workbook of corrections. */
    void afterCorrect(Path workbook) {
        tell("next-merge", command("merge", quoted(file) + " " + quoted(workbook), newName(file, ".csv")));
    }

    private static boolean hasCertainCorrection(Report report) {
        for (Finding finding : report.findings()) {
            if (finding.suggestion().isPresent()) {
                return true;
            }
        }
        return false;
    }

    private void tell(String key, String command) {
        opendata.shell().err().println(opendata.messages().text(key, command));
    }

    private String command(String name, String files, String out) {
        return "opendata " + name + " " + files + " --schema " + quoted(schema) + " --out " + out;
    }

    /** In the folder where the command was typed. */
    private String newName(Path of, String ending) {
        String name = InputFile.isStandardInput(of) ? "stdin" : String.valueOf(of.getFileName());
        int dot = name.indexOf('.', 1);
        String stem = dot < 0 ? name : name.substring(0, dot);
        return quoted(stem + opendata.messages().text("next-name") + ending);
    }

    /** As a shell takes it for one word. */
    private static String quoted(Object word) {
        String text = word.toString();
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isLetterOrDigit(text.charAt(i)) && "/\\._-:@+".indexOf(text.charAt(i)) < 0) {
                return text.indexOf('"') < 0 ? '"' + text + '"' : "'" + text + "'";
            }
        }
        return text;
    }
}
