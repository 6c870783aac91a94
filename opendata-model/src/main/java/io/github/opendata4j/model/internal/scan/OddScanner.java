package io.github.opendata4j.model.internal.scan;

import io.github.opendata4j.model.internal.scan.Transcoder.Fault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Reads a text table of an unusual dialect: with escapes, comments, several rows of labels or none. Slower than
 * {@link TextScanner}, and for nothing else.
 */
final class OddScanner implements TableScanner {

    /** How full a batch gets. */
    private static final int BATCH_BYTES = 256 << 10;

    /** Beyond, stray quotes are not told of one by one. */
    private static final int MOST_OBSERVATIONS = 100;

    private final TextInput input;
    private final ScanOptions options;
    private final RecordWriter writer;
    private final OddRecords records;
    private final char delimiter;
    private final List<Observation> observations = new ArrayList<>();
    private List<String> labels = List.of();
    private long headerLine = 1;
    private long headerRow = 1;
    private int titleLines;
    private long nextRow = 2;

    /** Whether the record at hand is in no batch yet. */
    private boolean pending;

    private OddScanner(TextInput input, ScanOptions options) throws IOException {
        this.input = input;
        this.options = options;
        this.writer = new RecordWriter(options.maxCellBytes());
        OddInput bytes = new OddInput(input, options.blockBytes());
        byte[] ahead = bytes.ahead();
        this.delimiter = options.dialect()
                .delimiter()
                .orElseGet(() -> new HeaderFinder(ahead, ahead.length, options)
                        .find(input.atEnd())
                        .delimiter());
        this.records = new OddRecords(bytes, Syntax.of(options.dialect(), delimiter), options);
        if (ahead.length == 0) {
            throw ScanFaults.empty();
        }
    }

    /** Reads the header of a text; the caller closes the stream if that fails. */
    static TableScanner open(TextInput.Bytes bytes, ScanOptions options) throws IOException {
        OddScanner scanner = new OddScanner(TextInput.open(bytes, options), options);
        scanner.observations.addAll(scanner.input.observations());
        scanner.readHeader();
        return scanner;
    }

    private void readHeader() throws IOException {
        if (options.dialect().header().isNone()) {
            pending = nextData();
            labels = LabelRows.unwritten(options, records.cells().size());
            nextRow = 1;
            return;
        }
        LabelRows rows = new LabelRows(options);
        boolean preceded = options.dialect().header().rows().isEmpty() ? find(rows) : readStated(rows);
        if (rows.isEmpty()) {
            throw ScanFaults.noHeader();
        }
        labels = rows.labels();
        if (preceded) {
            observations.add(new Observation("header-not-first", Map.of("line", headerLine), headerLine));
        }
    }

    /** The first record with something in it. Whether anything but comments is above it. */
    private boolean find(LabelRows rows) throws IOException {
        boolean preceded = false;
        while (nextData()) {
            if (!records.isBlank()) {
                add(rows);
                headerRow = records.row();
                return preceded;
            }
            preceded = true;
        }
        throw ScanFaults.noHeader();
    }

    /** The records at the rows that are stated. Whether anything but comments is above them. */
    private boolean readStated(LabelRows rows) throws IOException {
        boolean preceded = false;
        boolean more = true;
        while (more && records.row() < rows.lastStated()) {
            more = nextData();
            if (more && rows.isStated(records.row())) {
                add(rows);
            } else {
                preceded |= more && rows.isEmpty();
            }
        }
        if (records.row() < rows.lastStated()) {
            throw ScanFaults.noHeader();
        }
        pending = more && records.row() > rows.lastStated();
        headerRow = rows.lastStated();
        return preceded;
    }

    private void add(LabelRows rows) {
        if (rows.isEmpty()) {
            headerLine = records.line();
            titleLines = (int) records.row() - 1;
        }
        rows.add(records.cells(), records.line());
    }

    /** Goes on to the next record that is data. */
    private boolean nextData() throws IOException {
        while (records.next()) {
            boolean skipped = options.dialect().skippedRows().rows().contains((int) records.row())
                    || (options.dialect().skippedRows().isBlankSkipped() && records.isBlank());
            if (!skipped) {
                return true;
            }
        }
        return false;
    }

    /** A batch ends before a row that was skipped, so that its rows follow each other as in the file. */
    @Override
    public boolean next(RecordBatch batch) throws IOException {
        writer.begin(batch, labels.size());
        pending = pending || nextData();
        long sheetRow = records.row();
        batch.number(nextRow, sheetRow, records.line());
        while (pending
                && records.row() == sheetRow + batch.size()
                && writer.length() < BATCH_BYTES
                && batch.hasRoom()) {
            if (!write()) {
                break;
            }
            pending = nextData();
        }
        noteFaults();
        nextRow += batch.size();
        return batch.size() > 0;
    }

    private boolean write() {
        String missing = options.dialect().nullSequence().orElse("");
        for (String cell : records.cells()) {
            writer.cell(cell.equals(missing) ? "" : cell, records.line());
        }
        if (records.isStray() && observations.size() < MOST_OBSERVATIONS) {
            observations.add(new Observation("quote-stray", Map.of("line", records.line()), records.line()));
        }
        return writer.endRecord(records.line());
    }

    private void noteFaults() {
        for (Fault fault : input.takeFaults()) {
            long line = records.line();
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
        return String.valueOf(delimiter);
    }

    @Override
    public long headerLine() {
        return headerLine;
    }

    @Override
    public long headerSheetRow() {
        return headerRow;
    }

    @Override
    public int titleLines() {
        return titleLines;
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
