package io.github.opendata4j.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** Runs the quickstart and keeps what it tells. */
public final class QuickstartRun {
    private QuickstartRun() {}

    /** What it tells when it works in {@code folder}. */
    public static String in(Path folder) throws IOException {
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        new Quickstart(folder, new PrintStream(screen, true, UTF_8)).run();
        return screen.toString(UTF_8);
    }
}
