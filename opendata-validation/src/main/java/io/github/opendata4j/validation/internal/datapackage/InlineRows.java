package io.github.opendata4j.validation.internal.datapackage;

import io.github.opendata4j.model.internal.json.Expected;
import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.internal.json.JsonValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are written in JSON, as a table of text: lists with the header first, or objects whose members are the
 * columns, or a text that is a table already. A number, true and false stand as JSON writes them, null is an empty cell,
 * a list or an object is its JSON.
 */
public final class InlineRows {

    private static final Expected ROWS = Expected.of(
            "des lignes : une liste de listes dont la première est l'en-tête, ou une liste d'objets",
            "rows: a list of lists of which the first is the header, or a list of objects");

    private final StringBuilder csv = new StringBuilder();

    private InlineRows() {}

    /**
     * Writes rows as a table.
     *
     * @param rows what the descriptor, or a file of JSON, holds
     * @return CSV in UTF-8 with commas
     * @throws io.github.opendata4j.model.internal.json.JsonShapeException if these are no rows
     */
    public static byte[] csv(JsonValue rows) {
        if (rows.raw() instanceof String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        if (!(rows.raw() instanceof List<?> list) || list.isEmpty()) {
            throw rows.wrong(ROWS);
        }
        InlineRows table = new InlineRows();
        if (list.get(0) instanceof Map) {
            table.addObjects(rows, list);
        } else {
            for (Object row : list) {
                if (!(row instanceof List<?> cells)) {
                    throw rows.wrong(ROWS);
                }
                table.add(cells);
            }
        }
        return table.csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The columns are all members that any object has, in the order of their first appearance. */
    private void addObjects(JsonValue rows, List<?> list) {
        Set<String> columns = new LinkedHashSet<>();
        for (Object row : list) {
            if (!(row instanceof Map<?, ?> cells)) {
                throw rows.wrong(ROWS);
            }
            cells.keySet().forEach(name -> columns.add(String.valueOf(name)));
        }
        add(List.copyOf(columns));
        for (Object row : list) {
            List<@Nullable Object> cells = new ArrayList<>();
            columns.forEach(column -> cells.add(((Map<?, ?>) row).get(column)));
            add(cells);
        }
    }

    private void add(List<?> cells) {
        boolean first = true;
        for (Object cell : cells) {
            if (!first) {
                csv.append(',');
            }
            first = false;
            csv.append('"').append(text(cell).replace("\"", "\"\"")).append('"');
        }
        csv.append('\n');
    }

    private static String text(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return cell instanceof List || cell instanceof Map ? Json.write(cell) : String.valueOf(cell);
    }
}
