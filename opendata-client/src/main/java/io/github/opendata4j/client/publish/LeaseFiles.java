package io.github.opendata4j.client.publish;

import io.github.opendata4j.client.internal.Digests;
import io.github.opendata4j.client.internal.Members;
import io.github.opendata4j.client.internal.files.FileLayer;
import io.github.opendata4j.client.internal.files.FolderLock;
import io.github.opendata4j.model.internal.json.Expected;
import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.internal.json.JsonValue;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Leases as files that say who has them until when. They are read and changed under a lock, which lasts a moment. */
final class LeaseFiles {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path folder;
    private final FileLayer files;
    private final Clock clock;

    LeaseFiles(Path folder, FileLayer files, Clock clock) {
        this.folder = folder;
        this.files = files;
        this.clock = clock;
    }

    /**
     * What a lease's file says.
     *
     * @param owner who has it
     * @param token known to the owner alone, so that two of the same name are told apart
     * @param until when it ends
     */
    private record Held(String owner, String token, Instant until) {
        static Held parse(JsonValue form) {
            return new Held(
                    form.get("owner", Expected.TEXT).text(),
                    form.get("token", Expected.TEXT).text(),
                    form.get("until", FormatVersion.TIME).parse(FormatVersion.TIME, Instant::parse));
        }

        String toJson() {
            return Json.writePretty(new Members()
                    .put("owner", owner)
                    .put("token", token)
                    .put("until", until)
                    .toMap());
        }
    }

    PublicationStore.Lease take(String name, String owner, Duration term) throws IOException {
        Taken lease =
                new Taken(folder.resolve(Digests.of(name).hex() + ".json"), new Grant(owner, UUID.randomUUID(), term));
        lease.extend();
        return lease;
    }

    private record Grant(String owner, UUID token, Duration term) {}

    private FolderLock lock() throws IOException {
        return FolderLock.take(folder.resolve("lock"), PATIENCE, FolderLock.Sleeper.REAL)
                .orElseThrow(() -> new InterruptedIOException("The leases are locked for too long"));
    }

    private static Optional<Held> read(Path file) throws IOException {
        return Files.exists(file) ? Optional.of(Held.parse(JsonValue.of(Json.read(file)))) : Optional.empty();
    }

    /** A lease that was taken. */
    private final class Taken implements PublicationStore.Lease {
        private final Path file;
        private final Grant grant;

        Taken(Path file, Grant grant) {
            this.file = file;
            this.grant = grant;
        }

        @Override
        public void renew() {
            try {
                extend();
            } catch (IOException e) {
                throw new StoreException(folder.toString(), e);
            }
        }

        @SuppressWarnings("try") // the lock is held, not used
        private void extend() throws IOException {
            try (FolderLock lock = lock()) {
                Instant now = clock.instant();
                Optional<Held> other = read(file).filter(held -> !isOurs(held) && now.isBefore(held.until()));
                if (other.isPresent()) {
                    throw new PublicationBusyException(
                            other.get().owner(), other.get().until());
                }
                String json = new Held(grant.owner(), grant.token().toString(), now.plus(grant.term())).toJson();
                Path part = folder.resolve(grant.token() + ".part");
                files.write(part, out -> out.write(json.getBytes(StandardCharsets.UTF_8)));
                files.move(part, file);
            }
        }

        @Override
        @SuppressWarnings("try") // the lock is held, not used
        public void close() {
            try (FolderLock lock = lock()) {
                if (read(file).filter(this::isOurs).isPresent()) {
                    files.delete(file);
                }
            } catch (IOException e) {
                throw new StoreException(folder.toString(), e);
            }
        }

        private boolean isOurs(Held held) {
            return held.token().equals(grant.token().toString());
        }
    }
}
