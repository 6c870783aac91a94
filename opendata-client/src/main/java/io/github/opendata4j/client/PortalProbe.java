package io.github.opendata4j.client;

import io.github.opendata4j.client.http.HttpAnswer;
import io.github.opendata4j.client.http.HttpRequest;
import io.github.opendata4j.client.http.HttpTransport;
import io.github.opendata4j.client.http.NamedBy;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Asks for what may stand behind an address, for {@link PortalProvider}s. It remembers answers, so that several may ask
 * for the same. Not thread-safe.
 */
public final class PortalProbe {
    /** The longest answer that is looked at: 4 MiB. */
    public static final long MAX_BYTES = 4L << 20;

    /** How long one question may take. */
    public static final Duration TIME_LIMIT = Duration.ofSeconds(20);

    /** Where paths of pages and interfaces begin; what stands before is the portal's own path. */
    private static final Set<String> PAGES = Set.of(
            "api",
            "dataset",
            "datasets",
            "explore",
            "organization",
            "organizations",
            "group",
            "reuses",
            "dataservices",
            "topics",
            "pages",
            "catalog",
            "catalogue",
            "fr",
            "en",
            "search",
            "srv",
            "site",
            "admin");

    private final HttpTransport http;
    private final URI address;
    private final Map<String, Optional<HttpAnswer>> asked = new HashMap<>();

    PortalProbe(HttpTransport http, URI address) {
        this.http = http;
        this.address = address;
    }

    /**
     * Returns the address in question.
     *
     * @return as it was given, such as that of a page
     */
    public URI address() {
        return address;
    }

    /**
     * Returns where a portal may begin, the likeliest first: the address without the path of a page, and the host alone.
     *
     * @return one or two addresses, each with a slash at its end
     */
    public List<URI> bases() {
        List<String> kept = new ArrayList<>();
        for (String step : address.getRawPath().split("/", -1)) {
            if (PAGES.contains(step) || step.indexOf('.') >= 0) {
                break;
            }
            if (!step.isEmpty()) {
                kept.add(step);
            }
        }
        URI host = address.resolve("/");
        Set<URI> bases = new LinkedHashSet<>();
        bases.add(kept.isEmpty() ? host : host.resolve("/" + String.join("/", kept) + "/"));
        bases.add(host);
        return List.copyOf(bases);
    }

    /**
     * Asks for something, unless it was asked for before.
     *
     * @param uri below the address's host
     * @param accept what kind of answer is wanted, such as {@code application/json}
     * @return a good answer; empty if the server says that there is none
     * @throws PortalException if the server can't be reached, or is too busy to answer
     */
    public Optional<HttpAnswer> ask(URI uri, String accept) {
        Optional<HttpAnswer> known = asked.get(accept + " " + uri);
        if (known == null) {
            known = fetch(uri, accept);
            asked.put(accept + " " + uri, known);
        }
        return known;
    }

    private Optional<HttpAnswer> fetch(URI uri, String accept) {
        try {
            return Optional.of(http.send(HttpRequest.get(uri)
                    .namedBy(NamedBy.EMBEDDER)
                    .accept(accept)
                    .maxBytes(MAX_BYTES)
                    .timeLimit(TIME_LIMIT)
                    .build()));
        } catch (PortalException e) {
            if (e.isRetryable()) {
                throw e; // busy or away, which says nothing of what it is
            }
            return Optional.empty();
        }
    }

    /**
     * Asks for JSON.
     *
     * @param uri below the address's host
     * @return the members of the object that it is; empty if there is no answer, or another
     * @throws PortalException if the server can't be reached, or is too busy to answer
     */
    @SuppressWarnings("unchecked") // the keys of a JSON object are strings
    public Map<String, Object> askForObject(URI uri) {
        Optional<HttpAnswer> answer = ask(uri, "application/json");
        try {
            return answer.isPresent() && answer.get().json() instanceof Map<?, ?> members
                    ? (Map<String, Object>) members
                    : Map.of();
        } catch (PortalException e) {
            return Map.of(); // a page for a browser
        }
    }
}
