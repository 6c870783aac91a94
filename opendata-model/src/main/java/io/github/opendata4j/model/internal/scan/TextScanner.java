package io.github.opendata4j.model.internal.scan;

import io.github.opendata4j.model.internal.scan.HeaderFinder.Header;
import io.github.opendata4j.model.internal.scan.TextPiece.Block;
import io.github.opendata4j.model.internal.scan.Transcoder.Fault;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text table, whatever its encoding, delimiter and title lines. One pass, in memory that does not grow with the
 * file: a few blocks, and one record where records are longer than a block.
 */
final class TextScanner implements TableScanner {

    static final long FIRST_LINE = 1;

    private static final int MOST_SOBER = 1024;

    /** Less is of no use to the input. */
    private static final int LEAST_BLOCK = 4 * Transcoder.ROOM;

    private final TextInput input;
    private final ScanOptions options;
    private final String name;
    private final int quote;
    private final int blockBytes;
    private final List<Observation> observations = new ArrayList<>();

    /** Bytes that were read and are in no batch yet: the first {@link #carried} of the array. */
    private byte[] carry;

    private int carried;

    /** How many bytes of UTF-8 were before those. */
    private long base;

    /** Of the header; knows the syntax, and how all that was accepted ended. */
    private RecordParser parser =
            new RecordParser(',', '"', ScanOptions.builder().build());

    private RecordEnds recordEnds = new RecordEnds((byte) 0);
    private List<String> labels = List.of();
    private long headerLine;
    private long headerSheetRow;
    private long nextRow = 2;
    private boolean ended;
    private boolean skipsBlanks;

    /** Whether there may be damaged text behind the last record that was accepted. */
    private boolean damageCarried;

    private int straysTold;

    /** What is wrong behind the last record that was accepted: all before it is handed out first. */
    private @Nullable RuntimeException owed;

    /** The physical line of the first record that has not been accepted yet. */
    private long nextLine;

    /** For how many pieces no end is guessed, and how many it will be the next time that a guess was wrong. */
    private int sober;

    private int soberNext = 1;

    /** Blocks that were read and put back, ahead of the input. */
    private final Deque<Block> again = new ArrayDeque<>();

    private @Nullable IOException broken;

    private final Queue<RecordParser> freeParsers = new ConcurrentLinkedQueue<>();

    private TextScanner(TextInput input, String name, ScanOptions options) {
        this.input = input;
        this.options = options;
        this.name = name;
        this.quote = HeaderFinder.quote(options);
        this.blockBytes = Math.max(LEAST_BLOCK, options.blockBytes());
        this.carry = new byte[Math.min(options.blockBytes(), ScanOptions.BLOCK_BYTES)];
    }

    /** Reads the header of a text; the caller closes the stream if that fails. */
    static TextScanner open(TextInput.Bytes bytes, String name, ScanOptions options) throws IOException {
        TextScanner scanner = new TextScanner(TextInput.open(bytes, options), name, options);
        scanner.readHeader();
        return scanner;
    }

    /** Whether another reader has to read the file, for which blanks behind delimiters belong to no cell. */
    boolean skipsBlanks() {
        return skipsBlanks;
    }

