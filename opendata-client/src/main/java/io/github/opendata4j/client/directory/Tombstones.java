package io.github.opendata4j.client.directory;

import io.github.opendata4j.client.Withdrawal;
import io.github.opendata4j.client.internal.Members;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.internal.json.Expected;
import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.internal.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes the files of a dataset away and puts a tombstone in its place. A note in our own folder, made first, says what
 * is to be done and holds the tombstone; whatever is cut is taken up from it at the next opening. Then the dataset's
 * folder is moved out of sight as one; its files are removed there; the tombstone is put in its place; and what others
 * had put into the folder is brought back. So no file is left, in sight or not, when the tombstone stands.
 */
final class Tombstones {
    private static final String SUFFIX = ".json";

    private final DirectoryTools tools;

    Tombstones(DirectoryTools tools) {
        this.tools = tools;
    }

    /** The keys of which a withdrawal was cut. */
    List<String> pending() throws IOException {
        List<String> keys = new ArrayList<>();
        Path notes = tools.layout().withdrawals();
        if (Files.isDirectory(notes, LinkOption.NOFOLLOW_LINKS)) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(notes, "*" + SUFFIX)) {
                for (Path note : entries) {
                    String name = String.valueOf(note.getFileName());
                    keys.add(name.substring(0, name.length() - SUFFIX.length()));
                }
            }
        }
        return keys;
    }

    /** Withdraws a dataset. Whoever calls holds the portal's lock. */
    void withdraw(DatasetFolder folder, Withdrawal withdrawal) throws IOException {
        Dataset bare = folder.described().toBuilder()
                .distributions(List.of())
                .documents(folder.described().documents().stream()
                        .filter(document -> document.file().isEmpty())
                        .toList())
                .build();
        Path place = tools.layout().folder(folder.name());
        String tombstone = new DataPackageWriter(place)
                .writeTombstone(bare, folder.dates().after(Set.of(), List.of(), tools.now()), withdrawal);
        Set<String> ours = new LinkedHashSet<>(folder.fileNames());
        ours.addAll(tools.leftovers().names(folder.name()));
        String note = Json.writePretty(
                new Members().put("files", ours).put("dataPackage", tombstone).toMap());
        tools.files().makeFolder(tools.layout().withdrawals());
        tools.staging().replace(tools.layout().withdrawal(folder.name()), note.getBytes(StandardCharsets.UTF_8));
        complete(folder.name());
    }

    /** Completes all that was cut. */
    void completeAll() throws IOException {
        for (String key : pending()) {
            complete(key);
        }
    }

    private void complete(String key) throws IOException {
        PortalLayout layout = tools.layout();
        JsonValue note = JsonValue.of(Json.read(layout.withdrawal(key)));
        String tombstone = note.get("dataPackage", Expected.TEXT).text();
        Path hidden = layout.withdrawn().resolve(key);
        if (!stands(key, tombstone)) {
            if (!Files.exists(hidden, LinkOption.NOFOLLOW_LINKS)) {
                tools.files().makeFolder(layout.withdrawn());
                tools.files().move(layout.folder(key), hidden);
            }
            removeOurs(hidden, names(note));
            tools.files().makeFolder(layout.folder(key));
            tools.staging().replace(layout.dataPackage(key), tombstone.getBytes(StandardCharsets.UTF_8));
        }
        bringBack(hidden, layout.folder(key));
        tools.files().delete(layout.leftovers(key));
        tools.files().delete(layout.withdrawal(key));
    }

    private boolean stands(String key, String tombstone) throws IOException {
        Path dataPackage = tools.layout().dataPackage(key);
        return Files.exists(dataPackage, LinkOption.NOFOLLOW_LINKS)
                && Files.readString(dataPackage).equals(tombstone);
    }

    private static Set<String> names(JsonValue note) {
        Set<String> names = new LinkedHashSet<>();
        note.get("files", Expected.LIST).items().forEach(name -> names.add(DataPackageReader.plainName(name)));
        return names;
    }

    private void removeOurs(Path hidden, Set<String> names) throws IOException {
        for (String name : names) {
            tools.files().delete(hidden.resolve(name));
        }
        tools.files().delete(hidden.resolve(PortalLayout.PAGE));
        tools.files().delete(hidden.resolve(PortalLayout.DATA_PACKAGE));
    }

    /** What isn't ours is no part of the dataset, and stays where its owner has put it. */
    private void bringBack(Path hidden, Path folder) throws IOException {
        if (!Files.isDirectory(hidden, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(hidden)) {
            for (Path entry : entries) {
                tools.files().move(entry, folder.resolve(String.valueOf(entry.getFileName())));
            }
        }
        tools.files().delete(hidden);
    }

    /** What stands under a key, even half withdrawn; empty if nothing was ever published there. */
    Optional<DatasetFolder> find(String key) throws IOException {
        return PortalLayout.canHold(key) ? tools.reader().read(key) : Optional.empty();
    }
}
