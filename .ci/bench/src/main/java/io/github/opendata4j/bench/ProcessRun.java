package io.github.opendata4j.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One whole process, from its start to its end.
 *
 * @param seconds how long it took
 * @param peakKib the most memory it had, in KiB as Linux counts it; 0 where that can't be seen
 * @param exitCode its exit code
 * @param output what it said
 */
record ProcessRun(double seconds, long peakKib, int exitCode, String output) {
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final long GLANCE_MILLIS = 5;

    static ProcessRun of(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("bench", ".txt");
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.redirectOutput(output.toFile());
            long start = System.nanoTime();
            Process process = builder.start();
            long peak = 0;
            while (!process.waitFor(GLANCE_MILLIS, TimeUnit.MILLISECONDS)) {
                peak = Math.max(peak, peak(process.pid()));
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            String text = new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
            return new ProcessRun(seconds, peak, process.exitValue(), text);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static long peak(long pid) {
        try {
            Matcher found = PEAK.matcher(Files.readString(Path.of("/proc/" + pid + "/status")));
            return found.find() ? Long.parseLong(found.group(1)) : 0;
        } catch (IOException e) {
            return 0; // it has just ended, or this is no Linux
        }
    }

    /** The command on some of the processors; as it is where they can't be chosen. */
    static List<String> on(int processors, List<String> command) {
        List<String> all = new ArrayList<>();
        String prefix = System.getenv("OPENDATA_BENCH_PREFIX"); // such as: nice -n -15
        if (prefix != null) {
            all.addAll(List.of(prefix.split(" ")));
        }
        if (canChoose()) {
            all.addAll(List.of("taskset", "-c", processors == 1 ? "0" : "0-" + (processors - 1)));
        }
        all.addAll(command);
        return all;
    }

    static boolean canChoose() {
        return Files.isExecutable(Path.of("/usr/bin/taskset"));
    }

    /** A Java program of this benchmark. */
    static List<String> java(Class<?> main, String... args) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.add(main.getName());
        command.addAll(List.of(args));
        return command;
    }
}
