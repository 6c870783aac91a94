package io.github.opendata4j.model.internal.scan;

import java.util.Arrays;

/**
 * The fast lane of {@link RecordParser}: takes records as long as they are plain RFC 4180, of the header's width and with
 * one kind of line end, and leaves the first that is not to the parser. What it takes, the parser would have taken in
 * the same way.
 *
 * <p>It goes through a window of the block twice. First it notes every stop, a delimiter or line end outside quotes,
 * eight bytes at a time and without a branch for each; then it cuts the stops into columns, one after the other, which
 * also shows whether all records have the same shape.
 */
final class CleanRecords {

    /** Small enough for the bytes to stay in the processor's first cache between the two passes. */
    static final int WINDOW = 16 << 10;

    private static final int GIVE_UP = -1;

    private final byte delimiter;
    private final byte quote;
    private final long delimiters;
    private final long quotes;
    private final long lineFeeds = Words.repeated((byte) '\n');
    private final long returns = Words.repeated((byte) '\r');

    /** Indexes of the stops; the first is the one before the first cell. */
    private final int[] stops = new int[WINDOW + 2 * Long.BYTES];

    private int lastStop;

    /** Cells, by the number of the stop behind them, that hold doubled quotes. */
    private final Marks doubled = new Marks();

    /** Line ends within cells, one entry each, by the number of the stop behind the cell. */
    private final Marks innerLines = new Marks();

    private int linesTaken;

    /** {@code quote} is {@link RecordParser#NO_QUOTE} if cells are never quoted. */
    CleanRecords(char delimiter, int quote) {
        this.delimiter = (byte) delimiter;
        this.quote = (byte) quote; // with no quote, a zero byte, which no text has
        this.delimiters = Words.repeated(this.delimiter);
        this.quotes = Words.repeated(this.quote);
    }

    /** Numbers in ascending order. */
    private static final class Marks {
        private int[] numbers = new int[16];
        private int size;

