package io.github.opendata4j.model.internal.scan;

import java.util.Arrays;

/**
 * The fast lane of {@link RecordParser}: takes records as long as they are plain RFC 4180, of the header's width and with
 * one kind of line end, and leaves the first that is not to the parser. What it takes, the parser would have taken in
 * the same way.
 *
 * <p>It goes through a window of the block twice. First it notes every stop, a delimiter or line end outside quotes: 64
 * bytes at a time, {@linkplain MarkedText a bit for each}, with hardly a branch (the way of simdjson; Langdale and Lemire
 * 2019). Then it cuts the stops into columns, one after the other, which also shows whether all records have the same
 * shape.
 */
final class CleanRecords {

    /** Small enough for the bytes to stay in the processor's caches between the two passes. */
    static final int WINDOW = MarkedText.CHUNK;

    private final byte delimiter;
    private final byte quote;
    private final MarkedText marked;

    /** Indexes of the stops; the first is the one before the first cell. */
    private final int[] stops = new int[WINDOW + Long.SIZE];

    private final ColumnCut cut = new ColumnCut();
    private final Doubling doubling = new Doubling();
    private final Stride steps = Stride.alwaysShort();
    private int lastStop;

    /** Where the bytes at hand end. */
    private int end;

    /** How many stops were found before the block at hand. */
    private int found;

    /** Of the block at hand, the bit before the first cell's: whether a stop. */
    private long stopBefore;

    /** The first bit, if a closing quote is right before it. */
    private long closedBefore;

    /** All bits, if the block begins within quotes. */
    private long openBefore;

    /** Cells, by the number of the stop behind them, that hold doubled quotes. */
    private final Marks doubled = new Marks();

    /** Line ends within cells, one entry each, by the number of the stop behind the cell. */
    private final Marks innerLines = new Marks();

    private int linesTaken;

    /** Both are ASCII; {@code quote} is {@link RecordParser#NO_QUOTE} if cells are never quoted. */
    CleanRecords(char delimiter, int quote) {
        this.delimiter = (byte) delimiter;
        this.quote = (byte) quote; // with no quote, a zero byte, which no text has
        this.marked = new MarkedText(this.delimiter, this.quote);
    }

    /** Numbers in ascending order. */
    private static final class Marks {
        /** For nearly all windows: what never happens need not be compiled, nor what was compiled without be thrown away. */
        private static final int ENOUGH = 1024;

        private int[] numbers = new int[ENOUGH];
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
        end = Math.min(to, from + WINDOW);
        while (end > from && bytes[end - 1] == quote) {
            end--; // what is behind it says whether it closes
        }
        findStops(bytes, from, end);
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

    /** Ends early where something is not as it should be. */
    private void findStops(byte[] bytes, int from, int to) {
        int base = marked.read(bytes, from, to);
        found = 0;
        stopBefore = 1L << (from - base);
        closedBefore = 0;
        openBefore = 0;
        int blocks = marked.blocks();
        int block = 0;
        while (block < blocks) {
            int end = Math.min(block + Stride.SHORT, blocks);
            block = findSomeStops(bytes, base, block, end) ? end : blocks;
        }
        lastStop = found;
    }

    /**
     * Looks at some blocks of 64 bytes. As long as it is, it is compiled by itself, and not once more in each that calls it.
     *
     * @return whether all is as it should be
     */
    private boolean findSomeStops(byte[] bytes, int base, int firstBlock, int endBlock) {
        int[] places = stops;
        long[] bits = marked.bits();
        long[] parities = marked.parities();
        int number = found;
        long stop = stopBefore;
        long closed = closedBefore;
        long open = openBefore;
        boolean right = true;
        for (int block = firstBlock; block < endBlock && right; block++) {
            int at = base + block * Long.SIZE;
            long marks = bits[block];
            long quoted = parities[block] ^ open;
            long separators = bits[MarkedText.SEPARATORS + block];
            long here = separators & ~quoted;
            long opening = marks & quoted;
            long closing = marks & ~quoted;
            long behindClosing = closing << 1 | closed;
            long wrong = (opening & ~(here << 1 | stop | behindClosing)) | (behindClosing & ~(here | opening));
            if (wrong != 0) { // a quote within a cell, or text behind one: all before it is right
                here &= Long.lowestOneBit(wrong) - 1;
                right = false;
            }
            if ((opening & behindClosing) != 0) {
                note(doubled, opening & behindClosing, number, here);
            }
            for (long left = separators & quoted; left != 0; left &= left - 1) {
                int index = at + Long.numberOfTrailingZeros(left);
                if (bytes[index] != delimiter) {
                    noteInnerLine(bytes, index, left, number, here);
                }
            }
            int next = number;
            long left = here;
            do { // four places are written at once, wanted or not: cheaper than asking how many there are
                places[next + 1] = at + Long.numberOfTrailingZeros(left);
                left &= left - 1;
                places[next + 2] = at + Long.numberOfTrailingZeros(left);
                left &= left - 1;
                places[next + 3] = at + Long.numberOfTrailingZeros(left);
                left &= left - 1;
                places[next + 4] = at + Long.numberOfTrailingZeros(left);
                left &= left - 1;
                next += 4;
            } while (left != 0);
            number += Long.bitCount(here);
            stop = here >>> (Long.SIZE - 1);
            closed = closing >>> (Long.SIZE - 1);
            open = quoted >> (Long.SIZE - 1);
        }
        found = number;
        stopBefore = stop;
        closedBefore = closed;
        openBefore = open;
        return right;
    }

