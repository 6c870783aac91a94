package io.github.opendata4j.client.publish;

import io.github.opendata4j.client.LocalFile;
import io.github.opendata4j.client.internal.files.Disk;
import io.github.opendata4j.client.internal.files.FileLayer;
import io.github.opendata4j.client.internal.files.SafeNames;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A store in a directory: {@code plans/ID.json}, {@code content/SHA-256/NAME}, {@code journals/NAME.jsonl} and
 * {@code leases}.
 */
final class DirectoryStore implements PublicationStore {
    private static final String JSON = ".json";

    private final Path root;
    private final Clock clock;
    private final FileLayer files = new Disk();

    DirectoryStore(Path root, Clock clock) {
        this.root = root.toAbsolutePath().normalize();
        this.clock = clock;
    }

    @Override
    public void putPlan(String id, String json) {
        try {
            Path file = plan(id);
            if (!Files.exists(file)) {
                replace(file, out -> out.write(json.getBytes(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw fault(e);
        }
    }

    @Override
    public Optional<String> findPlan(String id) {
        try {
            Path file = plan(id);
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw fault(e);
        }
    }

    @Override
    public List<String> planIds() {
        List<String> ids = new ArrayList<>();
        Path folder = root.resolve("plans");
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> plans = Files.newDirectoryStream(folder, "*" + JSON)) {
                for (Path file : plans) {
                    String name = String.valueOf(file.getFileName());
                    ids.add(name.substring(0, name.length() - JSON.length()));
                }
            } catch (IOException e) {
                throw fault(e);
            }
        }
        return List.copyOf(ids);
    }

    @Override
    public LocalFile keep(LocalFile file) {
        try {
            Path place = place(file);
            if (!isWhole(place, file)) {
                replace(place, out -> file.copyTo(out, copied -> {}));
            }
            return new LocalFile(place, file.bytes(), file.checksum());
        } catch (IOException e) {
            throw fault(e);
        }
    }

    /** That its bytes are still the same is made sure of while they are sent. */
    @Override
    public Optional<LocalFile> findContent(LocalFile file) {
        Path place = place(file);
        return Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(new LocalFile(place, file.bytes(), file.checksum()))
                : Optional.empty();
    }

    @Override
    public void append(String journal, String entry) {
        Path file = journalFile(journal);
        try {
            files.makeFolder(root.resolve("journals"));
            try (FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                JournalFile.append(channel, entry);
            }
        } catch (IOException e) {
            throw fault(e);
        }
    }

    @Override
    public List<String> journal(String journal) {
        Path file = journalFile(journal);
        try {
            return Files.exists(file) ? JournalFile.read(file) : List.of();
        } catch (IOException e) {
            throw fault(e);
        }
    }

    @Override
    public Lease lease(String name, String owner, Duration term) {
        try {
            Path folder = root.resolve("leases");
            files.makeFolder(folder);
            return new LeaseFiles(folder, files, clock).take(name, owner, term);
        } catch (IOException e) {
            throw fault(e);
        }
    }

    private static boolean isWhole(Path place, LocalFile file) throws IOException {
        return Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)
                && Files.size(place) == file.bytes()
                && LocalFile.read(place).checksum().equals(file.checksum());
    }

    /** Two nodes may write the same at once: each has a part of its own, and the last one stays. */
    private void replace(Path file, FileLayer.Content content) throws IOException {
        Path folder = root.resolve(".parts");
        files.makeFolder(folder);
        Path part = folder.resolve(UUID.randomUUID() + ".part");
        try {
            files.write(part, content);
            Path parent = file.getParent();
            if (parent != null) {
                files.makeFolder(parent);
            }
            files.move(part, file);
        } finally {
            files.delete(part);
        }
    }

    private Path place(LocalFile file) {
        return root.resolve("content")
                .resolve(file.checksum().hex())
                .resolve(String.valueOf(file.path().getFileName()));
    }

    private Path plan(String id) {
        return root.resolve("plans").resolve(named(id) + JSON);
    }

    private Path journalFile(String journal) {
        return root.resolve("journals").resolve(named(journal) + ".jsonl");
    }

    /** An identifier may come from a command line or an address: it must not lead out of the store. */
    private static String named(String id) {
        if (!SafeNames.isSafe(id)) {
            throw new IllegalArgumentException("No identifier of a plan or journal: " + id);
        }
        return id;
    }

    private StoreException fault(IOException cause) {
        return new StoreException(root.toString(), cause);
    }
}
