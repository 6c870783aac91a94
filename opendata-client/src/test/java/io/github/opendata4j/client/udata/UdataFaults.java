package io.github.opendata4j.client.udata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.client.PortalException;
import io.github.opendata4j.client.http.ApiKey;
import io.github.opendata4j.client.http.HttpListener;
import io.github.opendata4j.client.http.HttpTransport;
import io.github.opendata4j.client.http.RetryPolicy;
import io.github.opendata4j.client.publish.Publication;
import io.github.opendata4j.client.publish.PublicationException;
import io.github.opendata4j.client.publish.PublicationPlan;
import io.github.opendata4j.client.publish.Publisher;
import io.github.opendata4j.client.testing.FaultProxy;
import io.github.opendata4j.client.testing.Samples;
import io.github.opendata4j.client.testing.udata.UdataServer;
import io.github.opendata4j.client.udata.DatasetRequests.Step;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.TemporalCoverage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Datasets are published, and published again with other files and titles, over a line that spoils one request of each
 * dataset's own in each of the two. What stands on the portal is looked at after each publication, by the portal's own API
 * alone; then a second run goes over a good line.
 *
 * <p>A rehearsal over a good line says which requests there are. Each turn marks some that were not spoiled yet, until none
 * is left, so that "each request in turn" is a matter of counting, and {@link #missing} says what it lacks.
 */
final class UdataFaults {
    private static final int LONG = 40_000;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** How long the client waits where answers are late; more than any answer takes that isn't. */
    private static final Duration LITTLE_PATIENCE = Duration.ofSeconds(4);

    /** What is published over the bad line. */
    private enum Phase {
        CREATE,
        CHANGE
    }

    private final int datasets;
    private final UdataServer server;
    private final FaultProxy.Fault fault;
    private final Path local;
    private final FaultTally tally;
    private final Map<Phase, List<Step>> rehearsed = new EnumMap<>(Phase.class);
    private final Map<Phase, Set<Step>> spoiled = new EnumMap<>(Phase.class);
    private Pause pause = Pause.REAL;
    private Function<URI, HttpTransport.Builder> client = HttpTransport::builder;
    private boolean isPlayed;
    private String organization = "";
    private String tag = "";

    UdataFaults(int datasets, UdataServer server, FaultProxy.Fault fault, Path local, FaultTally tally) {
        this.datasets = datasets;
        this.server = server;
        this.fault = fault;
        this.local = local.resolve(fault.name());
        this.tally = tally;
    }

    /** Waits otherwise. */
    UdataFaults pause(Pause otherPause) {
        pause = otherPause;
        return this;
    }

    /** Sends otherwise, such as through a client that is broken on purpose. */
    UdataFaults client(Function<URI, HttpTransport.Builder> otherClient) {
        client = otherClient;
        return this;
    }

    /** Publishes over a good line, to know what requests there are. */
    UdataFaults rehearse() throws IOException {
        beginAnew();
        for (Phase phase : Phase.values()) {
            spoiled.put(phase, new HashSet<>());
            rehearsed.put(phase, publish(phase, Map.of()).steps());
        }
        isPlayed = true;
        return this;
    }

    /** How many turns it takes to spoil each request of each dataset. */
    int turns() {
        return rehearsed.values().stream()
                .flatMap(List::stream)
                .mapToInt(Step::number)
                .max()
                .orElseThrow();
    }

    /** What was rehearsed and never spoiled. */
    List<Step> missing() {
        return Arrays.stream(Phase.values())
                .flatMap(phase -> missing(phase).stream())
                .toList();
    }

    private List<Step> missing(Phase phase) {
        return rehearsed.get(phase).stream()
                .filter(step -> !spoiled.get(phase).contains(step))
                .toList();
    }

    /** Turns until each request has been spoiled; what didn't come as it was rehearsed is tried again, but not for ever. */
    void runAll() throws IOException {
        for (int turn = 0; turn < turns() + 3 && !missing().isEmpty(); turn++) {
            run(0);
        }
    }

    /**
     * One turn.
     *
     * @param rotation which of the requests that are missing; another one for each dataset
     */
    void run(int rotation) throws IOException {
        beginAnew();
        for (Phase phase : Phase.values()) {
            Map<String, Integer> marks = marks(phase, rotation);
            DatasetRequests requests = publish(phase, marks);
            spoiled.get(phase).addAll(requests.spoiled());
            if (phase == Phase.CREATE) {
                look(List.of(1), false);
                complete(1);
                server.datasetsOf(organization).forEach(this::editAsAnOfficer);
            } else {
                look(List.of(1, 2), true);
                complete(2);
            }
        }
    }

    private void editAsAnOfficer(UdataServer.Held dataset) {
        Map<String, Object> extras = new LinkedHashMap<>(dataset.extras());
        extras.put("agent", "vu");
        server.edit(dataset, Map.of("acronym", "AGENT", "extras", extras));
    }

    private void beginAnew() {
        tag = fault.name().toLowerCase(Locale.ROOT) + "-" + System.nanoTime();
        organization = server.organization("Ville en panne " + tag);
    }

    private Map<String, Integer> marks(Phase phase, int rotation) {
        Map<String, List<Integer>> left = new LinkedHashMap<>();
        missing(phase)
                .forEach(step -> left.computeIfAbsent(step.dataset(), any -> new ArrayList<>())
                        .add(step.number()));
        Map<String, Integer> marks = new HashMap<>();
        left.forEach((dataset, numbers) -> marks.put(
                dataset, numbers.get(Math.floorMod(rotation * (marks.size() + 1) + rotation, numbers.size()))));
        return marks;
    }

    private DatasetRequests publish(Phase phase, Map<String, Integer> marks) throws IOException {
        List<Dataset> wanted = datasets(phase.ordinal() + 1);
        DatasetRequests requests = new DatasetRequests(marks);
        Duration patience = fault == FaultProxy.Fault.LATE ? LITTLE_PATIENCE : PATIENCE;
        try (FaultProxy line = FaultProxy.to(server.uri());
                UdataPortal portal = portal(line.uri(), patience, requests)) {
            line.spoil(fault, number -> requests.isMarked());
            try {
                Publisher publisher = Publisher.to(requests.of(portal)).build();
                publisher.apply(publisher.plan(Publication.ofAll(wanted)));
            } catch (PublicationException | PortalException e) {
                tally.failed(fault, failed(e));
            }
            assertThat(line.spoiled()).hasSameSizeAs(requests.spoiled());
            if (isPlayed) {
                tally.published(fault, line.requests(), requests);
            }
        }
        return requests;
    }

    private long failed(OpenDataException thrown) {
        return thrown instanceof PublicationException broken && broken.receipt().isPresent()
                ? broken.receipt().get().datasets().stream()
                        .filter(one -> one.failure().isPresent())
                        .count()
                : datasets;
    }

    private List<Dataset> datasets(int version) {
        return IntStream.range(0, datasets)
                .mapToObj(number -> dataset(number, version))
                .toList();
    }

    private Dataset dataset(int number, int version) {
        String name = "panne-" + tag + "-" + number + "-" + version + ".csv"; // no two of a name
        return Samples.dataset(key(number), Samples.file(local, name, content(number, version)))
                .title(LocalizedText.of("Panne " + number + " version " + version + " " + tag))
                .temporalCoverage(TemporalCoverage.between(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31)))
                .build();
    }

    private static String key(int number) {
        return "panne-" + number;
    }

    /** Every third file is long enough to be sent in parts. */
    private static String content(int number, int version) {
        String row = "ligne " + number + "," + version + "\n";
        return "nom,version\n" + row.repeat(number % 3 == 0 ? LONG / row.length() : 3);
    }

    private UdataPortal portal(URI address, Duration patience, HttpListener listener) {
        return UdataPortal.builder(address)
                .apiKey(ApiKey.of(server.editorKey()))
                .organization(organization)
                .pause(pause)
                .clock(Clock.fixed(
                        Instant.now(), ZoneOffset.UTC)) // listings don't age, so that the requests are the same
                .chunkedAbove(LONG / 2, LONG / 4)
                .transport(uri -> client.apply(uri)
                        .readTimeout(patience)
                        .listener(listener)
                        .retry(new RetryPolicy(4, Duration.ofMillis(20), Duration.ofMillis(200))))
                .build();
    }

    /** A second run, over a good line: it has to complete what the first has left, and then to have nothing to do. */
    private void complete(int version) {
        List<Dataset> wanted = datasets(version);
        try (UdataPortal portal = portal(server.uri(), PATIENCE, HttpListener.SILENT)) {
            Publisher publisher = Publisher.to(portal).build();
            publisher.apply(publisher.plan(Publication.ofAll(wanted)));
            PublicationPlan nothing = publisher.plan(Publication.ofAll(wanted));
            assertThat(nothing.isEmpty()).as(nothing.summary(Locale.ENGLISH)).isTrue();
        }
        assertThat(look(List.of(version), version > 1)).isEqualTo(datasets);
        tally.completed(fault);
    }

    /** Looks at all there is; how many datasets the public sees. */
    private int look(List<Integer> versions, boolean isEdited) {
        List<UdataServer.Held> held = new ArrayList<>(server.datasetsOf(organization));
        int shown = 0;
        for (int number = 0; number < datasets; number++) {
            String key = key(number);
            List<UdataServer.Held> same =
                    held.stream().filter(one -> one.extras().containsValue(key)).toList();
            held.removeAll(same);
            if (same.size() > 1) {
                tally.doubled(key + ": " + same.size() + " datasets");
            }
            for (UdataServer.Held one : same) {
                shown += one.isPublic() ? 1 : 0;
                check(one, number, versions, isEdited);
            }
        }
        held.forEach(other -> tally.doubled(other + ": without a key"));
        return shown;
    }

    private void check(UdataServer.Held held, int number, List<Integer> versions, boolean isEdited) {
        List<String> checksums = versions.stream()
                .map(version -> UdataServer.sha1(content(number, version)))
                .toList();
        boolean isWhole = held.checksums().size() == 1 && checksums.containsAll(held.checksums());
        if (held.isPublic() && !isWhole) {
            tally.halfPublic(held + ": its files are " + held.checksums());
        }
        if (isEdited && !"AGENT".equals(held.field("acronym"))) {
            tally.lost(held + ": the acronym of the officer");
        }
        if (isEdited && !"vu".equals(held.extras().get("agent"))) {
            tally.lost(held + ": the extra of the officer");
        }
        List<String> missing = new ArrayList<>();
        if (held.isPublic() || isEdited) {
            for (String field : List.of("description", "license", "temporal_coverage", "frequency", "contact_points")) {
                Object value = held.field(field);
                if (value == null
                        || "notspecified".equals(value)
                        || "unknown".equals(value)
                        || List.of().equals(value)) {
                    missing.add(field);
                }
            }
            if (!List.of("numerique", "tiers-lieux").equals(held.field("tags"))) {
                missing.add("tags");
            }
        }
        if (!missing.isEmpty() && isEdited) {
            tally.lost(held + ": " + missing);
        } else if (!missing.isEmpty()) {
            tally.halfPublic(held + ": it lacks " + missing);
        }
    }
}
