package io.github.opendata4j.model.internal.sheet;

/** How a spreadsheet names its cells. */
final class SheetNames {

    private SheetNames() {}

    /** Such as {@code C7}; the column counts from 0, the row from 1. */
    static String cell(int column, int row) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.append((char) ('A' + (rest - 1) % 26));
        }
        return letters.reverse().append(row).toString();
    }
}
