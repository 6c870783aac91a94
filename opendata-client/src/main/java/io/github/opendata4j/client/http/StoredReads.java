package io.github.opendata4j.client.http;

import io.github.opendata4j.client.PortalException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads by way of a store: what still holds isn't asked for, what may hold is asked about, what can't be asked may be stale. */
final class StoredReads {
    private final Settings settings;
    private final AnswerStore store;
    private final AnswerFiles files;

    StoredReads(Settings settings, AnswerStore store) {
        this.settings = settings;
        this.store = store;
        this.files = new AnswerFiles(store, settings.clock);
    }

    /** Whether a request is one that goes by way of the store. */
    boolean takes(HttpRequest request) {
        return request.mayBeStored() && (store.answersToKeys || !settings.isKeyed(request));
    }

    /**
     * The answer.
     *
     * @param request what is asked for
     * @param portal asks the portal
     */
    HttpAnswer send(HttpRequest request, Function<Validators, HttpAnswer> portal) {
        String name = name(request);
        Optional<StoredAnswer> stored =
                files.find(name).filter(entry -> !entry.confirmedAt().isAfter(now()));
        if (stored.filter(entry -> holds(request, entry)).isPresent()) {
            return answer(stored.get(), Freshness.Source.STORED, 0);
        }
        HttpAnswer answer;
        try {
            answer = portal.apply(stored.map(Validators::of).orElse(Validators.NONE));
        } catch (PortalException e) {
            return stale(request, stored, e);
        }
        if (answer.status() == 304 && stored.isPresent()) {
            StoredAnswer confirmed = stored.get().confirmed(answer.head().headers(), now());
            files.put(name, confirmed);
            return answer(confirmed, Freshness.Source.CONFIRMED, answer.attempts());
        }
        keep(name, answer);
        return answer;
    }

    private HttpAnswer stale(HttpRequest request, Optional<StoredAnswer> stored, PortalException fault) {
        StoredAnswer entry = stored.filter(old -> fault.isRetryable() && age(old).compareTo(store.staleIfError) <= 0)
                .orElseThrow(() -> fault);
        settings.listenerOf(request).servedStale(Addresses.told(request.uri(settings.base)), age(entry));
        return answer(entry, Freshness.Source.STALE, 0);
    }

    private void keep(String name, HttpAnswer answer) {
        HttpHeaders headers = answer.head().headers();
        if (answer.status() != 200) {
            return;
        }
        byte[] content = answer.content();
        if (content.length > store.maxEntryBytes || !new StorageRules(headers).mayBeStored()) {
            files.remove(name);
            return;
        }
        Map<String, java.util.List<String>> kept = new HashMap<>(headers.asMap());
        kept.remove("set-cookie");
        files.put(name, new StoredAnswer(answer.head().address(), HttpHeaders.of(kept), now(), content));
    }

    private boolean holds(HttpRequest request, StoredAnswer entry) {
        Duration server = new StorageRules(entry.headers()).freshFor();
        Duration caller = Optional.ofNullable(request.freshFor()).orElse(Duration.ZERO);
        return age(entry).compareTo(server.compareTo(caller) > 0 ? server : caller) < 0;
    }

    private HttpAnswer answer(StoredAnswer entry, Freshness.Source source, int attempts) {
        Freshness freshness = new Freshness(source, entry.confirmedAt(), age(entry));
        return new HttpAnswer(
                new HttpResult.Head(settings.portalName, 200, entry.headers(), entry.address(), freshness, attempts),
                entry.content());
    }

    private Duration age(StoredAnswer entry) {
        return Duration.between(entry.confirmedAt(), now());
    }

    private Instant now() {
        return settings.clock.instant();
    }

    /** A name for all requests that are equal, and for no other: address, headers, and who asks. */
    private String name(HttpRequest request) {
        URI uri = request.uri(settings.base);
        StringBuilder all = new StringBuilder(uri.toString());
        new TreeMap<>(request.headers())
                .forEach((header, value) ->
                        all.append('\n').append(header).append(':').append(value));
        if (settings.key != null && settings.isKeyed(request)) {
            all.append("\n\n").append(settings.keyHeader()).append(':').append(settings.key.secret());
        }
        return StoredAnswer.hash(all.toString().getBytes(StandardCharsets.UTF_8));
    }
}
