package io.github.opendata4j.model.internal.scan;

/**
 * How much a loop does in one call: little at first, all at once later on. A JVM compiles a method that is called often,
 * once; but of one that is called seldom and goes round and round it compiles first the loop at work and then the method,
 * and compiling is most of what a short run costs. What runs in few calls is quicker, once it is compiled.
 */
final class Stride {

    /** So few that the calls are many before the rounds are, by HotSpot's measure: 600 calls, 40 000 rounds. */
    static final int SHORT = 32;

    private static final int SHORT_CALLS = 256;

    private final int most;
    private int calls;

    /** {@code most} is how much there is to do. */
    Stride(int most) {
        this.most = most;
    }

    /** How much to do at a time, for all of what there is to do next. */
    int next() {
        if (calls == SHORT_CALLS) {
            return most;
        }
        calls++;
        return SHORT;
    }
}
