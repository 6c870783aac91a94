package io.github.opendata4j.bench;

import io.github.opendata4j.bench.parts.Parts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The benchmark as {@code mvn -q -Pbench} runs it, in the folder of the checkout:
 *
 * <ul>
 *   <li>{@code whole}: warm parsers and checks in one JVM, then whole processes, our own and the peers';
 *   <li>{@code rows}: the rows of a portal's file as Java records, over HTTP;
 *   <li>{@code parts}: what single checks cost, by JMH;
 *   <li>{@code check}: a small run of {@code whole} that proves that it still works and counts what it should.
 * </ul>
 *
 * <p>Only ratios within one run mean anything: times are those of one machine at one moment.
 */
public final class Bench {
    private Bench() {}

    /**
     * Runs it.
     *
     * @param args what to run; how many rows the tables have, by commas; how often each tool takes its turn
     * @throws IOException if a table can't be written or read
     * @throws InterruptedException if somebody stops it
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        int rounds = Integer.parseInt(args[2]);
        List<Integer> rows =
                Arrays.stream(args[1].split(",")).map(Integer::valueOf).toList();
        BenchFiles files = new BenchFiles(Path.of("target", "bench"));
        switch (args[0]) {
            case "whole" -> {
                new WarmComparison(files).run(rows.get(0), rounds);
                for (int count : rows) {
                    new WholeProcesses(files, rounds).run(count);
                }
                new WrongAndWide(files, rounds).run(rows.get(0));
            }
            case "rows" -> new RowsOverHttp(files).run(rounds);
            case "parts" -> Parts.run("");
            case "check" -> SmallCheck.run(files);
            default -> throw new IllegalArgumentException("whole, rows, parts or check, not: " + args[0]);
        }
    }
}
