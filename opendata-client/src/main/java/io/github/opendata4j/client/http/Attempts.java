package io.github.opendata4j.client.http;

import io.github.opendata4j.client.PortalException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/** Tries an exchange until it succeeds, can't be repeated, or the budget is spent. */
final class Attempts {
    private final Settings settings;
    private final OkHttpExchange exchange;
    private final Faults faults;

    Attempts(Settings settings, OkHttpExchange exchange) {
        this.settings = settings;
        this.exchange = exchange;
        this.faults = new Faults(settings.portalName, settings.clock);
    }

    Tried perform(Hop hop, Budget budget) {
        try {
            for (int attempt = 1; ; attempt++) {
                PortalException fault;
                try {
                    Received received = once(hop, budget, attempt);
                    if (received.isRedirect() || hop.request().accepts(received.status())) {
                        return new Tried(received, attempt);
                    }
                    fault = faults.status(hop, received);
                } catch (ExchangeException e) {
                    fault = faults.unanswered(hop, e);
                    tell(hop).failed(hop.method(), Addresses.told(hop.uri()), String.valueOf(fault.getMessage()));
                }
                pauseOrThrow(hop, budget, attempt, fault);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw faults.interrupted(hop, e);
        }
    }

    private Received once(Hop hop, Budget budget, int attempt) throws ExchangeException, InterruptedException {
        if (budget.isOver()) {
            throw new ExchangeException(new TimeLimitException("before it was sent"), false);
        }
        tell(hop).sending(hop.method(), Addresses.told(hop.uri()), attempt);
        Log.DEBUG.debug("{} {} (try {})", hop.method(), Addresses.shown(hop.uri()), attempt);
        Instant start = settings.clock.instant();
        Received received = exchange.perform(hop, budget.left());
        Duration took = Duration.between(start, settings.clock.instant());
        tell(hop).answered(hop.method(), Addresses.told(hop.uri()), received.status(), took);
        Log.DEBUG.debug("{} {}: {}", hop.method(), Addresses.shown(hop.uri()), received.status());
        return received;
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
        return Listeners.both(settings.listener, hop.request().listener());
    }

    /** The call has taken longer than it may. */
    static final class TimeLimitException extends IOException {
        private static final long serialVersionUID = 1L;

        TimeLimitException(String when) {
            super("The time limit was reached " + when);
        }
    }
}
