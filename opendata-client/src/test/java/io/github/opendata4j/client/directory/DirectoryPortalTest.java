package io.github.opendata4j.client.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.client.LocalFile;
import io.github.opendata4j.client.PublicationSession;
import io.github.opendata4j.client.Trees;
import io.github.opendata4j.client.publish.Change;
import io.github.opendata4j.client.publish.PlanOutdatedException;
import io.github.opendata4j.client.publish.Publication;
import io.github.opendata4j.client.publish.PublicationPlan;
import io.github.opendata4j.client.publish.PublicationReceipt;
import io.github.opendata4j.client.publish.Publisher;
import io.github.opendata4j.client.testing.Samples;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.Moment;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryPortalTest {
    @TempDir
    Path folder;

    private final Clock monday = clock("2019-01-14T09:00:00Z");
    private final Clock tuesday = clock("2019-01-15T09:00:00Z");

    private Path root() {
        return folder.resolve("catalogue");
    }

    private DirectoryPortal portal(Clock clock) {
        return DirectoryPortal.builder(root()).clock(clock).build();
    }

    private PublicationReceipt publish(Clock clock, Dataset dataset) {
        Publisher publisher = Publisher.to(portal(clock)).clock(clock).build();
        return publisher.apply(publisher.plan(Publication.of(dataset)));
    }

    private Dataset grants() {
        return Samples.grants(folder.resolve("local"));
    }

    private Dataset moreGrants() {
        return Samples.moreGrants(folder.resolve("local"));
    }

    @Test
    void readsAndWritesNothingUntilItIsUsed() {
        assertThat(DirectoryPortal.at(root()).name()).isEqualTo(root().toString());
        assertThat(root()).doesNotExist();
    }

    @Test
    void planningMakesNoFileAndNoFolder() {
        Publisher.to(portal(monday)).build().plan(Publication.of(grants()));

        assertThat(root()).doesNotExist();
    }

    @Test
    void changesNoFileTheSecondTime() throws Exception {
        publish(monday, grants());
        Map<String, String> bytes = Trees.of(root());
        Map<String, FileTime> times = times();

        publish(tuesday, grants());

        assertThat(Trees.of(root())).isEqualTo(bytes);
        assertThat(times()).isEqualTo(times);
    }

    @Test
    void putsTheHashOfAFileInItsName() {
        publish(monday, grants());

        assertThat(Trees.of(root()).keySet())
                .containsExactlyInAnyOrder(
                        ".opendata/derived.json",
                        ".opendata/lock",
                        ".opendata/portal.json",
                        "aides-tiers-lieux/aides-d4855effd592.csv",
                        "aides-tiers-lieux/datapackage.json",
                        "aides-tiers-lieux/index.html",
                        "catalog.json",
                        "index.html",
                        "licences/licence-ouverte-2.0.html",
                        "producteurs/departement-de-l-ardeche.html");
    }

    @Test
    void removesTheFileThatAnotherHasReplaced() {
        publish(monday, grants());
        publish(tuesday, moreGrants());

        assertThat(root().resolve(Samples.KEY)).isDirectoryNotContaining("glob:**/aides-d4855effd592.csv");
        assertThat(root().resolve(Samples.KEY)).isDirectoryContaining("glob:**/aides-cddb18cfb76a.csv");
    }

    @Test
    void datesADatasetByItsFirstPublicationAndItsLastChange() {
        publish(monday, grants());
        publish(tuesday, moreGrants());
        publish(clock("2019-01-16T09:00:00Z"), moreGrants());

        Dataset held = portal(monday).get(Samples.KEY);
        assertThat(held.issued()).contains(Moment.parse("2019-01-14T09:00:00Z"));
        assertThat(held.modified()).contains(Moment.parse("2019-01-15T09:00:00Z"));
        assertThat(held.distributions().get(0).modified()).contains(Moment.parse("2019-01-15T09:00:00Z"));
    }

    @Test
    void leavesADescribedDateAsItIs() {
        Dataset dated =
                grants().toBuilder().modified(Moment.parse("2018-12-17")).build();
        publish(monday, dated);
        publish(tuesday, moreGrants());

        assertThat(portal(monday).get(Samples.KEY).modified()).contains(Moment.parse("2018-12-17"));
    }

    @Test
    void movesItsOwnDatesOnThoughADatasetReadFromItHoldsThem() {
        publish(monday, grants());
        Dataset read = portal(monday).get(Samples.KEY);

        publish(tuesday, read.toBuilder().description("Autrement dit.").build());

        assertThat(portal(monday).get(Samples.KEY).modified()).contains(Moment.parse("2019-01-15T09:00:00Z"));
        assertThat(portal(monday).get(Samples.KEY).issued()).contains(Moment.parse("2019-01-14T09:00:00Z"));
    }

    @Test
    void givesEachDistributionItsFileInTheDirectory() {
        publish(monday, grants());

        Path file = portal(monday)
                .get(Samples.KEY)
                .findDistribution("aides")
                .flatMap(Distribution::file)
                .orElseThrow();
        assertThat(file)
                .hasSameBinaryContentAs(folder.resolve("local/aides.csv"))
                .hasParent(root().resolve(Samples.KEY));
    }

    @Test
    void finishesWhatACutHasLeftThoughNothingElseIsToBeDone() throws Exception {
        publish(monday, grants());
        Map<String, String> whole = Trees.of(root());
        Files.delete(root().resolve("catalog.json"));
        Files.delete(root().resolve(Samples.KEY).resolve("index.html"));

        Publisher publisher = Publisher.to(portal(tuesday)).build();
        PublicationPlan plan = publisher.plan(Publication.of(grants()));
        PublicationReceipt receipt = publisher.apply(plan);

        assertThat(plan.changes()).containsExactly(new Change.Finish());
        assertThat(receipt.done()).containsExactly(new Change.Finish());
        assertThat(Trees.of(root())).isEqualTo(whole);
    }

    @Test
    void takesAPlanUpAgainOnAnotherDay() throws Exception {
        publish(monday, grants());
        Dataset changed = moreGrants().toBuilder().description("Autrement dit.").build();
        PublicationPlan plan = Publisher.to(portal(tuesday)).build().plan(Publication.of(changed));
        Publisher.to(portal(tuesday)).build().apply(plan);
        Files.delete(root().resolve("catalog.json"));

        PublicationReceipt again =
                Publisher.to(portal(clock("2019-01-16T09:00:00Z"))).build().apply(plan);

        assertThat(again.outcome()).isEqualTo(PublicationReceipt.Outcome.PUBLISHED);
        assertThat(again.done()).isEmpty();
        assertThat(root().resolve("catalog.json")).exists();
        assertThat(portal(monday).get(Samples.KEY).modified()).contains(Moment.parse("2019-01-15T09:00:00Z"));
    }

    @Test
    void refusesAPlanOfWhichOnlyAPartStandsThere() {
        publish(monday, grants());
        Dataset changed = moreGrants().toBuilder().description("Autrement dit.").build();
        Publisher publisher = Publisher.to(portal(tuesday)).build();
        PublicationPlan plan = publisher.plan(Publication.of(changed));
        publish(tuesday, grants().toBuilder().description("Autrement dit.").build());
        moreGrants();

        assertThatThrownBy(() -> publisher.apply(plan)).isInstanceOf(PlanOutdatedException.class);
    }

    @Test
    void takesUpFilesThatACutSessionHasSent() {
        try (PublicationSession cut = portal(monday).begin(grants())) {
            Distribution distribution = grants().distributions().get(0);
            cut.upload(distribution, LocalFile.read(distribution.file().orElseThrow()), sent -> {});
        }
        assertThat(portal(monday).find(Samples.KEY)).isEmpty();

        publish(tuesday, moreGrants());

        assertThat(root().resolve(Samples.KEY)).isDirectoryNotContaining("glob:**/aides-d4855effd592.csv");
        assertThat(PublishedFiles.brokenBelow(root())).isEmpty();
    }

    @Test
    void keepsWhatItWasToldOfItselfForThoseWhoPublishLater() throws Exception {
        DirectoryPortal told = DirectoryPortal.builder(root())
                .title("Données de la Drôme")
                .publicUri(URI.create("https://example.org/donnees"))
                .build();
        told.begin(grants()).close();

        PublicationReceipt receipt = publish(monday, grants());

        assertThat(receipt.datasets().get(0).page())
                .contains(URI.create("https://example.org/donnees/aides-tiers-lieux/index.html"));
        assertThat(root().resolve("index.html")).content().contains("Données de la Drôme");
        assertThat(root().resolve("catalog.json")).content().contains("https://example.org/donnees/aides-tiers-lieux/");
    }

    private Map<String, FileTime> times() throws Exception {
        Map<String, FileTime> times = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root())) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                times.put(path.toString(), Files.getLastModifiedTime(path));
            }
        }
        return times;
    }

    private static Clock clock(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }
}
