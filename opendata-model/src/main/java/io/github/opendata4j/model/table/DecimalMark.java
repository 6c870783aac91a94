package io.github.opendata4j.model.table;

/** What may stand before decimals where no schema says so. */
enum DecimalMark {
    /** A point and nothing else: a comma already stands between cells. */
    POINT,
    /** A point or a comma, as French spreadsheets write. */
    POINT_OR_COMMA;

    /** What a file writes whose cells are parted in this way. */
    static DecimalMark of(String delimiter) {
        return delimiter.equals(",") ? POINT : POINT_OR_COMMA;
    }
}
