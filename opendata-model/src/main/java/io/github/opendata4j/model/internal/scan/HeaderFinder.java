package io.github.opendata4j.model.internal.scan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the delimiter and the header in the first records of a file. The labels that are expected decide first: no
 * wrong delimiter makes them appear. Where none is there, the delimiter is the one that cuts most records into the same
 * number of cells, and the header is the first record that is no title: titles have one cell where the table has
 * several. A first line such as {@code sep=;}, as one spreadsheet writes it, is believed.
 */
final class HeaderFinder {

    /** Equal to no record. */
    static final int NONE = -1;

    /** How many records are looked at. */
    private static final int SAMPLE = 200;

    /** The share of the best regularity from which another delimiter comes near. */
    private static final double NEARLY = 0.9;

    /** A hundred lines of any real table. */
    private static final int MOST_SNIFFED = 1 << 20;

    private static final List<Character> CANDIDATES = List.of(',', ';', '\t', '|');

    private final byte[] bytes;
    private final int limit;
    private final ScanOptions options;
    private final Set<String> expected;

    /** The bytes up to {@code limit} are the beginning of the file. */
    HeaderFinder(byte[] bytes, int limit, ScanOptions options) {
        this.bytes = bytes;
        this.limit = limit;
        this.options = options;
        this.expected = new HashSet<>();
        for (String label : options.expectedLabels()) {
            expected.add(Sample.folded(label));
        }
    }

    /**
     * A delimiter and what it makes of the first records.
     *
     * @param record the record that is the header, from 0, or {@link #NONE}
     * @param matches how many of the expected labels it has
     * @param agrees whether most records are as wide as it
     * @param regularity how well the records agree in their width
     * @param refusal why it can't be read to the end of the sample
     * @param rival another delimiter that would do nearly as well
     */
    record Header(
            char delimiter,
            int record,
            int matches,
            boolean agrees,
            double regularity,
            Optional<ScanException> refusal,
            Optional<Character> rival) {

        boolean isBetterThan(Header other) {
            if ((record == NONE) != (other.record == NONE)) {
                return record != NONE;
            }
            if (matches != other.matches) {
                return matches > other.matches;
            }
            // a text that has the same delimiter in each row is no reason to cut below a header that has none
            return (matches > 0 && agrees != other.agrees) ? agrees : regularity > other.regularity;
        }

        /** The same, with another record as its header. */
        private Header at(int other) {
            return other == record ? this : new Header(delimiter, other, matches, agrees, regularity, refusal, rival);
        }

        /** No label decides, and another delimiter cuts nearly as well. */
        private Header withRivalAmong(List<Header> headers) {
            if (matches > 0 || regularity == 0) {
                return this;
            }
            for (Header header : headers) {
                if (header.delimiter != delimiter && header.regularity >= NEARLY * regularity) {
                    Optional<Character> other = Optional.of(header.delimiter);
                    return new Header(delimiter, record, matches, agrees, regularity, refusal, other);
                }
            }
            return this;
        }
    }

    /** The best reading; the first candidate where nothing speaks for another. */
    Header find(boolean last) {
        String start = new String(bytes, 0, Math.min(limit, "\"sep=;\"\r\n".length()), StandardCharsets.UTF_8);
        if (start.startsWith("sep=") || start.startsWith("\"sep=")) {
            Matcher separator = SeparatorLine.FORM.matcher(start);
            if (separator.lookingAt() && !expected.contains("sep=" + separator.group(2))) {
                Header behind = read(separator.group(2).charAt(0), 1, last);
                return options.isNational() ? national(behind, List.of(behind), last) : behind;
            }
        }
        Optional<Character> stated = options.dialect().delimiter();
        List<Character> candidates = stated.isPresent() ? List.of(stated.get()) : CANDIDATES;
        if (options.isNational()) {
            return best(candidates, last); // whose labels are known is not all that counts
        }
        Optional<Header> labelled = onlyOneWithAllLabels(candidates, last);
        return labelled.isPresent() ? labelled.get() : best(candidates, last);
    }

    private Header best(List<Character> candidates, boolean last) {
        List<Header> headers = new ArrayList<>();
        for (char candidate : candidates) {
            headers.add(read(candidate, 0, last));
        }
        Header best = headers.get(0);
        for (Header next : headers) {
            best = next.isBetterThan(best) ? next : best;
        }
        refuseTooWide(best, headers);
        return (options.isNational() ? national(best, headers, last) : best).withRivalAmong(headers);
    }

