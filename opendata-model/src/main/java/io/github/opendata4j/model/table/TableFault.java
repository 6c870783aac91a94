package io.github.opendata4j.model.table;

import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.internal.text.Bilingual;
import io.github.opendata4j.model.report.Report;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where and on what a {@link TableException} is; zero and null where that makes no sense. All counts are from 1. */
record TableFault(
        String file,
        long object,
        long line,
        int column,
        @Nullable String field,
        @Nullable String value) {

    private static final int LONGEST_VALUE = 100;

    static TableFault in(String file) {
        return new TableFault(file, 0, 0, 0, null, null);
    }

    TableFault object(long newObject) {
        return new TableFault(file, newObject, line, column, field, value);
    }

    TableFault line(long newLine) {
        return new TableFault(file, object, newLine, column, field, value);
    }

    TableFault column(int newColumn) {
        return new TableFault(file, object, line, newColumn, field, value);
    }

    TableFault field(String newField) {
        return new TableFault(file, object, line, column, newField, value);
    }

    TableFault value(String newValue) {
        return new TableFault(file, object, line, column, field, newValue);
    }

    /** The exception, its message beginning with the place. */
    TableException says(String french, String english) {
        return new TableException(
                this,
                Bilingual.text(
                        place("objet", "ligne", "colonne") + " : " + french,
                        place("object", "line", "column") + ": " + english));
    }

    /** The exception for a table that was refused as a whole, its message beginning with the place. */
    TableException refused(LocalizedText why, Report report) {
        return new TableException(
                this,
                Bilingual.text(
                        place("objet", "ligne", "colonne") + " : " + why.get(Locale.FRENCH),
                        place("object", "line", "column") + ": " + why.get(Locale.ENGLISH)),
                report);
    }

    private String place(String objectWord, String lineWord, String columnWord) {
        StringBuilder text = new StringBuilder(file);
        append(text, objectWord, object);
        append(text, lineWord, line);
        append(text, columnWord, column);
        return field == null ? text.toString() : text + " (" + field + ")";
    }

    private static void append(StringBuilder text, String word, long number) {
        if (number > 0) {
            text.append(", ").append(word).append(' ').append(number);
        }
    }

    /** A value as messages show it. */
    static String shown(String value) {
        int end = value.offsetByCodePoints(0, Math.min(LONGEST_VALUE, value.codePointCount(0, value.length())));
        return end == value.length() ? value : value.substring(0, end) + "…";
    }
}
