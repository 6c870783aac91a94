package io.github.opendata4j.validation.internal.engine.batch;

import io.github.opendata4j.model.report.Location;
import java.util.List;

/**
 * Remembers in which row each key was first seen: open addressing over fingerprints, {@value #BYTES_PER_SLOT} bytes a
 * slot, so that a million keys take 40 MiB. It doubles when two slots in three are taken, or fills up where that would be
 * more than its budget: 45 MiB a million keys are always enough. Once full it knows the keys it has and forgets new ones.
 *
 * <p>It is made of {@value #PARTS} tables that grow one by one, so that growing takes little besides; and what belongs to
 * a slot stands together, since a look-up in a large table waits for memory and for nothing else.
 */
public final class KeyTable {

    /** Two halves of a fingerprint and a row number. */
    static final int BYTES_PER_SLOT = 20;

    private static final int PARTS = 64;
    private static final int PART_BITS = 6;
    private static final int FIRST_CAPACITY = 16;
    private static final int LARGEST_CAPACITY = 1 << 26;

    private final KeyMemory memory;
    private final long budget;
    private final Part[] parts = new Part[PARTS];
    private long slots;
    private long size;
    private long forgotten;

    /**
     * An empty table.
     *
     * @param memory of which it may take one part, growing included
     */
    public KeyTable(KeyMemory memory) {
        this.memory = memory;
        this.budget = memory.ofOne();
        for (int i = 0; i < PARTS; i++) {
            parts[i] = new Part(FIRST_CAPACITY);
        }
        slots = (long) PARTS * FIRST_CAPACITY;
    }

    /**
     * Looks a key up, and remembers it if it is new and there is room.
     *
     * @param key its fingerprint
     * @param row where it stands
     * @return the row where it was first seen, or 0 if it is new
     */
    public long putIfAbsent(Fingerprint key, long row) {
        return putIfAbsent(key.high(), key.low(), row);
    }

    /**
     * The same with a fingerprint's halves.
     *
     * @param high the first half
     * @param low the second one
     * @param row where the key stands
     * @return the row where it was first seen, or 0 if it is new
     */
    public long putIfAbsent(long high, long low, long row) {
        Part part = part(high);
        int slot = part.slot(high, low);
        int known = part.row(slot);
        if (known != 0) {
            return Integer.toUnsignedLong(known);
        }
        if (part.isFull()) {
            if (grow(part, high)) {
                part = part(high);
                slot = part.slot(high, low);
            } else if (part.isCrammed()) {
                forgotten++;
                return 0;
            }
        }
        part.put(slot, high, low, (int) row);
        size++;
        return 0;
    }

    /**
     * Looks a key up, and remembers nothing.
     *
     * @param key its fingerprint
     * @return whether it is here
     */
    public boolean contains(Fingerprint key) {
        long high = key.high();
        Part part = part(high);
        return part.row(part.slot(high, key.low())) != 0;
    }

    private Part part(long high) {
        return parts[(int) (high >>> (Long.SIZE - PART_BITS))];
    }

    /** Doubles a part, if the old and the new one fit into the budget together with all others. */
    private boolean grow(Part part, long high) {
        int capacity = part.capacity() * 2;
        if ((slots + capacity) * BYTES_PER_SLOT > budget || capacity > LARGEST_CAPACITY) {
            return false;
        }
        parts[(int) (high >>> (Long.SIZE - PART_BITS))] = part.enlarged(capacity);
        slots += capacity / 2;
        return true;
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
                    finding -> memory.advise(finding, size + forgotten)
                            .with("limit", size)
                            .with("count", forgotten)
                            .with("fields", fields));
        }
    }

    /** How many keys found no room. */
    long forgotten() {
        return forgotten;
    }

    /** How much memory the table takes now. */
    long bytes() {
        return slots * BYTES_PER_SLOT;
    }

    /** Some of the slots, for keys of which the first bits are the same. */
    private static final class Part {
        private static final int INTS = BYTES_PER_SLOT / Integer.BYTES;

        /** Row, unsigned, 0 where the slot is free; the two halves, each with its low bits first. */
        private final int[] slots;

        private final int mask;
        private final int most;
        private int taken;

        Part(int capacity) {
            slots = new int[capacity * INTS];
            mask = capacity - 1;
            most = capacity / 3 * 2;
        }

        int capacity() {
            return mask + 1;
        }

        /** Whether it is time to grow. */
        boolean isFull() {
            return taken >= most;
        }

        /** Whether more would make look-ups slow. */
        boolean isCrammed() {
            return taken >= capacity() / 8 * 7;
        }

        /** The slot that a key has, or could have. */
        int slot(long high, long low) {
            int slot = (int) low & mask;
            while (row(slot) != 0 && !holds(slot, high, low)) {
                slot = (slot + 1) & mask;
            }
            return slot;
        }

        int row(int slot) {
            return slots[slot * INTS];
        }

        private boolean holds(int slot, long high, long low) {
            int at = slot * INTS;
            return slots[at + 1] == (int) low
                    && slots[at + 2] == (int) (low >>> Integer.SIZE)
                    && slots[at + 3] == (int) high
                    && slots[at + 4] == (int) (high >>> Integer.SIZE);
        }

        void put(int slot, long high, long low, int row) {
            int at = slot * INTS;
            slots[at] = row;
            slots[at + 1] = (int) low;
            slots[at + 2] = (int) (low >>> Integer.SIZE);
            slots[at + 3] = (int) high;
            slots[at + 4] = (int) (high >>> Integer.SIZE);
            taken++;
        }

        Part enlarged(int capacity) {
            Part larger = new Part(capacity);
            for (int slot = 0; slot <= mask; slot++) {
                if (row(slot) != 0) {
                    larger.take(slots, slot * INTS);
                }
            }
            return larger;
        }

        /** Takes over a key of a smaller part, which this one surely does not have. */
        private void take(int[] from, int at) {
            int slot = from[at + 1] & mask;
            while (row(slot) != 0) {
                slot = (slot + 1) & mask;
            }
            System.arraycopy(from, at, slots, slot * INTS, INTS);
            taken++;
        }
    }
}
