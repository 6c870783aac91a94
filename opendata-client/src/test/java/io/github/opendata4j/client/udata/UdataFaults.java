package io.github.opendata4j.client.udata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.client.PortalException;
import io.github.opendata4j.client.http.ApiKey;
import io.github.opendata4j.client.http.HttpTransport;
import io.github.opendata4j.client.http.RetryPolicy;
import io.github.opendata4j.client.publish.Publication;
import io.github.opendata4j.client.publish.PublicationException;
import io.github.opendata4j.client.publish.PublicationPlan;
import io.github.opendata4j.client.publish.Publisher;
import io.github.opendata4j.client.testing.FaultProxy;
import io.github.opendata4j.client.testing.Samples;
import io.github.opendata4j.client.testing.udata.UdataServer;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.TemporalCoverage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Ten datasets are published, and published again with other files and titles, over a line that spoils every twelfth request
 * from a given one on; a dataset takes about as many, so that each run spoils one of each dataset's, and twelve runs spoil
 * all. What stands on the portal is looked at after each run, by the portal's own API alone.
 */
final class UdataFaults {
    /** About as many requests as a dataset takes. */
    static final int STEP = 12;

    private static final int DATASETS = 10;
    private static final int LONG = 40_000;
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final UdataServer server;
    private final Path local;
    private final FaultTally tally;
    private final Pause pause;
    private final String organization;

    UdataFaults(UdataServer server, Path local, FaultTally tally, Pause pause) {
        this.server = server;
        this.local = local;
        this.tally = tally;
        this.pause = pause;
        this.organization = server.organization("Ville en panne " + System.nanoTime());
    }

    /** One run: the fault hits request {@code first} and every twelfth after it. */
    void run(FaultProxy.Fault fault, int first) throws IOException {
        List<Dataset> created = datasets(1);
        publishOverABadLine(created, fault, first);
        look(created, List.of(1), false);
        complete(created, 1);
        server.datasetsOf(organization).forEach(dataset -> server.edit(dataset, "acronym", "AGENT"));
        List<Dataset> changed = datasets(2);
        publishOverABadLine(changed, fault, first);
        look(changed, List.of(1, 2), true);
        complete(changed, 2);
        look(changed, List.of(2), true);
    }

    private List<Dataset> datasets(int version) {
        return IntStream.range(0, DATASETS)
                .mapToObj(number -> dataset(number, version))
                .toList();
    }

    private Dataset dataset(int number, int version) {
        return Samples.dataset(
                        "panne-" + number, Samples.file(local, "panne-" + number + ".csv", content(number, version)))
                .title(LocalizedText.of("Panne " + number + " version " + version))
                .temporalCoverage(TemporalCoverage.between(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31)))
                .build();
    }

    /** Every third file is long enough to be sent in parts. */
    private static String content(int number, int version) {
        String row = "ligne " + number + "," + version + "\n";
        return "nom,version\n" + row.repeat(number % 3 == 0 ? LONG / row.length() : 3);
    }

    private void publishOverABadLine(List<Dataset> datasets, FaultProxy.Fault fault, int first) throws IOException {
        try (FaultProxy line = FaultProxy.to(server.uri());
                UdataPortal portal = portal(line.uri())) {
            line.spoil(fault, number -> number % STEP == first % STEP);
            try {
                Publisher publisher = Publisher.to(portal).build();
                publisher.apply(publisher.plan(Publication.ofAll(datasets)));
            } catch (PublicationException | PortalException e) {
                tally.failed(fault);
            }
            tally.passed(fault, line.requests(), line.spoiled().size());
        }
    }

    private UdataPortal portal(URI address) {
        return UdataPortal.builder(address)
                .apiKey(ApiKey.of(server.editorKey()))
                .organization(organization)
                .pause(pause)
                .chunkedAbove(LONG / 2, LONG / 4)
                .transport(uri -> HttpTransport.builder(uri)
                        .readTimeout(PATIENCE)
                        .retry(new RetryPolicy(4, Duration.ofMillis(20), Duration.ofMillis(200))))
                .build();
    }

    /** A second run, over a good line: it has to complete what the first has left, and then to have nothing to do. */
    private void complete(List<Dataset> datasets, int version) {
        try (UdataPortal portal = portal(server.uri())) {
            Publisher publisher = Publisher.to(portal).build();
            publisher.apply(publisher.plan(Publication.ofAll(datasets)));
            PublicationPlan nothing = publisher.plan(Publication.ofAll(datasets));
            assertThat(nothing.isEmpty()).as(nothing.summary(Locale.ENGLISH)).isTrue();
        }
        assertThat(look(datasets, List.of(version), version > 1)).isEqualTo(DATASETS);
        tally.completed();
    }

    /** Looks at all there is; how many datasets the public sees. */
    private int look(List<Dataset> datasets, List<Integer> versions, boolean isEdited) {
        List<UdataServer.Held> held = server.datasetsOf(organization);
        int shown = 0;
        for (int number = 0; number < datasets.size(); number++) {
            String key = datasets.get(number).key();
            List<UdataServer.Held> same =
                    held.stream().filter(one -> one.extras().containsValue(key)).toList();
            if (same.size() > 1) {
                tally.doubled(key + ": " + same.size() + " datasets");
            }
            for (UdataServer.Held one : same) {
                shown += one.isPublic() ? 1 : 0;
                check(one, number, versions, isEdited);
            }
        }
        long others = held.stream()
                .filter(one ->
                        datasets.stream().noneMatch(dataset -> one.extras().containsValue(dataset.key())))
                .count();
        if (others > 0) {
            tally.doubled(others + " datasets without a key");
        }
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
            tally.lost(held + ": what the officer wrote");
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
        if (!missing.isEmpty()) {
            tally.lost(held + ": " + missing);
        }
    }
}
