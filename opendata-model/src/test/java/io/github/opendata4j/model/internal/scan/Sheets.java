package io.github.opendata4j.model.internal.scan;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.opendata4j.model.table.Dialect;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Workbooks for tests, written part by part, and what becomes of them. */
final class Sheets {

    static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Sheets() {}

    /** A workbook of one sheet without styles or shared texts: its rows, as they stand in {@code sheetData}. */
    static byte[] xlsx(String rows) {
        return xlsx(sheet(rows), "", "");
    }

    /** A workbook of one sheet: the part of the sheet, of the styles, of the shared texts. */
    static byte[] xlsx(String sheet, String styles, String texts) {
        return workbook(
                "<sheets><sheet name=\"Feuille 1\" sheetId=\"1\" r:id=\"rId1\"/></sheets>", sheet, styles, texts);
    }

    static String sheet(String rows) {
        return "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>";
    }

    /** {@code formats} are the codes of the styles 1, 2 and so on; 0 is General. */
    static String styles(String... formats) {
        StringBuilder codes = new StringBuilder();
        StringBuilder cells = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (int i = 0; i < formats.length; i++) {
            String code =
                    formats[i].replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
            codes.append("<numFmt numFmtId=\"" + (164 + i) + "\" formatCode=\"" + code + "\"/>");
            cells.append("<xf numFmtId=\"" + (164 + i) + "\"/>");
        }
        return "<styleSheet " + MAIN + "><numFmts>" + codes + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/>"
                + "</cellStyleXfs><cellXfs>" + cells + "</cellXfs></styleSheet>";
    }

    static String texts(String... texts) {
        StringBuilder items = new StringBuilder();
        for (String text : texts) {
            items.append("<si>" + text + "</si>");
        }
        return "<sst " + MAIN + ">" + items + "</sst>";
    }

    /** {@code book} is what the part of the workbook holds; its sheets are rId1, rId2 and so on. */
    static byte[] workbook(String book, String sheet, String styles, String texts) {
        return workbook(book, List.of(sheet), styles, texts);
    }

    static byte[] workbook(String book, List<String> sheets, String styles, String texts) {
        List<String> parts = new ArrayList<>(List.of(
                "[Content_Types].xml",
                "<Types/>",
                "xl/workbook.xml",
                "<workbook " + MAIN + " xmlns:r=\"" + RELATION + "\">" + book + "</workbook>"));
        StringBuilder relations = new StringBuilder();
        for (int i = 1; i <= sheets.size(); i++) {
            relations.append(relation("rId" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
            parts.addAll(List.of("xl/worksheets/sheet" + i + ".xml", sheets.get(i - 1)));
        }
        if (!styles.isEmpty()) {
            relations.append(relation("rIdStyles", "styles", "styles.xml"));
            parts.addAll(List.of("xl/styles.xml", styles));
        }
        if (!texts.isEmpty()) {
            relations.append(relation("rIdTexts", "sharedStrings", "/xl/sharedStrings.xml"));
            parts.addAll(List.of("xl/sharedStrings.xml", texts));
        }
        parts.addAll(List.of(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                        + "</Relationships>"));
        return Archives.zip(parts.toArray(String[]::new));
    }

    static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATION + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    /** A workbook of ODS: what its spreadsheet holds. */
    static byte[] ods(String tables) {
        return ods("", tables);
    }

    static byte[] ods(String styles, String tables) {
        return Archives.zip(
                "mimetype",
                "application/vnd.oasis.opendocument.spreadsheet",
                "content.xml",
                "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                        + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                        + " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\">"
                        + "<office:automatic-styles>" + styles + "</office:automatic-styles><office:body>"
                        + "<office:spreadsheet>" + tables + "</office:spreadsheet></office:body>"
                        + "</office:document-content>");
    }

    static String odsTable(String rows) {
        return "<table:table table:name=\"Feuille 1\">" + rows + "</table:table>";
    }

    /** A row of ODS texts. */
    static String odsRow(String... texts) {
        StringBuilder cells = new StringBuilder();
        for (String text : texts) {
            cells.append(
                    "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>");
        }
        return "<table:table-row>" + cells + "</table:table-row>";
    }

    /** A row of inline texts. */
    static String row(int number, String... texts) {
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                cells.append("<c r=\"" + (char) ('A' + i) + number + "\" t=\"inlineStr\"><is><t>" + texts[i]
                        + "</t></is></c>");
            }
        }
        return "<row r=\"" + number + "\">" + cells + "</row>";
    }

    /** What the reader makes of a workbook. */
    record Read(
            String sheet,
            List<String> labels,
            long headerRow,
            List<List<String>> rows,
            List<Long> rowNumbers,
            List<List<CellMark>> marks,
            List<Observation> observations) {

        List<String> codes() {
            return observations.stream().map(Observation::code).toList();
        }

        /** The texts of a column. */
        List<String> column(int column) {
            return rows.stream().map(row -> row.get(column)).toList();
        }
    }

    static Read read(byte[] workbook) {
        return read(workbook, Dialect.detected());
    }

    static Read read(byte[] workbook, Dialect dialect, String... expectedLabels) {
        ScanOptions options = ScanOptions.builder()
                .dialect(dialect)
                .expectedLabels(List.of(expectedLabels))
                .build();
        return read(TableSource.of("classeur.csv", workbook), options, null);
    }

    /** Cells as the fields of a schema are written, in its order. */
    static Read read(byte[] workbook, String schema) {
        return read(TableSource.of("classeur", workbook), ScanOptions.builder().build(), TableSchema.parse(schema));
    }

    static Read read(TableSource source, ScanOptions options, @Nullable TableSchema schema) {
        return bound(source, options, scanner -> {
            if (schema != null) {
                IntStream.range(0, schema.fields().size())
                        .forEach(i -> scanner.bind(i, schema.fields().get(i)));
            }
        });
    }

    /** Cells as the national validator takes them. */
    static Read readAsShown(byte[] workbook, String json) {
        TableSchema schema = TableSchema.parse(json);
        return bound(
                TableSource.of("classeur", workbook),
                ScanOptions.builder().build(),
                scanner -> IntStream.range(0, schema.fields().size())
                        .forEach(i -> scanner.bindAsShown(i, schema.fields().get(i))));
    }

    private static Read bound(TableSource source, ScanOptions options, Consumer<TableScanner> binding) {
        try (TableScanner scanner = TableScanner.open(source, options)) {
            binding.accept(scanner);
            List<List<String>> rows = new ArrayList<>();
            List<List<CellMark>> marks = new ArrayList<>();
            List<Long> numbers = new ArrayList<>();
            RecordBatch batch = new RecordBatch();
            while (scanner.next(batch)) {
                for (int i = 0; i < batch.size(); i++) {
                    int record = i;
                    rows.add(IntStream.range(0, batch.cells(record))
                            .mapToObj(column -> batch.text(record, column))
                            .toList());
                    marks.add(IntStream.range(0, batch.cells(record))
                            .mapToObj(column -> batch.marks().of(record, column))
                            .toList());
                    numbers.add(batch.sheetRow(record));
                }
            }
            return new Read(
                    scanner.sheet().orElse(""),
                    scanner.labels(),
                    scanner.headerSheetRow(),
                    rows,
                    numbers,
                    marks,
                    scanner.observations());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }
}
