package io.github.opendata4j.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Checks small tables with all kinds of columns, right ones and wrong ones, and reports in each form that people ask
 * for: what the JVM loads for it is what checks need. From this the launcher makes its archive of classes, and the
 * build the pack of the runnable jar. Ends with the highest of the exit codes.
 *
 * <pre>{@code
 * java -XX:ArchiveClassesAtExit=archive -cp opendata.jar io.github.opendata4j.examples.cli.Rehearsal FOLDER
 * }</pre>
 */
final class Rehearsal {
    private static final List<String> FORMATS = List.of("text", "json", "html", "csv");

    private Rehearsal() {}

    /**
     * Runs the command once for each table and form.
     *
     * @param args a folder, in which the tables stay
     */
    public static void main(String[] args) throws IOException {
        Shell shell = Shell.ofProcess();
        Interruption interruption = Interruption.watch(shell);
        int code = run(shell, Path.of(args[0]));
        interruption.forget();
        System.exit(code);
    }

    static int run(Shell shell, Path folder) throws IOException {
        String schema = place("kinds.json", folder).toString();
        return Math.max(
                check(shell, place("right.csv", folder), "scdl/subventions"),
                Math.max(
                        check(shell, place("wrong.csv", folder), "scdl/subventions"),
                        check(shell, place("kinds.csv", folder), schema)));
    }

    private static Path place(String name, Path folder) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in = Objects.requireNonNull(Rehearsal.class.getResourceAsStream("rehearsal/" + name), name)) {
            Files.write(file, in.readAllBytes());
        }
        return file;
    }

    private static int check(Shell shell, Path table, String schema) {
        int highest = 0;
        for (String format : FORMATS) {
            String[] args = {"validate", table.toString(), "--schema", schema, "--format", format};
            highest = Math.max(highest, OpendataCommand.run(shell, args));
        }
        return highest;
    }
}
