package io.github.opendata4j.examples.cli;

import io.github.opendata4j.client.records.Rows;
import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.table.Row;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How rows are written: as they come, so that it does not matter how many they are. */
enum RowsFormat {
    /** RFC 4180: UTF-8, commas, a header. */
    CSV {
        @Override
        void write(Rows<Row> rows, OutputStream stream) throws IOException {
            OutputStream out = new BufferedOutputStream(stream, 1 << 16);
            List<String> fields = rows.fields();
            writeLine(out, fields);
            for (Row row : rows) {
                writeLine(out, fields.stream().map(row::text).toList());
            }
            out.flush();
        }

        private void writeLine(OutputStream out, List<String> cells) throws IOException {
            String line = cells.stream().map(RowsFormat::quoted).collect(Collectors.joining(","));
            // a single empty cell is quoted, since an empty line is no row
            out.write(((line.isEmpty() ? "\"\"" : line) + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
    },
    /** A list of objects whose values are the texts of cells; null for empty ones. */
    JSON {
        @Override
        void write(Rows<Row> rows, OutputStream stream) throws IOException {
            OutputStream out = new BufferedOutputStream(stream, 1 << 16);
            List<String> fields = rows.fields();
            String before = "[\n";
            for (Row row : rows) {
                out.write((before + Json.write(object(fields, row))).getBytes(StandardCharsets.UTF_8));
                before = ",\n";
            }
            out.write((before.equals("[\n") ? "[]\n" : "\n]\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        }

        private Map<String, Object> object(List<String> fields, Row row) {
            Map<String, Object> object = new LinkedHashMap<>();
            for (String field : fields) {
                String text = row.text(field);
                object.put(field, text.isEmpty() ? null : text);
            }
            return object;
        }
    };

    /** Writes all rows and flushes the stream. */
    abstract void write(Rows<Row> rows, OutputStream stream) throws IOException;

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
