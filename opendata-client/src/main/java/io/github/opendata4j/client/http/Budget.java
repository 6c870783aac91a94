package io.github.opendata4j.client.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The time that a call has left, with all its tries, redirects and pauses. */
final class Budget {
    private final Clock clock;
    private final Instant end;

    Budget(Clock clock, Duration limit) {
        this.clock = clock;
        this.end = clock.instant().plus(limit);
    }

    /** What is left; zero or less if it is over. */
    Duration left() {
        return Duration.between(clock.instant(), end);
    }

    boolean isOver() {
        return left().compareTo(Duration.ZERO) <= 0;
    }

    boolean allows(Duration pause) {
        return pause.compareTo(left()) < 0;
    }
}
