package io.github.opendata4j.client.internal.pages;

import io.github.opendata4j.model.table.TableSchema;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The first rows of a table, as people write what is in them.
 *
 * @param caption which rows of what
 * @param label the same for who hears the page
 * @param chart its numbers, drawn; markup, absent where there is none to draw
 * @param columns the header
 * @param rows the cells, as many in each row as there are columns
 * @param more what is left out; empty if nothing is
 */
record Preview(
        String caption, String label, @Nullable String chart, List<Column> columns, List<Row> rows, String more) {
    private static final int ROWS = 10;

    /**
     * The head of a column.
     *
     * @param text its label
     * @param type what its cells are
     * @param isNumber whether these are numbers
     */
    record Column(String text, String type, boolean isNumber) {}

    /**
     * A cell of a row.
     *
     * @param text what it says
     * @param isNumber whether its column is one of numbers
     */
    record Cell(String text, boolean isNumber) {}

    /**
     * A row.
     *
     * @param cells as many as there are columns
     */
    record Row(List<Cell> cells) {}

    /**
     * Shows the beginning of a table.
     *
     * @param table the table
     * @param title what its file is called
     * @param schema what it follows; null if that is not known
     */
    static Preview of(TableSample table, String title, @Nullable TableSchema schema) {
        List<ColumnKind> kinds = ColumnKinds.of(table, schema);
        String file = "du fichier « " + title + " »";
        return new Preview(
                which(table.rows().size()) + " " + file,
                "Aperçu " + file,
                TableChart.of(table, kinds).orElse(null),
                columns(table, kinds),
                table.rows().stream().limit(ROWS).map(row -> row(row, kinds)).toList(),
                table.columns() > TableSample.MOST_COLUMNS
                        ? "Les " + TableSample.MOST_COLUMNS + " premières colonnes sur " + table.columns() + "."
                        : "");
    }

    private static List<Column> columns(TableSample table, List<ColumnKind> kinds) {
        return IntStream.range(0, kinds.size())
                .mapToObj(column -> new Column(
                        table.labels().get(column),
                        kinds.get(column).label(),
                        kinds.get(column).isNumber()))
                .toList();
    }

    private static Row row(List<String> texts, List<ColumnKind> kinds) {
        return new Row(IntStream.range(0, texts.size())
                .mapToObj(column -> new Cell(
                        kinds.get(column).written(texts.get(column)),
                        kinds.get(column).isNumber()))
                .toList());
    }

    private static String which(int rows) {
        if (rows > ROWS) {
            return "Les " + ROWS + " premières lignes";
        }
        return rows > 1 ? "Les " + rows + " lignes" : rows == 1 ? "La seule ligne" : "Aucune ligne";
    }
}
