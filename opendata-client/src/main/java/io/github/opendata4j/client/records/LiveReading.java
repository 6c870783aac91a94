package io.github.opendata4j.client.records;

import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.internal.text.Bilingual;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads all rows of a table at once, within bounds. */
final class LiveReading<T> {
    /** Clocks of producers go wrong; a row from farther in the future says nothing of the age of the data. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final Function<OpenRows, Rows<T>> mapping;
    private final @Nullable Function<? super T, @Nullable Instant> timestamp;
    private final int atLeast;
    private final int atMost;

    LiveReading(
            Function<OpenRows, Rows<T>> mapping,
            @Nullable Function<? super T, @Nullable Instant> timestamp,
            int atLeast,
            int atMost) {
        this.mapping = mapping;
        this.timestamp = timestamp;
        this.atLeast = atLeast;
        this.atMost = atMost;
    }

    /** The rows; {@code labels} is told the labels before a record is made of any. */
    Snapshot<T> read(RecordRequest request, RecordTable table, Consumer<List<String>> labels) {
        OpenRows open = opened(request, table, labels);
        List<String> fields = open.fields();
        labels.accept(fields);
        try (Rows<T> rows = mapping.apply(open)) {
            List<T> all = new ArrayList<>();
            for (T row : rows) {
                if (all.size() == atMost) {
                    throw tooMany();
                }
                all.add(row);
            }
            if (all.size() < atLeast) {
                throw tooFew(all.size());
            }
            table.finishCopy();
            return new Snapshot<>(
                    List.copyOf(all),
                    fields,
                    rows.badRowCount(),
                    asOf(all, table),
                    table.fetchedAt(),
                    table.attribution());
        }
    }

    private static OpenRows opened(RecordRequest request, RecordTable table, Consumer<List<String>> labels) {
        try {
            return request.open(table);
        } catch (UnknownFieldException e) {
            labels.accept(e.fields());
            throw e;
        }
    }

    private Instant asOf(List<T> rows, RecordTable table) {
        Instant latest = null;
        if (timestamp != null) {
            Instant future = table.fetchedAt().plus(TOLERANCE);
            for (T row : rows) {
                Instant moment = timestamp.apply(row);
                if (moment != null && moment.isBefore(future) && (latest == null || moment.isAfter(latest))) {
                    latest = moment;
                }
            }
        }
        return latest == null ? table.fetchedAt() : latest;
    }

    private OpenDataException tooMany() {
        return new OpenDataException(Bilingual.text(
                "La table a plus de " + atMost + " lignes, le maximum à garder en mémoire (atMost).",
                "The table has more than " + atMost + " rows, the most that may be held in memory (atMost)."));
    }

    private OpenDataException tooFew(int rows) {
        return new OpenDataException(Bilingual.text(
                "La table n'a que " + rows + " lignes ; moins de " + atLeast + " ne sont pas vraisemblables (atLeast).",
                "The table has " + rows + " rows only; fewer than " + atLeast + " can't be right (atLeast)."));
    }
}
