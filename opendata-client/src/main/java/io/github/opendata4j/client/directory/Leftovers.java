package io.github.opendata4j.client.directory;

import io.github.opendata4j.client.internal.files.FileLayer;
import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.internal.json.JsonValue;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Notes which files of a dataset's folder are ours and may be in nobody's use: files of a publication that was cut, and
 * files that another has replaced. Only what was noted is ever removed, so that nothing is that somebody else put there.
 */
final class Leftovers {
    private static final String SUFFIX = ".json";

    private final PortalLayout layout;
    private final FileLayer files;
    private final Staging staging;
    private final DirectoryFaults faults;

    Leftovers(DirectoryTools tools) {
        this.layout = tools.layout();
        this.files = tools.files();
        this.staging = tools.staging();
        this.faults = tools.faults();
    }

    /** Notes names, before anything is done that makes leftovers of them. */
    void note(String folder, Set<String> names) throws IOException {
        Set<String> all = new LinkedHashSet<>(read(folder));
        if (all.addAll(names)) {
            files.makeFolder(layout.leftovers());
            staging.replaceIfOther(layout.leftovers(folder), Json.writePretty(all));
        }
    }

    /** The names that are noted of a folder. */
    Set<String> names(String folder) throws IOException {
        return read(folder);
    }

    /** The folders of which something is noted. */
    List<String> folders() throws IOException {
        List<String> folders = new ArrayList<>();
        if (Files.isDirectory(layout.leftovers())) {
            try (DirectoryStream<Path> notes = Files.newDirectoryStream(layout.leftovers(), "*" + SUFFIX)) {
                for (Path note : notes) {
                    String name = String.valueOf(note.getFileName());
                    folders.add(name.substring(0, name.length() - SUFFIX.length()));
                }
            }
        }
        return folders;
    }

    /** Removes what was noted of a folder, but for the files in use; then the folder itself if nothing is left. */
    void remove(String folder, Set<String> inUse) throws IOException {
        boolean allGone = true;
        for (String name : read(folder)) {
            allGone &= inUse.contains(name) || isGone(layout.folder(folder).resolve(name));
        }
        if (isEmpty(layout.folder(folder))) {
            files.delete(layout.folder(folder));
        }
        if (allGone) {
            files.delete(layout.leftovers(folder));
        }
    }

    /** On Windows a file that somebody still downloads can't be removed: it stays noted for the next time. */
    private boolean isGone(Path file) throws IOException {
        try {
            files.delete(file);
            return true;
        } catch (AccessDeniedException e) {
            return false;
        }
    }

    private Set<String> read(String folder) throws IOException {
        Path note = layout.leftovers(folder);
        if (!Files.exists(note)) {
            return Set.of();
        }
        try {
            return JsonValue.of(Json.read(note)).items().stream()
                    .map(DataPackageReader::plainName)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        } catch (OpenDataException e) {
            throw faults.unreadable(note, e);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }
}
