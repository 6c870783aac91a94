package io.github.opendata4j.client.records;

import io.github.opendata4j.model.table.TableException;
import java.util.ArrayList;
import java.util.List;

/** Keeps the first faults and counts the others. */
final class BadRowLog {
    static final int KEPT = 100;

    private final List<BadRow> first = new ArrayList<>();
    private long count;

    void add(TableException fault) {
        count++;
        if (first.size() < KEPT) {
            first.add(new BadRow(fault.line().orElse(0), fault.field()));
        }
    }

    long count() {
        return count;
    }

    List<BadRow> first() {
        return List.copyOf(first);
    }
}
