package io.github.opendata4j.model.internal.scan;

import static io.github.opendata4j.model.internal.scan.Sheets.read;
import static io.github.opendata4j.model.internal.scan.Sheets.row;
import static io.github.opendata4j.model.internal.scan.Sheets.sheet;
import static io.github.opendata4j.model.internal.scan.Sheets.styles;
import static io.github.opendata4j.model.internal.scan.Sheets.texts;
import static io.github.opendata4j.model.internal.scan.Sheets.workbook;
import static io.github.opendata4j.model.internal.scan.Sheets.xlsx;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From typed cells to the text that a field of the schema is written in. */
class SheetCellsTest {

    /** One field of a type, with one number in a format. */
    private static String shown(String type, String format, String number) {
        String sheet = sheet(row(1, "x") + "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>" + number + "</v></c></row>");
        return read(xlsx(sheet, styles(format), ""), field(type)).rows().get(0).get(0);
    }

    private static String field(String type) {
        return "{\"fields\":[{\"name\":\"x\",\"type\":\"" + type.replace(":", "\",\"format\":\"") + "\"}]}";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    date            | dd/mm/yyyy            | 45292            | 2024-01-01
                    date            | General               | 45292            | 2024-01-01
                    date            | [$-40C]d mmmm yyyy;@  | 45292            | 2024-01-01
                    date            | mmm-yy                | 45292            | 2024-01-01
                    date            | yyyy                  | 45292            | 2024
                    date:%d/%m/%Y   | yyyy-mm-dd            | 45292            | 01/01/2024
                    date            | dd/mm/yyyy            | 45292.5          | 2024-01-01T12:00:00
                    date            | dd/mm/yyyy            | 1                | 1900-01-01
                    date            | dd/mm/yyyy            | 59               | 1900-02-28
                    date            | dd/mm/yyyy            | 60               | 60
                    date            | dd/mm/yyyy            | 61               | 1900-03-01
                    date            | dd/mm/yyyy            | -1               | -1
                    date            | dd/mm/yyyy            | 2958466          | 2958466
                    date            | General               | 2024             | 2024
                    date            | General               | 20240131         | 20240131
                    datetime        | dd/mm/yyyy hh:mm      | 45292.25         | 2024-01-01T06:00:00
                    datetime        | General               | 45292            | 2024-01-01T00:00:00
                    datetime        | yyyy-mm-dd hh:mm:ss   | 45292.4166667    | 2024-01-01T10:00:00
                    datetime        | yyyy-mm-dd hh:mm:ss.0 | 45292.0000028935 | 2024-01-01T00:00:00.25
                    time            | hh:mm                 | 0.4375           | 10:30:00
                    time            | General               | 0.4375           | 10:30:00
                    time            | [h]:mm:ss             | 0.5              | 12:00:00
                    time            | dd/mm/yyyy hh:mm      | 0.25             | 06:00:00
                    time            | dd/mm/yyyy hh:mm      | 45292.25         | 2024-01-01T06:00:00
                    duration        | [h]:mm:ss             | 1.5              | PT36H
                    string          | [h]:mm:ss             | 1.5              | 36:00:00
                    string          | hh:mm                 | 0.75             | 18:00:00
                    string          | dd/mm/yyyy            | 45292            | 2024-01-01
                    string          | yyyy                  | 45292            | 2024
                    string          | mm/yyyy               | 45292            | 2024-01
                    year            | yyyy                  | 45292            | 2024
                    year            | General               | 2024             | 2024
                    yearmonth       | mmmm yyyy             | 45292            | 2024-01
                    integer         | yyyy                  | 45292            | 2024
                    integer         | dd/mm/yyyy            | 5                | 5
                    integer         | 0.00                  | 12               | 12
                    integer         | General               | 12.5             | 12.5
                    integer         | 0.00E+00              | 1.2E3            | 1200
                    number          | '#,##0.00 "€"'        | 12345            | 12345
                    number          | '# ##0,00 [$€-40C]'   | 12345.67         | 12345.67
                    number          | 0%                    | 0.125            | 0.125
                    number          | General               | 0.1              | 0.1
                    number          | General               | 12345.670000000001 | 12345.67
                    number          | General               | 4.2E-7           | 0.00000042
                    string          | General               | 1                | 1
                    string          | General               | 2.1750001600019E13 | 21750001600019
                    string          | 00000                 | 1000             | 01000
                    string          | '000 000 000 00000'   | 2175000160001    | 02175000160001
                    string          | 00000                 | 123456           | 123456
                    string          | 0.00                  | 1.5              | 1.5
                    string          | General               | 12345678901234567 | 12345678901234600
                    boolean         | General               | 1                | 1
                    any             | dd/mm/yyyy            | 45292            | 2024-01-01
                    """)
    void whatIsStoredCountsNotHowItIsShown(String type, String format, String number, String text) {
        assertThat(shown(type, format, number)).isEqualTo(text);
    }

    @Test
    void daysOfTheSystemOf1904CountFromThere() {
        byte[] file = workbook(
                "<workbookPr date1904=\"1\"/><sheets><sheet name=\"s\" sheetId=\"1\" r:id=\"rId1\"/></sheets>",
                sheet(row(1, "x") + "<row r=\"2\"><c r=\"A2\"><v>43830</v></c></row>"),
                "",
                "");

        assertThat(read(file, field("date")).column(0)).containsExactly("2024-01-01");
    }

    @Test
    void decimalsAndBooleansAreWrittenAsTheFieldHasThem() {
        String schema = """
                {"fields":[{"name":"montant","type":"number","decimalChar":","},
                           {"name":"actif","type":"boolean","trueValues":["oui"],"falseValues":["non"]},
                           {"name":"vrai","type":"string"}]}""";
        byte[] file = xlsx(row(1, "montant", "actif", "vrai")
                + "<row r=\"2\"><c r=\"A2\"><v>12.5</v></c><c r=\"B2\" t=\"b\"><v>1</v></c>"
                + "<c r=\"C2\" t=\"b\"><v>0</v></c></row>");

        assertThat(read(file, schema).rows().get(0)).containsExactly("12,5", "oui", "false");
    }

    @Test
    void aDayThatIsStoredAsTextIsADayToo() {
        byte[] file = xlsx(row(1, "jour", "moment") + "<row r=\"2\"><c r=\"A2\" t=\"d\"><v>2024-01-31</v></c>"
                + "<c r=\"B2\" t=\"d\"><v>2024-01-31T10:20:30Z</v></c></row>");

        assertThat(read(file).rows().get(0)).containsExactly("2024-01-31", "2024-01-31T10:20:30");
    }

    @Test
    void anEmptyTextMayBeTheFirstOfTheSharedOnes() {
        byte[] file = xlsx(
                sheet(row(1, "a", "b") + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c>"
                        + "<c r=\"B2\" t=\"s\"><v>1</v></c></row>"),
                "",
                texts("<t/>", "<t>x</t>"));

        assertThat(read(file).rows().get(0)).containsExactly("", "x");
    }

    @Test
    void textsAreSharedInlineOrInRunsAndReadingAidsAreLeftOut() {
        String texts = texts(
                "<t xml:space=\"preserve\"> a &amp; b </t>",
                "<r><t>gras</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\"> et maigre</t></r>",
                "<t>東京</t><rPh sb=\"0\" eb=\"2\"><t>とうきょう</t></rPh><phoneticPr fontId=\"1\"/>",
                "<t>deux_x000A_lignes_x005F_x0041_</t>",
                "<t/>");
        String cells = "";
        for (int i = 0; i < 5; i++) {
            cells += "<c t=\"s\"><v>" + i + "</v></c>";
        }
        byte[] file = xlsx(sheet(row(1, "a", "b", "c", "d", "e") + "<row r=\"2\">" + cells + "</row>"), "", texts);

        assertThat(read(file).rows().get(0))
                .containsExactly(" a & b ", "gras et maigre", "東京", "deux\nlignes_x0041_", "");
    }

    @Test
    void formulasCountByTheirSavedResult() {
        byte[] file = xlsx(row(1, "a", "b", "c", "d", "e") + "<row r=\"2\"><c r=\"A2\"><f>1+1</f><v>2</v></c>"
                + "<c r=\"B2\" t=\"str\"><f>UPPER(\"a\")</f><v>A</v></c><c r=\"C2\"><f>SUM(A1)</f><v></v></c>"
                + "<c r=\"D2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c r=\"E2\" t=\"str\"><f>\"\"</f><v></v></c></row>");

        Sheets.Read read = read(file);

        assertThat(read.rows().get(0)).containsExactly("2", "A", "=SUM(A1)", "#DIV/0!", "");
        assertThat(read.marks().get(0))
                .containsExactly(CellMark.NONE, CellMark.NONE, CellMark.UNSOLVED, CellMark.FAULT, CellMark.NONE);
    }

    @Test
    void whatWasNoTextIsMarkedInAColumnOfTexts() {
        String schema =
                "{\"fields\":[{\"name\":\"a\"},{\"name\":\"b\"},{\"name\":\"c\"},{\"name\":\"d\",\"type\":\"integer\"}]}";
        byte[] file = xlsx(
                sheet(row(1, "a", "b", "c", "d") + "<row r=\"2\"><c><v>7</v></c><c><v>1E17</v></c>"
                        + "<c s=\"1\"><v>45292</v></c><c><v>7</v></c></row>" + row(3, "7", "x", "y", "8")),
                styles("dd/mm/yyyy"),
                "");

        assertThat(read(file, schema).marks())
                .containsExactly(
                        List.of(CellMark.NUMBER, CellMark.NUMBER_CUT, CellMark.OTHER_VALUE, CellMark.NONE),
                        Collections.nCopies(4, CellMark.NONE));
    }
}
