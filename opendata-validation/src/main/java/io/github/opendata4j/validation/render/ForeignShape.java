package io.github.opendata4j.validation.render;

import java.util.List;
import java.util.Set;

/** Which members an error has in the reports of frictionless and Validata, and its tags: that depends on its type. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are unmodifiable
enum ForeignShape {
    /** Of the schema, of the run, of a file that could not be read: no tags, no place. */
    NONE(List.of()),
    /** Of the file as bytes. */
    FILE(List.of("#file")),
    /** Of the whole table. */
    TABLE(List.of("#table")),
    /** Of the whole header. */
    HEADER(List.of("#table", "#header")),
    /** Of one label. */
    LABEL(List.of("#table", "#header", "#label")),
    /** Of one row. */
    ROW(List.of("#table", "#row")),
    /** Of one cell. */
    CELL(List.of("#table", "#row", "#cell"));

    private static final Set<String> CELLS = Set.of(
            "ascii-value",
            "cell-error",
            "constraint-error",
            "extra-cell",
            "forbidden-value",
            "missing-cell",
            "sequential-value",
            "truncated-value",
            "type-error",
            "unique-error");

    private static final Set<String> TABLES = Set.of(
            "deviated-cell",
            "deviated-value",
            "field-count",
            "required-value",
            "row-count",
            "table-dimensions",
            "table-error");

    private static final Set<String> ROWS =
            Set.of("blank-row", "duplicate-row", "foreign-key", "primary-key", "row-constraint", "row-error");

    private static final Set<String> HEADERS = Set.of("blank-header", "header-error", "unmatched-header");

    private final List<String> tags;

    ForeignShape(List<String> tags) {
        this.tags = tags;
    }

    List<String> tags() {
        return tags;
    }

    boolean isOfHeader() {
        return this == HEADER || this == LABEL;
    }

    boolean isOfRow() {
        return this == ROW || this == CELL;
    }

    /** The shape of an error type of frictionless 5. */
    static ForeignShape of(String type) {
        if (CELLS.contains(type)) {
            return CELL;
        }
        if (ROWS.contains(type)) {
            return ROW;
        }
        if (TABLES.contains(type)) {
            return TABLE;
        }
        if (HEADERS.contains(type)) {
            return HEADER;
        }
        if (type.endsWith("-label") || type.equals("label-error")) {
            return LABEL;
        }
        return type.equals("hash-count") || type.equals("byte-count") ? FILE : NONE;
    }
}
