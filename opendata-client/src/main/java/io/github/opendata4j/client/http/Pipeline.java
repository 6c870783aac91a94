package io.github.opendata4j.client.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** The stages that a request goes through: redirects around tries around single exchanges. */
final class Pipeline {
    private final Settings settings;
    private final Attempts attempts;
    private final Redirects redirects;
    private final Optional<StoredReads> stored;

    Pipeline(Settings settings) {
        this.settings = settings;
        this.attempts = new Attempts(settings, new OkHttpExchange(settings));
        this.redirects = new Redirects(settings);
        this.stored = Optional.ofNullable(settings.store).map(store -> new StoredReads(settings, store));
    }

    HttpAnswer send(HttpRequest request) {
        return stored.filter(reads -> reads.takes(request))
                .map(reads -> reads.send(request, validators -> ask(request, validators)))
                .orElseGet(() -> ask(request, Validators.NONE));
    }

    private HttpAnswer ask(HttpRequest request, Validators validators) {
        Tried tried = run(first(request, Hop.Reading.WHOLE, validators));
        try {
            return new HttpAnswer(head(tried), tried.received().content().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("It was read whole, so it is in memory", e);
        }
    }

    HttpStream open(HttpRequest request) {
        Tried tried = run(first(request, Hop.Reading.AS_IT_COMES, Validators.NONE));
        return new HttpStream(head(tried), tried.received().content());
    }

    private Tried run(Hop start) {
        HttpRequest request = start.request();
        Duration limit = request.timeLimit() == null ? settings.timeLimit : request.timeLimit();
        Budget budget = new Budget(settings.clock, limit);
        Hop hop = start;
        int attempts = 0;
        for (int followed = 0; ; followed++) {
            Tried tried = this.attempts.perform(hop, budget);
            attempts = Math.max(attempts, tried.attempts());
            Received received = tried.received();
            if (!received.isRedirect() || request.accepts(received.status())) {
                return new Tried(received, attempts);
            }
            received.close();
            hop = redirects.next(hop, received, followed);
        }
    }

    private Hop first(HttpRequest request, Hop.Reading reading, Validators validators) {
        URI uri = request.uri(settings.base);
        if (settings.keyHeader != null && request.headers().containsKey(settings.keyHeader)) {
            throw new IllegalArgumentException(
                    "A key doesn't go into a request, where it would follow redirects: HttpTransport.Builder.apiKey");
        }
        boolean guarded = request.namedBy() == NamedBy.DOCUMENT && !settings.isTrusted(uri);
        return new Hop(
                request,
                uri,
                settings.isKeyed(request) ? Hop.Credential.KEY : Hop.Credential.NONE,
                guarded ? Hop.Reach.PUBLIC_ONLY : Hop.Reach.ANYWHERE,
                reading,
                validators);
    }

    private HttpResult.Head head(Tried tried) {
        Received received = tried.received();
        Freshness fresh = new Freshness(Freshness.Source.PORTAL, settings.clock.instant(), Duration.ZERO);
        return new HttpResult.Head(
                settings.portalName, received.status(), received.headers(), received.uri(), fresh, tried.attempts());
    }

    void close() {
        settings.clients.close();
    }
}
