package io.github.opendata4j.client.http;

import java.time.Duration;

/**
 * When a host that keeps failing is left alone: calls to it then fail at once, and after the pause one is let through to see
 * whether the host is back. A failure is a try without an answer, or one that says 502, 503 or 504. Counted for each
 * transport and host.
 *
 * @param failures how many in a row, at least 1
 * @param pause for how long
 */
public record BreakerPolicy(int failures, Duration pause) {
    /** Ten failures in a row, thirty seconds. */
    public static final BreakerPolicy STANDARD = new BreakerPolicy(10, Duration.ofSeconds(30));

    /**
     * Checks the figures.
     *
     * @throws IllegalArgumentException if the number is less than 1 or the pause not longer than zero
     */
    public BreakerPolicy {
        if (failures < 1) {
            throw new IllegalArgumentException("At least one failure: " + failures);
        }
        Times.positive(pause);
    }
}
