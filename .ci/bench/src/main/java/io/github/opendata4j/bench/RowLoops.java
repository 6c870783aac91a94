package io.github.opendata4j.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Goes through the rows of one file with each reader in turn, in one JVM, until it is warm and then some times more. */
final class RowLoops {
    private static final int WARM_UP = 12;

    private RowLoops() {}

    /** Prints a line for each reader: its name and the median of its seconds. */
    public static void main(String[] args) throws IOException {
        int rounds = Integer.parseInt(args[1]);
        List<RowReaders> readers = List.of(args).subList(2, args.length).stream()
                .map(RowReaders::valueOf)
                .toList();
        Map<RowReaders, Times> times = new EnumMap<>(RowReaders.class);
        try (RowServer server = new RowServer(Path.of(args[0]))) {
            for (int round = 0; round < WARM_UP + rounds; round++) {
                for (RowReaders reader : readers) {
                    long start = System.nanoTime();
                    reader.cells(server);
                    double seconds = (System.nanoTime() - start) / 1e9;
                    if (round >= WARM_UP || rounds == 1) {
                        times.computeIfAbsent(reader, none -> new Times()).add(seconds);
                    }
                }
            }
        }
        times.forEach((reader, taken) -> System.out.println(reader + " " + taken.median()));
        System.exit(0); // OkHttp's threads wait a minute for more
    }
}
