package io.github.opendata4j.client.http;

import java.time.Duration;

/** Checks of times that callers give. */
final class Times {
    private Times() {}

    static Duration positive(Duration time) {
        if (time.isZero() || time.isNegative()) {
            throw new IllegalArgumentException("A time longer than zero is expected: " + time);
        }
        return time;
    }
}
