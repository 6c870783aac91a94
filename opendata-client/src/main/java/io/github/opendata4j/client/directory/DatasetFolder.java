package io.github.opendata4j.client.directory;

import io.github.opendata4j.client.Withdrawal;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.DatasetBuilder;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.Moment;
import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.table.TableSchema;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One dataset of the portal, as its {@code datapackage.json} tells.
 *
 * @param name the folder's name
 * @param described the dataset as it was described, each file by its absolute path in the folder
 * @param dates when it and its files were published and changed
 * @param resources the {@code resources} of the data package by their {@code name}, as plain JSON values
 * @param withdrawal since when and why it is withdrawn; null if it isn't
 * @param sha256 the hash of the data package, in hexadecimal
 */
record DatasetFolder(
        String name,
        Dataset described,
        Dates dates,
        Map<String, Map<String, Object>> resources,
        @Nullable Withdrawal withdrawal,
        String sha256) {

    /**
     * When things were published and changed, by the clock of whoever published.
     *
     * @param created when the dataset was first published
     * @param changed when it was last changed
     * @param files when each file was last changed, by the key of its distribution
     */
    record Dates(Instant created, Instant changed, Map<String, Instant> files) {

        /** The dates after a commit in which some files were changed. */
        Dates after(Set<String> changedFiles, List<Distribution> distributions, Instant now) {
            Map<String, Instant> newFiles = new LinkedHashMap<>();
            for (Distribution distribution : distributions) {
                String key = distribution.key();
                if (distribution.file().isPresent()) {
                    newFiles.put(key, changedFiles.contains(key) ? now : files.getOrDefault(key, now));
                }
            }
            return new Dates(created, now, newFiles);
        }
    }

    /** The dataset as readers see it: with the dates that it got here where it has none of its own. */
    Dataset dataset() {
        List<Distribution> dated =
                described.distributions().stream().map(this::dated).toList();
        DatasetBuilder builder = described.toBuilder().distributions(dated);
        if (described.issued().isEmpty()) {
            builder.issued(moment(dates.created()));
        }
        if (described.modified().isEmpty()) {
            builder.modified(moment(dates.changed()));
        }
        return builder.build();
    }

    /** The schemas that the data package holds, by the key of the distribution; one that can't be read is left out. */
    Map<String, TableSchema> schemas() {
        Map<String, TableSchema> schemas = new LinkedHashMap<>();
        resources.forEach((key, resource) -> {
            if (resource.get("schema") instanceof Map<?, ?> schema) {
                try {
                    schemas.put(key, TableSchema.parse(Json.write(schema)));
                } catch (OpenDataException e) {
                    schemas.remove(key); // whether it is any good is for the checks to say
                }
            }
        });
        return schemas;
    }

    /** Since when and why it is withdrawn. */
    Optional<Withdrawal> findWithdrawal() {
        return Optional.ofNullable(withdrawal);
    }

    /** The names of the files in use. */
    Set<String> fileNames() {
        return fileNames(described);
    }

    /** The names of the files that a dataset uses. */
    static Set<String> fileNames(Dataset dataset) {
        return Stream.concat(
                        dataset.distributions().stream().flatMap(distribution -> distribution.file().stream()),
                        dataset.documents().stream().flatMap(document -> document.file().stream()))
                .map(file -> String.valueOf(file.getFileName()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static Moment moment(Instant instant) {
        return Moment.of(instant.atOffset(ZoneOffset.UTC));
    }

    private Distribution dated(Distribution distribution) {
        Instant changed = dates.files().get(distribution.key());
        return changed == null || distribution.modified().isPresent()
                ? distribution
                : distribution.toBuilder().modified(moment(changed)).build();
    }
}
