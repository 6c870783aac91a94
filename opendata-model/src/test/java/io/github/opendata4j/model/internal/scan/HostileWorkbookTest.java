package io.github.opendata4j.model.internal.scan;

import static io.github.opendata4j.model.internal.scan.Sheets.MAIN;
import static io.github.opendata4j.model.internal.scan.Sheets.ods;
import static io.github.opendata4j.model.internal.scan.Sheets.read;
import static io.github.opendata4j.model.internal.scan.Sheets.row;
import static io.github.opendata4j.model.internal.scan.Sheets.sheet;
import static io.github.opendata4j.model.internal.scan.Sheets.texts;
import static io.github.opendata4j.model.internal.scan.Sheets.workbook;
import static io.github.opendata4j.model.internal.scan.Sheets.xlsx;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.model.table.TableSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that were made to harm: each ends in a message, soon and in little memory. */
class HostileWorkbookTest {

    @TempDir
    private Path folder;

    private static void assertRefused(byte[] file, String code) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        ScanException.class, fault -> assertThat(fault.code()).isEqualTo(code));
    }

    @Test
    void noPartMayHaveADocumentType() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        String type = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
        String sheet =
                "<worksheet " + MAIN + "><sheetData><row><c t=\"str\"><v>&e;</v></c></row></sheetData></worksheet>";
        String plain = sheet(row(1, "a"));

        assertRefused(xlsx(type + sheet, "", ""), "archive-unsafe");
        assertRefused(xlsx("<?xml version=\"1.0\"?>\n<!-- c -->" + type + sheet, "", ""), "archive-unsafe");
        assertRefused(xlsx(plain, type + "<styleSheet/>", ""), "archive-unsafe");
        assertRefused(
                xlsx(sheet("<row><c t=\"s\"><v>0</v></c></row>"), "", type + texts("<t>&e;</t>")), "archive-unsafe");
        assertRefused(workbook(type, plain, "", ""), "archive-unsafe");
        assertRefused(ods("<!DOCTYPE x>", ""), "archive-unsafe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"&lol;", "&#0;", "&#xD800;", "&#x110000;", "&#99999999999;", "&;", "&amp", "&#;", "&#x;"})
    void onlyReferencesThatXmlHasByItselfAreKnown(String reference) {
        assertRefused(xlsx("<row><c t=\"str\"><v>" + reference + "</v></c></row>"), "workbook-damaged");
        assertRefused(xlsx("<row><c t=\"" + reference + "\"><v>1</v></c></row>"), "workbook-damaged");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row><c></row></c>",
                "<row><c>",
                "<row><c t='s><v>0</v></c></row>",
                "<row r></row>",
                "<row r=1></row>",
                "<row><c><v>1</v</c></row>",
                "<row><!-- <c/></row>",
                "<row><![CDATA[ ]]",
                "<row><?x </row>",
                "<row><c t=\"n\"><v>NaN</v></c></row>",
                "<row><c t=\"n\"><v>0x1p3</v></c></row>",
                "<row><c t=\"n\"><v>1e999</v></c></row>",
                "<row><c t=\"n\"><v>1.2.3</v></c></row>",
                "<row><c t=\"d\"><v>hier</v></c></row>",
                "<row><c t=\"s\"><v>7</v></c></row>",
                "<row><c r=\"XFE1\"><v>7</v></c></row>",
                "<row><c r=\"1\"><v>7</v></c></row>",
                "<row r=\"3\"><c><v>1</v></c></row><row r=\"3\"><c><v>1</v></c></row>",
                "<row r=\"1048577\"><c><v>1</v></c></row>",
                "<row><c><v>1</v></c></row></sheetData></worksheet><worksheet><sheetData>"
            })
    void whatNoSpreadsheetWritesIsDamaged(String rows) {
        assertRefused(xlsx(sheet(rows), "", texts("<t>a</t>")), "workbook-damaged");
    }

    @Test
    void elementsInEachOtherWithoutEndDoNotOverflowTheStack() {
        assertRefused(xlsx("<row>" + "<c>".repeat(100_000)), "limit-reached");
        assertRefused(xlsx("<row><c t=\"inlineStr\"><is>" + "<r>".repeat(100_000)), "limit-reached");
        assertRefused(ods("<table:table>" + "<table:table-row-group>".repeat(100_000)), "limit-reached");
    }

    @Test
    void aTagWithoutEndDoesNotFillTheMemory() {
        assertRefused(xlsx("<row spans=\"" + "x".repeat(3 << 20) + "\"/>"), "limit-reached");
    }

    @Test
    void namesWithoutEndAreReadAndForgotten() {
        StringBuilder rows = new StringBuilder(row(1, "a"));
        rows.append("<row r=\"2\"><c><v>1</v></c>");
        for (int i = 0; i < 20_000; i++) {
            rows.append("<x" + i + " y" + i + "=\"1\"/>");
        }

        assertThat(read(xlsx(rows + "</row>")).rows()).containsExactly(List.of("1"));
    }

    @Test
    void aFewBytesDoNotBecomeGigabytes() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write("<x>".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 300; i++) {
                zip.write(blanks);
            }
        }

        assertThat(file.size()).isLessThan(1 << 20);
        assertRefused(file.toByteArray(), "archive-unsafe");
    }

    @Test
    void aCellIsNotLongerThanTheLimit() {
        byte[] file = xlsx(row(1, "a", "b") + row(2, "é".repeat(600_000), "2"));

        assertRefused(file, "limit-reached");
    }

    @Test
    void linksAndPartsOutsideAreNotFollowed() throws IOException {
        Path outside = Files.writeString(folder.resolve("sheet1.xml"), sheet(row(1, "secret")));
        byte[] file = Archives.zip(
                "xl/workbook.xml",
                "<workbook " + MAIN
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                        + "<sheets><sheet name=\"s\" r:id=\"a\"/><sheet name=\"t\" r:id=\"b\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships>"
                        + Sheets.relation("a", "worksheet", outside.toUri().toString())
                                .replace("/>", " TargetMode=\"External\"/>")
                        + Sheets.relation("b", "worksheet", "../../../../../../" + outside) + "</Relationships>");

        assertThatThrownBy(() -> read(file)).isInstanceOf(ScanException.class).hasMessageNotContaining("secret");
    }

    @Test
    void aWorkbookThatIsCutOffAnywhereEndsInAMessage() {
        byte[] file = xlsx(sheet(row(1, "a", "b") + row(2, "1", "2")), Sheets.styles("0.00"), texts("<t>x</t>"));

        for (int length = 4; length < file.length; length += 7) {
            byte[] cut = Arrays.copyOf(file, length);
            assertThatThrownBy(() -> read(cut)).isInstanceOf(ScanException.class);
        }
    }

    @Test
    void otherFormatsInTheSameContainersAreNamed() {
        assertRefused(Archives.zip("xl/workbook.bin", "x"), "format-unsupported");
        assertRefused(
                Archives.zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<x/>"),
                "format-mismatch");
    }

    @Test
    void theSourceIsClosedWhateverHappens() throws IOException {
        byte[] good = xlsx(row(1, "a") + row(2, "1"));
        for (byte[] file : List.of(good, xlsx(""), xlsx("<row>"), Archives.zip("xl/workbook.xml", "<"))) {
            int[] open = {0};
            TableSource source = TableSource.of("x", () -> new ByteArrayInputStream(file) {
                {
                    open[0]++;
                }

                private boolean closed;

                @Override
                public void close() {
                    open[0] -= closed ? 0 : 1;
                    closed = true;
                }
            });
            try (TableScanner scanner =
                    TableScanner.open(source, ScanOptions.builder().build())) {
                RecordBatch batch = new RecordBatch();
                while (scanner.next(batch)) {
                    assertThat(batch.size()).isPositive();
                }
            } catch (ScanException e) {
                assertThat(e.code()).isNotEmpty();
            }
            assertThat(open[0]).isZero();
        }
    }
}