    private void readHeader() throws IOException {
        observations.addAll(input.observations());
        Header header = findHeader();
        parser = new RecordParser(header.delimiter(), HeaderFinder.quote(options), options);
        recordEnds = new RecordEnds(parser.quote());
        RecordBatch top = new RecordBatch();
        top.borrow(carry);
        top.reset(0, parser.quote());
        int end = parser.parse(top, 0, carried, input.atEnd(), header.record());
        headerLine = parser.line();
        headerSheetRow = header.record() + 1L;
        end = parser.parse(top, end, carried, input.atEnd(), header.record() + 1);
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < top.cells(header.record()); column++) {
            texts.add(top.text(header.record(), column));
        }
        labels = options.isNational() ? NationalHeader.labels(texts, options.expectedLabels()) : List.copyOf(texts);
        carried -= end;
        System.arraycopy(carry, end, carry, 0, carried);
        base = end;
        nextLine = parser.line();
        observeHeader(header);
    }

    /** Reads until the header is complete. */
    private Header findHeader() throws IOException {
        while (true) {
            carried = input.read(carry, carried, carry.length);
            for (Fault fault : input.takeFaults()) {
                noteFault(fault, 1 + Utf8.lineEnds(carry, 0, (int) fault.offset()));
            }
            if (carried == 0) {
                throw ScanFaults.empty();
            }
            HeaderFinder finder = new HeaderFinder(carry, carried, options);
            Header header = finder.find(input.atEnd());
            if (header.record() != HeaderFinder.NONE) {
                skipsBlanks = options.isNational() && finder.skipsBlanks(header);
                return header;
            }
            refuseHopeless(header.delimiter());
            carry = Arrays.copyOf(carry, carry.length * 2);
        }
    }

    private void refuseHopeless(char delimiter) {
        RecordBatch top = new RecordBatch();
        top.borrow(carry);
        new RecordParser(delimiter, HeaderFinder.quote(options), options)
                .parse(top, 0, carried, input.atEnd(), Integer.MAX_VALUE); // says what is wrong with the first record
        if (input.atEnd() || carried > options.maxRecordBytes()) {
            throw ScanFaults.noHeader();
        }
    }

    private void observeHeader(Header header) {
        if (headerSheetRow > 1) {
            observations.add(new Observation("header-not-first", Map.of("line", headerLine), headerLine));
        }
        char delimiter = parser.delimiter();
        boolean named = delimiter == '\t' && isNamedAfterTabs(name.toLowerCase(Locale.ROOT));
        if (header.rival().isPresent()) {
            List<Character> allowed = List.of(delimiter, header.rival().get());
            observations.add(
                    new Observation("delimiter-uncertain", Map.of("delimiter", delimiter, "allowed", allowed), 0));
        }
        if (delimiter != ',' && !named && options.dialect().delimiter().isEmpty()) {
            observations.add(
                    new Observation("delimiter-unexpected", Map.of("delimiter", delimiter, "expected", ','), 0));
        }
    }

    private static boolean isNamedAfterTabs(String name) {
        return name.endsWith(".tsv") || name.endsWith(".tab");
    }

    @Override
    public boolean next(RecordBatch batch) throws IOException {
        TextPiece piece = readWhole(batch);
        accept(piece);
        return !piece.isLast();
    }

    @Override
    public TextPiece readWhole(RecordBatch batch) throws IOException {
        TextPiece piece = begin(batch);
        parseAll(piece);
        return piece;
    }

    @Override
    public Piece read(RecordBatch batch) throws IOException {
        TextPiece piece = begin(batch);
        if (sober > 0) {
            sober--;
            parseAll(piece);
        } else if (piece.guessEnd(recordEnds)) {
            keep(piece);
        } else {
            parseAll(piece);
        }
        return piece;
    }

    /** A piece with the bytes that are left over, and a block more unless they are many. */
    private TextPiece begin(RecordBatch batch) throws IOException {
        batch.reset(labels.size(), parser.quote());
        batch.number(0, 0, FIRST_LINE);
        System.arraycopy(carry, 0, batch.buffer(Math.max(carried, 2 * blockBytes)), 0, carried);
        RecordParser free = freeParsers.poll();
        RecordParser own = free == null ? new RecordParser(parser.delimiter(), quote, options) : free;
        TextPiece piece = new TextPiece(batch, own.startAt(FIRST_LINE), base, carried);
        if (carried < blockBytes / 2) {
            readBlock(piece);
        }
        piece.atEnd(atEnd());
        return piece;
    }

    /**
     * One block, at the places in the file where blocks always are: wherever records end, and whoever parses them. What
     * is found does not depend on it.
     */
    private void readBlock(TextPiece piece) throws IOException {
        int from = piece.limit();
        Block block = again.poll();
        if (block != null) {
            byte[] bytes = piece.batch().buffer(from + block.bytes.length);
            System.arraycopy(block.bytes, 0, bytes, from, block.bytes.length);
            piece.extend(from + block.bytes.length, block.faults);
        } else {
            byte[] bytes = piece.batch().buffer(from + blockBytes);
            piece.extend(readInput(bytes, from), input.takeFaults());
        }
        piece.atEnd(atEnd());
    }

    /** What went wrong once goes wrong again, although blocks that were read before may come again in between. */
    private int readInput(byte[] bytes, int from) throws IOException {
        if (broken != null) {
            throw broken;
        }
        try {
            return input.read(bytes, from, from + blockBytes);
        } catch (IOException e) {
            broken = e;
            throw e;
        }
    }

    private boolean atEnd() {
        return again.isEmpty() && input.atEnd();
    }

    /** Reads until there is at least one record, or nothing more. */
    private void parseAll(TextPiece piece) throws IOException {
        while (!piece.parseAll() && !atEnd() && piece.limit() <= options.maxRecordBytes()) {
            readBlock(piece);
        }
        keep(piece);
    }

    /** Carries over what is behind the last record of a piece. */
    private void keep(TextPiece piece) {
        carried = piece.limit() - piece.end();
        if (carry.length < carried) {
            carry = new byte[carried];
        }
        System.arraycopy(piece.batch().bytes(), piece.end(), carry, 0, carried);
        base = piece.base() + piece.end();
    }

    @Override
    public boolean accept(Piece next) {
        TextPiece piece = (TextPiece) next;
        if (!piece.isAsGuessed()) {
            return false;
        }
        if (owed != null) {
            throw owed;
        }
        RecordBatch batch = piece.batch();
        int before = observations.size();
        boolean damageBefore = damageCarried;
        damageCarried = false;
        noteFaults(piece);
        Optional<RuntimeException> failure = piece.failure(nextLine);
        if (failure.isPresent() && batch.size() == 0) {
            throw failure.get();
        }
        owed = failure.orElse(null);
        batch.noteDamage(damageBefore || damageCarried || !options.fastLane());
        damageCarried |= damageBefore && piece.leavesCarried();
        if (batch.size() == 0 && piece.limit() > options.maxRecordBytes()) {
            throw ScanFaults.limit("un enregistrement", "a record", options.maxRecordBytes(), nextLine);
        }
        batch.number(nextRow, headerSheetRow + nextRow - 1, nextLine);
        RecordParser own = piece.parser();
        List<Observation> strays = own.takeStrayQuotes(nextLine - FIRST_LINE);
        int told = Math.min(strays.size(), RecordParser.MAX_STRAY - straysTold); // however many pieces there are
        observations.addAll(strays.subList(0, told));
        straysTold += told;
        parser.lineEnds().take(own.lineEnds(), nextLine - FIRST_LINE);
        if (piece.isLast() && !ended) {
            ended = true;
            Optional<Observation> mixed = parser.lineEnds().observation();
            if (mixed.isPresent()) {
                observations.add(mixed.get());
            }
        }
        piece.observe(observations.subList(before, observations.size()));
        nextRow += batch.size();
        nextLine += own.line() - FIRST_LINE;
        freeParsers.add(own);
        return true;
    }

    @Override
    public void putBack(List<Piece> pieces) {
        TextPiece first = (TextPiece) pieces.get(0);
        carry = first.carriedOver();
        carried = carry.length;
        base = first.base();
        for (int i = pieces.size() - 1; i >= 0; i--) {
            List<Block> blocks = ((TextPiece) pieces.get(i)).blocks();
            for (int block = blocks.size() - 1; block >= 0; block--) {
                again.push(blocks.get(block));
            }
        }
        recordEnds.doubt();
        sober = soberNext;
        soberNext = Math.min(2 * soberNext, MOST_SOBER);
    }

    /** What went wrong among the bytes of a piece, which begins on the next line. */
    private void noteFaults(TextPiece piece) {
        for (Fault fault : piece.faults()) {
            int place = (int) (fault.offset() - piece.base());
            noteFault(fault, nextLine + Utf8.lineEnds(piece.batch().bytes(), 0, place));
        }
    }

    private void noteFault(Fault fault, long line) {
        switch (fault.code()) {
            case TextInput.DAMAGE -> damageCarried = true;
            case TextInput.NUL -> throw BinaryContent.binary(line);
            case Utf8Transcoder.FALLEN ->
                observations.addAll(
                        EncodingGuess.observations(input.laterGuess().orElseThrow(), line));
            default ->
                observations.add(
                        new Observation(fault.code(), Map.of("encoding", input.encoding(), "line", line), line));
        }
    }

    @Override
    public List<String> labels() {
        return labels;
    }

    @Override
    public String encoding() {
        return input.encoding();
    }

    @Override
    public String delimiter() {
        return String.valueOf(parser.delimiter());
    }

    @Override
    public long headerLine() {
        return headerLine;
    }

    @Override
    public long headerSheetRow() {
        return headerSheetRow;
    }

    @Override
    public long bytesRead() {
        return input.bytesRead();
    }

    @Override
    public List<Observation> observations() {
        return Collections.unmodifiableList(observations);
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
