package io.github.opendata4j.validation.fuzz;

import io.github.opendata4j.model.table.Dialect;
import io.github.opendata4j.model.table.TableSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Any bytes as one part of a workbook that is right elsewhere: the first line names the part. Without that, all but a few
 * tries would end at the checksums of the archive.
 */
final class WorkbookFuzz {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final Map<String, String> XLSX = Map.of(
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>",
            "_rels/.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                    + " Type=\"" + RELATIONS + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
            "xl/workbook.xml",
            "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS
                    + "\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
            "xl/_rels/workbook.xml.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                    + " Type=\"" + RELATIONS + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
            "xl/styles.xml",
            "<styleSheet xmlns=\"" + MAIN
                    + "\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>",
            "xl/sharedStrings.xml",
            "<sst xmlns=\"" + MAIN + "\"><si><t>nom</t></si><si><r><t>mon</t></r><r><t>tant</t></r></si></sst>",
            "xl/worksheets/sheet1.xml",
            "<worksheet xmlns=\"" + MAIN
                    + "\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\">"
                    + "<v>1</v></c></row><row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>MAGMA</t></is></c><c r=\"B2\" s=\"1\">"
                    + "<v>43000.5</v></c></row></sheetData></worksheet>");

    private static final Map<String, String> ODS = Map.of(
            "mimetype",
            "application/vnd.oasis.opendocument.spreadsheet",
            "content.xml",
            "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"/>");

    private WorkbookFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        String all = new String(data, StandardCharsets.ISO_8859_1);
        int end = all.indexOf('\n');
        String part = end < 0 ? "" : all.substring(0, end);
        Map<String, String> parts = ODS.containsKey(part) ? ODS : XLSX;
        if (!parts.containsKey(part)) {
            return;
        }
        byte[] content = all.substring(end + 1).getBytes(StandardCharsets.ISO_8859_1);
        FuzzChecks.checkPlainly(TableSource.of("data", zip(parts, part, content)), Dialect.detected());
    }

    private static byte[] zip(Map<String, String> parts, String changed, byte[] content) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, String> part : new LinkedHashMap<>(parts).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(
                        part.getKey().equals(changed)
                                ? content
                                : part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
