package io.github.opendata4j.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line has all that it needs to read workbooks of each kind. */
class WorkbookTest {
    @TempDir
    private Path folder;

    private String schema;

    @BeforeEach
    void writeSchema() throws IOException {
        schema = Files.writeString(
                        folder.resolve("schema.json"), "{\"fields\": [{\"name\": \"a\", \"type\": \"integer\"}]}")
                .toString();
    }

    @Test
    void anOldWorkbookIsReadAndNothingElseIsPrinted() throws IOException {
        Path file = folder.resolve("ancien.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            HSSFSheet notes = workbook.createSheet("Notes");
            notes.createRow(0).createCell(0).setCellValue("Lisez-moi");
            HSSFSheet sheet = workbook.createSheet("Chiffres");
            sheet.createRow(0).createCell(0).setCellValue("a");
            sheet.createRow(1).createCell(0).setCellValue(12);
            workbook.write(out);
        }

        CommandRun run = CommandRun.of("validate", file.toString(), "--schema", schema);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Content: 1\u00a0row", "Chiffres").doesNotContain("Read as");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theSheetCanBeNamedOrCounted() throws IOException {
        String file = openDocument().toString();

        CommandRun found = CommandRun.of("validate", file, "--schema", schema);
        CommandRun named = CommandRun.of("validate", file, "--schema", schema, "--sheet", "notes");
        CommandRun counted = CommandRun.of("validate", file, "--schema", schema, "--sheet-number", "2");
        CommandRun missing = CommandRun.of("validate", file, "--schema", schema, "--sheet-number", "3");
        CommandRun both = CommandRun.of("validate", file, "--schema", schema, "--sheet-number", "2", "--sheet", "n");

        assertThat(found.out()).contains("A2", "Chiffres");
        assertThat(found.exitCode()).isEqualTo(1);
        assertThat(named.out()).contains("Header unrelated to the schema");
        assertThat(counted.out()).contains("A2").doesNotContain("Sheet chosen");
        assertThat(missing.out()).contains("The sheet “3” is not in the workbook");
        assertThat(both.exitCode()).isEqualTo(2);
    }

    @Test
    void aDialectSaysWhichRowsAreLabelsAndWhichAreNoData() throws IOException {
        String file = openDocument(row("Export") + row("# unités") + row("a") + row("# somme") + row("1") + row("x"))
                .toString();
        String dialect = Files.writeString(
                        folder.resolve("dialect.json"),
                        "{\"headerRows\": [3], \"commentRows\": [1], \"commentChar\": \"#\"}")
                .toString();

        CommandRun run = CommandRun.of("validate", file, "--schema", schema, "--dialect", dialect);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("has to be mended", "A6").doesNotContain("header-not-first", "above the header");
    }

    private Path openDocument() throws IOException {
        return openDocument(row("a") + row("douze"));
    }

    private Path openDocument(String rows) throws IOException {
        String namespaces = " xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:x=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                + " xmlns:t=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"";
        Path file = folder.resolve("classeur.ods");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(("<o:document-content" + namespaces + "><o:body><o:spreadsheet><t:table t:name=\"Notes\">"
                            + row("Lisez-moi") + "</t:table><t:table t:name=\"Chiffres\">" + rows
                            + "</t:table></o:spreadsheet></o:body></o:document-content>")
                    .getBytes(UTF_8));
        }
        return file;
    }

    private static String row(String text) {
        return "<t:table-row><t:table-cell><x:p>" + text + "</x:p></t:table-cell></t:table-row>";
    }
}
