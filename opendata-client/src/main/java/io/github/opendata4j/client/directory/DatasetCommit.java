package io.github.opendata4j.client.directory;

import io.github.opendata4j.client.internal.DatasetTree;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.Moment;
import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.internal.json.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the data package of a dataset that is about to be shown, out of what it shall be and what it was. */
final class DatasetCommit {
    private final Dataset dataset;
    private final Optional<DatasetFolder> previous;
    private final Set<String> uploaded;
    private final Path folder;
    private final Instant now;

    /**
     * Prepares a commit.
     *
     * @param tools of the portal
     * @param dataset the dataset as it shall be, all its files in their place
     * @param uploaded the keys of the distributions whose files are new
     */
    DatasetCommit(DirectoryTools tools, Dataset dataset, Set<String> uploaded) throws IOException {
        this.previous = tools.reader().read(dataset.key());
        this.dataset = previous.map(folder -> withoutDatesOf(folder, dataset)).orElse(dataset);
        this.uploaded = uploaded;
        this.folder = tools.layout().folder(dataset.key());
        this.now = tools.clock().instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** The names of all files that were in use until now, or will be. */
    Set<String> fileNames() {
        Set<String> names = new LinkedHashSet<>(DatasetFolder.fileNames(dataset));
        previous.ifPresent(folder -> names.addAll(folder.fileNames()));
        return names;
    }

    /** The text of the data package. */
    String dataPackage() throws IOException {
        Map<String, Map<String, Object>> found = new LinkedHashMap<>();
        for (Distribution distribution : dataset.distributions()) {
            found.put(distribution.key(), found(distribution));
        }
        DatasetFolder.Dates dates = previous.map(DatasetFolder::dates)
                .orElse(new DatasetFolder.Dates(now, now, Map.of()))
                .after(uploaded, dataset.distributions(), now);
        return new DataPackageWriter(folder).write(dataset, dates, key -> found.getOrDefault(key, Map.of()));
    }

    private Map<String, Object> found(Distribution distribution) throws IOException {
        String key = distribution.key();
        if (distribution.file().isEmpty()) {
            return schema(distribution, Map.of());
        }
        Map<String, Object> before =
                previous.map(folder -> folder.resources().get(key)).orElse(null);
        return before == null || uploaded.contains(key)
                ? schema(
                        distribution,
                        TableFacts.of(distribution, distribution.file().get()))
                : before;
    }

    /** Adds the schema itself where its file is at hand, else its address: either is what a data package takes. */
    private static Map<String, Object> schema(Distribution distribution, Map<String, Object> found) {
        Map<String, Object> all = new LinkedHashMap<>(found);
        distribution
                .schema()
                .flatMap(schema -> schema.file()
                        .flatMap(DatasetCommit::readSchema)
                        .or(() -> schema.url().map(Object::toString)))
                .ifPresent(schema -> all.put("schema", schema));
        return all;
    }

    /** Whether the schema is any good is for the checks to say; one that can't be read is left out. */
    private static Optional<Object> readSchema(Path file) {
        try {
            return Json.read(file) instanceof Map<?, ?> schema && schema.containsKey("fields")
                    ? Optional.of(schema)
                    : Optional.empty();
        } catch (IOException | OpenDataException e) {
            return Optional.empty();
        }
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
