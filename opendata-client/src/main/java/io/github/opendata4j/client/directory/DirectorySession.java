package io.github.opendata4j.client.directory;

import io.github.opendata4j.client.LocalFile;
import io.github.opendata4j.client.PublicationSession;
import io.github.opendata4j.client.PublishedState;
import io.github.opendata4j.client.Withdrawal;
import io.github.opendata4j.client.internal.files.FolderLock;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.LinkedDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;

/**
 * Writes a dataset into a directory. The renaming of its {@code datapackage.json} is the commit: until then its files
 * have names that nothing refers to; after it, only what is derived is behind, and old files are left over.
 */
final class DirectorySession implements PublicationSession {
    private final DirectoryPortal portal;
    private final DirectoryTools tools;
    private final FolderLock lock;
    private final String key;
    private final Map<String, Map<String, Object>> uploaded = new HashMap<>();

    /** Takes over a lock, and gives it back when it is closed. */
    DirectorySession(DirectoryPortal portal, DirectoryTools tools, FolderLock lock, String key) {
        this.portal = portal;
        this.tools = tools;
        this.lock = lock;
        this.key = key;
    }

    @Override
    public PublishedState state() {
        return portal.lookUp(key);
    }

    @Override
    public Distribution upload(Distribution distribution, LocalFile file, LongConsumer sent) {
        Path placed = place(file, sent);
        try {
            uploaded.put(distribution.key(), FileFacts.of(distribution, placed));
        } catch (IOException e) {
            throw tools.faults().of(e);
        }
        return distribution.toBuilder()
                .file(placed)
                .byteSize(file.bytes())
                .checksum(file.checksum())
                .build();
    }

    @Override
    public LinkedDocument upload(LinkedDocument document, LocalFile file, LongConsumer sent) {
        return document.toBuilder().file(place(file, sent)).build();
    }

    private Path place(LocalFile file, LongConsumer sent) {
        String name = DataFileName.of(file.path(), file.checksum());
        Path place = tools.layout().folder(key).resolve(name);
        try {
            if (holds(place, file)) {
                sent.accept(file.bytes());
            } else {
                tools.leftovers().note(key, Set.of(name));
                tools.files().makeFolder(tools.layout().folder(key));
                tools.staging().replace(place, out -> file.copyTo(out, sent));
            }
            return place;
        } catch (IOException e) {
            clearStaging(e);
            throw tools.faults().ofWriting(place, file.bytes(), e);
        }
    }

    /** Gives back the room that half a file takes, so that the fault can tell how much there is. */
    private void clearStaging(IOException cause) {
        try {
            tools.staging().clear();
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private static boolean holds(Path place, LocalFile file) throws IOException {
        return Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)
                && Files.size(place) == file.bytes()
                && LocalFile.read(place).checksum().equals(file.checksum());
    }

    @Override
    public void commit(Dataset dataset) {
        Path dataPackage = tools.layout().dataPackage(key);
        byte[] text = new byte[0];
        try {
            DatasetCommit commit = new DatasetCommit(tools, dataset, uploaded);
            text = commit.dataPackage().getBytes(StandardCharsets.UTF_8);
            tools.leftovers().note(key, commit.fileNames());
            tools.files().makeFolder(tools.layout().folder(key));
            tools.staging().replace(dataPackage, text);
        } catch (IOException e) {
            throw tools.faults().ofWriting(dataPackage, text.length, e);
        }
    }

    /** Withdraws the dataset; it is withdrawn already if a cut has left it so, or if it was before. */
    void withdraw(Withdrawal withdrawal) {
        try {
            DatasetFolder folder = tools.tombstones()
                    .find(key)
                    .orElseThrow(() -> tools.faults().nothingToWithdraw(key));
            if (folder.findWithdrawal().isEmpty()) {
                tools.tombstones().withdraw(folder, withdrawal);
            }
        } catch (IOException e) {
            throw tools.faults().of(e);
        }
    }

    @Override
    public void finish() {
        try {
            Derivation derivation = new Derivation(tools.layout(), tools.staging(), portal.settings());
            if (!derivation.isCurrent(tools.reader().readHashes())) {
                derivation.run(tools.reader().readAll());
            }
            for (String folder : tools.leftovers().folders()) {
                Set<String> inUse = tools.reader()
                        .read(folder)
                        .map(DatasetFolder::fileNames)
                        .orElse(Set.of());
                tools.leftovers().remove(folder, inUse);
            }
        } catch (IOException e) {
            throw tools.faults().of(e);
        }
    }

    @Override
    public void close() {
        try (lock) {
            tools.staging().clear();
        } catch (IOException e) {
            throw tools.faults().of(e);
        }
    }
}