        void add(int number) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size * 2);
            }
            numbers[size++] = number;
        }
    }

    /**
     * Adds clean records to a batch.
     *
     * @param from where a record begins
     * @param to where the bytes end
     * @param line the physical line of the first record
     * @return the index after the last one; {@code from} if there was none
     */
    int parse(RecordBatch batch, int from, int to, long line) {
        byte[] bytes = batch.bytes();
        stops[0] = from - 1;
        lastStop = 0;
        doubled.size = 0;
        innerLines.size = 0;
        linesTaken = 0;
        findStops(bytes, from, Math.min(to, from + WINDOW));
        int width = batch.width();
        if (lastStop <= width) {
            return from; // with a carriage return, the stop behind it has to be known
        }
        int period = isPair(bytes, width) ? width + 1 : width;
        int records = cut(batch, period, batch.room(lastStop / period));
        take(batch, period, records, line);
        return stops[records * period] + 1;
    }

    /** Whether the stop at the end of the first record is a carriage return and a line feed. */
    private boolean isPair(byte[] bytes, int width) {
        return bytes[stops[width]] == '\r' && bytes[stops[width + 1]] == '\n' && stops[width + 1] == stops[width] + 1;
    }

    /** How many physical lines the records of the last call took. */
    int linesTaken() {
        return linesTaken;
    }

    private void findStops(byte[] bytes, int from, int to) {
        int i = from;
        int found = 0;
        while (i + Long.BYTES <= to) {
            long word = Words.at(bytes, i);
            long here = Words.equal(word, delimiters) | Words.equal(word, lineFeeds) | Words.equal(word, returns);
            long quoted = Words.equal(word, quotes);
            if (quoted == 0) {
                // Two places are written, wanted or not: cheaper than asking how many there are.
                long second = here & (here - 1);
                stops[found + 1] = i + Words.first(here);
                stops[found + 2] = i + Words.first(second);
                int count = Long.bitCount(here);
                if (count > 2) {
                    writeMore(found + 2, i, second & (second - 1));
                }
                found += count;
                i += Long.BYTES;
            } else {
                int place = Words.first(quoted);
                lastStop = writeMore(found, i, Words.before(here, place));
                i = endOfQuoted(bytes, i + place, to);
                found = lastStop;
                if (i == GIVE_UP) {
                    return;
                }
            }
        }
        lastStop = found;
    }

    /** Notes the stops of a word one by one; the number of the last one is returned. */
    private int writeMore(int lastNumber, int index, long bits) {
        int number = lastNumber;
        for (long left = bits; left != 0; left &= left - 1) {
            stops[++number] = index + Words.first(left);
        }
        return number;
    }

    /** The index after the closing quote, if the cell that opens at an index is as it should be. */
    private int endOfQuoted(byte[] bytes, int open, int to) {
        if (open != stops[lastStop] + 1) {
            return GIVE_UP; // a quote within a cell
        }
        int close = nextQuote(bytes, open + 1, to);
        boolean twice = false;
        while (close + 1 < to && bytes[close + 1] == quote) {
            twice = true;
            close = nextQuote(bytes, close + 2, to);
        }
        if (close + 1 >= to || !isStop(bytes[close + 1])) {
            return GIVE_UP;
        }
        if (twice) {
            doubled.add(lastStop + 1);
        }
        for (int lines = Utf8.lineEnds(bytes, open + 1, close); lines > 0; lines--) {
            innerLines.add(lastStop + 1);
        }
        return close + 1;
    }

    private int nextQuote(byte[] bytes, int from, int to) {
        int i = from;
        while (i + Long.BYTES <= to) {
            long found = Words.equal(Words.at(bytes, i), quotes);
            if (found != 0) {
                return i + Words.first(found);
            }
            i += Long.BYTES;
        }
        while (i < to && bytes[i] != quote) {
            i++;
        }
        return i;
    }

    private boolean isStop(byte value) {
        return value == delimiter || value == '\n' || value == '\r';
    }

    /** Writes the cells column by column; how many records have the right shape is returned. */
    private int cut(RecordBatch batch, int period, int most) {
        int width = batch.width();
        batch.reserve(most);
        byte lineEnd = batch.bytes()[stops[width]];
        if (lineEnd == delimiter || (lineEnd == '\r' && period == width)) {
            return 0; // another width; or a carriage return alone, of which no file of this century is full
        }
        int records = period > width ? countPairs(batch.bytes(), period, most) : most;
        for (int column = 0; column < width && records > 0; column++) {
            records = cutColumn(batch, column, period, records, column + 1 < width ? delimiter : lineEnd);
        }
        return records;
    }

    private int cutColumn(RecordBatch batch, int column, int period, int records, byte stop) {
        byte[] bytes = batch.bytes();
        int[] starts = batch.starts(column);
        int[] ends = batch.ends(column);
        int at = batch.size();
        int number = column;
        for (int record = 0; record < records; record++) {
            int from = stops[number] + 1;
            int to = stops[number + 1];
            if (bytes[to] != stop) {
                return record;
            }
            int around = bytes[from] == quote ? 1 : 0;
            starts[at + record] = from + around;
            ends[at + record] = to - around;
            number += period;
        }
        return records;
    }

    /** How many records end in a carriage return and a line feed. */
    private int countPairs(byte[] bytes, int period, int most) {
        for (int record = 0; record < most; record++) {
            int last = stops[(record + 1) * period];
            if (bytes[last] != '\n' || stops[(record + 1) * period - 1] != last - 1) {
                return record;
            }
        }
        return most;
    }

    private void take(RecordBatch batch, int period, int records, long line) {
        int end = records * period;
        int before = batch.size();
        for (int i = 0; i < doubled.size && doubled.numbers[i] <= end; i++) {
            int cell = doubled.numbers[i] - 1;
            batch.markDoubled(before + cell / period, cell % period);
        }
        int mark = 0;
        for (int record = 0; record < records; record++) {
            batch.endCleanRecord(line + linesTaken);
            linesTaken++;
            while (mark < innerLines.size && innerLines.numbers[mark] <= (record + 1) * period) {
                mark++;
                linesTaken++;
            }
        }
    }
}
