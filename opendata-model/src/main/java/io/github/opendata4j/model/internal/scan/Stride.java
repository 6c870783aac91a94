package io.github.opendata4j.model.internal.scan;

/**
 * Runs a loop in parts: little in each call at first, all at once later on. A JVM compiles a method that is called often,
 * once; but of one that is called seldom and goes round and round it compiles first the loop at work and then the method,
 * and compiling is most of what a short run costs. What runs in few calls is quicker, once it is compiled.
 */
final class Stride {

    /** So few that the calls are many before the rounds are, by HotSpot's measure: 600 calls, 40 000 rounds. */
    static final int SHORT = 32;

    private static final int SHORT_RUNS = 256;

    /** How many more runs are short. */
    private int left;

    private Stride(int shortRuns) {
        this.left = shortRuns;
    }

    Stride() {
        this(SHORT_RUNS);
    }

    /** For a loop whose length varies from run to run. */
    static Stride alwaysShort() {
        return new Stride(Integer.MAX_VALUE);
    }

    /** Has a pass go over the numbers from 0 up to another. */
    void run(Pass pass, int to) {
        int step = Math.max(to, SHORT);
        if (left > 0) {
            left--;
            step = SHORT;
        }
        for (int at = 0; at < to; at += step) {
            pass.over(at, Math.min(at + step, to));
        }
    }
}
