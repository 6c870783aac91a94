package io.github.opendata4j.client.http;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Waits. A test gives one that only notes how long. */
@FunctionalInterface
public interface Sleeper {
    /** Really waits. */
    Sleeper SYSTEM = pause -> TimeUnit.NANOSECONDS.sleep(pause.toNanos());

    /**
     * Waits.
     *
     * @param pause how long
     * @throws InterruptedException if the thread is interrupted meanwhile
     */
    void sleep(Duration pause) throws InterruptedException;
}
