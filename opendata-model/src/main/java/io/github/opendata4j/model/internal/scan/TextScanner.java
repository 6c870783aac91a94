package io.github.opendata4j.model.internal.scan;

import io.github.opendata4j.model.internal.scan.HeaderFinder.Header;
import io.github.opendata4j.model.internal.scan.Transcoder.Fault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Reads a text table, whatever its encoding, delimiter and title lines. One pass, in memory that does not grow with the
 * file: a few blocks, and one record where records are longer than a block.
 */
final class TextScanner implements TableScanner {

    private final TextInput input;
    private final ScanOptions options;
    private final String name;
    private final List<Observation> observations = new ArrayList<>();

    /** Bytes that were read and are in no batch yet: the first {@link #carried} of the array. */
    private byte[] carry;

    private int carried;

    /** How many bytes of UTF-8 were before those. */
    private long base;

    private RecordParser parser =
            new RecordParser(',', '"', ScanOptions.builder().build());
    private List<String> labels = List.of();
    private long headerLine;
    private long headerSheetRow;
    private long nextRow = 2;
    private boolean ended;

    private TextScanner(TextInput input, String name, ScanOptions options) {
        this.input = input;
        this.options = options;
        this.name = name;
        this.carry = new byte[options.blockBytes()];
    }

    /** Reads the header of a text; the caller closes the stream if that fails. */
    static TextScanner open(TextInput.Bytes bytes, String name, ScanOptions options) throws IOException {
        TextScanner scanner = new TextScanner(TextInput.open(bytes, options.dialect()), name, options);
        scanner.readHeader();
        return scanner;
    }

    private void readHeader() throws IOException {
        observations.addAll(input.observations());
        Header header = findHeader();
        parser = new RecordParser(header.delimiter(), HeaderFinder.quote(options), options);
        RecordBatch top = new RecordBatch();
        top.borrow(carry);
        top.reset(0, parser.quote());
        int end = parser.parse(top, 0, carried, input.atEnd(), header.record());
        headerLine = parser.line();
        headerSheetRow = header.record() + 1L;
        end = parser.parse(top, end, carried, input.atEnd(), header.record() + 1);
        labels = IntStream.range(0, top.cells(header.record()))
                .mapToObj(column -> top.text(header.record(), column))
                .toList();
        keep(carry, end, carried);
        observeHeader(header);
    }

    /** Reads until the header is complete. */
    private Header findHeader() throws IOException {
        while (true) {
            carried = input.read(carry, carried);
            noteFaults(carry);
            if (carried == 0) {
                throw ScanFaults.empty();
            }
            Header header = new HeaderFinder(carry, carried, options).find(input.atEnd());
            if (header.record() != HeaderFinder.NONE) {
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
        boolean named = delimiter == '\t' && name.toLowerCase(Locale.ROOT).matches(".*\\.(tsv|tab)");
        header.rival()
                .ifPresent(rival -> observations.add(new Observation(
                        "delimiter-uncertain",
                        Map.of("delimiter", delimiter, "allowed", List.of(delimiter, rival)),
                        0)));
        if (delimiter != ',' && !named && options.dialect().delimiter().isEmpty()) {
            observations.add(
                    new Observation("delimiter-unexpected", Map.of("delimiter", delimiter, "expected", ','), 0));
        }
    }

    @Override
    public boolean next(RecordBatch batch) throws IOException {
        batch.reset(labels.size(), parser.quote());
        batch.number(nextRow, headerSheetRow + nextRow - 1, parser.line());
        byte[] bytes = batch.buffer(Math.max(options.blockBytes(), carried));
        System.arraycopy(carry, 0, bytes, 0, carried);
        int end = fill(batch, bytes);
        keep(batch.bytes(), end, carried);
        nextRow += batch.size();
        observations.addAll(parser.takeStrayQuotes());
        if (batch.size() == 0 && !ended) {
            ended = true;
            parser.lineEnds().observation().ifPresent(observations::add);
        }
        return batch.size() > 0;
    }

    /** Reads until there is at least one record, or nothing more. */
    private int fill(RecordBatch batch, byte[] block) throws IOException {
        byte[] bytes = block;
        while (true) {
            carried = input.read(bytes, carried);
            noteFaults(bytes);
            int end = parser.parse(batch, 0, carried, input.atEnd(), Integer.MAX_VALUE);
            if (batch.size() > 0 || input.atEnd()) {
                return end;
            }
            if (carried > options.maxRecordBytes()) {
                throw ScanFaults.limit("un enregistrement", "a record", options.maxRecordBytes(), parser.line());
            }
            bytes = batch.buffer(bytes.length * 2);
        }
    }

    /** Carries over what is in no batch yet. */
    private void keep(byte[] bytes, int from, int to) {
        carried = to - from;
        if (carry.length < carried) {
            carry = new byte[carried];
        }
        System.arraycopy(bytes, from, carry, 0, carried);
        base += from;
    }

    /** What went wrong among the bytes that were just read, of which the first is the parser's next. */
    private void noteFaults(byte[] bytes) {
        for (Fault fault : input.takeFaults()) {
            long line = parser.line() + Utf8.lineEnds(bytes, 0, (int) (fault.offset() - base));
            switch (fault.code()) {
                case TextInput.NUL -> throw BinaryContent.binary(line);
                case Utf8Transcoder.FALLEN ->
                    observations.addAll(
                            EncodingGuess.observations(input.laterGuess().orElseThrow(), line));
                default ->
                    observations.add(
                            new Observation(fault.code(), Map.of("encoding", input.encoding(), "line", line), line));
            }
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
