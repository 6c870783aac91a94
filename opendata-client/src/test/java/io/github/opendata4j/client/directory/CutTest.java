package io.github.opendata4j.client.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.client.LocalFile;
import io.github.opendata4j.client.Trees;
import io.github.opendata4j.client.publish.Publication;
import io.github.opendata4j.client.publish.PublicationException;
import io.github.opendata4j.client.publish.PublicationPlan;
import io.github.opendata4j.client.publish.PublicationReceipt;
import io.github.opendata4j.client.publish.Publisher;
import io.github.opendata4j.client.testing.Samples;
import io.github.opendata4j.model.Checksum;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.LinkedDocument;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cuts a publication at each of its steps in turn. */
class CutTest {
    private static final Clock FIRST = clock("2019-01-17T10:00:00Z");
    private static final Clock SECOND = clock("2019-01-18T10:00:00Z");
    private static final int MORE_STEPS_THAN_THERE_ARE = 200;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Cutting.Cut.class)
    void leavesTheOldOrTheNewDatasetAndTheNextRunCompletes(Cutting.Cut cut) {
        Dataset before = Samples.grants(folder.resolve("before"));
        Dataset after = replaced();
        Map<String, String> old = published("old", before, null);
        Map<String, String> whole = published("whole", before, after);
        assertThat(datasetOf(whole)).contains(DataFileName.of(Path.of("aides.csv"), checksum(after)));
        assertThat(whole.keySet()).hasSize(10);

        int steps = 0;
        for (Cutting cutting = null; cutting == null || cutting.happened(); ) {
            cutting = new Cutting(++steps, cut);
            Path root = folder.resolve(cut + "-" + steps);
            publish(portal(root, FIRST), before);
            publishAndDie(
                    DirectoryPortal.builder(root).clock(SECOND).files(cutting).build(), after);

            Map<String, String> cutTree = readable(Trees.of(root));
            assertThat(datasetOf(cutTree)).as("step %d", steps).isIn(datasetOf(old), datasetOf(whole));
            assertThat(PublishedFiles.brokenBelow(root)).as("step %d", steps).isEmpty();
            publish(portal(root, SECOND), after);
            assertThat(readable(Trees.of(root))).as("step %d", steps).isEqualTo(whole);
        }
        assertThat(steps).isBetween(15, MORE_STEPS_THAN_THERE_ARE);
    }

    @ParameterizedTest
    @EnumSource(Cutting.Cut.class)
    void leavesNothingOrAllOfAFirstDatasetAndTheNextRunCompletes(Cutting.Cut cut) {
        Dataset dataset = Samples.grants(folder.resolve("before"));
        Map<String, String> whole = published("whole", dataset, null);

        int steps = 0;
        for (Cutting cutting = null; cutting == null || cutting.happened(); ) {
            cutting = new Cutting(++steps, cut);
            Path root = folder.resolve(cut + "-" + steps);
            publishAndDie(
                    DirectoryPortal.builder(root).clock(FIRST).files(cutting).build(), dataset);

            assertThat(Files.exists(root) ? PublishedFiles.brokenBelow(root) : List.of())
                    .isEmpty();
            publish(portal(root, FIRST), dataset);
            assertThat(readable(Trees.of(root))).as("step %d", steps).isEqualTo(whole);
        }
        assertThat(steps).isBetween(15, MORE_STEPS_THAN_THERE_ARE);
    }

    /** Another file, another title, one file less, and a document. */
    private Dataset replaced() {
        return Samples.moreGrants(folder.resolve("after")).toBuilder()
                .description("Une autre description, assez longue pour que personne ne la trouve courte.")
                .documents(List.of(LinkedDocument.ofFile(
                                "Délibération", Samples.file(folder.resolve("after"), "deliberation.txt", "Vu…"))
                        .build()))
                .build();
    }

    private Map<String, String> published(String name, Dataset first, @Nullable Dataset second) {
        Path root = folder.resolve(name);
        publish(portal(root, FIRST), first);
        if (second != null) {
            publish(portal(root, SECOND), second);
        }
        return readable(Trees.of(root));
    }

    private static void publishAndDie(DirectoryPortal portal, Dataset dataset) {
        try {
            publish(portal, dataset);
        } catch (Cutting.Death death) {
            // as wanted
        } catch (PublicationException refused) {
            assertThat(refused.receipt().map(PublicationReceipt::outcome))
                    .isNotEmpty()
                    .isNotEqualTo(Optional.of(PublicationReceipt.Outcome.PUBLISHED));
        }
    }

    private static void publish(DirectoryPortal portal, Dataset dataset) {
        Publisher publisher = Publisher.to(portal).build();
        PublicationPlan plan = publisher.plan(Publication.of(dataset).retireOtherFiles());
        publisher.apply(plan);
    }

    private static DirectoryPortal portal(Path root, Clock clock) {
        return DirectoryPortal.builder(root).clock(clock).files(new QuickDisk()).build();
    }

    /** What readers can see. */
    private static Map<String, String> readable(Map<String, String> tree) {
        tree.keySet().removeIf(path -> path.startsWith(".opendata/lock"));
        return tree;
    }

    private static String datasetOf(Map<String, String> tree) {
        return tree.get(Samples.KEY + "/datapackage.json");
    }

    private static Checksum checksum(Dataset dataset) {
        return LocalFile.read(dataset.distributions().get(0).file().orElseThrow())
                .checksum();
    }

    private static Clock clock(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }
}
