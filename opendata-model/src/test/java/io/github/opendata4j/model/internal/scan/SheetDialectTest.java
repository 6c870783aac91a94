package io.github.opendata4j.model.internal.scan;

import static io.github.opendata4j.model.internal.scan.Sheets.ods;
import static io.github.opendata4j.model.internal.scan.Sheets.odsRow;
import static io.github.opendata4j.model.internal.scan.Sheets.odsTable;
import static io.github.opendata4j.model.internal.scan.Sheets.row;
import static io.github.opendata4j.model.internal.scan.Sheets.sheet;
import static io.github.opendata4j.model.internal.scan.Sheets.workbook;
import static io.github.opendata4j.model.internal.scan.Sheets.xlsx;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.model.table.Dialect;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What a dialect says of the rows of a workbook: labels, comments, blank rows. */
class SheetDialectTest {

    private static Scanned scan(String dialect, byte[] workbook, String... expectedLabels) {
        return Scanned.with(
                workbook,
                ScanOptions.builder().dialect(Dialect.parse(dialect)).expectedLabels(List.of(expectedLabels)));
    }

    private static void assertFault(ThrowingCallable reading, String code) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        ScanException.class, fault -> assertThat(fault.code()).isEqualTo(code));
    }

    @Test
    void joinsTheLabelsOfSeveralRowsOfWhichEqualOnesBelowEachOtherCountOnce() {
        byte[] file = xlsx(row(1, "titre")
                + row(2, "Montant", "Montant", "Date")
                + row(4, "HT", "TTC", "Date", "Notes")
                + row(5, "1", "2", "3"));

        Scanned table = scan("{\"headerRows\": [2, 4], \"headerJoin\": \"_\"}", file);

        assertThat(table.labels()).containsExactly("Montant_HT", "Montant_TTC", "Date", "Notes");
        assertThat(table.rows()).containsExactly(List.of("1", "2", "3", ""));
        assertThat(table.places()).containsExactly(new Scanned.Place(2, 5, 5, false));
        assertThat(table.headerLine()).isEqualTo(2);
        assertThat(table.titleLines()).isEqualTo(1);
        assertThat(table.observations()).containsExactly(new Observation("header-not-first", Map.of("line", 2L), 2));
    }

    @Test
    void aMergedLabelIsOneOfItsFirstColumnAlone() {
        byte[] file = xlsx(row(1, "Montant") + row(2, "HT", "TTC") + row(3, "1", "2"));

        assertThat(scan("{\"headerRows\": [1, 2]}", file).labels()).containsExactly("Montant HT", "TTC");
    }

    @Test
    void beginsWithDataWhereThereIsNoHeader() {
        byte[] file = xlsx(row(1, "1") + row(2, "2", "y"));

        Scanned known = scan("{\"header\": false}", file, "n", "t");
        assertThat(known.labels()).containsExactly("n", "t");
        assertThat(known.rows()).containsExactly(List.of("1", ""), List.of("2", "y"));
        assertThat(known.places())
                .containsExactly(new Scanned.Place(1, 1, 1, false), new Scanned.Place(2, 2, 2, false));
        assertThat(known.titleLines()).isZero();
        assertThat(known.observations()).isEmpty();
        assertThat(scan("{\"header\": false}", file).labels()).containsExactly("field1", "field2");
        assertFault(() -> scan("{\"header\": false}", xlsx(""), "n"), "source-empty");
        assertFault(() -> scan("{\"header\": false, \"sheetNumber\": 1}", xlsx(""), "n"), "header-missing");
    }

    @Test
    void ofSheetsWithoutLabelsTheOneIsReadThatIsAsWideAsTheSchema() {
        byte[] file = workbook(
                "<sheets><sheet name=\"Notice\" sheetId=\"1\" r:id=\"rId1\"/>"
                        + "<sheet name=\"Aides\" sheetId=\"2\" r:id=\"rId2\"/></sheets>",
                List.of(sheet(row(1, "Lisez-moi")), sheet(row(1, "MAGMA", "1") + row(2, "Pépit"))),
                "",
                "");

        assertThat(scan("{\"header\": false}", file, "nom", "montant").rows())
                .containsExactly(List.of("MAGMA", "1"), List.of("Pépit", ""));
        assertThat(scan("{\"header\": false}", file, "nom").rows()).containsExactly(List.of("Lisez-moi"));
    }

    @Test
    void aSheetThatHasTheStatedHeaderIsReadRatherThanOneThatEndsAboveIt() {
        byte[] file = workbook(
                "<sheets><sheet name=\"Notice\" sheetId=\"1\" r:id=\"rId1\"/>"
                        + "<sheet name=\"Aides\" sheetId=\"2\" r:id=\"rId2\"/></sheets>",
                List.of(sheet(row(1, "Lisez-moi")), sheet(row(2, "bénéficiaire") + row(3, "MAGMA"))),
                "",
                "");

        assertThat(scan("{\"headerRows\": [2]}", file).rows()).containsExactly(List.of("MAGMA"));
        assertThat(scan("{\"headerRows\": [2]}", file, "nom").rows()).containsExactly(List.of("MAGMA"));
    }

    @Test
    void leavesOutCommentsAndRowsThatAreSaidToBeNone() {
        byte[] file = xlsx(row(1, "# titre")
                + row(2, "nom", "n")
                + row(3, "# unité", "€")
                + row(4, "a", "1")
                + row(5, "hors", "table")
                + row(7, "b", "#2")
                + row(9, "#")
                + row(10, "c", "3")
                + row(11, "# fin"));

        Scanned table = scan("{\"commentChar\": \"#\", \"commentRows\": [5, 6]}", file);

        assertThat(table.labels()).containsExactly("nom", "n");
        assertThat(table.headerLine()).isEqualTo(2);
        assertThat(table.rows()).containsExactly(List.of("a", "1"), List.of("b", "#2"), List.of(""), List.of("c", "3"));
        assertThat(table.places()).extracting(Scanned.Place::row).containsExactly(2L, 3L, 4L, 5L);
        assertThat(table.places()).extracting(Scanned.Place::sheetRow).containsExactly(4L, 7L, 8L, 10L);
        assertThat(table.places()).extracting(Scanned.Place::line).containsExactly(4L, 7L, 8L, 10L);
        assertThat(table.observations()).isEmpty();
    }

    @Test
    void neitherAnErrorOfAFormulaNorANumberIsAComment() {
        byte[] file = xlsx(row(1, "nom", "n")
                + "<row r=\"2\"><c r=\"A2\" t=\"e\"><v>#N/A</v></c><c r=\"B2\"><v>1</v></c></row>"
                + "<row r=\"3\"><c r=\"A3\"><v>-4</v></c></row>" + row(4, "", "#")
                + row(5, "#n", "2"));

        assertThat(scan("{\"commentChar\": \"#\"}", file).places())
                .extracting(Scanned.Place::sheetRow)
                .containsExactly(2L, 3L, 4L);
        assertThat(scan("{\"commentChar\": \"-\"}", file).rows()).hasSize(4);
    }

    @Test
    void leavesOutBlankRowsWhereAsked() {
        byte[] file = xlsx(row(3, "nom", "n") + row(6, "a", "1") + row(8, "b", "2"));

        Scanned table = scan("{\"skipBlankRows\": true}", file);

        assertThat(table.rows()).containsExactly(List.of("a", "1"), List.of("b", "2"));
        assertThat(table.places()).extracting(Scanned.Place::row).containsExactly(2L, 3L);
        assertThat(table.places()).extracting(Scanned.Place::sheetRow).containsExactly(6L, 8L);
        assertThat(table.observations()).isEmpty();
    }

    @Test
    void spellsLabelsAsTheSchemaWhereTheirCaseDoesNotCount() {
        byte[] file = xlsx(row(1, "NOM", "Montant", "Autre") + row(2, "x", "1", "2"));

        assertThat(scan("{\"headerCase\": false}", file, "nom", "montant").labels())
                .containsExactly("nom", "montant", "Autre");
        assertThat(scan("{\"headerCase\": false, \"headerRows\": [1]}", file, "nom", "montant")
                        .labels())
                .containsExactly("nom", "montant", "Autre");
        assertThat(scan("{}", file, "nom", "montant").labels()).containsExactly("NOM", "Montant", "Autre");
    }

    @Test
    void takesNoNoticeOfWhatOnlyTextIsPartedBy() {
        byte[] file = xlsx(row(1, "a", "b") + row(2, " \\N", "x\\,y;"));

        assertThat(scan(
                                "{\"delimiter\": \"|\", \"quoteChar\": \"x\", \"escapeChar\": \"\\\\\","
                                        + " \"nullSequence\": \" \\\\N\", \"skipInitialSpace\": true}",
                                file)
                        .rows())
                .containsExactly(List.of(" \\N", "x\\,y;"));
    }

    @Test
    void saysThatThereIsNoHeaderWhereItIsStated() {
        byte[] file = xlsx(row(1, "a", "b") + row(3, "#", "d"));

        assertFault(() -> scan("{\"headerRows\": [1, 9]}", file), "header-missing");
        assertFault(() -> scan("{\"headerRows\": [2]}", file), "header-missing");
        assertFault(() -> scan("{\"headerRows\": [3], \"commentChar\": \"#\"}", file), "header-missing");
        assertFault(() -> scan("{\"headerRows\": [1], \"commentRows\": [1]}", file), "header-missing");
        assertFault(() -> scan("{\"commentChar\": \"#\"}", xlsx(row(1, "#x") + row(2, "#y"))), "source-empty");
    }

    @Test
    void aHeaderFarDownIsReadWithoutTheRowsAboveIt() {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i < 5000; i++) {
            rows.append(row(i, i % 2 == 0 ? "# commentaire" : "notice"));
        }
        rows.append(row(5000, "nom")).append(row(5001, "MAGMA"));

        Scanned table = scan("{\"headerRows\": [5000]}", xlsx(rows.toString()));

        assertThat(table.labels()).containsExactly("nom");
        assertThat(table.rows()).containsExactly(List.of("MAGMA"));
        assertThat(scan("{\"commentChar\": \"#\"}", xlsx(rows.toString())).rows())
                .hasSize(2501);
    }

    @Test
    void aHeaderOfManyRowsIsNoLongerThanARecord() {
        StringBuilder rows = new StringBuilder();
        StringBuilder numbers = new StringBuilder("1");
        for (int i = 1; i <= 50; i++) {
            rows.append(row(i, "label " + i));
            numbers.append(", ").append(i);
        }
        ScanOptions.Builder options =
                ScanOptions.builder().maxRecordBytes(100).dialect(Dialect.parse("{\"headerRows\": [" + numbers + "]}"));

        assertFault(() -> Scanned.with(xlsx(rows.toString()), options), "limit-reached");
    }

    private static final List<String> DIALECTS = List.of(
            "\"header\": false",
            "\"headerRows\": [1]",
            "\"headerRows\": [2]",
            "\"headerRows\": [1, 2]",
            "\"headerRows\": [2, 4], \"headerJoin\": \"-\"",
            "\"headerRows\": [1], \"headerCase\": false");

    private static final List<String> SKIPPED = List.of(
            "\"commentChar\": \"#\"",
            "\"commentChar\": \"##\"",
            "\"commentRows\": [1]",
            "\"commentRows\": [3, 4, 7]",
            "\"commentRows\": [5], \"commentChar\": \"#\"",
            "\"skipBlankRows\": true",
            "\"skipBlankRows\": true, \"commentChar\": \"#\"",
            "\"csvddfVersion\": 1");

    /** Rows of three cells each, with one at the end that is not blank. */
    private record Grid(String dialect, List<List<String>> rows) {

        byte[] csv() {
            StringBuilder text = new StringBuilder();
            rows.forEach(row -> text.append(String.join(",", row)).append('\n'));
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }

        byte[] asXlsx() {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < rows.size(); i++) {
                text.append(row(i + 1, rows.get(i).toArray(String[]::new)));
            }
            return xlsx(text.toString());
        }

        byte[] asOds() {
            StringBuilder text = new StringBuilder();
            rows.forEach(row -> text.append(odsRow(row.toArray(String[]::new))));
            return ods(odsTable(text.toString()));
        }
    }

    /** A workbook reads as the text that it is exported as, but for what is blank at the end. */
    @Property
    void readsAsTheSameTableInText(@ForAll("grids") Grid grid) {
        Scanned text;
        try {
            text = scan(grid.dialect(), grid.csv(), "a", "b", "c");
        } catch (ScanException e) {
            assertFault(() -> scan(grid.dialect(), grid.asXlsx(), "a", "b", "c"), e.code());
            assertFault(() -> scan(grid.dialect(), grid.asOds(), "a", "b", "c"), e.code());
            return;
        }
        if (trimmed(text.labels()).isEmpty()) {
            assertFault(() -> scan(grid.dialect(), grid.asXlsx(), "a", "b", "c"), "header-missing");
            return;
        }
        boolean hasNoHeader = grid.dialect().contains("\"header\": false");
        if (hasNoHeader && text.places().stream().allMatch(Scanned.Place::blank)) {
            assertFault(
                    () -> scan(grid.dialect(), grid.asXlsx(), "a", "b", "c"), "source-empty"); // the rest are comments
            assertFault(() -> scan(grid.dialect(), grid.asOds(), "a", "b", "c"), "source-empty");
            return;
        }
        for (byte[] workbook : List.of(grid.asXlsx(), grid.asOds())) {
            Scanned sheet = scan(grid.dialect(), workbook, "a", "b", "c");

            assertThat(trimmed(sheet.labels())).isEqualTo(trimmed(text.labels()));
            int rows = sheet.rows().size();
            assertThat(sheet.rows().stream().map(SheetDialectTest::trimmed))
                    .isEqualTo(text.rows().stream()
                            .limit(rows)
                            .map(SheetDialectTest::trimmed)
                            .toList());
            assertThat(sheet.places()).isEqualTo(text.places().subList(0, rows));
            assertThat(text.places().subList(rows, text.places().size())).allMatch(Scanned.Place::blank);
            assertThat(sheet.headerLine()).isEqualTo(text.headerLine());
            assertThat(sheet.titleLines()).isEqualTo(text.titleLines());
            assertThat(sheet.observations()).isEqualTo(text.observations());
        }
    }

    private static List<String> trimmed(List<String> cells) {
        List<String> left = new ArrayList<>(cells);
        while (!left.isEmpty() && left.get(left.size() - 1).isEmpty()) {
            left.remove(left.size() - 1);
        }
        return left;
    }

    @Provide
    Arbitrary<Grid> grids() {
        Arbitrary<List<List<String>>> rows = Arbitraries.of("", "", "", "a", "b", "A", "#", "##x", "é")
                .list()
                .ofSize(3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(table -> {
                    List<List<String>> all = new ArrayList<>(table);
                    all.add(List.of("z", "z", "z"));
                    return all;
                });
        Arbitrary<String> dialects = Combinators.combine(Arbitraries.of(DIALECTS), Arbitraries.of(SKIPPED))
                .as((header, skipped) -> "{\"delimiter\": \",\", " + header + ", " + skipped + "}");
        return Combinators.combine(dialects, rows).as(Grid::new);
    }
}
