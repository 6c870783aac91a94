package io.github.opendata4j.client.udata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.client.http.ApiKey;
import io.github.opendata4j.client.http.HttpListener;
import io.github.opendata4j.client.http.HttpMethod;
import io.github.opendata4j.client.http.HttpRequest;
import io.github.opendata4j.client.http.HttpTransport;
import io.github.opendata4j.client.publish.Publication;
import io.github.opendata4j.client.publish.PublicationPlan;
import io.github.opendata4j.client.publish.Publisher;
import io.github.opendata4j.client.testing.Samples;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.DatasetBuilder;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.LinkedDocument;
import io.github.opendata4j.model.LocalizedText;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A publication that is killed before or after each of its requests in turn: nothing is doubled, lost or half public, and
 * the next one completes it. Run on the real software and on the fake.
 */
public abstract class UdataCuts {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Map<String, String> FILES = Map.of("aides", "nom\nMAGMA\n", "lieux", "lieu\nAnnonay\n");

    @TempDir
    public Path local;

    private UdataOrganization organization = new UdataOrganization(Told.NOTHING);

    /** Where the server is. */
    protected abstract URI uri();

    /** The key of somebody who is no administrator. */
    protected abstract ApiKey editor();

    /** How many requests lie between one cut and the next; a slow server takes more than one. */
    protected int stride() {
        return 1;
    }

    @BeforeEach
    public void makeAnOrganisation() {
        organization = UdataPortal.builder(uri())
                .apiKey(editor())
                .build()
                .organizations()
                .create(UdataEdit.organization("Coupures " + System.nanoTime()).description("Une ville."));
    }

    /** The end of the process, as far as that can be had without ending it. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Counts requests, and kills before or after one of them. */
    private static final class Killer implements HttpListener {
        private final int at;
        private final boolean before;
        private int count;

        Killer(int at, boolean before) {
            this.at = at;
            this.before = before;
        }

        @Override
        public void sending(HttpMethod method, URI uri, int attempt) {
            count++;
            killIf(before);
        }

        @Override
        public void answered(HttpMethod method, URI uri, int status, Duration took) {
            killIf(!before);
        }

        private void killIf(boolean isMoment) {
            if (isMoment && count == at) {
                throw new Killed();
            }
        }
    }

    private UdataPortal portal(HttpListener listener) {
        return UdataPortal.builder(uri())
                .apiKey(editor())
                .organization(organization.id())
                .transport(address -> HttpTransport.builder(address).listener(listener))
                .build();
    }

    private DatasetBuilder dataset(String key) {
        return Dataset.builder(key, "Aides " + key)
                .description("Les aides.")
                .keywords(List.of("tiers-lieux", "numérique"));
    }

    private Dataset whole(String key) {
        DatasetBuilder builder = dataset(key)
                .documents(List.of(LinkedDocument.ofFile("Délibération", Samples.file(local, "deliberation.txt", "Vu…"))
                        .build()));
        FILES.forEach((name, content) ->
                builder.addDistribution(Distribution.ofFile(name, Samples.file(local, name + ".csv", content))
                        .title(LocalizedText.of("Fichier " + name))
                        .build()));
        return builder.addDistribution(Distribution.ofLink("api", URI.create("https://example.org/api"))
                        .build())
                .build();
    }

    /** Publishes, killed at a request; whether it went through because there are not as many. */
    private boolean publishKilled(Dataset dataset, int at, boolean before) {
        Publisher publisher = Publisher.to(portal(new Killer(at, before))).build();
        try {
            publisher.apply(publisher.plan(Publication.of(dataset)));
            return true;
        } catch (Killed e) {
            return false;
        }
    }

    private void publishAgain(Dataset dataset) {
        Publisher publisher = Publisher.to(portal(HttpListener.SILENT)).build();
        publisher.apply(publisher.plan(Publication.of(dataset)));
        PublicationPlan plan = publisher.plan(Publication.of(dataset));
        assertThat(plan.isEmpty()).as(plan.summary(Locale.ENGLISH)).isTrue();
    }

    private List<UdataDataset> all(String key) {
        UdataPortal portal = portal(HttpListener.SILENT);
        return portal.datasets().stream(UdataQuery.all().organization(organization.id()))
                .filter(dataset -> dataset.key().filter(key::equals).isPresent())
                .toList();
    }

