package io.github.opendata4j.model.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.table.Dialect;
import io.github.opendata4j.model.table.TableSource;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever bytes come, there is a table or one exception that says why not, wherever the seams between blocks are. */
class ScannerRobustnessProperties {

    /** What files are made of, and what breaks them: UTF-8, its pieces, other encodings, marks, quotes, zero bytes. */
    private static final List<byte[]> PIECES = List.of(
            utf8("a"),
            utf8(","),
            utf8(";"),
            utf8("\n"),
            utf8("\r\n"),
            utf8("\r"),
            utf8("\""),
            utf8("\"\""),
            utf8(" "),
            utf8("é"),
            utf8("€"),
            utf8("𝄞"),
            utf8("\uFEFF"),
            utf8("sep=;\n"),
            utf8("nom,montant\n"),
            utf8("1,2\n"),
            hex("e9"),
            hex("c3"),
            hex("e282"),
            hex("f09d84"),
            hex("ff"),
            hex("c080"),
            hex("eda080"),
            hex("00"),
            hex("fffe"),
            hex("feff"),
            hex("01"),
            hex("504b0304"));

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] hex(String bytes) {
        return HexFormat.of().parseHex(bytes);
    }

    @Provide
    Arbitrary<byte[]> files() {
        return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            pieces.forEach(file::writeBytes);
            return file.toByteArray();
        });
    }

    @Property
    void everyFileIsReadOrRefused(@ForAll("files") byte[] file) {
        assertThat(outcome(file, ScanOptions.builder())).isNotEmpty();
    }

    @Property
    void theSeamsBetweenBlocksDoNotMatter(@ForAll("files") byte[] file) {
        Dialect dialect = Dialect.builder().delimiter(',').headerRow(1).build();
        String whole = outcome(file, ScanOptions.builder().dialect(dialect));

        for (int block : new int[] {8, 9, 11, 16, 31}) {
            assertThat(outcome(file, ScanOptions.builder().dialect(dialect).blockBytes(block)))
                    .as("blocks of %s bytes of %s", block, HexFormat.of().formatHex(file))
                    .isEqualTo(whole);
        }
    }

    @Property
    void readingAheadMakesNoDifference(@ForAll("files") byte[] file) {
        Dialect dialect = Dialect.builder().delimiter(',').headerRow(1).build();
        for (int block : new int[] {16, 23, 48}) {
            ScanOptions.Builder options = ScanOptions.builder().dialect(dialect).blockBytes(block);
            String inTurn = outcome(file, options, Scanned.Way.IN_TURN);

            for (int ahead = 1; ahead <= 4; ahead++) {
                assertThat(outcome(file, options, new ReadingAhead(ahead)))
                        .as("%s pieces of %s", ahead, HexFormat.of().formatHex(file))
                        .isEqualTo(inTurn);
            }
        }
    }

    private static String outcome(byte[] file, ScanOptions.Builder options) {
        return outcome(file, options, Scanned.Way.IN_TURN);
    }

    private static String outcome(byte[] file, ScanOptions.Builder options, Scanned.Way way) {
        try {
            Scanned table = Scanned.source(TableSource.of("test.csv", file), options, way);
            String rows = table.rows().stream().map(List::toString).collect(Collectors.joining("\n"));
            // which of two things is seen first depends on the blocks
            List<String> seen = table.observations().stream()
                    .map(one -> one.code() + " " + one.line())
                    .sorted()
                    .toList();
            return table.encoding() + table.labels() + rows + table.places() + seen;
        } catch (ScanException e) {
            return e.code() + Arrays.asList(e.line());
        }
    }
}
