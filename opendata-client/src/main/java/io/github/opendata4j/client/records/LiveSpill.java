package io.github.opendata4j.client.records;

import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.DatasetBuilder;
import io.github.opendata4j.model.DatasetJson;
import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.internal.file.FileReplacement;
import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.table.TableSource;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Keeps a table on the disk as the portal gave it out, in one file that is there whole or not at all: a line of JSON that
 * says what it is, then its bytes.
 */
final class LiveSpill {
    private static final int FORMAT_VERSION = 1;
    private static final int LONGEST_HEAD = 1 << 20;

    private final Path file;
    private final String request;
    private final long mostBytes;

    LiveSpill(Path file, String request, long mostBytes) {
        this.file = file;
        this.request = request;
        this.mostBytes = mostBytes;
    }

    /** Reads what a table gives while keeping a copy of it; what was there before stays if either goes wrong. */
    <S> S keep(RecordTable table, Function<RecordTable, S> reading) throws NotKept {
        Holder<S> read = new Holder<>();
        try {
            FileReplacement.write(file, out -> {
                writeHead(table, out);
                CopyStream.Copy copy = new CopyStream.Copy(out, mostBytes);
                read.value = Optional.of(reading.apply(table.copiedTo(copy)));
                if (copy.fault().isPresent()) {
                    throw copy.fault().get();
                }
            });
        } catch (IOException e) {
            throw new NotKept(e, read.value);
        }
        return read.value.orElseThrow();
    }

    /** What was read although it could not be kept. */
    static final class NotKept extends IOException {
        private static final long serialVersionUID = 1L;

        private final transient Optional<?> read;

        NotKept(IOException cause, Optional<?> read) {
            super(cause.getMessage(), cause);
            this.read = read;
        }

        Optional<?> read() {
            return read;
        }
    }

    private static final class Holder<S> {
        private Optional<S> value = Optional.empty();
    }

    private void writeHead(RecordTable table, OutputStream out) throws IOException {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("formatVersion", FORMAT_VERSION);
        head.put("request", request);
        head.put("name", table.source().name());
        head.put("fetchedAt", table.fetchedAt().toString());
        head.put("dataset", DatasetJson.write(named(table.attribution())));
        out.write((Json.write(head) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** What an attribution needs of a dataset. */
    private static Dataset named(Attribution attribution) {
        Dataset dataset = attribution.dataset();
        DatasetBuilder builder = Dataset.builder(dataset.key(), dataset.title());
        dataset.publisher().ifPresent(builder::publisher);
        attribution.licence().ifPresent(builder::licence);
        attribution.modified().ifPresent(builder::modified);
        attribution.page().ifPresent(builder::landingPage);
        return builder.build();
    }

    /** The table that was kept; empty if there is none, or it is another's. */
    Optional<RecordTable> read() throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        byte[] line;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            line = head(in);
        }
        try {
            return Json.parse(new String(line, StandardCharsets.UTF_8)) instanceof Map<?, ?> head
                            && request.equals(head.get("request"))
                    ? Optional.of(table(head, line.length + 1))
                    : Optional.empty();
        } catch (OpenDataException | DateTimeException e) {
            throw new IOException(file + " is no table that was kept: " + e.getMessage(), e);
        }
    }

    private RecordTable table(Map<?, ?> head, long start) {
        Dataset dataset = DatasetJson.parse(text(head, "dataset"), Path.of("")).dataset();
        TableSource source = TableSource.of(text(head, "name"), () -> {
            InputStream in = Files.newInputStream(file);
            in.skipNBytes(start);
            return in;
        });
        return RecordTable.of(source, Attribution.of(dataset), Instant.parse(text(head, "fetchedAt")));
    }

    private static String text(Map<?, ?> head, String name) {
        return String.valueOf(head.get(name));
    }

    private static byte[] head(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int one = in.read(); one >= 0 && one != '\n'; one = in.read()) {
            line.write(one);
            if (line.size() > LONGEST_HEAD) {
                throw new IOException("There is no head in the first " + LONGEST_HEAD + " bytes");
            }
        }
        return line.toByteArray();
    }
}
