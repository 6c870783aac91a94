package io.github.opendata4j.validation.internal.engine.sieve;

/** The records of a batch whose cell in one column is not surely right. Reused from batch to batch, by one thread. */
public final class Suspects {
    /** What {@link #next} answers when there are no more. */
    public static final int NONE = -1;

    private long[] bits = {};
    private int size;

    /** No records at all. */
    public Suspects() {}

    /**
     * Begins a batch.
     *
     * @param records how many records it has, none of them suspect
     */
    public void begin(int records) {
        int words = (records + Long.SIZE - 1) / Long.SIZE;
        bits = new long[words]; // no dearer than zeros in an old one
        size = records;
    }

    /** Makes every record suspect: there is no sieve for this column. */
    public void addAll() {
        for (int record = 0; record < size; record++) {
            add(record);
        }
    }

    /**
     * Holds a record back.
     *
     * @param record the record in the batch
     */
    public void add(int record) {
        bits[record >> 6] |= 1L << record;
    }

    /**
     * Holds some records back.
     *
     * @param from the first of 32, a multiple of 32
     * @param held a bit for each that is held back, the lowest for the first
     */
    void add(int from, int held) {
        bits[from >> 6] |= Integer.toUnsignedLong(held) << from;
    }

    /**
     * Which of some records were held back.
     *
     * @param from the first of 32, a multiple of 32
     * @return a bit for each, the lowest for the first
     */
    public int group(int from) {
        return (int) (bits[from >> 6] >>> from);
    }

    /**
     * Whether no record was held back.
     *
     * @return true if the checks have nothing to look at
     */
    public boolean areNone() {
        return next(0) == NONE;
    }

    /**
     * Whether a record was held back.
     *
     * @param record the record in the batch
     * @return true if the checks have to look at it
     */
    public boolean contains(int record) {
        return (bits[record >> 6] & 1L << record) != 0;
    }

    /**
     * The next record that was held back.
     *
     * @param from the first record to look at
     * @return its number, or {@link #NONE}
     */
    public int next(int from) {
        int word = from >> 6;
        int words = (size + Long.SIZE - 1) / Long.SIZE;
        if (word >= words) {
            return NONE;
        }
        long left = bits[word] & -1L << from;
        while (left == 0) {
            if (++word == words) {
                return NONE;
            }
            left = bits[word];
        }
        return word * Long.SIZE + Long.numberOfTrailingZeros(left);
    }

    /**
     * How many records the batch has.
     *
     * @return suspect or not
     */
    public int size() {
        return size;
    }
}
