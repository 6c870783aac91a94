package io.github.opendata4j.client.http;

import java.time.Duration;

/**
 * How often and after which pauses a request is tried again: each pause is about double the one before, shortened at
 * random by up to a half so that many clients don't come back at once. A server's {@code Retry-After} is obeyed when
 * it asks for more. Only what is safe to repeat is tried again, and only within the request's time limit.
 *
 * @param attempts the most tries, the first included; 1 for none but it
 * @param firstPause before the second try
 * @param longestPause beyond which pauses don't grow
 */
public record RetryPolicy(int attempts, Duration firstPause, Duration longestPause) {
    /** Four tries, after pauses of half a second, one and two seconds. */
    public static final RetryPolicy STANDARD = new RetryPolicy(4, Duration.ofMillis(500), Duration.ofSeconds(20));

    /** One try. */
    public static final RetryPolicy NONE = new RetryPolicy(1, Duration.ofMillis(1), Duration.ofMillis(1));

    /**
     * Checks the figures.
     *
     * @throws IllegalArgumentException if there is no try, or a pause is not longer than zero
     */
    public RetryPolicy {
        if (attempts < 1) {
            throw new IllegalArgumentException("At least one try: " + attempts);
        }
        Times.positive(firstPause);
        Times.positive(longestPause);
    }

    /** The pause before the next try, given how many there were and a number from 0 (included) to 1. */
    Duration pauseAfter(int tries, double random) {
        long first = firstPause.toMillis();
        long grown = tries > 30 ? Long.MAX_VALUE : first << Math.min(30, tries - 1);
        long whole = Math.min(longestPause.toMillis(), grown < first ? Long.MAX_VALUE : grown);
        return Duration.ofMillis(Math.round(whole * (1 - random / 2)));
    }
}
