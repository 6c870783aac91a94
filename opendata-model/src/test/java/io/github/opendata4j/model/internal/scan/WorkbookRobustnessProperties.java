package io.github.opendata4j.model.internal.scan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.table.Dialect;
import io.github.opendata4j.model.table.HeaderRows;
import io.github.opendata4j.model.table.SkippedRows;
import io.github.opendata4j.model.table.TableSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** Damaged workbooks are read as far as they make sense, or refused with a reason; nothing else comes of them. */
class WorkbookRobustnessProperties {

    private static final String SHEET =
            "<worksheet " + Sheets.MAIN + "><cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols>"
                    + "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><r><t>b</t></r>"
                    + "<rPh><t>x</t></rPh></is></c></row><row r=\"2\" hidden=\"1\"><c r=\"A2\" s=\"1\"><v>45292.5</v></c>"
                    + "<c r=\"B2\" t=\"b\"><v>1</v></c><c r=\"C2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>"
                    + "<row r=\"7\"><c r=\"A7\"><f>A1</f></c><c r=\"B7\" t=\"d\"><v>2024-01-31T10:20:30</v></c>"
                    + "<c t=\"str\"><v>&lt;&#233;<![CDATA[<]]>_x0041_</v></c></row></sheetData><!-- c -->"
                    + "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells></worksheet>";

    private static final String STYLES = Sheets.styles("dd/mm/yyyy hh:mm", "#,##0.00 \"€\";[Red]-0");
    private static final String TEXTS = Sheets.texts("<t>a</t>", "<r><t xml:space=\"preserve\"> b</t></r>");

    private static final String TABLES = "<table:table table:name=\"s\"><table:table-column"
            + " table:number-columns-repeated=\"3\" table:visibility=\"collapse\"/><table:table-header-rows>"
            + Sheets.odsRow("a", "b", "c") + "</table:table-header-rows><table:table-row"
            + " table:number-rows-repeated=\"3\"><table:table-cell office:value-type=\"date\""
            + " office:date-value=\"2024-01-31\"><text:p>x<text:s text:c=\"3\"/><text:span>y</text:span></text:p>"
            + "</table:table-cell><table:table-cell office:value-type=\"float\" office:value=\"1.5\""
            + " table:number-columns-repeated=\"2\" table:number-columns-spanned=\"2\"/><table:covered-table-cell/>"
            + "</table:table-row><table:table-row><table:table-cell office:value-type=\"time\""
            + " office:time-value=\"PT10H\"/><table:table-cell table:formula=\"of:=A1\"/></table:table-row></table:table>";

    private static final byte[] XLS = xls();

    private static final Dialect ODD = Dialect.builder()
            .header(HeaderRows.at(1, 3))
            .skippedRows(SkippedRows.none().beginningWith("x").at(6).blank())
            .build();

    private static byte[] xls() {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            HSSFSheet sheet = workbook.createSheet("s");
            for (int i = 0; i < 20; i++) {
                HSSFRow row = sheet.createRow(i);
                row.createCell(0).setCellValue("texte " + i);
                row.createCell(1).setCellValue(i * 1.5);
                row.createCell(2).setCellFormula("UPPER(A" + (i + 1) + ")");
                row.createCell(3).setCellValue(i % 2 == 0);
            }
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            workbook.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Property(tries = 1500)
    void anyDamageToXlsx(@ForAll long seed) {
        Random random = new Random(seed);
        String[] parts = {SHEET, STYLES, TEXTS};
        int hurt = random.nextInt(4) == 0 ? 1 + random.nextInt(2) : 0;
        parts[hurt] = damaged(parts[hurt], random);

        readOrRefuse(Sheets.xlsx(parts[0], parts[1], parts[2]));
    }

    @Property(tries = 1500)
    void anyDamageToOds(@ForAll long seed) {
        readOrRefuse(Sheets.ods(damaged(TABLES, new Random(seed))));
    }

    @Property(tries = 1500)
    void anyDamageToXls(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] file = XLS.clone();
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            file[512 + random.nextInt(file.length - 512)] = (byte) random.nextInt();
        }

        readOrRefuse(random.nextInt(8) == 0 ? Arrays.copyOf(file, 512 + random.nextInt(file.length - 512)) : file);
    }

    @Property(tries = 500)
    void anyDamageToTheArchive(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] file = Sheets.xlsx(SHEET, STYLES, TEXTS);
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            file[4 + random.nextInt(file.length - 4)] = (byte) random.nextInt();
        }

        readOrRefuse(file);
    }

    /** Pieces of a text left out, doubled, put elsewhere, or overwritten by what means something there. */
    private static String damaged(String text, Random random) {
        List<String> words =
                List.of("<", ">", "/>", "\"", "&", "]]>", "<c>", "</row>", "9999999999", "-1", "1E400", "é", "\0", "=");
        StringBuilder damaged = new StringBuilder(text);
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int from = random.nextInt(damaged.length());
            int to = Math.min(damaged.length(), from + random.nextInt(30));
            String piece = damaged.substring(from, to);
            switch (random.nextInt(4)) {
                case 0 -> damaged.delete(from, to);
                case 1 -> damaged.insert(random.nextInt(damaged.length()), piece);
                case 2 ->
                    damaged.replace(
                            from, Math.min(damaged.length(), from + 1), words.get(random.nextInt(words.size())));
                default -> damaged.insert(from, words.get(random.nextInt(words.size())));
            }
        }
        return damaged.toString();
    }

    private static void readOrRefuse(byte[] file) {
        readOrRefuse(file, Dialect.detected());
        readOrRefuse(file, ODD);
    }

    private static void readOrRefuse(byte[] file, Dialect dialect) {
        try {
            Sheets.Read read = Sheets.read(
                    TableSource.of("x", file),
                    ScanOptions.builder().dialect(dialect).build(),
                    null);
            assertThat(read.rows()).hasSameSizeAs(read.rowNumbers());
        } catch (ScanException e) {
            assertThat(e.code().getBytes(UTF_8)).isNotEmpty();
        }
    }
}
