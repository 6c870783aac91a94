package io.github.opendata4j.model.internal.scan;

import static io.github.opendata4j.model.internal.scan.Sheets.ods;
import static io.github.opendata4j.model.internal.scan.Sheets.odsRow;
import static io.github.opendata4j.model.internal.scan.Sheets.odsTable;
import static io.github.opendata4j.model.internal.scan.Sheets.readAsShown;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.table.TableSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the national validator's libraries take of a sheet, measured on its answers: more rows and columns than people see. */
class NationalSheetTest {

    private static Sheets.Read national(byte[] workbook, String... labels) {
        ScanOptions options = ScanOptions.builder()
                .expectedLabels(List.of(labels))
                .asTheNationalValidator()
                .build();
        return Sheets.read(TableSource.of("classeur", workbook), options, null);
    }

    private static String xlsx(String ref, String rows) {
        String dimension = ref.isEmpty() ? "" : "<dimension ref=\"" + ref + "\"/>";
        return "<worksheet " + Sheets.MAIN + ">" + dimension + "<sheetData>" + rows + "</sheetData></worksheet>";
    }

    private static List<List<String>> rows(String ref, String rows) {
        return national(Sheets.xlsx(xlsx(ref, rows), "", ""), "a", "b").rows();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    A1:B3  | a;b
                    A1:D2  | a;b;;
                    A1     | a
                    1:2    | a;b
                    ''     | a;b
                    """)
    void theHeaderOfAnXlsxReachesAsFarAsTheSheetIsSaidTo(String ref, String labels) {
        byte[] file = Sheets.xlsx(xlsx(ref, Sheets.row(1, "a", "b") + Sheets.row(2, "x", "1")), "", "");

        assertThat(national(file, "a", "b").labels()).containsExactly(labels.split(";", -1));
    }

    @Test
    void rowsOfAnXlsxEndWhereTheSheetIsSaidToOrWithTheLastElement() {
        String rows = Sheets.row(1, "a", "b") + Sheets.row(2, "x", "1") + "<row r=\"4\"><c r=\"A4\" s=\"1\"/></row>";

        assertThat(rows("A1:B2", rows)).containsExactly(List.of("x", "1"));
        assertThat(rows("A1:B9", rows)).containsExactly(List.of("x", "1"), List.of(""), List.of("", ""));
        assertThat(rows("", rows)).containsExactly(List.of("x", "1"), List.of(""), List.of(""));
    }

    @Test
    void withoutAnExtentEachRowOfAnXlsxIsAsWideAsItsCells() {
        String rows = Sheets.row(1, "Un titre") + Sheets.row(2, "a", "b", "c") + Sheets.row(3, "x")
                + "<row r=\"4\"><c r=\"A4\" t=\"inlineStr\"><is><t>y</t></is></c><c r=\"D4\" s=\"1\"/></row>"
                + Sheets.row(5, "x", "y", "z");

        Sheets.Read read = national(Sheets.xlsx(xlsx("", rows), "", ""), "a", "b");

        assertThat(read.labels()).containsExactly("a", "b", "c");
        assertThat(read.headerRow()).isEqualTo(2);
        assertThat(read.rows()).containsExactly(List.of("x"), List.of("y", "", "", ""), List.of("x", "y", "z"));
    }

    @Test
    void whatAnOdsRepeatsOftenCountsOnce() {
        String blank = "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell"
                + " table:number-columns-repeated=\"1000\"/></table:table-row>";
        String twice = odsRow("y").replace("<table:table-row>", "<table:table-row table:number-rows-repeated=\"2\">");
        String often = odsRow("z").replace("<table:table-row>", "<table:table-row table:number-rows-repeated=\"32\">");

        Sheets.Read read = national(ods(odsTable(odsRow("a", "b") + twice + often + blank)), "a", "b");

        assertThat(read.labels()).containsExactly("a", "b");
        assertThat(read.rows()).containsExactly(List.of("y", ""), List.of("y", ""), List.of("z", ""), List.of("", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    datetime | date | date-value="2024-01-31T00:00:00" | 2024-01-31T00:00:00
                    datetime | date | date-value="2024-01-31"          | 2024-01-31
                    date     | date | date-value="2024-01-31T00:00:00" | 2024-01-31
                    string   | time | time-value="PT10H30M00S"         | PT10H30M
                    """)
    void daysOfAnOdsHaveATimeIfOneIsStatedAndTimesAreWhatIsWritten(
            String type, String kind, String value, String text) {
        byte[] file = ods(odsTable(odsRow("x") + "<table:table-row><table:table-cell office:value-type=\"" + kind
                + "\" office:" + value + "/></table:table-row>"));

        assertThat(readAsShown(file, "{\"fields\":[{\"name\":\"x\",\"type\":\"" + type + "\"}]}")
                        .column(0))
                .containsExactly(text);
    }

    @Test
    void aDayIsOneWhateverTheFormatOfItsField() {
        byte[] file = ods(odsTable(odsRow("x") + "<table:table-row><table:table-cell office:value-type=\"date\""
                + " office:date-value=\"2024-01-31\"/></table:table-row>"));

        assertThat(readAsShown(file, "{\"fields\":[{\"name\":\"x\",\"type\":\"date\",\"format\":\"%Y\"}]}")
                        .column(0))
                .containsExactly("2024");
    }

    @Test
    void anXlsHasAllRowsAsWideAsItIsSaidToBeAndBlankOnesThatHaveAStyle() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            HSSFSheet sheet = workbook.createSheet("Aides");
            HSSFRow header = sheet.createRow(0);
            header.createCell(0).setCellValue("a");
            header.createCell(1).setCellValue("b");
            sheet.createRow(1).createCell(0).setCellValue("x");
            sheet.createRow(3).createCell(2, CellType.BLANK);
            workbook.write(file);
        }

        Sheets.Read read = national(file.toByteArray(), "a", "b");

        assertThat(read.labels()).containsExactly("a", "b", "");
        assertThat(read.rows()).containsExactly(List.of("x", "", ""), List.of(""), List.of("", "", ""));
    }

    @Test
    void theFirstSheetIsTakenIfOneOfItsLabelsIsKnown() {
        String notice = odsTable(odsRow("a", "sens"));
        String table = notice.replace("Feuille 1", "Feuille 2").replace("sens", "b");

        assertThat(national(ods(notice + table), "a", "b").sheet()).isEqualTo("Feuille 1");
        assertThat(national(ods(notice.replace(">a<", ">mot<") + table), "a", "b")
                        .sheet())
                .isEqualTo("Feuille 2");
    }
}
