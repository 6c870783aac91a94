package io.github.opendata4j.model.internal.scan;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What stands beside quoted texts, as Python's {@code csv.Sniffer} looks for it: first for texts with the same character
 * on both sides, then for those at the beginning of a line, then for those at its end. Each text is looked at once, so
 * that it takes a time in proportion to the sample.
 */
final class QuotedNeighbours {

    private static final int NONE = -1;

    private final String text;
    private final Map<Character, Integer> delimiters = new LinkedHashMap<>();
    private int blanks;

    /** Ends that were looked for in vain: they are not further on either. */
    private final Set<String> absent = new HashSet<>();

    /** Where a quoted text stands. */
    private enum Place {
        BETWEEN,
        AT_START,
        AT_END,
        ALONE
    }

    private QuotedNeighbours(String text) {
        this.text = text;
    }

    static QuotedNeighbours in(String text) {
        QuotedNeighbours neighbours = new QuotedNeighbours(text);
        for (Place place : Place.values()) {
            neighbours.absent.clear();
            if (neighbours.find(place)) {
                break;
            }
        }
        return neighbours;
    }

    /** How often each character stands beside a quoted text, in the order of the file. */
    Map<Character, Integer> delimiters() {
        return delimiters;
    }

    /** How often a blank stands between the two. */
    int blanks() {
        return blanks;
    }

    private boolean find(Place place) {
        boolean found = false;
        int at = 0;
        while (at < text.length()) {
            int end = place == Place.AT_START || place == Place.ALONE ? fromLine(at, place) : fromDelimiter(at, place);
            found |= end != NONE;
            at = end == NONE ? at + 1 : Math.max(end, at + 1);
        }
        return found;
    }

    /** The index after a quoted text that has a delimiter before it. */
    private int fromDelimiter(int at, Place place) {
        if (!isDelimiter(at)) {
            return NONE;
        }
        boolean blank = isAt(at + 1, ' ') && isQuote(at + 2);
        int quote = blank ? at + 2 : at + 1;
        if (!isQuote(quote)) {
            return NONE;
        }
        char delimiter = text.charAt(at);
        int close = close(quote, place == Place.BETWEEN ? String.valueOf(delimiter) : "");
        if (close == NONE) {
            return NONE;
        }
        note(delimiter, blank);
        return Math.min(text.length(), close + 2);
    }

    /** The index after a quoted text that begins a line. */
    private int fromLine(int at, Place place) {
        boolean lineStart = at == 0 || text.charAt(at - 1) == '\n';
        int quote = lineStart && isQuote(at) ? at : at + 1;
        if (quote == at + 1 && !(isAt(at, '\n') && isQuote(quote))) {
            return NONE;
        }
        if (place == Place.ALONE) {
            int close = close(quote, "");
            return close == NONE ? NONE : Math.min(text.length(), close + 2);
        }
        int close = closeBeforeDelimiter(quote);
        if (close == NONE) {
            return NONE;
        }
        boolean blank = isAt(close + 2, ' ');
        note(text.charAt(close + 1), blank);
        return close + (blank ? 3 : 2);
    }

    /** The closing quote with a character behind it, or with the end of a line. */
    private int close(int quote, String behind) {
        String end = text.charAt(quote) + (behind.isEmpty() ? "\n" : behind);
        if (absent.contains(end)) {
            return NONE;
        }
        int close = text.indexOf(end, quote + 1);
        int last = text.length() - 1;
        if (close < 0 && behind.isEmpty() && last > quote && text.charAt(last) == text.charAt(quote)) {
            return last;
        }
        if (close < 0) {
            absent.add(end);
        }
        return close < 0 ? NONE : close;
    }

    private int closeBeforeDelimiter(int quote) {
        String end = String.valueOf(text.charAt(quote));
        if (absent.contains(end)) {
            return NONE;
        }
        int close = text.indexOf(end, quote + 1);
        while (close >= 0 && !isDelimiter(close + 1)) {
            close = text.indexOf(end, close + 1);
        }
        if (close < 0) {
            absent.add(end);
        }
        return close < 0 ? NONE : close;
    }

    private void note(char delimiter, boolean blank) {
        delimiters.merge(delimiter, 1, Integer::sum);
        blanks += blank ? 1 : 0;
    }

    private boolean isAt(int at, char wanted) {
        return at < text.length() && text.charAt(at) == wanted;
    }

    private boolean isQuote(int at) {
        return isAt(at, '"') || isAt(at, '\'');
    }

    /** Neither of a word, nor the end of a line, nor a quote. */
    private boolean isDelimiter(int at) {
        if (at >= text.length() || isAt(at, '\n') || isQuote(at)) {
            return false;
        }
        char c = text.charAt(at);
        return !Character.isLetterOrDigit(c) && !Character.isSurrogate(c) && c != '_';
    }
}
