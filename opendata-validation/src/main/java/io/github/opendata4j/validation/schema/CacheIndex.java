package io.github.opendata4j.validation.schema;

import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.internal.json.Json;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/**
 * {@code cache.json}: of each file in a folder that was fetched, from where and when, and what it was then. A file that
 * is no longer that was damaged, or was changed by hand.
 */
final class CacheIndex {

    static final String FILE = "cache.json";
    private static final int MOST_BYTES = 16 << 20;
    private static final int FORMAT_VERSION = 1;

    /** What one file was when it was fetched. */
    record Entry(String url, Instant fetchedAt, String sha256, long bytes) {

        private static Optional<Entry> read(@Nullable Object json) {
            try {
                return json instanceof Map<?, ?> map
                                && map.get("url") instanceof String url
                                && map.get("fetchedAt") instanceof String since
                                && map.get("sha256") instanceof String sha256
                                && map.get("bytes") instanceof BigDecimal bytes
                        ? Optional.of(new Entry(url, Instant.parse(since), sha256, bytes.longValueExact()))
                        : Optional.empty();
            } catch (DateTimeException | ArithmeticException e) {
                return Optional.empty(); // fetched again, which mends it
            }
        }

        private Map<String, Object> json() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("url", url);
            json.put("fetchedAt", fetchedAt.toString());
            json.put("sha256", sha256);
            json.put("bytes", bytes);
            return json;
        }
    }

    private final Map<String, Entry> entries;

    private CacheIndex(Map<String, Entry> entries) {
        this.entries = new ConcurrentSkipListMap<>(entries);
    }

    /** Empty where there is none, or none that can be understood: all is fetched again then. */
    static CacheIndex read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        Map<String, Entry> entries = new TreeMap<>();
        if (Files.isRegularFile(file)) {
            try {
                Object json = Json.parse(SchemaCopy.read(file, MOST_BYTES));
                if (json instanceof Map<?, ?> document && document.get("files") instanceof Map<?, ?> files) {
                    files.forEach((name, entry) ->
                            Entry.read(entry).ifPresent(read -> entries.put(String.valueOf(name), read)));
                }
            } catch (OpenDataException | CharacterCodingException e) {
                entries.clear();
            }
        }
        return new CacheIndex(entries);
    }

    Optional<Entry> find(String path) {
        return Optional.ofNullable(entries.get(path));
    }

    void put(String path, Entry entry) {
        entries.put(path, entry);
    }

    /** Whether a text is what was fetched; one that was not fetched is taken as it is. */
    boolean vouchesFor(String path, byte[] bytes) {
        Entry entry = entries.get(path);
        return entry == null || entry.sha256().equals(SchemaCopy.sha256(bytes));
    }

    String toJson() {
        Map<String, Object> files = new LinkedHashMap<>();
        entries.forEach((path, entry) -> files.put(path, entry.json()));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("formatVersion", FORMAT_VERSION);
        json.put("files", files);
        return Json.writePretty(json);
    }
}
