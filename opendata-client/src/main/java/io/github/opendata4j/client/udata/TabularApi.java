package io.github.opendata4j.client.udata;

import io.github.opendata4j.client.PortalException;
import io.github.opendata4j.client.http.HttpAnswer;
import io.github.opendata4j.client.http.HttpRequest;
import io.github.opendata4j.client.http.HttpRequestBuilder;
import io.github.opendata4j.client.http.HttpTransport;
import io.github.opendata4j.client.records.RecordQuery;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The portal's own copies of tables, which answer questions but give out no more than 50 rows at a time. Used where few
 * pages are enough; whatever goes wrong with it, the file itself is still there to be read.
 */
final class TabularApi {
    /** The most rows of a page; more is a 400. */
    static final int PAGE = 50;

    /** How many pages are asked for at most instead of reading the file. */
    static final int MOST_PAGES = 20;

    /** Smaller files are read sooner than asked about. */
    static final long SMALL_FILE = 256 << 10;

    private static final Logger DEBUG = LoggerFactory.getLogger(TabularApi.class);

    private static final Map<String, URI> KNOWN = Map.of(
            "www.data.gouv.fr", URI.create("https://tabular-api.data.gouv.fr/api"),
            "demo.data.gouv.fr", URI.create("https://tabular-api.preprod.data.gouv.fr/api"));

    private final HttpTransport transport;
    private final Clock clock;

    TabularApi(HttpTransport transport, Clock clock) {
        this.transport = transport;
        this.clock = clock;
    }

    /** Where the copies of a known portal are. */
    static Optional<URI> of(URI portal) {
        return Optional.ofNullable(portal.getHost()).map(KNOWN::get);
    }

    /** The rows that may fulfil a query, where asking for them is cheaper than reading the file. */
    Optional<TabularRows> find(UdataResource resource, RecordQuery query) {
        if (!mayBeFew(query) || query.wantsCellsAsPublished() || !isCurrent(resource) || isSmall(resource)) {
            return Optional.empty();
        }
        try {
            Told profile =
                    get("resources/{}/profile/", resource.id(), List.of()).object("profile");
            TabularQuery pushed = TabularQuery.of(query, profile);
            if (!pushed.isWorthAsking()) {
                return Optional.empty();
            }
            query.requireFields(resource.title(), pushed.header()); // before any row is asked for
            TabularRows rows = new TabularRows(this, resource.id(), pushed);
            return rows.pages() <= MOST_PAGES ? Optional.of(rows) : Optional.empty();
        } catch (PortalException e) {
            DEBUG.debug("no copy of {}: the file is read", resource.id(), e);
            return Optional.empty();
        }
    }

    /** A page of rows, told by its number: the portal's own link to the next one is not always an address. */
    Told page(String resource, TabularQuery query, int number) {
        return get("resources/{}/data/", resource, query.parameters(number, PAGE));
    }

    /** When rows are given out: what is asked here is not kept. */
    Instant now() {
        return clock.instant();
    }

    private Told get(String path, String resource, List<Map.Entry<String, String>> parameters) {
        HttpRequestBuilder request = HttpRequest.get(path, resource);
        parameters.forEach(parameter -> request.query(parameter.getKey(), parameter.getValue()));
        HttpAnswer answer = transport.send(request.build());
        return Told.of(answer.json());
    }

    private static boolean mayBeFew(RecordQuery query) {
        boolean first = query.limit().isPresent() && query.order().isEmpty();
        return first || !query.conditions().isEmpty() || query.near().isPresent();
    }

    /** Whether the portal has taken the table apart since the file was changed last. */
    private static boolean isCurrent(UdataResource resource) {
        Told extras = resource.told.object("extras");
        Optional<OffsetDateTime> parsed = extras.time("analysis:parsing:finished_at");
        boolean isOlder = resource.lastModified()
                .flatMap(changed -> parsed.map(moment -> moment.isBefore(changed)))
                .orElse(parsed.isEmpty());
        return !isOlder && !extras.has("analysis:parsing:error");
    }

    private static boolean isSmall(UdataResource resource) {
        return resource.byteSize().orElse(Long.MAX_VALUE) < SMALL_FILE;
    }
}
