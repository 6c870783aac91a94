package io.github.opendata4j.validation.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule in one field on the page.
 *
 * @param field the field; may be absent
 * @param title the rule
 * @param kind the class of the badge's colour
 * @param badge how often and how grave
 * @param message what is wrong and what to do, if that is the same everywhere
 * @param first where, as much as is seen at once
 * @param more where else, folded; may be absent
 * @param unseen how many more there are; may be absent
 */
record FindingView(
        @Nullable String field,
        String title,
        String kind,
        String badge,
        @Nullable String message,
        PlacesView first,
        @Nullable More more,
        @Nullable String unseen) {

    /**
     * What is folded.
     *
     * @param title how many there are
     * @param where the places
     */
    record More(String title, PlacesView where) {}

    /**
     * Places in one of four forms; the others are empty.
     *
     * @param cells the places alone
     * @param messages sentences that say where
     * @param table the places with what is to be said of each; may be absent
     * @param inRows the places in their rows; may be absent
     */
    record PlacesView(
            List<String> cells,
            List<String> messages,
            @Nullable PlacesTable table,
            @Nullable RowsTable inRows) {
        static PlacesView ofCells(List<String> cells) {
            return new PlacesView(cells, List.of(), null, null);
        }

        static PlacesView ofMessages(List<String> messages) {
            return new PlacesView(List.of(), messages, null, null);
        }

        static PlacesView of(PlacesTable table) {
            return new PlacesView(List.of(), List.of(), table, null);
        }

        static PlacesView of(RowsTable rows) {
            return new PlacesView(List.of(), List.of(), null, rows);
        }

        boolean hasCells() {
            return !cells.isEmpty();
        }

        boolean hasMessages() {
            return !messages.isEmpty();
        }
    }

    /**
     * Places with what is to be said of each.
     *
     * @param label what screen readers call the table
     * @param values whether the values are shown
     * @param corrections whether there are corrections
     * @param messages whether the messages differ
     * @param rows the places
     */
    record PlacesTable(String label, boolean values, boolean corrections, boolean messages, List<Row> rows) {}

    /**
     * One place; a text that is absent is empty.
     *
     * @param place where
     * @param value what the cell holds
     * @param correction what to write instead
     * @param message what is wrong and what to do
     */
    record Row(String place, String value, String correction, String message) {}
}
