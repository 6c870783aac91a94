package io.github.opendata4j.client.publish;

import io.github.opendata4j.client.LocalFile;
import io.github.opendata4j.client.internal.DatasetTree;
import java.math.BigDecimal;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lays one wanted distribution over the held one, or over nothing, and notes what that changes. */
final class DistributionDiff {
    private static final String BYTE_SIZE = "byteSize";
    private static final String CHECKSUM = "checksum";

    /** What the bytes of a local file say, whatever the description may say of them. */
    private static final Set<String> OF_THE_FILE = Set.of(DatasetTree.FILE, BYTE_SIZE, CHECKSUM);

    private final String key;
    private final Map<String, @Nullable Object> wanted;
    private final List<Change> changes;

    /**
     * Compares one distribution.
     *
     * @param key its key
     * @param wanted its members as they shall be
     * @param changes where to note
     */
    DistributionDiff(String key, Map<String, @Nullable Object> wanted, List<Change> changes) {
        this.key = key;
        this.wanted = wanted;
        this.changes = changes;
    }

    /** A distribution where there was none. */
    Map<String, @Nullable Object> added(@Nullable LocalFile file) {
        if (file == null) {
            changes.add(new Change.AddLink(key, address()));
            return wanted;
        }
        changes.add(new Change.AddFile(key, name(file), file.bytes()));
        return withFile(wanted, file);
    }

    /** A distribution over the one that is held. */
    Map<String, @Nullable Object> over(Map<String, @Nullable Object> held, @Nullable LocalFile file) {
        if (file == null) {
            Map<String, @Nullable Object> result = lay(held, Set.of());
            if (isLink(wanted) && !isLink(held)) {
                result.keySet().removeAll(OF_THE_FILE);
            }
            return result;
        }
        Map<String, @Nullable Object> result = lay(held, OF_THE_FILE);
        if (file.checksum().toString().equals(held.get(CHECKSUM))) {
            return result;
        }
        OptionalLong previous = held.get(BYTE_SIZE) instanceof BigDecimal bytes
                ? OptionalLong.of(bytes.longValue())
                : OptionalLong.empty();
        changes.add(new Change.ReplaceFile(key, name(file), file.bytes(), previous));
        return withFile(result, file);
    }

    /** Lays what is wanted over what is held. Where the schema's own file lies is of use here, and no change. */
    private Map<String, @Nullable Object> lay(Map<String, @Nullable Object> held, Set<String> apart) {
        Map<String, @Nullable Object> result = new LinkedHashMap<>(held);
        Map<String, @Nullable Object> told = Overlay.without(wanted, apart);
        told.computeIfPresent(DatasetTree.SCHEMA, (member, schema) -> DatasetTree.withoutFile(schema));
        Overlay.lay(pointer(), told, result, changes);
        result.computeIfPresent(DatasetTree.SCHEMA, wanted::getOrDefault);
        return result;
    }

    private String pointer() {
        return "/" + DatasetTree.DISTRIBUTIONS + "/" + key + "/";
    }

    private URI address() {
        Object access = wanted.get("accessUrl");
        return URI.create(String.valueOf(access == null ? wanted.get("downloadUrl") : access));
    }

    private static boolean isLink(Map<String, @Nullable Object> distribution) {
        return distribution.get(DatasetTree.FILE) == null;
    }

    private static String name(LocalFile file) {
        return String.valueOf(file.path().getFileName());
    }

    private static Map<String, @Nullable Object> withFile(Map<String, @Nullable Object> members, LocalFile file) {
        Map<String, @Nullable Object> result = new LinkedHashMap<>(members);
        result.put(DatasetTree.FILE, file.path().toString());
        result.put(BYTE_SIZE, BigDecimal.valueOf(file.bytes()));
        result.put(CHECKSUM, file.checksum().toString());
        return result;
    }
}