    private void requireWhole(String key) {
        assertThat(all(key)).singleElement().satisfies(dataset -> {
            assertThat(dataset.isPrivate()).isFalse();
            assertThat(dataset.resources())
                    .extracting(UdataResource::title)
                    .containsExactlyInAnyOrder("Fichier aides", "Fichier lieux", "api", "Délibération");
            assertThat(dataset.extras()).doesNotContainKeys(Marks.DRAFT, Marks.SENDING);
            assertThat(dataset.toDataset().keywords()).containsExactly("tiers-lieux", "numérique");
            FILES.forEach((name, content) ->
                    assertThat(download(dataset, "Fichier " + name)).isEqualTo(content));
        });
    }

    private String download(UdataDataset dataset, String title) {
        UdataResource resource = dataset.resources().stream()
                .filter(candidate -> candidate.title().equals(title))
                .findFirst()
                .orElseThrow();
        try (HttpTransport http = HttpTransport.builder(uri()).build()) {
            return http.send(HttpRequest.get("api/1/datasets/r/{}", resource.id())
                            .accept("*/*")
                            .build())
                    .text();
        }
    }

    private void cutANewOne(boolean before) {
        boolean isThrough = false;
        for (int at = 1; !isThrough; at += stride()) {
            String key = "neuf-" + COUNT.incrementAndGet();
            isThrough = publishKilled(whole(key), at, before);
            all(key).stream().filter(dataset -> !dataset.isPrivate()).forEach(dataset -> requireWhole(key));
            publishAgain(whole(key));
            requireWhole(key);
            assertThat(at).isLessThan(40);
        }
    }

    @Test
    public void aNewDatasetThatIsKilledBeforeAnyRequestIsCompletedByTheNext() {
        cutANewOne(true);
    }

    @Test
    public void aNewDatasetThatIsKilledAfterAnyRequestIsCompletedByTheNext() {
        cutANewOne(false);
    }

    private void cutAnUpdate(boolean before) {
        boolean isThrough = false;
        for (int at = 1; !isThrough; at += stride()) {
            String key = "change-" + COUNT.incrementAndGet();
            publishAgain(dataset(key)
                    .addDistribution(Distribution.ofFile("aides", Samples.file(local, "vieux.csv", "vieux\n" + at))
                            .title(LocalizedText.of("Vieux titre"))
                            .build())
                    .build());
            isThrough = publishKilled(whole(key), at, before);
            assertThat(all(key)).singleElement().matches(dataset -> !dataset.isPrivate());
            publishAgain(whole(key));
            requireWhole(key);
            assertThat(at).isLessThan(40);
        }
    }

    @Test
    public void aChangeThatIsKilledBeforeAnyRequestIsCompletedByTheNext() {
        cutAnUpdate(true);
    }

    @Test
    public void aChangeThatIsKilledAfterAnyRequestIsCompletedByTheNext() {
        cutAnUpdate(false);
    }

    private void cutAWithdrawal(boolean before) {
        boolean isThrough = false;
        for (int at = 1; !isThrough; at += stride()) {
            String key = "retrait-" + COUNT.incrementAndGet();
            publishAgain(whole(key));
            try {
                Publisher.to(portal(new Killer(at, before))).build().withdraw(key, "Des données personnelles.");
                isThrough = true;
            } catch (Killed e) {
                Publisher.to(portal(HttpListener.SILENT)).build().withdraw(key, "Une autre raison.");
            }
            UdataPortal portal = portal(HttpListener.SILENT);
            assertThat(portal.find(key)).isEmpty();
            assertThat(all(key)).singleElement().satisfies(dataset -> {
                assertThat(dataset.resources()).isEmpty();
                assertThat(dataset.description()).contains("a été retiré");
            });
            assertThat(portal.lookUp(key).isFinished()).isTrue();
            assertThat(at).isLessThan(40);
        }
    }

    @Test
    public void aWithdrawalThatIsKilledBeforeAnyRequestIsCompletedByTheNext() {
        cutAWithdrawal(true);
    }

    @Test
    public void aWithdrawalThatIsKilledAfterAnyRequestIsCompletedByTheNext() {
        cutAWithdrawal(false);
    }
}
