package io.github.opendata4j.client.publish;

import io.github.opendata4j.client.LocalFile;
import io.github.opendata4j.client.UnreadableFileException;
import io.github.opendata4j.client.internal.DatasetTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares linked documents as one list; where they are files, by their content. */
final class DocumentsDiff {
    /** Where a portal that holds the file itself tells what is in it. */
    private static final String CHECKSUM = "checksum";

    private final Map<String, LocalFile> files;
    private final List<Change> changes;

    DocumentsDiff(Map<String, LocalFile> files, List<Change> changes) {
        this.files = files;
        this.changes = changes;
    }

    /** Puts the wanted list in the place of the held one, if there is one and it differs. */
    void lay(Map<String, @Nullable Object> wanted, Map<String, @Nullable Object> held) {
        List<Map<String, @Nullable Object>> documents = DatasetTree.items(wanted, DatasetTree.DOCUMENTS);
        List<Object> after = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            LocalFile file = files.get(LocalFiles.documentKey(i));
            after.add(
                    file == null
                            ? comparable(documents.get(i))
                            : withHash(documents.get(i), file.checksum().toString()));
        }
        List<Object> before = new ArrayList<>();
        DatasetTree.items(held, DatasetTree.DOCUMENTS).forEach(document -> before.add(comparable(document)));
        if (!after.isEmpty() && !after.equals(before)) {
            changes.add(new Change.ChangeField(
                    "/" + DatasetTree.DOCUMENTS, before.isEmpty() ? Optional.empty() : Optional.of(before), after));
            held.put(DatasetTree.DOCUMENTS, documents);
        }
    }

    /** A document with the hash of its file in the place of where that is: on this machine, or on a portal that tells. */
    private static Map<String, @Nullable Object> comparable(Map<String, @Nullable Object> document) {
        if (document.get(DatasetTree.FILE) instanceof String file) {
            return withHash(document, hash(file));
        }
        return document.get(CHECKSUM) instanceof String checksum
                ? withHash(document, checksum)
                : DatasetTree.copy(document);
    }

    private static Map<String, @Nullable Object> withHash(Map<String, @Nullable Object> document, String hash) {
        Map<String, @Nullable Object> copy = DatasetTree.copy(document);
        copy.keySet().removeAll(Set.of("url", CHECKSUM));
        copy.put(DatasetTree.FILE, hash);
        return copy;
    }

    /** A file that the target has lost is unlike any other. */
    private static String hash(String file) {
        try {
            return LocalFile.read(Path.of(file)).checksum().toString();
        } catch (UnreadableFileException e) {
            return "";
        }
    }
}
