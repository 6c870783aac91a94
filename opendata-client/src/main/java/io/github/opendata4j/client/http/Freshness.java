package io.github.opendata4j.client.http;

import java.time.Duration;
import java.time.Instant;

/**
 * How fresh an answer is.
 *
 * @param source where it came from
 * @param confirmedAt when the portal last sent or confirmed it
 * @param age how long ago that was when the answer was given; zero if it comes from the portal just now
 */
public record Freshness(Source source, Instant confirmedAt, Duration age) {
    /** Where an answer came from. */
    public enum Source {
        /** The portal, just now. */
        PORTAL,
        /** The store, and the portal said just now that it still holds. */
        CONFIRMED,
        /** The store, without asking: the portal had said that it holds this long. */
        STORED,
        /** The store, though out of date: the portal can't be reached. */
        STALE
    }

    /** {@return whether it may be out of date, because the portal couldn't be asked} */
    public boolean isStale() {
        return source == Source.STALE;
    }
}
