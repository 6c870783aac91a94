package io.github.opendata4j.model.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.table.Dialect;
import io.github.opendata4j.model.table.TableSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The fast lane of the parser against the slow one, which reads every record if cells have to be shorter than a window. */
class CleanRecordsTest {
    private static final int SLOW = CleanRecords.WINDOW - 1;
    private static final int FAST = CleanRecords.WINDOW;

    private record Read(
            List<String> cells, int count, long row, long line, long sheetRow, boolean blank, List<Boolean> escaped) {}

    private static List<Read> read(byte[] file, int longestCell, int block) throws IOException {
        ScanOptions options = ScanOptions.builder()
                .dialect(Dialect.builder().delimiter(',').build())
                .maxCellBytes(longestCell)
                .blockBytes(block)
                .build();
        List<Read> all = new ArrayList<>();
        try (TableScanner scanner = TableScanner.open(TableSource.of("t.csv", file), options)) {
            RecordBatch batch = new RecordBatch();
            while (scanner.next(batch)) {
                for (int record = 0; record < batch.size(); record++) {
                    all.add(read(batch, record));
                }
            }
        } catch (ScanException e) {
            all.add(new Read(List.of(e.code()), 0, 0, e.line(), 0, false, List.of()));
        }
        return all;
    }

    private static Read read(RecordBatch batch, int record) {
        List<String> cells = new ArrayList<>();
        List<Boolean> escaped = new ArrayList<>();
        for (int column = 0; column < batch.cells(record); column++) {
            cells.add(batch.text(record, column));
            escaped.add(batch.isEscaped(record, column));
        }
        return new Read(
                cells,
                batch.cells(record),
                batch.row(record),
                batch.line(record),
                batch.sheetRow(record),
                batch.isBlank(record),
                escaped);
    }

    @Property
    void readsWhatTheSlowLaneReads(@ForAll("tables") String table, @ForAll("blocks") int block) throws IOException {
        byte[] file = ("a,b,c\n" + table).getBytes(StandardCharsets.UTF_8);
        assertThat(read(file, FAST, block)).isEqualTo(read(file, SLOW, block));
    }

    @Property
    void readsAColumnAloneAsTheSlowLaneDoes(@ForAll("tables") String table) throws IOException {
        byte[] file = ("a\n" + table.replace(",", "")).getBytes(StandardCharsets.UTF_8);
        assertThat(read(file, FAST, 1 << 16)).isEqualTo(read(file, SLOW, 1 << 16));
    }

    @Test
    void takesEveryRecordUpToTheLastByte() {
        byte[] bytes = Arrays.copyOf("a,\"b\"\n\"c,c\",d\ne,f\n\"g".getBytes(StandardCharsets.UTF_8), 256);
        RecordBatch batch = new RecordBatch();
        batch.borrow(bytes);
        batch.reset(2, (byte) '"');

        CleanRecords lane = new CleanRecords(',', '"');

        assertThat(lane.parse(batch, 0, 18, 1)).isEqualTo(18);
        assertThat(batch.size()).isEqualTo(3);
        assertThat(batch.text(2, 1)).isEqualTo("f");
        batch.reset(2, (byte) '"');
        assertThat(lane.parse(batch, 0, 19, 1))
                .as("a quote behind the last record")
                .isEqualTo(18);
        batch.reset(2, (byte) '"');
        assertThat(lane.parse(batch, 0, 20, 1)).as("half a cell behind it").isEqualTo(18);
    }

    @Provide
    Arbitrary<Integer> blocks() {
        return Arbitraries.of(300, 1 << 10, 1 << 16);
    }

    /** Mostly clean stretches of records with something odd now and then. */
    @Provide
    Arbitrary<String> tables() {
        Arbitrary<String> cells = Arbitraries.of(
                "",
                "x",
                "longer text",
                "é",
                "12.50",
                "\"quoted\"",
                "\"a, b\"",
                "\"say \"\"hi\"\"\"",
                "\"two\nlines\"",
                "\"\"",
                "\"\"\"\"",
                "\"d\r\ne\"");
        Arbitrary<String> odd =
                Arbitraries.of("a\"b", "\"a\"b", "x,y", "\r", "\n", " \"q\"", "\"open", "\"\"a", "one\ntwo", "\"a\r\"");
        Arbitrary<String> ends = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(20, Arbitraries.just("\n")),
                net.jqwik.api.Tuple.of(1, Arbitraries.of("\r\n", "\r")));
        Arbitrary<String> anyCell =
                Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(60, cells), net.jqwik.api.Tuple.of(1, odd));
        Arbitrary<String> record = Combinators.combine(anyCell, anyCell, anyCell, ends)
                .as((one, two, three, end) -> one + "," + two + "," + three + end);
        return Combinators.combine(record.list().ofMaxSize(60), Arbitraries.of("\n", "\r\n", "\r"))
                .as((records, end) -> String.join("", records).replace("\n", end));
    }

    @Test
    void takesRecordsUpToTheLastWithoutALineEnd() throws IOException {
        byte[] file = "a,b\n1,2\n3,4".getBytes(StandardCharsets.UTF_8);
        assertThat(read(file, FAST, 1 << 16))
                .extracting(Read::cells)
                .containsExactly(List.of("1", "2"), List.of("3", "4"));
    }

    @Test
    void countsTheLinesWithinCells() throws IOException {
        byte[] file = ("a,b\n" + "\"1\n2\r\n3\",x\n".repeat(3) + "4,5\n").getBytes(StandardCharsets.UTF_8);
        assertThat(read(file, FAST, 1 << 16)).extracting(Read::line).containsExactly(2L, 5L, 8L, 11L);
    }
}
