package io.github.opendata4j.model.internal.scan;

import static io.github.opendata4j.model.internal.scan.Sheets.read;
import static io.github.opendata4j.model.internal.scan.Sheets.row;
import static io.github.opendata4j.model.internal.scan.Sheets.sheet;
import static io.github.opendata4j.model.internal.scan.Sheets.workbook;
import static io.github.opendata4j.model.internal.scan.Sheets.xlsx;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.model.table.Dialect;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which sheet, which header, which rows. */
class SheetScannerTest {

    private static final String THREE = """
            <sheets><sheet name="Notice" sheetId="1" r:id="rId1"/><sheet name="Vide" sheetId="2" r:id="rId2"/>
            <sheet name="Aides" sheetId="3" r:id="rId3"/>
            <sheet name="Brouillon" sheetId="4" state="hidden" r:id="rId4"/></sheets>""";

    private static byte[] three() {
        return workbook(
                THREE,
                List.of(
                        sheet(row(1, "Lisez-moi")),
                        sheet("<row r=\"1\"><c r=\"A1\" s=\"3\"/></row>"),
                        sheet(row(1, "nom", "montant") + row(2, "MAGMA", "1")),
                        sheet(row(1, "nom", "montant", "date") + row(2, "caché", "2"))),
                "",
                "");
    }

    @Test
    void withoutASchemaTheFirstVisibleSheetThatIsNotBlankIsRead() {
        Sheets.Read read = read(three());

        assertThat(read.sheet()).isEqualTo("Notice");
        assertThat(read.observations())
                .containsExactly(new Observation(
                        "sheet-chosen", Map.of("actual", "Notice", "allowed", List.of("Notice", "Aides")), 0));
    }

    @Test
    void theSheetWhoseHeaderFitsTheSchemaIsRead() {
        Sheets.Read read = read(three(), Dialect.detected(), "nom", "montant", "date");

        assertThat(read.sheet()).isEqualTo("Aides");
        assertThat(read.rows()).containsExactly(List.of("MAGMA", "1"));
    }

    @Test
    void aSheetThatIsNamedIsReadEvenIfItIsHidden() {
        Sheets.Read read =
                read(three(), Dialect.builder().sheetName("brouillon").build());

        assertThat(read.rows()).containsExactly(List.of("caché", "2", ""));
        assertThat(read.observations()).isEmpty();
        assertThat(read(three(), Dialect.builder().sheetNumber(3).build()).sheet())
                .isEqualTo("Aides");
    }

    @Test
    void aHiddenSheetIsReadWhereNothingElseIsThere() {
        byte[] file = workbook(
                "<sheets><sheet name=\"v\" sheetId=\"1\" r:id=\"rId1\"/>"
                        + "<sheet name=\"h\" sheetId=\"2\" state=\"veryHidden\" r:id=\"rId2\"/></sheets>",
                List.of(sheet(""), sheet(row(1, "nom"))),
                "",
                "");

        assertThat(read(file).sheet()).isEqualTo("h");
    }

    @Test
    void aSheetThatIsNotThereIsRefusedWithThoseThatAre() {
        assertThatThrownBy(
                        () -> read(three(), Dialect.builder().sheetName("2026").build()))
                .isInstanceOfSatisfying(ScanException.class, fault -> {
                    assertThat(fault.code()).isEqualTo("sheet-missing");
                    assertThat(fault.parameters())
                            .containsEntry("actual", "2026")
                            .containsEntry("allowed", List.of("Notice", "Vide", "Aides", "Brouillon"));
                });
        assertThatThrownBy(() -> read(three(), Dialect.builder().sheetNumber(5).build()))
                .isInstanceOfSatisfying(
                        ScanException.class, fault -> assertThat(fault.code()).isEqualTo("sheet-missing"));
    }

    @Test
    void titlesAboveTheHeaderAreSteppedOverAndRowsKeepTheirNumbers() {
        Sheets.Read read = read(xlsx(
                row(2, "Aides versées en 2025") + row(5, "nom", "montant") + row(6, "MAGMA", "1") + row(9, "", "2")));

        assertThat(read.labels()).containsExactly("nom", "montant");
        assertThat(read.headerRow()).isEqualTo(5);
        assertThat(read.rowNumbers()).containsExactly(6L, 7L, 8L, 9L);
        assertThat(read.rows()).containsExactly(List.of("MAGMA", "1"), List.of(""), List.of(""), List.of("", "2"));
        assertThat(read.codes()).containsExactly("header-not-first");
    }

    @Test
    void aHeaderRowThatIsStatedIsBelieved() {
        byte[] file = xlsx(row(1, "a", "b") + row(3, "c", "d") + row(4, "1", "2"));
        Dialect third = Dialect.builder().headerRow(3).build();

        assertThat(read(file, third).labels()).containsExactly("c", "d");
        assertThatThrownBy(() -> read(file, Dialect.builder().headerRow(2).build()))
                .isInstanceOfSatisfying(
                        ScanException.class, fault -> assertThat(fault.code()).isEqualTo("header-missing"));
    }

