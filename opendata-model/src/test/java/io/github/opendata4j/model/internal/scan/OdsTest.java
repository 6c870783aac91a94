package io.github.opendata4j.model.internal.scan;

import static io.github.opendata4j.model.internal.scan.Sheets.ods;
import static io.github.opendata4j.model.internal.scan.Sheets.odsRow;
import static io.github.opendata4j.model.internal.scan.Sheets.odsTable;
import static io.github.opendata4j.model.internal.scan.Sheets.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.miachm.sods.Range;
import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import io.github.opendata4j.model.table.Dialect;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** OpenDocument spreadsheets: values from attributes, texts from paragraphs, and what is repeated. */
class OdsTest {

    private static String cell(String attributes, String content) {
        return "<table:table-cell " + attributes + ">" + content + "</table:table-cell>";
    }

    private static String value(String type, String attribute, String shown) {
        return cell("office:value-type=\"" + type + "\" office:" + attribute, "<text:p>" + shown + "</text:p>");
    }

    private static String field(String type) {
        return "{\"fields\":[{\"name\":\"x\",\"type\":\"" + type + "\"}]}";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    string   | float      | value="1000"                            | 01000      | 01000
                    string   | float      | value="217500016"                       | 217 500 016 | 217500016
                    string   | float      | value="1.5"                             | 1,5        | 1.5
                    string   | float      | value="2024"                            | 2 024,00   | 2024
                    number   | currency   | value="12345.5"                         | 12 345,50 €| 12345.5
                    number   | percentage | value="0.125"                           | 12,5 %     | 0.125
                    date     | date       | date-value="2024-01-31"                 | 31/01/24   | 2024-01-31
                    datetime | date       | date-value="2024-01-31T10:20:30"        | 31/01/24   | 2024-01-31T10:20:30
                    datetime | date       | date-value="2024-01-31T10:20:30.5Z"     | 31/01/24   | 2024-01-31T10:20:30.5
                    time     | time       | time-value="PT10H30M00S"                | 10:30      | 10:30:00
                    boolean  | boolean    | boolean-value="true"                    | VRAI       | true
                    boolean  | boolean    | boolean-value="false"                   | FAUX       | false
                    string   | string     | string-value="caché"                    | montré     | montré
                    """)
    void whatIsStoredCountsNotHowItIsShown(String type, String kind, String attribute, String shown, String text) {
        byte[] file =
                ods(odsTable(odsRow("x") + "<table:table-row>" + value(kind, attribute, shown) + "</table:table-row>"));

        assertThat(read(file, field(type)).column(0)).containsExactly(text);
    }

    @Test
    void paragraphsAreLinesAndCommentsAndDrawingsAreNoText() {
        String content = "<office:annotation><text:p>un commentaire</text:p></office:annotation>"
                + "<text:p>un<text:s text:c=\"2\"/>deux<text:tab/><text:span>trois<text:line-break/></text:span>"
                + "<text:a>lien</text:a><text:note>non</text:note></text:p><text:p>suite</text:p>"
                + "<draw:frame><text:p>image</text:p></draw:frame>";
        byte[] file = ods(odsTable(odsRow("x") + "<table:table-row>" + cell("office:value-type=\"string\"", content)
                + "</table:table-row>"));

        assertThat(read(file).column(0)).containsExactly("un  deux\ttrois\nlien\nsuite");
    }

    @Test
    void formulasWithoutAResultAndErrorsAreMarked() {
        String row = cell("table:formula=\"of:=SUM([.A1])\"", "")
                + cell(
                        "table:formula=\"of:=1/0\" office:value-type=\"string\" office:string-value=\"\""
                                + " calcext:value-type=\"error\"",
                        "<text:p>#DIV/0!</text:p>")
                + cell("table:formula=\"of:=2\" office:value-type=\"float\" office:value=\"2\"", "<text:p>2</text:p>");
        byte[] file = ods(odsTable(odsRow("a", "b", "c") + "<table:table-row>" + row + "</table:table-row>"));

        assertThat(read(file).rows()).containsExactly(List.of("=SUM([.A1])", "#DIV/0!", "2"));
        assertThat(read(file).marks()).containsExactly(List.of(CellMark.UNSOLVED, CellMark.FAULT, CellMark.NONE));
    }

    @Test
    void whatIsRepeatedIsThereSoOftenAndBlanksAtTheEndAreNot() {
        byte[] file = ods(odsTable("<table:table-column table:number-columns-repeated=\"16384\"/>"
                + "<table:table-header-rows>" + odsRow("a", "b", "c", "d") + "</table:table-header-rows>"
                + "<table:table-row table:number-rows-repeated=\"2\">"
                + cell("table:number-columns-repeated=\"2\" office:value-type=\"float\" office:value=\"7\"", "")
                + "<table:table-cell table:number-columns-repeated=\"16382\"/></table:table-row>"
                + "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell/></table:table-row>"
                + "<table:table-row-group>" + odsRow("x") + "</table:table-row-group>"
                + "<table:table-row table:number-rows-repeated=\"1048569\">"
                + "<table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"));

        Sheets.Read read = read(file);

        assertThat(read.rows())
                .startsWith(List.of("7", "7", "", ""), List.of("7", "7", "", ""))
                .endsWith(List.of("x", "", "", ""))
                .hasSize(6);
        assertThat(read.rowNumbers()).containsExactly(2L, 3L, 4L, 5L, 6L, 7L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table:table-row table:number-rows-repeated=\"1048575\">%s</table:table-row>",
                "<table:table-row table:number-rows-repeated=\"999999999\">%s</table:table-row>",
            })
    void aFewBytesDoNotBecomeMillionsOfCells(String row) {
        String wide = cell("table:number-columns-repeated=\"4000\" office:value-type=\"float\" office:value=\"7\"", "");
        byte[] file = ods(odsTable(odsRow("a") + row.formatted(wide)));

        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        ScanException.class, fault -> assertThat(fault.code()).isEqualTo("archive-unsafe"));
    }

    @Test
    void aRowIsNotWiderThanASpreadsheet() {
        byte[] file = ods(odsTable("<table:table-row>"
                + cell("table:number-columns-repeated=\"99999999\" office:value-type=\"float\" office:value=\"7\"", "")
                + "</table:table-row>"));

        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        ScanException.class, fault -> assertThat(fault.code()).isEqualTo("archive-unsafe"));
    }

    @Test
    void mergedCellsHaveTheirValueInTheFirstAndWhatIsHiddenIsTold() {
        byte[] file = ods(odsTable("<table:table-column/><table:table-column table:visibility=\"collapse\""
                + " table:number-columns-repeated=\"2\"/>" + odsRow("a", "b", "c") + "<table:table-row>"
                + cell(
                        "table:number-columns-spanned=\"2\" table:number-rows-spanned=\"1\""
                                + " office:value-type=\"string\"",
                        "<text:p>large</text:p>")
                + "<table:covered-table-cell office:value-type=\"string\"><text:p>oublié</text:p>"
                + "</table:covered-table-cell></table:table-row>"
                + odsRow("1").replace("<table:table-row>", "<table:table-row table:visibility=\"filter\">")));

        Sheets.Read read = read(file);

        assertThat(read.rows()).containsExactly(List.of("large", "", ""), List.of("1", "", ""));
        assertThat(read.observations())
                .containsExactly(
                        new Observation("cells-merged", Map.of("count", 1, "position", "A2:B2"), 0),
                        new Observation("cells-hidden", Map.of("count", 3), 0));
    }

    @Test
    void theSheetThatFitsIsReadAndHiddenOnesAreLeftAlone() {
        String style = "<style:style style:name=\"ta2\" style:family=\"table\">"
                + "<style:table-properties table:display=\"false\"/></style:style>";
        String tables = "<office:forms><table:table/></office:forms>" + odsTable(odsRow("Lisez-moi"))
                + "<table:table table:name=\"Caché\" table:style-name=\"ta2\">" + odsRow("nom", "prix")
                + "</table:table><table:table table:name=\"Aides\">" + odsRow("nom") + odsRow("MAGMA")
                + "</table:table>";

        Sheets.Read read = read(ods(style, tables), Dialect.detected(), "nom", "prix");

        assertThat(read.sheet()).isEqualTo("Aides");
        assertThat(read.rows()).containsExactly(List.of("MAGMA"));
    }

    @Test
    void aFileUnderAPasswordIsToldFromADamagedOne() {
        byte[] locked = Archives.zip(
                "mimetype",
                "application/vnd.oasis.opendocument.spreadsheet",
                "content.xml",
                "\u0001\u0002",
                "META-INF/manifest.xml",
                "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><m:file-entry>"
                        + "<m:encryption-data/></m:file-entry></m:manifest>");

        assertThatThrownBy(() -> read(locked))
                .isInstanceOfSatisfying(
                        ScanException.class, fault -> assertThat(fault.code()).isEqualTo("workbook-encrypted"));
    }

    @Test
    void whatAnotherProgramWritesIsRead() throws IOException {
        Sheet sheet = new Sheet("Aides", 3, 3);
        sheet.getRange(0, 0, 1, 3).setValues("nom", "jour", "montant");
        Range row = sheet.getRange(1, 0, 1, 3);
        row.setValues("l'été", LocalDate.of(2024, 1, 31), 12.5);
        SpreadSheet book = new SpreadSheet();
        book.appendSheet(sheet);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        book.save(file);

        assertThat(read(file.toByteArray()).rows()).containsExactly(List.of("l'été", "2024-01-31", "12.5"));
    }
}
