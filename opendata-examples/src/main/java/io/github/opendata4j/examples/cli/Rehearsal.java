package io.github.opendata4j.examples.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * What the launcher has the JVM run when it makes its archive of classes: one check, reported in each form that people
 * ask for, so that the archive holds the classes of all of them. Ends with the highest of the exit codes.
 *
 * <pre>{@code
 * java -XX:ArchiveClassesAtExit=archive -cp opendata.jar io.github.opendata4j.examples.cli.Rehearsal validate ...
 * }</pre>
 */
final class Rehearsal {
    private static final List<String> FORMATS = List.of("text", "json", "html", "csv");

    private Rehearsal() {}

    /**
     * Runs a command once for each form.
     *
     * @param args as the command line has them, without {@code --format}
     */
    public static void main(String[] args) {
        Shell shell = Shell.ofProcess();
        Interruption interruption = Interruption.watch(shell);
        int code = run(shell, args);
        interruption.forget();
        System.exit(code);
    }

    static int run(Shell shell, String... args) {
        int highest = 0;
        for (String format : FORMATS) {
            List<String> words = new ArrayList<>(List.of(args));
            words.addAll(List.of("--format", format));
            highest = Math.max(highest, OpendataCommand.run(shell, words.toArray(new String[0])));
        }
        return highest;
    }
}
