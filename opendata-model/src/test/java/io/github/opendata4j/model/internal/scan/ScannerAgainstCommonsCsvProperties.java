package io.github.opendata4j.model.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.table.Dialect;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;

/** The scanner and Commons CSV read the same cells, whatever the cells, the delimiter, the line ends and the blocks. */
class ScannerAgainstCommonsCsvProperties {

    private static final CSVFormat READ =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cells =
                texts("a", "b", " ", "\"", "\"\"", "'", ",", ";", "\n", "\r", "\r\n", "\t", "é", "€", "𝄞");
        return cells.list().ofMinSize(1).ofMaxSize(5).list().ofMinSize(1).ofMaxSize(20);
    }

    @Property
    void whatCommonsCsvWritesIsReadBack(
            @ForAll("tables") List<List<String>> table, @ForAll Style style, @ForAll Block block) throws IOException {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, style.format())) {
            for (List<String> row : table) {
                printer.printRecord(row);
            }
        }

        assertThat(visible(scanned("header\n" + text, style.delimiter, block))).isEqualTo(visible(table));
    }

    private static Arbitrary<String> texts(String... pieces) {
        return Arbitraries.of(pieces).list().ofMaxSize(20).map(list -> String.join("", list));
    }

    /** Plain texts, without quotes: both cut them at the same places. */
    @Property
    void plainTextIsCutAsCommonsCsvCutsIt(@ForAll("plainTexts") String text, @ForAll Block block) throws IOException {
        List<List<String>> expected = new ArrayList<>();
        for (CSVRecord row : READ.parse(new StringReader("header\n" + text))) {
            expected.add(List.of(row.values()));
        }

        assertThat(scanned("header\n" + text, ',', block)).isEqualTo(expected.subList(1, expected.size()));
    }

    @Provide
    Arbitrary<String> plainTexts() {
        return texts("a", "b", " ", ",", ",", "\n", "\n", "\r", ";", "é", "€", "𝄞");
    }

    /** Line ends as something that a failure can show. */
    private static String visible(List<List<String>> table) {
        return table.toString().replace('\r', '␍').replace('\n', '␊').replace('\t', '␉');
    }

    private static List<List<String>> scanned(String text, char delimiter, Block block) {
        Dialect dialect = Dialect.builder().delimiter(delimiter).headerRow(1).build();
        return Scanned.with(
                        text.getBytes(StandardCharsets.UTF_8),
                        ScanOptions.builder().dialect(dialect).blockBytes(block.bytes))
                .rows();
    }

    /** How a table may be written. */
    enum Style {
        RFC_4180(',', "\r\n", QuoteMode.MINIMAL),
        ALL_QUOTED(';', "\n", QuoteMode.ALL),
        TABS('\t', "\r", QuoteMode.MINIMAL);

        private final char delimiter;
        private final String lineEnd;
        private final QuoteMode quotes;

        Style(char delimiter, String lineEnd, QuoteMode quotes) {
            this.delimiter = delimiter;
            this.lineEnd = lineEnd;
            this.quotes = quotes;
        }

        CSVFormat format() {
            return CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(delimiter)
                    .setRecordSeparator(lineEnd)
                    .setQuoteMode(quotes)
                    .get();
        }
    }

    /** Where the seams are. */
    enum Block {
        TINY(8),
        ODD(37),
        WHOLE(1 << 16);

        private final int bytes;

        Block(int bytes) {
            this.bytes = bytes;
        }
    }
}
