package io.github.opendata4j.client.directory;

import io.github.opendata4j.client.Withdrawal;
import io.github.opendata4j.client.internal.DatasetTree;
import io.github.opendata4j.client.internal.Digests;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.DatasetJson;
import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.internal.json.Expected;
import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.internal.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what {@link DataPackageWriter} has written, and passes over what others have. */
final class DataPackageReader {
    private static final Expected TIME =
            Expected.of("une heure comme 2019-01-17T09:05:00Z", "a time such as 2019-01-17T09:05:00Z");
    private static final Expected FILE_NAME =
            Expected.of("le nom d'un fichier du dossier", "the name of a file of the folder");

    private final PortalLayout layout;
    private final DirectoryFaults faults;

    DataPackageReader(PortalLayout layout, DirectoryFaults faults) {
        this.layout = layout;
        this.faults = faults;
    }

    /** All datasets of the portal, by the name of their folder. */
    List<DatasetFolder> readAll() throws IOException {
        List<DatasetFolder> folders = new ArrayList<>();
        for (String name : folderNames()) {
            read(name).ifPresent(folders::add);
        }
        return folders;
    }

    /** The hash of each data package of the portal, by the name of its folder: all that tells whether one has changed. */
    Map<String, String> readHashes() throws IOException {
        Map<String, String> hashes = new LinkedHashMap<>();
        for (String name : folderNames()) {
            byte[] bytes = Files.readAllBytes(layout.dataPackage(name));
            if (isOurs(new String(bytes, StandardCharsets.UTF_8))) {
                hashes.put(name, Digests.of(bytes).hex());
            }
        }
        return hashes;
    }

    private static boolean isOurs(String descriptor) {
        return descriptor.contains('"' + DataPackageWriter.OWN + '"');
    }

    /** The names of the folders that may hold a dataset, in their order. */
    List<String> folderNames() throws IOException {
        List<String> names = new ArrayList<>();
        if (Files.isDirectory(layout.root())) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(layout.root(), this::mayHoldDataset)) {
                entries.forEach(entry -> names.add(String.valueOf(entry.getFileName())));
            }
        }
        names.sort(null);
        return names;
    }

    private boolean mayHoldDataset(Path entry) {
        return Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)
                && !String.valueOf(entry.getFileName()).startsWith(".")
                && Files.isRegularFile(entry.resolve(PortalLayout.DATA_PACKAGE), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Reads a folder.
     *
     * @return empty if it isn't there, or isn't ours
     * @throws io.github.opendata4j.client.PortalException if it is ours and damaged
     */
    Optional<DatasetFolder> read(String folder) throws IOException {
        if (!mayHoldDataset(layout.folder(folder))) {
            return Optional.empty();
        }
        Path file = layout.dataPackage(folder);
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (!isOurs(text)) {
            return Optional.empty();
        }
        try {
            JsonValue descriptor = JsonValue.of(Json.parse(text));
            return Optional.of(folder(folder, descriptor, Digests.of(bytes).hex()));
        } catch (OpenDataException e) {
            throw faults.unreadable(file, e);
        }
    }

    private DatasetFolder folder(String name, JsonValue descriptor, String sha256) {
        JsonValue own = descriptor.get(DataPackageWriter.OWN, Expected.OBJECT);
        Map<String, Map<String, Object>> resources = new LinkedHashMap<>();
        for (JsonValue resource : descriptor.get("resources", Expected.LIST).items()) {
            resources.put(resource.get("name", Expected.TEXT).text(), members(resource));
        }
        return new DatasetFolder(
                name,
                dataset(name, own.get("dataset", Expected.OBJECT)),
                dates(own),
                resources,
                own.find(DataPackageWriter.WITHDRAWN)
                        .map(DataPackageReader::withdrawal)
                        .orElse(null),
                sha256);
    }

    private static Withdrawal withdrawal(JsonValue form) {
        return new Withdrawal(
                form.get("since", TIME).parse(TIME, Instant::parse),
                form.get("reason", Expected.TEXT).text());
    }

    private static DatasetFolder.Dates dates(JsonValue own) {
        Map<String, Instant> files = new LinkedHashMap<>();
        JsonValue changed = own.get("filesChanged", Expected.OBJECT);
        changed.names().forEach(key -> files.put(key, changed.get(key, TIME).parse(TIME, Instant::parse)));
        return new DatasetFolder.Dates(
                own.get("created", TIME).parse(TIME, Instant::parse),
                own.get("changed", TIME).parse(TIME, Instant::parse),
                files);
    }

    private Dataset dataset(String folder, JsonValue form) {
        form.find(DatasetTree.DISTRIBUTIONS).ifPresent(DataPackageReader::checkFiles);
        form.find("documents").ifPresent(DataPackageReader::checkFiles);
        return DatasetJson.parse(Json.write(form.raw()), layout.folder(folder).toAbsolutePath())
                .dataset();
    }

    /** A name that leads out of the folder was not written here, and must not be followed. */
    private static void checkFiles(JsonValue items) {
        for (JsonValue item : items.items()) {
            item.find(DatasetTree.FILE).ifPresent(DataPackageReader::plainName);
        }
    }

    /** The name of a file in a folder, and of nothing else. */
    static String plainName(JsonValue value) {
        String name = value.text();
        if (name.isEmpty() || name.startsWith(".") || name.contains("/") || name.contains("\\")) {
            throw value.wrong(FILE_NAME);
        }
        return name;
    }

    private static Map<String, Object> members(JsonValue object) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (Map.Entry<String, @Nullable Object> member :
                object.without(List.of()).entrySet()) {
            if (member.getValue() != null) {
                members.put(member.getKey(), member.getValue());
            }
        }
        return members;
    }
}
