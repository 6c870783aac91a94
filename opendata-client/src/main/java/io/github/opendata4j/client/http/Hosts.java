package io.github.opendata4j.client.http;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is remembered of each host: how much it was sent lately, and how often it failed. Thread-safe. */
final class Hosts {
    /** Documents may name any number of hosts; those of long ago are forgotten. */
    private static final int MOST = 1000;

    private final RateLimit limit;
    private final BreakerPolicy breaker;

    private final Map<String, Host> hosts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Host> eldest) {
            return size() > MOST;
        }
    };

    Hosts(RateLimit limit, BreakerPolicy breaker) {
        this.limit = limit;
        this.breaker = breaker;
    }

    /**
     * What is remembered of one.
     *
     * @param place its name and port
     */
    synchronized Host of(String place) {
        return hosts.computeIfAbsent(place, p -> new Host());
    }

    /** One host. */
    final class Host {
        /** When the last request that was let through is due; in the past, the burst refills. */
        private Instant due = Instant.EPOCH;

        private Instant seen = Instant.EPOCH;
        private int failures;
        private Instant openUntil = Instant.EPOCH;

        /** Takes a place in the queue; how long to wait for it. */
        synchronized Duration reserve(Instant now) {
            see(now);
            Instant full = now.minus(limit.interval().multipliedBy(limit.burst()));
            Instant from = due.isBefore(full) ? full : due;
            Instant next = from.plus(limit.interval());
            due = next;
            return next.isAfter(now) ? Duration.between(now, next) : Duration.ZERO;
        }

        /**
         * How long the host is still left alone; zero if a call may go there. After a pause, that is so for one call,
         * and the others wait for another pause or for that call's success.
         */
        synchronized Duration suspension(Instant now) {
            if (failures < breaker.failures()) {
                return Duration.ZERO;
            }
            see(now);
            if (now.isBefore(openUntil)) {
                return Duration.between(now, openUntil);
            }
            openUntil = now.plus(breaker.pause());
            return Duration.ZERO;
        }

        /** A clock that is set back takes along what was due by it; else the wait would be as long as the step. */
        private void see(Instant now) {
            if (now.isBefore(seen)) {
                Duration step = Duration.between(now, seen);
                due = due.minus(step);
                openUntil = openUntil.minus(step);
            }
            seen = now;
        }

        synchronized void succeeded() {
            failures = 0;
        }

        /** Whether it is left alone from now on. */
        synchronized boolean failed(Instant now) {
            failures++;
            if (failures < breaker.failures()) {
                return false;
            }
            openUntil = now.plus(breaker.pause());
            return true;
        }
    }
}
