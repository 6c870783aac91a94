package io.github.opendata4j.bench.parts;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks of parts and prints a line for each. */
public final class Parts {
    private static final int ROUNDS = 5;

    private Parts() {}

    /**
     * Runs all of them, in a JVM of its own each.
     *
     * @param filter part of the names of those to run; empty for all
     */
    public static void run(String filter) {
        Options options = new OptionsBuilder()
                .include(".*" + filter + ".*")
                .forks(1)
                .warmupIterations(ROUNDS)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(ROUNDS)
                .measurementTime(TimeValue.seconds(1))
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
        try {
            Collection<RunResult> results = new Runner(options).run();
            for (RunResult result : results) {
                System.out.printf(
                        Locale.ROOT,
                        "%-60s %10.1f %s%n",
                        result.getParams().getBenchmark().replaceFirst(".*\\.", "")
                                + result.getParams().getParamsKeys().stream()
                                        .map(key -> " " + result.getParams().getParam(key))
                                        .reduce("", String::concat),
                        result.getPrimaryResult().getScore(),
                        result.getPrimaryResult().getScoreUnit());
            }
        } catch (RunnerException e) {
            throw new IllegalStateException("The benchmarks of parts failed", e);
        }
    }
}
