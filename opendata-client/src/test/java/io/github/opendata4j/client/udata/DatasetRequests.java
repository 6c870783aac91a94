package io.github.opendata4j.client.udata;

import io.github.opendata4j.client.PublicationSession;
import io.github.opendata4j.client.PublicationTarget;
import io.github.opendata4j.client.PublishedState;
import io.github.opendata4j.client.TargetTrait;
import io.github.opendata4j.client.Withdrawal;
import io.github.opendata4j.client.http.HttpListener;
import io.github.opendata4j.client.http.HttpMethod;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.report.Report;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The requests of a publication, numbered for each of its datasets by itself: what happens to one shifts nobody else's
 * numbers. Other tries of a request have no number. Of each dataset one request may be marked, whose coming is told to the
 * line, which spoils it.
 *
 * <pre>{@code
 * DatasetRequests requests = new DatasetRequests(Map.of("arbres", 3));      // the third one of this dataset
 * line.spoil(fault, number -> requests.isMarked());
 * Publisher.to(requests.of(portal))…                                        // the portal with the listener `requests`
 * }</pre>
 */
final class DatasetRequests implements HttpListener {
    /**
     * One request of a dataset.
     *
     * @param dataset its key
     * @param number the first is 1
     * @param request method and path, {@code {}} for each identifier
     */
    record Step(String dataset, int number, String request) {}

    private final Map<String, Integer> marked;
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();
    private final Set<Step> spoiled = new HashSet<>();
    private final AtomicBoolean isNext = new AtomicBoolean();
    private String dataset = "";

    DatasetRequests(Map<String, Integer> marked) {
        this.marked = Map.copyOf(marked);
    }

    @Override
    public void sending(HttpMethod method, URI uri, int attempt) {
        if (attempt > 1) {
            return;
        }
        int number = counts.merge(dataset, 1, Integer::sum);
        String path = uri.getPath().replaceAll("/[0-9a-f]{24}(?=/)|/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "/{}");
        Step step = new Step(dataset, number, method + " " + path);
        steps.add(step);
        if (marked.getOrDefault(dataset, 0) == number) {
            spoiled.add(step);
            isNext.set(true);
        }
    }

    /** Whether the request that comes next is a marked one; true once for each. */
    boolean isMarked() {
        return isNext.getAndSet(false);
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    /** Those that were marked, and came. */
    Set<Step> spoiled() {
        return Set.copyOf(spoiled);
    }

    /** A target that says whose requests follow. */
    PublicationTarget of(PublicationTarget portal) {
        return new Telling(portal);
    }

    private final class Telling implements PublicationTarget {
        private final PublicationTarget portal;

        Telling(PublicationTarget portal) {
            this.portal = portal;
        }

        @Override
        public String name() {
            return portal.name();
        }

        @Override
        public Set<TargetTrait> traits() {
            return portal.traits();
        }

        @Override
        public Report check(Dataset next) {
            dataset = next.key();
            return portal.check(next);
        }

        @Override
        public PublishedState lookUp(String key) {
            dataset = key;
            return portal.lookUp(key);
        }

        @Override
        public PublicationSession begin(Dataset next) {
            dataset = next.key();
            return portal.begin(next);
        }

        @Override
        public PublishedState withdraw(String key, Withdrawal withdrawal) {
            dataset = key;
            return portal.withdraw(key, withdrawal);
        }
    }
}
