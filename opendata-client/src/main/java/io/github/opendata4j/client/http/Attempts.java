package io.github.opendata4j.client.http;

import io.github.opendata4j.client.PortalException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Tries an exchange until it succeeds, can't be repeated, or the budget is spent; keeps to the host's rate, and leaves a
 * host alone that keeps failing.
 */
final class Attempts {
    private final Settings settings;
    private final OkHttpExchange exchange;
    private final Hosts hosts;
    private final Faults faults;

    Attempts(Settings settings, OkHttpExchange exchange) {
        this.settings = settings;
        this.exchange = exchange;
        this.hosts = new Hosts(settings.rate, settings.breaker);
        this.faults = new Faults(settings);
    }

    Tried perform(Hop hop, Budget budget) {
        Hosts.Host host = hosts.of(Addresses.hostAndPort(hop.uri()));
        Optional<PortalException> last = Optional.empty();
        try {
            for (int attempt = 1; ; attempt++) {
                refuseIfSuspended(hop, host, last);
                try {
                    Received received = once(hop, host, budget, attempt);
                    if (received.isRedirect() || hop.accepts(received.status())) {
                        return new Tried(received, attempt);
                    }
                    last = Optional.of(faults.status(hop, received));
                } catch (ExchangeException e) {
                    last = Optional.of(faults.unanswered(hop, e));
                    failed(hop, host, last.get());
                }
                pauseOrThrow(hop, budget, attempt, last.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw faults.interrupted(hop, e);
        }
    }

    private void refuseIfSuspended(Hop hop, Hosts.Host host, Optional<PortalException> last) {
        Duration suspension = host.suspension(settings.clock.instant());
        if (!suspension.isZero()) {
            throw last.orElseGet(() -> faults.suspended(hop, suspension));
        }
    }

    private Received once(Hop hop, Hosts.Host host, Budget budget, int attempt)
            throws ExchangeException, InterruptedException {
        Duration turn = host.reserve(settings.clock.instant());
        if (!budget.allows(turn)) {
            throw new ExchangeException(new TimeLimitException("before it was sent"), false);
        }
        if (!turn.isZero()) {
            settings.sleeper.sleep(turn);
        }
        tell(hop).sending(hop.method(), Addresses.told(hop.uri()), attempt);
        Log.DEBUG.debug("{} {} (try {})", hop.method(), Addresses.shown(hop.uri()), attempt);
        Instant start = settings.clock.instant();
        Received received = exchange.perform(hop, budget.left());
        answered(hop, host, received.status(), Duration.between(start, settings.clock.instant()));
        return received;
    }

    private void answered(Hop hop, Hosts.Host host, int status, Duration took) {
        tell(hop).answered(hop.method(), Addresses.told(hop.uri()), status, took);
        Log.DEBUG.debug("{} {}: {}", hop.method(), Addresses.shown(hop.uri()), status);
        switch (status) {
            case 502, 503, 504 -> countFailure(hop, host);
            default -> host.succeeded();
        }
    }

    private void failed(Hop hop, Hosts.Host host, PortalException fault) {
        tell(hop).failed(hop.method(), Addresses.told(hop.uri()), String.valueOf(fault.getMessage()));
        Log.DEBUG.debug("{} {}: no answer", hop.method(), Addresses.shown(hop.uri()), fault);
        if (fault.isRetryable()) { // else the fault lies on this side, or is no outage
            countFailure(hop, host);
        }
    }

    private void countFailure(Hop hop, Hosts.Host host) {
        if (host.failed(settings.clock.instant())) {
            tell(hop).suspended(Addresses.hostAndPort(hop.uri()), settings.breaker.pause());
        }
    }

    private void pauseOrThrow(Hop hop, Budget budget, int attempt, PortalException fault) throws InterruptedException {
        if (!fault.isRetryable() || !mayRepeat(hop, fault) || attempt >= settings.retry.attempts()) {
            throw fault;
        }
        Duration own = settings.retry.pauseAfter(attempt, settings.random.nextDouble());
        Duration pause =
                fault.retryAfter().filter(asked -> asked.compareTo(own) > 0).orElse(own);
        if (!budget.allows(pause)) {
            throw fault;
        }
        tell(hop).retrying(hop.method(), Addresses.told(hop.uri()), pause);
        settings.sleeper.sleep(pause);
    }

    /** What was certainly not carried out may always be sent again. */
    private static boolean mayRepeat(Hop hop, PortalException fault) {
        return hop.request().isRepeatable() || !fault.isOutcomeUnknown();
    }

    private HttpListener tell(Hop hop) {
        return settings.listenerOf(hop.request());
    }

    /** The call has taken longer than it may. */
    static final class TimeLimitException extends IOException {
        private static final long serialVersionUID = 1L;

        TimeLimitException(String when) {
            super("The time limit was reached " + when);
        }
    }
}
