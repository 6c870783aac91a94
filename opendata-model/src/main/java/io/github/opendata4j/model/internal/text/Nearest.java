package io.github.opendata4j.model.internal.text;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the name that somebody meant: {@code Date convention} is {@code dateConvention}, {@code contraints} is
 * {@code constraints}. Case, accents and whatever is neither letter nor digit do not count; beyond that, about one
 * letter in three may be wrong, missing, doubled or swapped with its neighbour.
 */
public final class Nearest {

    /** Longer words are not compared: the work grows with the square of the length. */
    private static final int LONGEST = 200;

    private Nearest() {}

    /**
     * The known name that is nearest to a word.
     *
     * @param word what was written
     * @param names what is known
     * @return the nearest, the first of several; empty if none is near
     */
    public static Optional<String> to(String word, Collection<String> names) {
        String wanted = plain(word);
        String best = "";
        int smallest = wanted.length() / 3 + 1;
        for (String name : names) {
            int distance = distance(wanted, plain(name));
            if (distance < smallest) {
                best = name;
                smallest = distance;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /**
     * How like two words are.
     *
     * @param one a word
     * @param other a word
     * @return 1 if they are the same but for what does not count, 0 if they share nothing
     */
    public static double likeness(String one, String other) {
        String from = plain(one);
        String to = plain(other);
        int longest = Math.max(from.length(), to.length());
        return longest == 0 || longest > LONGEST ? 0 : 1 - (double) distance(from, to) / longest;
    }

    /**
     * What of a word counts.
     *
     * @param word any text
     * @return its letters and digits, without accents, in lower case
     */
    public static String plain(String word) {
        String apart = Normalizer.normalize(word, Normalizer.Form.NFKD)
                .replace("œ", "oe")
                .replace("Œ", "oe");
        StringBuilder kept = new StringBuilder(apart.length());
        for (int at = 0; at < apart.length(); ) {
            int character = apart.codePointAt(at);
            if (Character.isLetter(character) || Character.isDigit(character)) {
                kept.appendCodePoint(character);
            }
            at += Character.charCount(character);
        }
        return kept.toString().toLowerCase(Locale.ROOT);
    }

    /** Edits between two words: a letter changed, added, left out, or swapped with its neighbour. */
    private static int distance(String from, String to) {
        if (from.length() > LONGEST || to.length() > LONGEST) {
            return Integer.MAX_VALUE;
        }
        int[] beforeLast = new int[to.length() + 1];
        int[] last = firstRow(to.length());
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = last[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(last[j], row[j - 1]) + 1);
                if (swapped(from, i, to, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[to.length()];
    }

    private static int[] firstRow(int length) {
        int[] row = new int[length + 1];
        for (int j = 0; j <= length; j++) {
            row[j] = j;
        }
        return row;
    }

    private static boolean swapped(String from, int i, String to, int j) {
        return i > 1
                && j > 1
                && from.charAt(i - 1) == to.charAt(j - 2)
                && from.charAt(i - 2) == to.charAt(j - 1)
                && from.charAt(i - 1) != from.charAt(i - 2);
    }
}
