package io.github.opendata4j.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parsers and checks in a warm JVM, on one processor and on two. */
final class WarmComparison {
    private final BenchFiles files;
    private final PrintStream out = System.out;

    WarmComparison(BenchFiles files) {
        this.files = files;
    }

    void run(int rows, int rounds) throws IOException, InterruptedException {
        Path file = files.grants(rows, GrantsTable.Faults.NONE);
        double megabytes = BenchFiles.size(file) / 1e6;
        out.printf("A warm JVM, one processor, %d rows of grants (%.0f MB)%n%n", rows, megabytes);
        Map<Parsers, Double> alone =
                measure(rows, rounds, 1, Parsers.LINES, Parsers.FASTCSV, Parsers.COMMONS_CSV, Parsers.CHECKED);
        double ours = alone.get(Parsers.CHECKED);
        TextTable table = new TextTable("", "MB/s", "opendata4j's check is faster by");
        alone.forEach((parser, seconds) -> table.add(
                parser.title(), TextTable.number(megabytes / seconds, 0), TextTable.number(seconds / ours, 2)));
        table.print(out);
        compareWithWrong(rows, rounds);
        if (Runtime.getRuntime().availableProcessors() < 2) {
            out.println("There is one processor only: what two are good for is not measured.\n");
            return;
        }
        Map<Parsers, Double> both = measure(rows, rounds, 2, Parsers.CHECKED, Parsers.CHECKED_BY_TWO);
        out.printf(
                "Two threads on two processors: %.0f MB/s, %.2f times as fast as one thread on one of them%n%n",
                megabytes / both.get(Parsers.CHECKED_BY_TWO), ours / both.get(Parsers.CHECKED_BY_TWO));
    }

    private void compareWithWrong(int rows, int rounds) throws IOException, InterruptedException {
        for (Parsers parser : Parsers.values()) {
            parser.table(files, rows); // none is made while time is taken
        }
        Map<Parsers, Double> both = measure(rows, rounds, 1, Parsers.CHECKED, Parsers.CHECKED_WRONG);
        out.printf(
                "The same table with nine of its twelve filled cells wrong, and as long: %.2f times the time of the clean one%n%n",
                both.get(Parsers.CHECKED_WRONG) / both.get(Parsers.CHECKED));
    }

    private Map<Parsers, Double> measure(int rows, int rounds, int processors, Parsers... parsers)
            throws IOException, InterruptedException {
        List<String> args =
                new ArrayList<>(List.of(files.folder().toString(), String.valueOf(rows), String.valueOf(rounds)));
        for (Parsers parser : parsers) {
            args.add(parser.name());
        }
        ProcessRun run =
                ProcessRun.of(ProcessRun.on(processors, ProcessRun.java(WarmLoops.class, args.toArray(String[]::new))));
        if (run.exitCode() != 0) {
            throw new IllegalStateException("The warm loops failed: " + run.output());
        }
        Map<Parsers, Double> seconds = new LinkedHashMap<>();
        run.output().lines().forEach(line -> {
            String[] words = line.split(" ");
            seconds.put(Parsers.valueOf(words[0]), Double.valueOf(words[1]));
        });
        return seconds;
    }
}
