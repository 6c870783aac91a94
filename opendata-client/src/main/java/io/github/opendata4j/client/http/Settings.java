package io.github.opendata4j.client.http;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** What a transport was built with. Immutable. */
final class Settings {
    final @Nullable URI base;
    final String portalName;
    final @Nullable String keyHeader;
    final @Nullable ApiKey key;
    final String userAgent;
    final Duration timeLimit;
    final Set<String> trustedHosts;
    final RetryPolicy retry;
    final RateLimit rate;
    final BreakerPolicy breaker;
    final HttpListener listener;
    final @Nullable AnswerStore store;
    final Clock clock;
    final Sleeper sleeper;
    final RandomGenerator random;
    final Clients clients;

    Settings(HttpTransport.Builder builder) {
        this.base = builder.base;
        this.portalName =
                builder.portalName.isEmpty() ? String.valueOf(base == null ? "web" : base) : builder.portalName;
        this.keyHeader = builder.keyHeader;
        this.key = builder.key;
        this.userAgent = (LibraryVersion.PRODUCT + " " + builder.userAgent).strip();
        this.timeLimit = builder.timeLimit;
        this.trustedHosts = Set.copyOf(builder.trustedHosts);
        this.retry = builder.retry;
        this.rate = builder.rate;
        this.breaker = builder.breaker;
        this.listener = builder.listener;
        this.store = builder.store;
        this.clock = builder.clock;
        this.sleeper = builder.sleeper;
        this.random = builder.random;
        this.clients = new Clients(builder);
    }

    /** Whether an address is the portal's own: same scheme, host and port. */
    boolean isPortal(URI uri) {
        return base != null && Addresses.origin(base).equals(Addresses.origin(uri));
    }

    /** Whether a request carries the key to begin with. */
    boolean isKeyed(HttpRequest request) {
        return key != null && !request.isAnonymous() && isPortal(request.uri(base));
    }

    /** Whether an address may stand in a private network, whoever names it. */
    boolean isTrusted(URI uri) {
        String place = Addresses.hostAndPort(uri);
        return (base != null && Addresses.hostAndPort(base).equals(place)) || trustedHosts.contains(place);
    }

    /** Who is told what becomes of a request. */
    HttpListener listenerOf(HttpRequest request) {
        return Listeners.both(listener, request.listener());
    }

    /** The name of the header with the key. */
    String keyHeader() {
        return Objects.requireNonNull(keyHeader, "there is no key without it");
    }
}
