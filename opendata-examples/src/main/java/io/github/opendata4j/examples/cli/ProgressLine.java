package io.github.opendata4j.examples.cli;

import io.github.opendata4j.validation.ProgressListener;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.OptionalLong;

/** One line on the terminal that says how far something long has come, gone when it is over. */
final class ProgressLine implements ProgressListener, AutoCloseable {
    /** Smaller files are done before anybody could read. */
    private static final long SMALLEST = 4 << 20;

    private final OpendataCommand opendata;
    private final String name;
    private long shown = -1;
    private int width;

    ProgressLine(OpendataCommand opendata, Path file) {
        this(opendata, String.valueOf(file.getFileName()));
    }

    /** With the name of what it is about, unless another is shown. */
    ProgressLine(OpendataCommand opendata, String name) {
        this.opendata = opendata;
        this.name = name;
    }

    @Override
    public void onBytesRead(long bytesRead, OptionalLong totalBytes) {
        if (totalBytes.isPresent()) {
            show(name, bytesRead, totalBytes.getAsLong());
        }
    }

    /** Shows another name, or another per cent of the same. */
    void show(String what, long done, long total) {
        if (total < SMALLEST || !opendata.shell().terminal().isInteractive()) {
            return;
        }
        long percent = Math.min(100, 100 * done / total);
        if (percent != shown) {
            shown = percent;
            String line = opendata.messages().text("progress", what, percent);
            width = Math.max(width, line.length());
            opendata.shell().err().print("\r" + line);
        }
    }

    /** Leaves an empty line for what comes next. */
    @Override
    public void close() {
        PrintStream err = opendata.shell().err();
        if (width > 0) {
            err.print("\r" + " ".repeat(width) + "\r");
        }
    }
}
