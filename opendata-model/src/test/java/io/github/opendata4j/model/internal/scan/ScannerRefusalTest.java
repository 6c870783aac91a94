package io.github.opendata4j.model.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.model.table.TableSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScannerRefusalTest {

    private static void assertRefused(byte[] bytes, String code, long line) {
        assertRefused(TableSource.of("bad.csv", bytes), code, line);
    }

    private static void assertRefused(TableSource source, String code, long line) {
        assertThatThrownBy(() -> Scanned.source(source, ScanOptions.builder()))
                .isInstanceOfSatisfying(ScanException.class, fault -> {
                    assertThat(fault.code()).isEqualTo(code);
                    assertThat(fault.line()).isEqualTo(line);
                    assertThat(fault.message(Locale.FRENCH)).isNotEqualTo(fault.getMessage());
                });
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A file that nobody has to hold: the same line again and again. */
    private static TableSource endless(String start, String line, long bytes) {
        return TableSource.of("endless.csv", () -> new InputStream() {
            private final byte[] first = utf8(start);
            private final byte[] next = utf8(line);
            private long at;

            @Override
            public int read() {
                if (at >= bytes) {
                    return -1;
                }
                long index = at++;
                return index < first.length ? first[(int) index] : next[(int) ((index - first.length) % next.length)];
            }
        });
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused(new byte[0], "source-empty", 0);
        assertRefused(utf8("\uFEFF"), "source-empty", 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n\r\n", "\n\n\n"})
    void aFileOfBlankLinesHasNoHeader(String text) {
        assertRefused(utf8(text), "header-missing", 0);
    }

    @ParameterizedTest
    @CsvSource({
        "377abcaf271c0004, 7z",
        "425a6839314159265359, bzip2",
        "7b0a20202274797065223a202246656174757265436f6c6c656374696f6e22, JSON",
        "255044462d312e37, PDF",
        "53514c69746520666f726d6174203300, SQLite"
    })
    void anotherFormatBehindTheNameIsNamed(String hex, String format) {
        assertThatThrownBy(() -> Scanned.bytes(HexFormat.of().parseHex(hex)))
                .isInstanceOfSatisfying(ScanException.class, fault -> {
                    assertThat(fault.code()).isEqualTo("format-mismatch");
                    assertThat(fault.parameters())
                            .containsEntry("actual", format)
                            .containsEntry("expected", "CSV");
                    assertThat(fault).hasMessageContaining(format);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html>",
                "<table border=1><tr>",
                "<!-- x -->\n<html>",
                "[{\"nom\": 1}]",
                "\uFEFF \n<HTML lang='fr'>",
                "<?xml version='1.0'?>"
            })
    void aPageOrADocumentIsNoTable(String text) {
        assertRefused(utf8(text), "format-mismatch", 0);
    }

    @Test
    void aBinaryFileIsRefusedWhereItShows() {
        byte[] random = new byte[200_000];
        new Random(7).nextBytes(random);

        assertThatThrownBy(() -> Scanned.bytes(random))
                .isInstanceOfSatisfying(
                        ScanException.class, fault -> assertThat(fault.code()).isEqualTo("format-mismatch"));
        assertRefused(utf8("a,b\n\u0001\u0002\u0003\u0004"), "format-mismatch", 0);
    }

    @Test
    void aZeroByteIsRefusedWithItsLine() {
        assertRefused(utf8("a,b\n1,2\n3,\0\n"), "format-mismatch", 3);
        assertRefused(utf8("a,b\n" + "1,2\n".repeat(100_000) + "3,\0\n"), "format-mismatch", 100_002);
    }

    @Test
    void aQuoteThatIsNeverClosedIsToldWithTheLineWhereItOpened() {
        assertRefused(utf8("a;b\n1;\"2\n3;4\n"), "quote-unclosed", 2);
        assertRefused(utf8("a;b\n\"x\ny\";\"2\n3;4\n"), "quote-unclosed", 3);
        assertRefused(utf8("\"a"), "quote-unclosed", 1);
        assertRefused(utf8("a;b\n1;2\n3;\""), "quote-unclosed", 3);
    }

    @Test
    void allRecordsBeforeTheFaultAreHandedOutFirst() throws IOException {
        TableSource source = TableSource.of("t.csv", utf8("a,b\n" + "1,2\n".repeat(3) + "3,\"4\n5,6\n"));
        try (TableScanner scanner =
                TableScanner.open(source, ScanOptions.builder().build())) {
            RecordBatch batch = new RecordBatch();
            assertThat(scanner.next(batch)).isTrue();
            assertThat(batch.size()).isEqualTo(3);
            assertThatThrownBy(() -> scanner.next(batch))
                    .isInstanceOfSatisfying(
                            ScanException.class,
                            fault -> assertThat(fault.line()).isEqualTo(5));
        }
    }

    @Test
    void aQuoteThatClosesNowhereNearIsNotReadToTheEnd() {
        assertRefused(endless("a,b\n1,2\n3,\"", "4,5\n", 1L << 40), "quote-unclosed", 3);
    }

    @Test
    void aLineOf200MegabytesIsRefusedLongBefore() {
        assertRefused(endless("", "x", 200_000_000), "limit-reached", 1);
        assertRefused(endless("a,b\n1,", "x", 200_000_000), "limit-reached", 2);
    }

    @Test
    void aRecordOfTooManyCellsOrBytesIsRefused() {
        assertRefused(endless("a,b\n1,2\n", ",", 1L << 40), "limit-reached", 3);
        assertRefused(endless("a,b\n1,2\n", "x".repeat(100_000) + ",", 1L << 40), "limit-reached", 3);
        assertRefused(endless("", ",", 1L << 40), "limit-reached", 1);
    }

    @Test
    void limitsMayBeSet() {
        ScanOptions.Builder narrow =
                ScanOptions.builder().maxCellBytes(3).maxColumns(2).maxRecordBytes(6);

        assertThat(Scanned.with(utf8("a,b\n123,45\n"), narrow).rows()).hasSize(1);
        for (String wrong : new String[] {"1234,5", "1,2,3", "123,456"}) {
            assertThatThrownBy(() -> Scanned.with(utf8("a,b\n" + wrong + "\n"), narrow))
                    .isInstanceOfSatisfying(
                            ScanException.class,
                            fault -> assertThat(fault.code()).isEqualTo("limit-reached"));
        }
    }

    @Test
    void aDirectoryIsRefusedInClearWords(@TempDir Path folder) {
        assertThatThrownBy(() -> TableScanner.open(
                        TableSource.of(folder), ScanOptions.builder().build()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("this is a directory");
    }

    @Test
    void theArraysOfABatchAreBoundedHoweverRaggedTheTable() throws IOException {
        String wide = ",".repeat(4000) + "\n";
        TableSource ragged = endless("a,b\n", "\n".repeat(5000) + wide, 4_000_000);
        long records = 0;

        try (TableScanner scanner =
                TableScanner.open(ragged, ScanOptions.builder().build())) {
            RecordBatch batch = new RecordBatch();
            while (scanner.next(batch)) {
                records += batch.size();
                int widest =
                        IntStream.range(0, batch.size()).map(batch::cells).max().orElse(0);
                assertThat((long) batch.size() * widest).isLessThanOrEqualTo(1 << 18);
            }
        }
        assertThat(records).isGreaterThan(2_000_000);
    }
}