    @Test
    void blankRowsAndColumnsAtTheEndAreNone() {
        Sheets.Read read =
                read(xlsx("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>nom</t></is></c><c r=\"F1\"/></row>"
                        + "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"XFD2\" s=\"1\"/></row><row r=\"1048576\"/>"));

        assertThat(read.labels()).containsExactly("nom");
        assertThat(read.rows()).containsExactly(List.of("1"));
    }

    @Test
    void aCellBeyondTheHeaderIsKept() {
        assertThat(read(xlsx(row(1, "nom", "prix") + row(2, "a", "", "c"))).rows())
                .containsExactly(List.of("a", "", "c"));
    }

    @Test
    void referencesMayBeLeftOut() {
        byte[] file = xlsx("<row><c t=\"inlineStr\"><is><t>a</t></is></c><c t=\"inlineStr\"><is><t>b</t></is></c></row>"
                + "<row><c><v>1</v></c><c r=\"B2\"><v>2</v></c></row>");

        assertThat(read(file).rows()).containsExactly(List.of("1", "2"));
    }

    @Test
    void whatIsMergedOrHiddenIsTold() {
        byte[] file = xlsx(
                "<worksheet " + Sheets.MAIN + "><cols><col min=\"2\" max=\"3\" hidden=\"1\"/>"
                        + "<col min=\"9\" max=\"16384\" hidden=\"1\"/></cols><sheetData>" + row(1, "a", "b", "c")
                        + row(2, "1", "2", "3").replace("<row ", "<row hidden=\"true\" ")
                        + "<row r=\"3\" hidden=\"1\"/></sheetData><mergeCells><mergeCell ref=\"A1:A2\"/>"
                        + "<mergeCell ref=\"B3:C4\"/></mergeCells></worksheet>",
                "",
                "");

        assertThat(read(file).observations())
                .containsExactly(
                        new Observation("cells-merged", Map.of("count", 2, "position", "A1:A2"), 0),
                        new Observation("cells-hidden", Map.of("count", 3), 0));
    }

    @Test
    void aLabelThatIsMergedOverColumnsWithoutOneIsNamed() {
        byte[] file = xlsx(
                "<worksheet " + Sheets.MAIN + "><sheetData>" + row(1, "Aides de la ville")
                        + row(2, "nom", "adresse", "", "", "prix", "taux", "durée")
                        + row(3, "1", "2", "3", "4", "5", "6", "7")
                        + "</sheetData><mergeCells><mergeCell ref=\"A1:G1\"/><mergeCell ref=\"B2:D2\"/>"
                        + "<mergeCell ref=\"E2:F2\"/><mergeCell ref=\"G2:H2\"/><mergeCell ref=\"J2:K2\"/><mergeCell ref=\"A3:B3\"/>"
                        + "<mergeCell ref=\"A2:A2\"/><mergeCell ref=\"nowhere\"/></mergeCells></worksheet>",
                "",
                "");

        Sheets.Read read = read(file);

        assertThat(read.labels()).startsWith("nom", "adresse", "", "", "prix");
        assertThat(read.observations())
                .contains(new Observation(
                        "cells-merged",
                        Map.of("count", 8, "position", "A1:G1", "fields", List.of("adresse", "durée")),
                        0));
    }

    @Test
    void aBlankWorkbookIsEmpty() {
        assertThatThrownBy(() -> read(xlsx("")))
                .isInstanceOfSatisfying(
                        ScanException.class, fault -> assertThat(fault.code()).isEqualTo("source-empty"));
    }

    @Test
    void manyRowsComeInSeveralBatches() {
        StringBuilder rows = new StringBuilder(row(1, "n", "texte"));
        for (int i = 2; i <= 9000; i++) {
            rows.append(row(i, String.valueOf(i), "é".repeat(40)));
        }
        Sheets.Read read = read(xlsx(rows.toString()));

        assertThat(read.rows()).hasSize(8999);
        assertThat(read.rows().get(8998)).containsExactly("9000", "é".repeat(40));
        assertThat(read.rowNumbers().get(8998)).isEqualTo(9000);
    }

    @Test
    void raggedAndWideRowsAreCutIntoBatchesToo() {
        StringBuilder rows = new StringBuilder(row(1, "a", "b"));
        for (int i = 2; i <= 700; i++) {
            rows.append(
                    "<row r=\"" + i + "\"><c r=\"A" + i + "\"><v>1</v></c><c r=\"BZZ" + i + "\"><v>2</v></c></row>");
        }

        assertThat(read(xlsx(rows.toString())).rows())
                .hasSize(699)
                .allSatisfy(row -> assertThat(row).hasSize(2054));
    }

    @Test
    void aTableIsNotWiderThanTheLimit() {
        byte[] file = xlsx(row(1, "a") + "<row r=\"2\"><c r=\"XFD2\"><v>1</v></c></row>");

        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        ScanException.class, fault -> assertThat(fault.code()).isEqualTo("limit-reached"));
    }
}
