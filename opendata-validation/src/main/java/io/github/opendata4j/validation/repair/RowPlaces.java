package io.github.opendata4j.validation.repair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows of a file that were handed out: where they were, or, if rows came before them or went, wherever their
 * fingerprint is. Of rows that are the same to the last character the nearest is as good as any.
 */
final class RowPlaces {

    /** Of rows that are all the same no more are remembered than this; whoever hands out more has no key to them. */
    private static final int MOST_OF_ONE = 100_000;

    private final Map<String, List<MendedRows.Row>> wanted = new LinkedHashMap<>();
    private final Map<String, TreeSet<Long>> found = new HashMap<>();
    private final Map<Long, MendedRows.Row> placed = new HashMap<>();
    private final List<MergeProblem> changed = new ArrayList<>();

    RowPlaces(Collection<MendedRows.Row> rows) {
        for (MendedRows.Row row : rows) {
            wanted.computeIfAbsent(row.key().fingerprint(), key -> new ArrayList<>())
                    .add(row);
        }
    }

    /** Looks at a row of the file as it is now. */
    void look(long sheetRow, List<String> cells) {
        String fingerprint = RowKey.fingerprint(cells);
        if (wanted.containsKey(fingerprint)) {
            TreeSet<Long> places = found.computeIfAbsent(fingerprint, key -> new TreeSet<>());
            if (places.size() < MOST_OF_ONE) {
                places.add(sheetRow);
            }
        }
    }

    /** By the row of the file, as a spreadsheet counts. To be called once, when all rows have been looked at. */
    Map<Long, MendedRows.Row> placed() {
        wanted.forEach((fingerprint, rows) -> place(rows, found.getOrDefault(fingerprint, new TreeSet<>())));
        return placed;
    }

    private void place(List<MendedRows.Row> rows, NavigableSet<Long> free) {
        List<MendedRows.Row> moved = new ArrayList<>();
        for (MendedRows.Row row : rows) {
            if (free.remove(row.key().sheetRow())) {
                placed.put(row.key().sheetRow(), row);
            } else {
                moved.add(row);
            }
        }
        for (MendedRows.Row row : moved) {
            Long at = nearest(free, row.key().sheetRow());
            if (at == null) {
                changed.add(new MergeProblem(
                        MergeProblem.Kind.ROW_CHANGED,
                        row.workbookRow(),
                        row.key().sheetRow(),
                        ""));
            } else {
                free.remove(at);
                placed.put(at, row);
            }
        }
    }

    private static @Nullable Long nearest(NavigableSet<Long> free, long row) {
        Long above = free.floor(row);
        Long below = free.ceiling(row);
        if (above == null || below == null) {
            return above == null ? below : above;
        }
        return row - above <= below - row ? above : below;
    }

    /** The rows that the file does not have any more. */
    List<MergeProblem> changed() {
        return changed;
    }
}
