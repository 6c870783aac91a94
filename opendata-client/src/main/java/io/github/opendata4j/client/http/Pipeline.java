package io.github.opendata4j.client.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;

/** The stages that a request goes through: redirects around tries around single exchanges. */
final class Pipeline {
    private final Settings settings;
    private final Attempts attempts;
    private final Redirects redirects;

    Pipeline(Settings settings) {
        this.settings = settings;
        this.attempts = new Attempts(settings, new OkHttpExchange(settings));
        this.redirects = new Redirects(settings);
    }

    HttpAnswer send(HttpRequest request) {
        Tried tried = run(request, Hop.Reading.WHOLE);
        try {
            return new HttpAnswer(head(tried), tried.received().content().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("It was read whole, so it is in memory", e);
        }
    }

    HttpStream open(HttpRequest request) {
        Tried tried = run(request, Hop.Reading.AS_IT_COMES);
        return new HttpStream(head(tried), tried.received().content());
    }

    private Tried run(HttpRequest request, Hop.Reading reading) {
        Duration limit = request.timeLimit() == null ? settings.timeLimit : request.timeLimit();
        Budget budget = new Budget(settings.clock, limit);
        Hop hop = first(request, reading);
        for (int followed = 0; ; followed++) {
            Tried tried = attempts.perform(hop, budget);
            Received received = tried.received();
            if (!received.isRedirect() || request.accepts(received.status())) {
                return tried;
            }
            received.close();
            hop = redirects.next(hop, received, followed);
        }
    }

    private Hop first(HttpRequest request, Hop.Reading reading) {
        URI uri = request.uri(settings.base);
        boolean keyed = settings.key != null && !request.isAnonymous() && settings.isPortal(uri);
        boolean guarded = request.namedBy() == NamedBy.DOCUMENT && !settings.isTrusted(uri);
        return new Hop(
                request,
                uri,
                keyed ? Hop.Credential.KEY : Hop.Credential.NONE,
                guarded ? Hop.Reach.PUBLIC_ONLY : Hop.Reach.ANYWHERE,
                reading);
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
