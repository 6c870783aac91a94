package io.github.opendata4j.bench;

/** One row of a CSV file in the making: cells in quotes only where they need them. */
final class CsvRow {
    private final StringBuilder text = new StringBuilder(400);
    private boolean begun;

    CsvRow add(String cell) {
        if (begun) { // the first cell may be empty
            text.append(',');
        }
        begun = true;
        boolean quoted = cell.indexOf(',') >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0;
        if (quoted) {
            text.append('"').append(cell.replace("\"", "\"\"")).append('"');
        } else {
            text.append(cell);
        }
        return this;
    }

    String line() {
        return text.append('\n').toString();
    }
}
