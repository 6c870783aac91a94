package io.github.opendata4j.model.internal.scan;

import static io.github.opendata4j.model.internal.scan.Sheets.readAsShown;
import static io.github.opendata4j.model.internal.scan.Sheets.row;
import static io.github.opendata4j.model.internal.scan.Sheets.sheet;
import static io.github.opendata4j.model.internal.scan.Sheets.styles;
import static io.github.opendata4j.model.internal.scan.Sheets.xlsx;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells of XLSX as the national validator takes them: asked about each of these, it says what the texts here give. */
class ShownTextTest {

    private static Sheets.Read shown(String type, String format, String number) {
        String sheet = sheet(row(1, "x") + "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>" + number + "</v></c></row>");
        return readAsShown(
                xlsx(sheet, styles(format), ""), "{\"fields\":[{\"name\":\"x\",\"type\":\"" + type + "\"}]}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    string   | General                    | 1234.5        | 1234.5              | OTHER_VALUE
                    string   | 0                          | 1234.5        | 1234                | NONE
                    string   | 00000                      | 1000          | 1000                | NONE
                    string   | '#,##0.00 "€"'             | 1234.5        | 1234.50             | NONE
                    string   | 0.##                       | 1234          | 1234.               | NONE
                    string   | 0.00%                      | 0.5           | 50.00%              | NONE
                    string   | '0.0;-0.000'               | -7.25         | -7.250              | NONE
                    string   | 0.0.0                      | 7             | 7                   | OTHER_VALUE
                    string   | dd/mm/yyyy                 | 45296         | 05/01/2024          | NONE
                    string   | 'dd/mm/yyyy;@'             | 45296         | 05/01/2024          | NONE
                    string   | d mmm yy                   | 45296         | 5 Jan 24            | NONE
                    string   | dddd dd mmmm               | 45296         | Friday 05 January   | NONE
                    string   | h:mm AM/PM                 | 45296.75      | 18:00 PM            | NONE
                    string   | mm:ss                      | 45296.5       | 00:00               | NONE
                    string   | '[$-40C]dd/mm/yyyy'        | 45296         | 2024-01-05          | OTHER_VALUE
                    string   | dd.mm.yyyy                 | 45296         | 2024-01-05          | OTHER_VALUE
                    string   | '[h]:mm:ss'                | 1.5           | 36:00:00            | OTHER_VALUE
                    date     | General                    | 45296         | 45296               | NONE
                    date     | dd/mm/yyyy                 | 45296         | 05/01/2024          | NONE
                    date     | 'yyyy\\-mm\\-dd'            | 45296.5       | 2024-01-05          | NONE
                    date     | yyyy-m-d                   | 45296         | 2024-01-05          | NONE
                    date     | '[$-40C]d mmmm yyyy'       | 45296         | 2024-01-05          | NONE
                    datetime | yyyy-mm-dd hh:mm:ss        | 45296.5       | 2024-01-05T12:00:00 | NONE
                    datetime | dd.mm.yyyy hh:mm           | 45296.5       | 2024-01-05T12:00:00 | NONE
                    time     | General                    | 0.5           | 0.5                 | NONE
                    time     | hh:mm:ss                   | 0.5           | 12:00:00            | NONE
                    boolean  | General                    | 1             | 1                   | OTHER_VALUE
                    boolean  | 0                          | 1             | 1                   | NONE
                    year     | General                    | 12            | 0012                | NONE
                    year     | yyyy                       | 45296         | 2024                | NONE
                    integer  | General                    | 12            | 12                  | NONE
                    duration | '[h]:mm:ss'                | 1.5           | PT36H               | NONE
                    string   | dd/mm/yyyy                 | 24300000000000 | #VALUE!            | NONE
                    string   | dd/mm/yyyy                 | -2            | 28/12/1899          | NONE
                    string   | dd/mm/yyyy                 | 0.3           | 01/01/1900          | NONE
                    string   | dd/mm/yyyy                 | 1             | 01/01/1900          | NONE
                    datetime | '[$-40C]dd/mm/yyyy'        | 0.3           | 1900-01-01T07:12:00 | OTHER_VALUE
                    time     | '[$-40C]dd/mm/yyyy'        | 0.3           | 07:12:00            | NONE
                    number   | 0.0?                       | 1.5           | 1.50                | NONE
                    number   | 0.#0                       | 1.5           | 1.50                | NONE
                    number   | 0.0#                       | 1.5           | 1.5                 | NONE
                    """)
    void aFormatMakesATextAndNoFormatAValue(String type, String format, String number, String text, CellMark mark) {
        Sheets.Read read = shown(type, format, number);

        assertThat(read.column(0)).containsExactly(text);
        assertThat(read.marks()).containsExactly(List.of(mark));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0.00       | number   | 1.00    | NONE
                    0%         | string   | 100%    | NONE
                    dd/mm/yyyy | boolean  | 1       | NONE
                    General    | number   | true    | NONE
                    General    | string   | true    | OTHER_VALUE
                    0.00       | year     | 1.00    | NONE
                    General    | year     | 0001    | NONE
                    """)
    void yesIsTheNumberOneInAnyFormatOfNumbers(String format, String type, String text, CellMark mark) {
        Sheets.Read read = readAsShown(
                xlsx(sheet(row(1, "a") + "<row r=\"2\"><c s=\"1\" t=\"b\"><v>1</v></c></row>"), styles(format), ""),
                "{\"fields\":[{\"name\":\"a\",\"type\":\"" + type + "\"}]}");

        assertThat(read.column(0)).containsExactly(text);
        assertThat(read.marks()).containsExactly(List.of(mark));
    }

    @Test
    void errorsAreTextsAndFormulasWithoutAResultAreNothing() {
        byte[] file = xlsx(row(1, "a", "b", "c") + "<row r=\"2\"><c t=\"e\"><v>#N/A</v></c><c><f>A1</f></c>"
                + "<c t=\"b\"><v>1</v></c></row>");

        Sheets.Read read = readAsShown(file, "{\"fields\":[{\"name\":\"a\"},{\"name\":\"b\"},{\"name\":\"c\"}]}");

        assertThat(read.rows()).containsExactly(List.of("#N/A", "", "true"));
        assertThat(read.marks()).containsExactly(List.of(CellMark.NONE, CellMark.NONE, CellMark.OTHER_VALUE));
    }
}
