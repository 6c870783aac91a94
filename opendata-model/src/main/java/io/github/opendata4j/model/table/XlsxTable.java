package io.github.opendata4j.model.table;

import io.github.opendata4j.model.internal.scan.RecordBatch;
import io.github.opendata4j.model.internal.scan.ScanOptions;
import io.github.opendata4j.model.internal.scan.TableScanner;
import io.github.opendata4j.model.internal.sheet.WholeSheets;
import io.github.opendata4j.model.table.FieldType.IntegerType;
import io.github.opendata4j.model.table.FieldType.NumberType;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table of ours as a workbook of one sheet, row by row. */
final class XlsxTable {

    /** So many digits a spreadsheet keeps of a number. */
    private static final int DIGITS = 15;

    /** How many rows are written at once. */
    private static final int FLUSHED = 1_000;

    private static final double WIDEST = 60;
    private static final String TEXT = "@";

    private final TableSchema schema;
    private final Worksheet sheet;
    private int next = 1;

    private XlsxTable(TableSchema schema, Worksheet sheet) {
        this.schema = schema;
        this.sheet = sheet;
    }

    static void write(Path csv, OutputStream out, TableSchema schema) throws IOException {
        WholeSheets.write(out, made -> {
            try (Workbook workbook = new Workbook(made, "opendata4j", "1.0")) {
                workbook.setCompressionLevel(Deflater.BEST_SPEED); // for a moment only
                XlsxTable table = new XlsxTable(schema, workbook.newWorksheet("data"));
                table.header();
                table.rows(csv);
            }
        });
    }

    private void header() throws IOException {
        List<Field> fields = schema.fields();
        for (int column = 0; column < fields.size(); column++) {
            String name = fields.get(column).name();
            sheet.width(column, Math.min(WIDEST, Math.max(12, name.length() + 2)));
            if (!isNumber(fields.get(column))) {
                sheet.style(column).format(TEXT).set();
            }
            sheet.inlineString(0, column, name);
            sheet.style(0, column).bold().format(TEXT).set();
        }
        sheet.freezePane(0, 1);
    }

    private static boolean isNumber(Field field) {
        return field.type() instanceof IntegerType || field.type() instanceof NumberType;
    }

    private void rows(Path csv) throws IOException {
        ScanOptions ours = ScanOptions.builder()
                .dialect(Dialect.builder()
                        .delimiter(',')
                        .encoding(StandardCharsets.UTF_8)
                        .headerRow(1)
                        .build())
                .build();
        try (TableScanner scanner = TableScanner.open(TableSource.of(csv), ours)) {
            RecordBatch batch = new RecordBatch();
            while (scanner.next(batch)) {
                for (int record = 0; record < batch.size(); record++) {
                    row(batch, record);
                }
            }
        }
    }

    private void row(RecordBatch batch, int record) throws IOException {
        if (next >= Worksheet.MAX_ROWS) {
            throw TableFault.in(schema.name())
                    .object(next)
                    .says(
                            "une feuille n'a pas plus de " + Worksheet.MAX_ROWS + " lignes.",
                            "a sheet has no more than " + Worksheet.MAX_ROWS + " rows.");
        }
        for (int column = 0; column < schema.fields().size(); column++) {
            cell(column, schema.fields().get(column), batch.text(record, column));
        }
        next++;
        if (next % FLUSHED == 0) {
            sheet.flush();
        }
    }

    private void cell(int column, Field field, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (isNumber(field) && isKeptWhole(text)) {
            sheet.value(next, column, new BigDecimal(text));
        } else {
            sheet.inlineString(next, column, text);
            sheet.style(next, column).format(TEXT).set();
        }
    }

    /** Whether the number is the same after a spreadsheet has made a double of it, its zeros at the end included. */
    private static boolean isKeptWhole(String text) {
        if (!text.matches("-?(0|[1-9][0-9]*)([.][0-9]*[1-9])?")) {
            return false;
        }
        BigDecimal number = new BigDecimal(text);
        return number.precision() <= DIGITS
                && new BigDecimal(Double.toString(number.doubleValue())).compareTo(number) == 0;
    }
}