    /** Notes for each bit the number of the stop behind it, of which {@code before} are not in this block. */
    private static void note(Marks marks, long bits, int before, long stopBits) {
        for (long left = bits; left != 0; left &= left - 1) {
            marks.add(before + Long.bitCount(stopBits & (Long.lowestOneBit(left) - 1)) + 1);
        }
    }

    /** Notes a line end within a cell, unless the byte at the lowest of some bits is something else. */
    private void noteInnerLine(byte[] bytes, int index, long bits, int before, long stopBits) {
        boolean pair = index + 1 < end && bytes[index + 1] == '\n';
        if (bytes[index] == '\n' || (bytes[index] == '\r' && !pair)) {
            note(innerLines, Long.lowestOneBit(bits), before, stopBits);
        }
    }

    /** Writes the cells column by column; how many records have the right shape is returned. */
    private int cut(RecordBatch batch, int period, int most) {
        int width = batch.width();
        batch.reserve(most);
        byte lineEnd = batch.bytes()[stops[width]];
        if (lineEnd != '\n' && (lineEnd != '\r' || period == width)) {
            return 0; // another width; or a carriage return alone, of which no file of this century is full
        }
        int records = period > width ? countPairs(batch.bytes(), period, most) : most;
        for (int column = 0; column < width && records > 0; column++) {
            cut.begin(batch, column, period, column + 1 < width ? delimiter : lineEnd);
            steps.run(cut, records);
            records = Math.min(records, cut.wrong);
            batch.noteLength(column, cut.shortest);
        }
        return records;
    }

    /** Writes the cells of one column, up to the first record that has another shape. */
    private final class ColumnCut extends Pass {
        private byte[] bytes = {};
        private int[] starts = {};
        private int[] ends = {};
        private int firstRecord;
        private int firstStop;
        private int period;
        private byte stop;

        /** How many bytes each cell has at least. */
        private int shortest;

        /** The record that has another shape, if there is one. */
        private int wrong;

        /** {@code separator} is what stands behind each cell. */
        void begin(RecordBatch batch, int column, int stopsOfRecord, byte separator) {
            bytes = batch.bytes();
            starts = batch.starts(column);
            ends = batch.ends(column);
            firstRecord = batch.size();
            firstStop = column;
            period = stopsOfRecord;
            stop = separator;
            shortest = Integer.MAX_VALUE;
            wrong = Integer.MAX_VALUE;
        }

        @Override
        void over(int first, int last) {
            if (wrong < first) {
                return;
            }
            byte[] text = bytes;
            int[] places = stops;
            int[] begins = starts;
            int[] finishes = ends;
            int number = firstStop + first * period;
            int least = shortest;
            for (int record = first; record < last; record++) {
                int from = places[number] + 1;
                int to = places[number + 1];
                if (text[to] != stop) {
                    wrong = record;
                    break;
                }
                int around = text[from] == quote ? 1 : 0;
                begins[firstRecord + record] = from + around;
                finishes[firstRecord + record] = to - around;
                least = Math.min(least, to - from - 2 * around);
                number += period;
            }
            shortest = least;
        }
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

    /** Marks some of the cells with doubled quotes. */
    private final class Doubling extends Pass {
        private RecordBatch batch = new RecordBatch(); // none yet
        private int firstRecord;
        private int period;

        /** Marks those of so many records. */
        void run(RecordBatch into, int stopsOfRecord, int records) {
            batch = into;
            firstRecord = into.size();
            period = stopsOfRecord;
            int count = doubled.size;
            while (count > 0 && doubled.numbers[count - 1] > records * stopsOfRecord) {
                count--;
            }
            steps.run(this, count);
        }

        @Override
        void over(int from, int to) {
            for (int i = from; i < to; i++) {
                int cell = doubled.numbers[i] - 1;
                batch.markDoubled(firstRecord + cell / period, cell % period);
            }
        }
    }

    private void take(RecordBatch batch, int period, int records, long line) {
        doubling.run(batch, period, records);
        int mark = 0;
        for (int record = 0; record < records; ) {
            // all of one line, up to the record with the next line end in a cell
            int nextInner = mark < innerLines.size ? (innerLines.numbers[mark] - 1) / period + 1 : records;
            int end = Math.min(nextInner, records);
            batch.endCleanRecords(end - record, line + linesTaken);
            linesTaken += end - record;
            record = end;
            while (mark < innerLines.size && innerLines.numbers[mark] <= record * period) {
                mark++;
                linesTaken++;
            }
        }
    }
}
