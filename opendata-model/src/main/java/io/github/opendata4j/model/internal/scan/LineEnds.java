package io.github.opendata4j.model.internal.scan;

import java.util.Map;
import java.util.Optional;

/** Counts how the records of a file end, to tell of a mixture. What stands within quotes is none of its business. */
final class LineEnds {

    private static final int LINE_FEED = 0;
    private static final int RETURN = 1;
    private static final int PAIR = 2;

    private final long[] counts = new long[3];
    private int first = -1;
    private long lineOfFirst;

    /** The physical line of the first record that ends in another way than the first one. */
    private long line;

    /**
     * Notes records that end in the same way.
     *
     * @param end the index behind the last of them
     * @param before how many bytes there are before
     */
    void note(byte[] bytes, int end, int before, long records, long lineOfFirst) {
        int kind = bytes[end - 1] == '\r' ? RETURN : LINE_FEED;
        if (kind == LINE_FEED && before > 1 && bytes[end - 2] == '\r') {
            kind = PAIR;
        }
        counts[kind] += records;
        if (first < 0) {
            first = kind;
            this.lineOfFirst = lineOfFirst;
        } else if (kind != first && line == 0) {
            line = lineOfFirst;
        }
    }

    /** Takes over what others noted of the records behind, whose lines are counted from elsewhere, and empties them. */
    void take(LineEnds next, long offset) {
        for (int kind = 0; kind < counts.length; kind++) {
            counts[kind] += next.counts[kind];
            next.counts[kind] = 0;
        }
        if (first < 0) {
            first = next.first;
        }
        if (line == 0 && next.first >= 0 && next.first != first) {
            line = offset + next.lineOfFirst;
        } else if (line == 0 && next.line > 0) {
            line = offset + next.line;
        }
        next.first = -1;
        next.line = 0;
    }

    /** What there is to say, once all is read. */
    Optional<Observation> observation() {
        long all = 0;
        long most = 0;
        for (long count : counts) {
            all += count;
            most = Math.max(most, count);
        }
        return all == most
                ? Optional.empty()
                : Optional.of(new Observation("line-ending-mixed", Map.of("count", all - most), line));
    }
}
