package io.github.opendata4j.client.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/**
 * The files of a store. Whatever goes wrong here is no fault of the call: an answer that can't be read is absent, one
 * that can't be written isn't kept.
 */
final class AnswerFiles {
    /** No other file is touched. */
    private static final Pattern OURS = Pattern.compile("[0-9a-f]{64}\\.answer");

    private static final Pattern UNFINISHED = Pattern.compile("\\.[0-9a-f]{64}.*\\.part");
    private static final Duration SURELY_LEFT_BEHIND = Duration.ofHours(1);

    /** What an entry may be longer than its content. */
    private static final long FACTS = 1 << 19;

    private final AnswerStore store;
    private final Clock clock;

    /** Bytes written since the folder was last looked through; at first as if it were full. */
    private final AtomicLong written = new AtomicLong(Long.MAX_VALUE / 2);

    AnswerFiles(AnswerStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    Optional<StoredAnswer> find(String name) {
        Path file = file(name);
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > store.maxEntryBytes + FACTS) {
                return Optional.empty();
            }
            Optional<StoredAnswer> found = StoredAnswer.parse(Files.readAllBytes(file));
            if (found.isPresent()) {
                Files.setLastModifiedTime(file, FileTime.from(clock.instant())); // of use just now
            }
            return found;
        } catch (IOException e) {
            Log.DEBUG.debug("a stored answer can't be read", e);
            return Optional.empty();
        }
    }

    void put(String name, StoredAnswer answer) {
        try {
            byte[] bytes = answer.toBytes();
            Files.createDirectories(store.folder);
            Path beside = Files.createTempFile(store.folder, "." + name, ".part"); // for its owner's eyes only
            try {
                Files.write(beside, bytes);
                Files.setLastModifiedTime(beside, FileTime.from(clock.instant()));
                move(beside, file(name));
            } finally {
                Files.deleteIfExists(beside);
            }
            if (written.addAndGet(bytes.length) > store.maxBytes / 8) {
                written.set(0);
                tidy();
            }
        } catch (IOException e) {
            Log.DEBUG.debug("an answer can't be stored", e);
        }
    }

    void remove(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            Log.DEBUG.debug("a stored answer can't be removed", e);
        }
    }

    private Path file(String name) {
        return store.folder.resolve(name + ".answer");
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Keeps within the store's length, the least lately used first; removes what a crash left unfinished. */
    private void tidy() throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(store.folder)) {
            for (Path file : files) {
                look(file, entries);
            }
        }
        long sum = entries.stream().mapToLong(Entry::bytes).sum();
        entries.sort(Comparator.comparing(Entry::used));
        for (Entry entry : entries) {
            if (sum <= store.maxBytes) {
                break;
            }
            Files.deleteIfExists(entry.file());
            sum -= entry.bytes();
        }
    }

    private void look(Path file, List<Entry> entries) {
        String name = file.getFileName().toString();
        try {
            BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
            Instant used = facts.lastModifiedTime().toInstant();
            if (OURS.matcher(name).matches()) {
                entries.add(new Entry(file, facts.size(), used));
            } else if (UNFINISHED.matcher(name).matches()
                    && used.isBefore(clock.instant().minus(SURELY_LEFT_BEHIND))) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            Log.DEBUG.debug("another process was quicker", e);
        }
    }

    private record Entry(Path file, long bytes, Instant used) {}
}
