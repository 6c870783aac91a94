package io.github.opendata4j.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whole processes, from start to end, on the same table and the same rules, in turn. */
final class WholeProcesses {
    private static final int MOST_FOR_SLOW = 200_000;

    private final BenchFiles files;
    private final int rounds;
    private final Contenders contenders = new Contenders();
    private final PrintStream out = System.out;

    WholeProcesses(BenchFiles files, int rounds) {
        this.files = files;
        this.rounds = rounds;
    }

    private static final class Score {
        private final Times times = new Times();
        private long peakKib;
        private int rows;

        double rowsPerSecond() {
            return rows / times.median();
        }
    }

    void run(int rows) throws IOException, InterruptedException {
        contenders.prepare();
        int most = ProcessRun.canChoose() ? Math.min(2, Runtime.getRuntime().availableProcessors()) : 1;
        for (int processors = 1; processors <= most; processors++) {
            String where =
                    ProcessRun.canChoose() ? processors + " processor" + (processors > 1 ? "s" : "") : "all processors";
            Path file = files.grants(rows, GrantsTable.Faults.NONE);
            out.printf(
                    "Whole processes, %s, %d rows of grants (%.0f MB), medians of %d%n%n",
                    where, rows, BenchFiles.size(file) / 1e6, rounds);
            print(scores(rows, processors));
        }
        contenders.absent().forEach(line -> out.println("Not measured: " + line));
        out.println();
    }

    private Map<Contender, Score> scores(int rows, int processors) throws IOException, InterruptedException {
        Map<Contender, Score> scores = new LinkedHashMap<>();
        List<Contender> inTurn = new ArrayList<>(contenders.present());
        for (int round = 0; round < rounds; round++) {
            if (round == 1) {
                inTurn.removeIf(Contender::slow);
            }
            for (Contender contender : inTurn) {
                Score score = scores.computeIfAbsent(contender, none -> new Score());
                score.rows = contender.slow() ? Math.min(rows, MOST_FOR_SLOW) : rows;
                Path file = files.grants(score.rows, GrantsTable.Faults.NONE);
                ProcessRun run = ProcessRun.of(
                        ProcessRun.on(processors, contender.command().apply(file, processors)));
                if (run.exitCode() != 0) {
                    throw new IllegalStateException(
                            contender.name() + " ended with " + run.exitCode() + ": " + run.output());
                }
                score.times.add(run.seconds());
                score.peakKib = Math.max(score.peakKib, run.peakKib());
            }
        }
        return scores;
    }

    private void print(Map<Contender, Score> scores) {
        TextTable table = new TextTable("", "rows", "s", "rows/s", "peak MiB", "opendata4j is faster by");
        double ours = scores.values().iterator().next().rowsPerSecond();
        scores.forEach((contender, score) -> table.add(
                contender.name(),
                String.valueOf(score.rows),
                TextTable.number(score.times.median(), 2),
                TextTable.number(score.rowsPerSecond(), 0),
                String.valueOf(score.peakKib >> 10),
                TextTable.number(ours / score.rowsPerSecond(), 2)));
        table.print(out);
    }
}
