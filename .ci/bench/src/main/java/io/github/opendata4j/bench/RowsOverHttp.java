package io.github.opendata4j.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Rows of a portal's file as Java records, beside a download whose cells somebody only looks at. */
final class RowsOverHttp {
    private static final int ROWS = 200_000;
    private static final int MORE = 10;

    private final BenchFiles files;
    private final PrintStream out = System.out;

    RowsOverHttp(BenchFiles files) {
        this.files = files;
    }

    void run(int rounds) throws IOException, InterruptedException {
        Path file = files.grants(ROWS, GrantsTable.Faults.NONE);
        double megabytes = BenchFiles.size(file) / 1e6;
        out.printf("Rows over HTTP, a warm JVM that is server too, %d rows of grants (%.0f MB)%n%n", ROWS, megabytes);
        Map<RowReaders, Double> seconds = measure(file, Math.max(5, rounds), RowReaders.values());
        double ours = seconds.get(RowReaders.RECORDS);
        TextTable table = new TextTable("", "MB/s", "opendata4j's records come at, times its speed");
        seconds.forEach((reader, taken) ->
                table.add(reader.title(), TextTable.number(megabytes / taken, 0), TextTable.number(taken / ours, 2)));
        table.print(out);
        out.printf(
                "Peak of a whole process with a heap of 64 MB: %d rows %d MiB, %d rows %d MiB%n%n",
                ROWS, peak(file) >> 10, ROWS * MORE, peak(files.grants(ROWS * MORE, GrantsTable.Faults.NONE)) >> 10);
    }

    private static long peak(Path file) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(ProcessRun.java(RowLoops.class, file.toString(), "1", RowReaders.RECORDS.name()));
        command.add(1, "-Xmx64m");
        command.add(2, "-XX:+UseSerialGC");
        return done(ProcessRun.of(command)).peakKib();
    }

    private static Map<RowReaders, Double> measure(Path file, int rounds, RowReaders... readers)
            throws IOException, InterruptedException {
        List<String> args = new ArrayList<>(List.of(file.toString(), String.valueOf(rounds)));
        for (RowReaders reader : readers) {
            args.add(reader.name());
        }
        ProcessRun run =
                done(ProcessRun.of(ProcessRun.on(1, ProcessRun.java(RowLoops.class, args.toArray(String[]::new)))));
        Map<RowReaders, Double> seconds = new EnumMap<>(RowReaders.class);
        run.output()
                .lines()
                .map(line -> line.split(" "))
                .forEach(words -> seconds.put(RowReaders.valueOf(words[0]), Double.valueOf(words[1])));
        return seconds;
    }

    private static ProcessRun done(ProcessRun run) {
        if (run.exitCode() != 0) {
            throw new IllegalStateException("The loops failed: " + run.output());
        }
        return run;
    }
}
