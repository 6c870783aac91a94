package io.github.opendata4j.examples.programs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs a program's {@code main} and keeps what it prints. */
public final class ProgramRun {
    /** A {@code main}. */
    @FunctionalInterface
    public interface Main {
        void run(String... args) throws IOException;
    }

    private ProgramRun() {}

    /** What {@code program} prints. */
    public static String printedBy(Main program, String... args) throws IOException {
        PrintStream screen = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(stream);
            program.run(args);
        } finally {
            System.setOut(screen);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
