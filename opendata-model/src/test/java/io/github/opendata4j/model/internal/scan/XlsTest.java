package io.github.opendata4j.model.internal.scan;

import static io.github.opendata4j.model.internal.scan.Sheets.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.model.table.Dialect;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

/** The old binary workbooks. */
class XlsTest {

    private static final String SCHEMA = """
            {"fields":[{"name":"nom"},{"name":"insee"},{"name":"jour","type":"date"},
                       {"name":"montant","type":"number"},{"name":"actif","type":"boolean"}]}""";

    private static byte[] bytes(HSSFWorkbook workbook) throws IOException {
        try (workbook) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            workbook.write(file);
            return file.toByteArray();
        }
    }

    private static void header(HSSFSheet sheet, String... labels) {
        HSSFRow row = sheet.createRow(0);
        for (int i = 0; i < labels.length; i++) {
            row.createCell(i).setCellValue(labels[i]);
        }
    }

    private static CellStyle style(HSSFWorkbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    @Test
    void cellsAreReadByWhatTheyStore() throws IOException {
        HSSFWorkbook workbook = new HSSFWorkbook();
        HSSFSheet sheet = workbook.createSheet("Aides");
        header(sheet, "nom", "insee", "jour", "montant", "actif");
        HSSFRow row = sheet.createRow(1);
        row.createCell(0).setCellValue("l'été");
        row.createCell(1).setCellValue(1000);
        row.getCell(1).setCellStyle(style(workbook, "00000"));
        row.createCell(2).setCellValue(45292);
        row.getCell(2).setCellStyle(style(workbook, "dd/mm/yyyy"));
        row.createCell(3).setCellValue(12345.5);
        row.getCell(3).setCellStyle(style(workbook, "#,##0.00 \"€\""));
        row.createCell(4).setCellValue(true);

        Sheets.Read read = read(bytes(workbook), SCHEMA);

        assertThat(read.sheet()).isEqualTo("Aides");
        assertThat(read.rows()).containsExactly(List.of("l'été", "01000", "2024-01-01", "12345.5", "true"));
    }

    @Test
    void formulasCountByTheirSavedResult() throws IOException {
        HSSFWorkbook workbook = new HSSFWorkbook();
        HSSFSheet sheet = workbook.createSheet("s");
        header(sheet, "a", "b", "c", "d");
        HSSFRow row = sheet.createRow(1);
        row.createCell(0).setCellFormula("1+1");
        row.createCell(1).setCellFormula("UPPER(\"a\")&\"b\"");
        row.createCell(2).setCellFormula("1/0");
        row.createCell(3).setCellFormula("1=1");
        sheet.createRow(2).createCell(0).setCellErrorValue(FormulaError.NA);
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

        Sheets.Read read = read(bytes(workbook));

        assertThat(read.rows()).containsExactly(List.of("2", "Ab", "#DIV/0!", "true"), List.of("#N/A", "", "", ""));
        assertThat(read.marks().get(0).get(2)).isEqualTo(CellMark.FAULT);
    }

    @Test
    void sheetsMergedAndHiddenCellsAreTold() throws IOException {
        HSSFWorkbook workbook = new HSSFWorkbook();
        header(workbook.createSheet("Notice"), "Lisez-moi");
        HSSFSheet sheet = workbook.createSheet("Aides");
        header(sheet, "a", "b");
        sheet.createRow(1).createCell(0).setCellValue(1);
        sheet.getRow(1).setZeroHeight(true);
        sheet.createRow(3).createCell(1).setCellValue(2);
        sheet.setColumnHidden(1, true);
        sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
        workbook.createSheet("Caché").createRow(0).createCell(0).setCellValue("a");
        workbook.setSheetHidden(2, true);
        workbook.setSheetOrder("Aides", 0);
        byte[] file = bytes(workbook);

        Sheets.Read read = read(file);

        assertThat(read.sheet()).isEqualTo("Aides");
        assertThat(read.rows()).containsExactly(List.of("1", ""), List.of(""), List.of("", "2"));
        assertThat(read.codes()).containsExactly("sheet-chosen", "cells-merged", "cells-hidden");
        assertThat(read.observations().get(1).parameters()).isEqualTo(Map.of("count", 1, "position", "A2:A3"));
        assertThat(read.observations().get(2).parameters()).isEqualTo(Map.of("count", 2));
        assertThat(read(file, Dialect.builder().sheetName("Notice").build()).labels())
                .containsExactly("Lisez-moi");
        assertThat(read(file, Dialect.builder().sheetNumber(3).build()).labels())
                .containsExactly("a");
    }

    @Test
    void aPasswordIsTold() throws IOException {
        HSSFWorkbook workbook = new HSSFWorkbook();
        header(workbook.createSheet("s"), "a");
        byte[] file;
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try {
            file = bytes(workbook);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        assertRefused(file, "workbook-encrypted");
    }

    @Test
    void aNewerWorkbookUnderAPasswordIsTold() throws IOException {
        assertRefused(compoundFile("EncryptedPackage"), "workbook-encrypted");
    }

    @Test
    void otherDocumentsInThatContainerAreNotSupported() throws IOException {
        assertRefused(compoundFile("WordDocument"), "format-unsupported");
        assertRefused(compoundFile("Book"), "format-unsupported");
    }

    private static byte[] compoundFile(String stream) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream("x".getBytes(StandardCharsets.UTF_8)), stream);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            files.writeFilesystem(file);
            return file.toByteArray();
        }
    }

    @Test
    void aFileThatIsCutOffIsDamaged() throws IOException {
        HSSFWorkbook workbook = new HSSFWorkbook();
        HSSFSheet sheet = workbook.createSheet("s");
        header(sheet, "a", "b");
        for (int i = 1; i < 500; i++) {
            sheet.createRow(i).createCell(0).setCellValue("texte " + i);
        }
        byte[] file = bytes(workbook);

        for (int length : new int[] {8, 100, 512, 600, 2048, file.length / 2, file.length - 1024}) {
            assertRefused(Arrays.copyOf(file, length), "workbook-damaged");
        }
    }

    private static void assertRefused(byte[] file, String code) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        ScanException.class, fault -> assertThat(fault.code()).isEqualTo(code));
    }
}
