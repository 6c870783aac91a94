package io.github.opendata4j.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * What one command answered, run in this process.
 *
 * @param exitCode its exit code
 * @param out its standard output
 * @param err its standard error
 */
public record CommandRun(int exitCode, String out, String err) {
    /** In English, without a terminal. */
    public static CommandRun of(String... args) {
        return in(Locale.ENGLISH, Terminal.NONE, args);
    }

    /** With somebody who answers {@code answer} to every question. */
    static CommandRun answering(String answer, String... args) {
        return in(Locale.ENGLISH, question -> Optional.of(answer), args);
    }

    static CommandRun in(Locale locale, Terminal terminal, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Shell shell = new Shell(stream(out), stream(err), StandardCharsets.UTF_8, terminal, locale);
        int exitCode = OpendataCommand.run(shell, args);
        return new CommandRun(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Both streams, for messages on a failure. */
    String everything() {
        return out + err;
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
