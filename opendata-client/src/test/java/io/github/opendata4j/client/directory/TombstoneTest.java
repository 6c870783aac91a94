package io.github.opendata4j.client.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.client.PortalException;
import io.github.opendata4j.client.Trees;
import io.github.opendata4j.client.publish.Publication;
import io.github.opendata4j.client.publish.PublicationException;
import io.github.opendata4j.client.publish.PublicationReceipt;
import io.github.opendata4j.client.publish.Publisher;
import io.github.opendata4j.client.testing.Samples;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.LinkedDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TombstoneTest {
    private static final Clock THEN = Clock.fixed(Instant.parse("2019-01-17T10:00:00Z"), ZoneOffset.UTC);
    private static final Clock NOW = Clock.fixed(Instant.parse("2019-02-01T10:00:00Z"), ZoneOffset.UTC);
    private static final String REASON = "Des adresses de particuliers y figuraient.";
    private static final String SECRET = "La Fabritech";

    @TempDir
    Path folder;

    private Dataset grants() {
        return Samples.grants(folder.resolve("local")).toBuilder()
                .documents(List.of(LinkedDocument.ofFile(
                                "Liste", Samples.file(folder.resolve("local"), "liste.txt", "Vu : " + SECRET))
                        .build()))
                .build();
    }

    private Path published(String name) {
        Path root = folder.resolve(name);
        Publisher publisher = Publisher.to(portal(root, THEN)).build();
        publisher.apply(publisher.plan(Publication.of(grants())));
        return root;
    }

    private static DirectoryPortal portal(Path root, Clock clock) {
        return DirectoryPortal.builder(root).clock(clock).files(new QuickDisk()).build();
    }

    private static PublicationReceipt withdraw(DirectoryPortal portal) {
        return Publisher.to(portal).clock(NOW).build().withdraw(Samples.KEY, REASON);
    }

    /** Whether any file at all, our own folder's included, still holds what was withdrawn. */
    private static boolean leaks(Path root) {
        return Trees.of(root).values().stream().anyMatch(content -> content.contains(SECRET));
    }

    @Test
    void saysSinceWhenAndWhyOnThePageInTheDataPackageAndInTheCatalogue() throws IOException {
        Path root = published("portal");

        withdraw(portal(root, NOW));

        Path place = root.resolve(Samples.KEY);
        assertThat(Files.readString(place.resolve("index.html")))
                .contains("Retiré depuis le 1", "février 2019", REASON)
                .doesNotContain("Télécharger");
        assertThat(Files.readString(place.resolve("datapackage.json")))
                .contains("\"status\": \"withdrawn\"", "\"since\": \"2019-02-01T10:00:00Z\"", REASON)
                .contains("\"resources\": []");
        assertThat(Files.readString(root.resolve("catalog.json")))
                .contains("dataset-status/WITHDRAWN")
                .doesNotContain("downloadURL");
        assertThat(Files.readString(root.resolve("index.html"))).doesNotContain(Samples.KEY + "/");
        assertThat(place.toFile().list()).containsExactlyInAnyOrder("index.html", "datapackage.json");
        assertThat(leaks(root)).isFalse();
    }

    @Test
    void leavesWhatOthersHavePutIntoTheFolder() throws IOException {
        Path root = published("portal");
        Path place = root.resolve(Samples.KEY);
        Files.writeString(place.resolve("LISEZMOI.txt"), "à nous");
        Files.createDirectories(place.resolve("notes"));
        Files.writeString(place.resolve("notes/a.txt"), "à nous aussi");

        withdraw(portal(root, NOW));

        assertThat(place.resolve("LISEZMOI.txt")).hasContent("à nous");
        assertThat(place.resolve("notes/a.txt")).hasContent("à nous aussi");
    }

    @Test
    void namesTheDatasetsThereAreWhenTheKeyIsWrong() {
        Path root = published("portal");

        assertThatThrownBy(() -> Publisher.to(portal(root, NOW)).build().withdraw("aide", REASON))
                .isInstanceOf(PublicationException.class)
                .hasMessageContaining("aide")
                .hasCauseInstanceOf(PortalException.class);
    }

    @ParameterizedTest
    @EnumSource(Cutting.Cut.class)
    void leavesTheDatasetOrNothingOfItWheneverItIsCutAndTheNextRunCompletes(Cutting.Cut cut) {
        Map<String, String> whole = withdrawn("whole");
        Path dataPackage = Path.of(Samples.KEY, "datapackage.json");

        int steps = 0;
        for (Cutting cutting = null; cutting == null || cutting.happened(); ) {
            cutting = new Cutting(++steps, cut);
            Path root = published(cut + "-" + steps);
            String before = Trees.of(root).get(dataPackage.toString());
            withdrawAndDie(
                    DirectoryPortal.builder(root).clock(NOW).files(cutting).build());

            String state = Trees.of(root).get(dataPackage.toString());
            assertThat(PublishedFiles.brokenBelow(root)).as("step %d", steps).isEmpty();
            if (state != null && !state.equals(before)) {
                assertThat(state).as("step %d", steps).contains("\"withdrawn\"");
                assertThat(leaks(root)).as("step %d", steps).isFalse();
            }
            withdraw(portal(root, NOW));
            assertThat(readable(Trees.of(root))).as("step %d", steps).isEqualTo(whole);
        }
        assertThat(steps).isBetween(12, 100);
    }

    @Test
    void isCompletedByThePublicationOfAnotherDataset() {
        Path root = published("portal");
        withdrawAndDie(DirectoryPortal.builder(root)
                .clock(NOW)
                .files(new Cutting(9, Cutting.Cut.DIES))
                .build());
        Publisher publisher = Publisher.to(portal(root, NOW)).build();

        publisher.apply(publisher.plan(
                Publication.of(Dataset.builder("arbres", "Arbres d'alignement").build())));

        assertThat(portal(root, NOW).lookUp(Samples.KEY).withdrawal()).isPresent();
        assertThat(portal(root, NOW).lookUp(Samples.KEY).isFinished()).isTrue();
        assertThat(leaks(root)).isFalse();
    }

    private Map<String, String> withdrawn(String name) {
        Path root = published(name);
        withdraw(portal(root, NOW));
        return readable(Trees.of(root));
    }

    private static Map<String, String> readable(Map<String, String> tree) {
        tree.keySet().removeIf(path -> path.startsWith(".opendata/lock"));
        return tree;
    }

    private static void withdrawAndDie(DirectoryPortal portal) {
        try {
            withdraw(portal);
        } catch (Cutting.Death death) {
            // as wanted
        } catch (PublicationException refused) {
            assertThat(refused.receipt().orElseThrow().outcome()).isEqualTo(PublicationReceipt.Outcome.NOT_WITHDRAWN);
        }
    }
}