    /** What the national validator takes for delimiter and header, unless it would only break down on them. */
    private Header national(Header best, List<Header> headers, boolean last) {
        if (best.record() == NONE || options.dialect().headerRow().isPresent()) {
            return best;
        }
        char sniffed = SniffedDelimiter.of(firstLines()).delimiter();
        for (Header header : headers) {
            if (header.delimiter() == sniffed && sniffed != best.delimiter() && header.record() != NONE) {
                NationalHeader other = nationalHeader(sniffed, last);
                if (other.isJudged()) {
                    return header.at(other.record());
                }
            }
        }
        NationalHeader header = nationalHeader(best.delimiter(), last);
        return header.isJudged() ? best.at(header.record()) : best;
    }

    private NationalHeader nationalHeader(char delimiter, boolean last) {
        RecordBatch records = new RecordBatch();
        boolean refused = fill(records, delimiter, last, NationalHeader.SAMPLE).isPresent();
        return new NationalHeader(refused ? new RecordBatch() : records, expected);
    }

    /** As many as the national validator looks at, and not without end. */
    private String firstLines() {
        int end = 0;
        for (int lines = 0; end < Math.min(limit, MOST_SNIFFED) && lines < NationalHeader.SAMPLE; end++) {
            lines += bytes[end] == '\n' ? 1 : 0;
        }
        return new String(bytes, 0, end, StandardCharsets.UTF_8);
    }

    /** Whether blanks behind delimiters belong to no cell, by the national validator's judgement. */
    boolean skipsBlanks(Header header) {
        SniffedDelimiter sniffed = SniffedDelimiter.of(firstLines());
        return sniffed.delimiter() == header.delimiter() && sniffed.skipsBlanks();
    }

    /** Where one delimiter alone makes all labels appear, nothing has to be compared, and little read. */
    private Optional<Header> onlyOneWithAllLabels(List<Character> candidates, boolean last) {
        Optional<Header> found = Optional.empty();
        if (expected.size() < 2 || options.dialect().headerRow().isPresent()) {
            return found; // no delimiter is needed for one label to appear
        }
        for (char candidate : candidates) {
            Optional<Header> header = withAllLabels(candidate, last);
            if (header.isPresent() && found.isPresent()) {
                return Optional.empty();
            }
            found = header.isPresent() ? header : found;
        }
        return found;
    }

    /** Most often the first record has all labels, and is all that is read. */
    private Optional<Header> withAllLabels(char delimiter, boolean last) {
        for (int most = 1; most <= Sample.MAX_TITLES; most += Sample.MAX_TITLES - 1) {
            RecordBatch records = new RecordBatch();
            Optional<ScanException> refusal = fill(records, delimiter, last, most);
            Sample sample = new Sample(records, 0, expected);
            if (sample.hasAllLabels()) {
                return Optional.of(header(delimiter, sample, refusal));
            }
        }
        return Optional.empty();
    }

    /** Made for the few files that begin so. */
    private static final class SeparatorLine {
        static final Pattern FORM = Pattern.compile("(\"?)sep=([\\x21-\\x7e\\t])\\1(?:\\R|$)");

        private SeparatorLine() {}
    }

    /** A header of too many columns is not one long label. */
    private void refuseTooWide(Header best, List<Header> headers) {
        if (best.matches() == 0 && best.regularity() == 0) {
            for (Header header : headers) {
                ScanException refusal =
                        header.record() == NONE ? header.refusal().orElse(null) : null;
                if (refusal != null && Objects.equals(refusal.parameters().get("limit"), options.maxColumns())) {
                    throw refusal;
                }
            }
        }
    }

    private Header read(char delimiter, int firstRecord, boolean last) {
        RecordBatch records = new RecordBatch();
        Optional<ScanException> refusal = fill(records, delimiter, last, SAMPLE);
        return header(delimiter, new Sample(records, firstRecord, expected), refusal);
    }

    private Header header(char delimiter, Sample sample, Optional<ScanException> refusal) {
        int header = options.dialect().headerRow().isPresent()
                ? sample.stated(options.dialect().headerRow().getAsInt() - 1)
                : sample.header();
        return new Header(
                delimiter,
                header,
                sample.matches(header),
                sample.hasCommonWidth(header),
                sample.regularity(header),
                refusal,
                Optional.empty());
    }

    /** The wrong delimiter may find open quotes and endless cells: what was read before counts. */
    private Optional<ScanException> fill(RecordBatch records, char delimiter, boolean last, int most) {
        RecordParser parser = new RecordParser(delimiter, quote(options), options);
        records.borrow(bytes);
        records.reset(0, parser.quote());
        try {
            parser.parse(records, 0, limit, last, most);
        } catch (ScanException e) {
            return Optional.of(e);
        }
        return Optional.empty();
    }

    static int quote(ScanOptions options) {
        Optional<Character> quote = options.dialect().quoteChar();
        return quote.isPresent() ? quote.get() : RecordParser.NO_QUOTE;
    }
}
