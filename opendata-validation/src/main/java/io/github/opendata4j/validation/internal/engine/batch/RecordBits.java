package io.github.opendata4j.validation.internal.engine.batch;

import io.github.opendata4j.validation.internal.engine.sieve.Sieve;
import java.util.Arrays;

/**
 * Some of the records of a batch, such as those whose cell in a column is missing: a bit for each, as many in a word as
 * sieves look at in one call, so that what is so of many cells is noted in one go. Emptied and filled again from batch to
 * batch, by one thread.
 *
 * <pre>{@code
 * wrong.add(64, 0b101); // the records 64 and 66
 * open.removeAll(wrong);
 * }</pre>
 */
public final class RecordBits {

    /**
     * Over so many records a loop goes in one call, in few rounds: a method that is called often is compiled once, and one
     * that goes round and round twice, first the loop at work and then the method.
     */
    public static final int STRETCH = 32 * Sieve.GROUP;

    private static final int SHIFT = Integer.numberOfTrailingZeros(Sieve.GROUP);
    private static final int FIRST_GROUPS = 256;

    private int[] groups = {};

    /** Groups from here on have no bits. */
    private int used;

    /** None of them. */
    public RecordBits() {}

    /**
     * Adds some records.
     *
     * @param from the first of a group, a multiple of {@link Sieve#GROUP}
     * @param bits a bit for each that is added, the lowest for the first
     */
    public void add(int from, int bits) {
        if (bits != 0) {
            int group = from >> SHIFT;
            use(group + 1);
            groups[group] |= bits;
        }
    }

    /**
     * Adds a record.
     *
     * @param record the record in the batch
     */
    public void add(int record) {
        add(record & -Sieve.GROUP, 1 << record);
    }

    /**
     * Adds all records of another set.
     *
     * @param others these
     */
    public void addAll(RecordBits others) {
        use(others.used);
        for (int group = 0; group < others.used; group++) {
            groups[group] |= others.groups[group];
        }
    }

    private void use(int count) {
        if (count > groups.length) {
            grow(count);
        }
        used = Math.max(used, count);
    }

    /** Seldom, and so by itself: what adds is compiled wherever it is called. */
    private void grow(int count) {
        groups = Arrays.copyOf(groups, Math.max(Math.max(FIRST_GROUPS, count), 2 * groups.length));
    }

    /**
     * Takes a record out.
     *
     * @param record the record in the batch
     */
    public void remove(int record) {
        int group = record >> SHIFT;
        if (group < used) {
            groups[group] &= ~(1 << record);
        }
    }

    /**
     * Takes out all records of another set.
     *
     * @param others these
     */
    public void removeAll(RecordBits others) {
        int common = Math.min(used, others.used);
        for (int group = 0; group < common; group++) {
            groups[group] &= ~others.groups[group];
        }
        while (used > 0 && groups[used - 1] == 0) {
            used--; // whoever looks at what is left has the less to look at
        }
    }

    /** Takes all out. */
    public void clear() {
        Arrays.fill(groups, 0, used, 0);
        used = 0;
    }

    /**
     * Which records of a group there are.
     *
     * @param from the first of the group, a multiple of {@link Sieve#GROUP}
     * @return a bit for each, the lowest for the first
     */
    public int group(int from) {
        int group = from >> SHIFT;
        return group < used ? groups[group] : 0;
    }

    /**
     * Where the records end.
     *
     * @return a multiple of {@link Sieve#GROUP}, at and behind which there are none
     */
    public int end() {
        return used << SHIFT;
    }

    /**
     * Whether a record is one of them.
     *
     * @param record the record in the batch
     * @return whether it was added and not taken out
     */
    public boolean contains(int record) {
        return (group(record) & 1 << record) != 0;
    }

    /**
     * The next record.
     *
     * @param from the first to consider
     * @return its number in the batch; below zero if there is none
     */
    public int next(int from) {
        int left = group(from) & -1 << from;
        for (int group = from >> SHIFT; group < used; ) {
            if (left != 0) {
                return (group << SHIFT) + Integer.numberOfTrailingZeros(left);
            }
            left = ++group < used ? groups[group] : 0;
        }
        return -1;
    }

    /**
     * Whether there are none.
     *
     * @return whether all that were added have been taken out
     */
    public boolean isEmpty() {
        return next(0) < 0;
    }

    /**
     * How many there are.
     *
     * @return their number
     */
    public int count() {
        int count = 0;
        for (int group = 0; group < used; group++) {
            count += Integer.bitCount(groups[group]);
        }
        return count;
    }
}
