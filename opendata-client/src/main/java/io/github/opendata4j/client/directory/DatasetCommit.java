package io.github.opendata4j.client.directory;

import io.github.opendata4j.client.internal.DatasetTree;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.Moment;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the data package of a dataset that is about to be shown, out of what it shall be and what it was. */
final class DatasetCommit {
    private final Dataset dataset;
    private final @Nullable DatasetFolder previous;
    private final Map<String, Map<String, Object>> uploaded;
    private final Path folder;
    private final Instant now;

    /**
     * Prepares a commit.
     *
     * @param tools of the portal
     * @param dataset the dataset as it shall be, all its files in their place
     * @param uploaded what was found in the files that are new, by the key of their distribution
     */
    DatasetCommit(DirectoryTools tools, Dataset dataset, Map<String, Map<String, Object>> uploaded) throws IOException {
        this.previous = tools.reader().read(dataset.key()).orElse(null);
        this.dataset = previous == null ? dataset : withoutDatesOf(previous, dataset);
        this.uploaded = uploaded;
        this.folder = tools.layout().folder(dataset.key());
        this.now = tools.clock().instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** The names of all files that were in use until now, or will be. */
    Set<String> fileNames() {
        Set<String> names = new LinkedHashSet<>(DatasetFolder.fileNames(dataset));
        if (previous != null) {
            names.addAll(previous.fileNames());
        }
        return names;
    }

    /** The text of the data package. */
    String dataPackage() {
        DatasetFolder.Dates before = previous == null ? new DatasetFolder.Dates(now, now, Map.of()) : previous.dates();
        DatasetFolder.Dates dates = before.after(uploaded.keySet(), dataset.distributions(), now);
        return new DataPackageWriter(folder).write(dataset, dates, this::found);
    }

    /** What is known of a distribution beyond its description: found just now, or when its file came. */
    private Map<String, Object> found(Distribution distribution) {
        String key = distribution.key();
        if (distribution.file().isEmpty()) {
            return FileFacts.ofSchema(distribution);
        }
        Map<String, Object> before =
                previous == null ? Map.of() : previous.resources().getOrDefault(key, Map.of());
        return uploaded.getOrDefault(key, before);
    }

    /** Dates that the portal itself has set are no part of the description, or they would never move again. */
    private static Dataset withoutDatesOf(DatasetFolder previous, Dataset dataset) {
        Map<String, @Nullable Object> tree = DatasetTree.of(dataset);
        Dataset described = previous.described();
        Dataset shown = previous.dataset();
        removeIfOurs(tree, "issued", described.issued(), shown.issued());
        removeIfOurs(tree, "modified", described.modified(), shown.modified());
        Map<String, Map<String, @Nullable Object>> distributions = DatasetTree.distributions(tree);
        distributions.forEach((key, members) -> removeIfOurs(
                members,
                "modified",
                described.findDistribution(key).flatMap(Distribution::modified),
                shown.findDistribution(key).flatMap(Distribution::modified)));
        DatasetTree.putDistributions(tree, distributions);
        return DatasetTree.toDataset(tree);
    }

    private static void removeIfOurs(
            Map<String, @Nullable Object> members, String name, Optional<Moment> described, Optional<Moment> shown) {
        if (described.isEmpty() && shown.map(Moment::toString).equals(Optional.ofNullable(members.get(name)))) {
            members.remove(name);
        }
    }
}
