package io.github.opendata4j.model.internal.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Labels that a sheet shows over several columns, and that stand in the first of them only: the others have none. */
final class MergedLabels {

    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})");

    private MergedLabels() {}

    /** The labels among the merged cells {@code ranges}, such as {@code C1:E1}. */
    static List<String> of(SheetHeader header, List<String> ranges) {
        List<String> found = new ArrayList<>();
        for (String range : ranges) {
            Matcher parts = RANGE.matcher(range);
            if (parts.matches()
                    && Integer.parseInt(parts.group(2)) <= header.lastRow()
                    && Integer.parseInt(parts.group(4)) >= header.firstRow()) {
                int first = column(parts.group(1));
                int last = Math.min(column(parts.group(3)), header.labels().size() - 1);
                if (first < last && standsAlone(header.labels().subList(first, last + 1))) {
                    found.add(header.labels().get(first).strip());
                }
            }
        }
        return found;
    }

    private static boolean standsAlone(List<String> labels) {
        return !labels.get(0).isBlank()
                && labels.subList(1, labels.size()).stream().anyMatch(String::isBlank);
    }

    /** From 0. */
    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = 26 * column + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}
