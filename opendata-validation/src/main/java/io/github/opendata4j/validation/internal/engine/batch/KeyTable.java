package io.github.opendata4j.validation.internal.engine.batch;

import io.github.opendata4j.model.report.Location;
import java.util.List;

/**
 * Remembers in which row each key was first seen: open addressing over fingerprints, {@value #BYTES_PER_SLOT} bytes a
 * slot, at most two slots in three taken. A million keys take 40 MiB, and 60 while the table grows. It never takes more
 * than its budget: once full it knows the keys it has and forgets new ones.
 */
public final class KeyTable {

    /** Two halves of a fingerprint and a row number. */
    static final int BYTES_PER_SLOT = 20;

    private static final int FIRST_CAPACITY = 1024;
    private static final int LARGEST_CAPACITY = 1 << 30;

    private final long budget;
    private long[] highs = new long[FIRST_CAPACITY];
    private long[] lows = new long[FIRST_CAPACITY];
    /** Unsigned; 0 where the slot is free. */
    private int[] rows = new int[FIRST_CAPACITY];

    private int size;
    private long forgotten;

    /**
     * An empty table.
     *
     * @param budget how many bytes it may take, growing included
     */
    public KeyTable(long budget) {
        this.budget = budget;
    }

    /**
     * Looks a key up, and remembers it if it is new and there is room.
     *
     * @param key its fingerprint
     * @param row where it stands
     * @return the row where it was first seen, or 0 if it is new
     */
    public long putIfAbsent(Fingerprint key, long row) {
        long high = key.high();
        long low = key.low();
        int slot = slot(high, low);
        if (rows[slot] != 0) {
            return Integer.toUnsignedLong(rows[slot]);
        }
        if (size >= rows.length / 3 * 2 && !grow()) {
            forgotten++;
            return 0;
        }
        put(slot(high, low), high, low, (int) row);
        return 0;
    }

    /**
     * Looks a key up, and remembers nothing.
     *
     * @param key its fingerprint
     * @return whether it is here
     */
    public boolean contains(Fingerprint key) {
        return rows[slot(key.high(), key.low())] != 0;
    }

    /**
     * Whether every key found room.
     *
     * @return false if keys were forgotten
     */
    public boolean isComplete() {
        return forgotten == 0;
    }

    /**
     * Says in the report that keys found no room, if so: beyond them, duplicates may have been missed.
     *
     * @param fields the fields of the key
     * @param out the report
     */
    public void reportForgotten(List<String> fields, FindingSink out) {
        if (forgotten > 0) {
            out.incomplete(
                    "limit-reached",
                    Location.none(),
                    finding ->
                            finding.with("limit", size).with("count", forgotten).with("fields", fields));
        }
    }

    /** How many keys found no room. */
    long forgotten() {
        return forgotten;
    }

    /** How much memory the table takes now. */
    long bytes() {
        return (long) rows.length * BYTES_PER_SLOT;
    }

    private int slot(long high, long low) {
        int mask = rows.length - 1;
        int slot = (int) low & mask;
        while (rows[slot] != 0 && (highs[slot] != high || lows[slot] != low)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void put(int slot, long high, long low, int row) {
        highs[slot] = high;
        lows[slot] = low;
        rows[slot] = row;
        size++;
    }

    /** Doubles the table, if the old and the new one fit into the budget together. */
    private boolean grow() {
        long both = 3L * rows.length * BYTES_PER_SLOT;
        if (both > budget || rows.length == LARGEST_CAPACITY) {
            return false;
        }
        long[] oldHighs = highs;
        long[] oldLows = lows;
        int[] oldRows = rows;
        int capacity = oldRows.length * 2;
        highs = new long[capacity];
        lows = new long[capacity];
        rows = new int[capacity];
        size = 0;
        for (int i = 0; i < oldRows.length; i++) {
            if (oldRows[i] != 0) {
                put(slot(oldHighs[i], oldLows[i]), oldHighs[i], oldLows[i], oldRows[i]);
            }
        }
        return true;
    }
}
