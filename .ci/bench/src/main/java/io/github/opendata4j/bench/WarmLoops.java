package io.github.opendata4j.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Goes through one table with each parser in turn, in one JVM, until it is warm and then some times more. */
final class WarmLoops {
    /** On one processor, on which the JVM's compiler works too, it takes so many. */
    private static final int WARM_UP = 8;

    private WarmLoops() {}

    /** Prints a line for each parser: its name and the median of its seconds. */
    public static void main(String[] args) throws IOException {
        BenchFiles files = new BenchFiles(Path.of(args[0]));
        int rows = Integer.parseInt(args[1]);
        int rounds = Integer.parseInt(args[2]);
        List<Parsers> parsers = List.of(args).subList(3, args.length).stream()
                .map(Parsers::valueOf)
                .toList();
        Map<Parsers, Times> times = new EnumMap<>(Parsers.class);
        for (int round = 0; round < WARM_UP + rounds; round++) {
            for (Parsers parser : parsers) {
                Path file = parser.table(files, rows);
                long start = System.nanoTime();
                parser.rows(file);
                double seconds = (System.nanoTime() - start) / 1e9;
                if (round >= WARM_UP) {
                    times.computeIfAbsent(parser, none -> new Times()).add(seconds);
                }
            }
        }
        times.forEach((parser, taken) -> System.out.println(parser + " " + taken.median()));
    }
}
