package io.github.opendata4j.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Tables that are wrong all over, and wide ones with a key: what else may take time. */
final class WrongAndWide {
    private static final int WIDE_ROWS = 300_000;

    private final BenchFiles files;
    private final int rounds;

    WrongAndWide(BenchFiles files, int rounds) {
        this.files = files;
        this.rounds = rounds;
    }

    void run(int rows) throws IOException, InterruptedException {
        Path clean = files.grants(rows, GrantsTable.Faults.NONE);
        Path wrong = files.grants(rows, GrantsTable.Faults.ALL);
        double perByteClean = seconds(Contenders.ours().command().apply(clean, 1), 0) / BenchFiles.size(clean);
        double wrongSeconds = seconds(Contenders.ours().command().apply(wrong, 1), 1);
        double cleanSeconds = perByteClean * BenchFiles.size(clean);
        System.out.printf(
                "%d rows in which every cell that can be is wrong: %.2f s, %.2f times the clean ones (%.2f times a byte)%n%n",
                rows, wrongSeconds, wrongSeconds / cleanSeconds, wrongSeconds / BenchFiles.size(wrong) / perByteClean);

        Path wide = files.wide(WIDE_ROWS);
        List<String> check = new ArrayList<>(Contenders.ours().command().apply(wide, 1));
        check.set(check.size() - 1, files.wideSchema().toString());
        double ours = seconds(check, 0);
        double fast = seconds(ProcessRun.java(ParseOnly.class, Parsers.FASTCSV.name(), wide.toString()), 0);
        double commons = seconds(ProcessRun.java(ParseOnly.class, Parsers.COMMONS_CSV.name(), wide.toString()), 0);
        System.out.printf(
                "%d rows of 41 columns with a unique key (%.0f MB), whole processes on one processor: %.2f s, %.2f times as"
                        + " fast as FastCSV's parsing alone, %.2f times as fast as Commons CSV's%n",
                WIDE_ROWS, BenchFiles.size(wide) / 1e6, ours, fast / ours, commons / ours);
    }

    private double seconds(List<String> command, int expectedCode) throws IOException, InterruptedException {
        Times times = new Times();
        for (int round = 0; round < rounds; round++) {
            ProcessRun run = ProcessRun.of(ProcessRun.on(1, command));
            if (run.exitCode() != expectedCode) {
                throw new IllegalStateException(command + " ended with " + run.exitCode() + ": " + run.output());
            }
            times.add(run.seconds());
        }
        return times.median();
    }
}
