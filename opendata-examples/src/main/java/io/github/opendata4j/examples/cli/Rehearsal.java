package io.github.opendata4j.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Checks small tables with all kinds of columns, right ones and wrong ones, reports in each form that people ask for,
 * and shows the help: what the JVM loads for it is what checks need, and the start of any command. From this the
 * launcher makes its archive of classes, and the build the pack of the runnable jar. Ends with the highest of the exit
 * codes.
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
        String right = place("right.csv", folder);
        String schema = place("kinds.json", folder);
        return IntStream.of(
                        check(shell, right, "scdl/subventions"),
                        check(shell, place("wrong.csv", folder), "scdl/subventions"),
                        check(shell, place("kinds.csv", folder), schema),
                        // any other command starts as these do, by picocli
                        OpendataCommand.run(shell, "--help"),
                        OpendataCommand.run(shell, "--lang", "en", "validate", right, "--schema", "scdl/subventions"))
                .max()
                .orElseThrow();
    }

    private static String place(String name, Path folder) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in = Objects.requireNonNull(Rehearsal.class.getResourceAsStream("rehearsal/" + name), name)) {
            Files.write(file, in.readAllBytes());
        }
        return file.toString();
    }

    private static int check(Shell shell, String table, String schema) {
        int highest = 0;
        for (String format : FORMATS) {
            int code = OpendataCommand.run(shell, "validate", table, "--schema", schema, "--format", format);
            highest = Math.max(highest, code);
        }
        return highest;
    }
}
