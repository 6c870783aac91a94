package io.github.opendata4j.model.table;

import io.github.opendata4j.model.internal.text.Bilingual;
import org.jspecify.annotations.Nullable;

/** Where and on what a {@link TableException} is; zero and null where that makes no sense. */
record TableFault(
        String file,
        long line,
        int column,
        @Nullable String field,
        @Nullable String value) {

    private static final int LONGEST_VALUE = 100;

    static TableFault in(String file) {
        return new TableFault(file, 0, 0, null, null);
    }

    TableFault line(long newLine) {
        return new TableFault(file, newLine, column, field, value);
    }

    TableFault column(int newColumn) {
        return new TableFault(file, line, newColumn, field, value);
    }

    TableFault field(String newField) {
        return new TableFault(file, line, column, newField, value);
    }

    TableFault value(String newValue) {
        return new TableFault(file, line, column, field, newValue);
    }

    /** The exception, its message beginning with the place. */
    TableException says(String french, String english) {
        return new TableException(
                this,
                Bilingual.text(place("ligne", "colonne", " : ") + french, place("line", "column", ": ") + english));
    }

    private String place(String lineWord, String columnWord, String end) {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(", ").append(lineWord).append(' ').append(line);
        }
        if (column > 0) {
            text.append(", ").append(columnWord).append(' ').append(column);
        }
        if (field != null) {
            text.append(" (").append(field).append(')');
        }
        return text.append(end).toString();
    }

    /** A value as messages show it. */
    static String shown(String value) {
        int end = value.offsetByCodePoints(0, Math.min(LONGEST_VALUE, value.codePointCount(0, value.length())));
        return end == value.length() ? value : value.substring(0, end) + "…";
    }
}
