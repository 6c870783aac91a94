package io.github.opendata4j.client.udata;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The listings of the organisations that are looked at, one for each. Thread-safe. */
final class Registers {
    private final Api api;
    private final Clock clock;
    private final Map<String, Register> byOrganization = new ConcurrentHashMap<>();

    Registers(Api api, Clock clock) {
        this.api = api;
        this.clock = clock;
    }

    Register of(String organization) {
        return byOrganization.computeIfAbsent(organization, id -> new Register(api, id, clock));
    }
}
