package io.github.opendata4j.client.http;

import java.time.Duration;

/**
 * How many requests a host is sent: a number at once, then one for each interval. A request beyond it waits, within its
 * time limit. Counted for each transport and host.
 *
 * @param burst how many at once, at least 1
 * @param interval after which one more may follow
 */
public record RateLimit(int burst, Duration interval) {
    /** A hundred at once, then fifty a second: no portal notices, and a loop that went wrong does no harm. */
    public static final RateLimit STANDARD = new RateLimit(100, Duration.ofMillis(20));

    /**
     * Checks the figures.
     *
     * @throws IllegalArgumentException if the burst is less than 1 or the interval not longer than zero
     */
    public RateLimit {
        if (burst < 1) {
            throw new IllegalArgumentException("At least one request at once: " + burst);
        }
        Times.positive(interval);
    }

    /**
     * A steady number of requests.
     *
     * @param requests how many a second, at least 1
     * @return a limit that lets as many through at once
     */
    public static RateLimit perSecond(int requests) {
        return new RateLimit(requests, Duration.ofNanos(1_000_000_000L / Math.max(1, requests)));
    }
}
