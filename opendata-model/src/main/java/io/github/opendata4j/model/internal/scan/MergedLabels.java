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
                int last = column(parts.group(3));
                if (first < last && standsAlone(header.labels(), first, last)) {
                    found.add(header.labels().get(first).strip());
                }
            }
        }
        return found;
    }

    private static boolean standsAlone(List<String> labels, int first, int last) {
        if (first >= labels.size() || labels.get(first).isBlank()) {
            return false;
        }
        int known = Math.min(last + 1, labels.size());
        return last >= labels.size()
                || labels.subList(first + 1, known).stream().anyMatch(String::isBlank);
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
