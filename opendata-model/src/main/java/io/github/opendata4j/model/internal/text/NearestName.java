package io.github.opendata4j.model.internal.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that a misspelt one most likely stands for, so that a message can say so. Never to decide by. */
public final class NearestName {

    private NearestName() {}

    /**
     * The nearest of some names, if it is near: one slip in three letters at most. A slip is a letter too many, missing,
     * wrong or swapped with its neighbour; case does not count.
     *
     * @param written what stands there
     * @param names what could have been meant; the first of several equally near ones wins
     * @return the nearest, or empty if none is near
     */
    public static Optional<String> of(String written, Collection<String> names) {
        return names.stream()
                .filter(name -> slips(written, name) <= Math.max(written.length(), name.length()) / 3)
                .min(Comparator.comparingInt(name -> slips(written, name)));
    }

    /** Optimal string alignment: Levenshtein's distance with swaps, row by row. */
    private static int slips(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = firstRow(b.length());
        for (int i = 1; i <= a.length(); i++) {
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
        }
        return row[b.length()];
    }

    private static int[] firstRow(int length) {
        int[] row = new int[length + 1];
        for (int j = 0; j <= length; j++) {
            row[j] = j;
        }
        return row;
    }
}
