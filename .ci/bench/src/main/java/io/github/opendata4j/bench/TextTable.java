package io.github.opendata4j.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Rows under each other, as Markdown has them. */
final class TextTable {
    private final List<String[]> rows = new ArrayList<>();

    TextTable(String... header) {
        rows.add(header);
    }

    void add(String... cells) {
        rows.add(cells);
    }

    void print(PrintStream out) {
        int columns = rows.get(0).length;
        int[] widths = new int[columns];
        for (String[] row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row[i].length());
            }
        }
        for (int r = 0; r < rows.size(); r++) {
            StringBuilder line = new StringBuilder("|");
            for (int i = 0; i < columns; i++) {
                String format = " %" + (i == 0 ? "-" : "") + widths[i] + "s |";
                line.append(String.format(Locale.ROOT, format, rows.get(r)[i]));
            }
            out.println(line);
            if (r == 0) {
                out.println("|"
                        + String.join(
                                        "|",
                                        Arrays.stream(widths)
                                                .mapToObj(width -> "-".repeat(width + 1) + ":")
                                                .toList())
                                .replaceFirst("-:", "--")
                        + "|");
            }
        }
        out.println();
    }

    static String number(double value, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }
}
