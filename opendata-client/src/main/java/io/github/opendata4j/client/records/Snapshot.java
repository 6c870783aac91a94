package io.github.opendata4j.client.records;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is known of a table from one reading. Immutable. */
record Snapshot<T>(
        List<T> rows,
        List<String> fields,
        long badRows,
        @Nullable Instant asOf,
        @Nullable Instant fetchedAt,
        @Nullable Attribution attribution) {

    static <T> Snapshot<T> none() {
        return new Snapshot<>(List.of(), List.of(), 0, null, null, null);
    }
}
