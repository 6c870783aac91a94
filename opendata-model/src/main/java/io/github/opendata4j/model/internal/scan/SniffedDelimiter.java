package io.github.opendata4j.model.internal.scan;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The delimiter that Python's {@code csv.Sniffer} sees in the first lines of a file, among comma, semicolon, tabulator
 * and bar, and whether it takes blanks behind it for no part of a cell. What stands between quoted cells decides; where
 * there is none, what the most lines have as often. The national validator reads files so.
 *
 * @param delimiter a comma if none is seen
 * @param skipsBlanks true where all delimiters of the first line have a blank behind them, even if it has none
 */
record SniffedDelimiter(char delimiter, boolean skipsBlanks) {

    private static final List<Character> CANDIDATES = List.of('\t', ',', ';', '|');

    /** In the order in which they are taken where several would do. */
    private static final List<Character> PREFERRED = List.of(',', '\t', ';');

    private static final int CHUNK = 10;

    private static final double LEAST_CONSISTENCY = 0.9;

    /** Looks at the first lines of a file. */
    static SniffedDelimiter of(String sample) {
        QuotedNeighbours quoted = QuotedNeighbours.in(sample);
        Map<Character, Integer> delimiters = new LinkedHashMap<>();
        quoted.delimiters().forEach((delimiter, count) -> {
            if (CANDIDATES.contains(delimiter)) {
                delimiters.put(delimiter, count);
            }
        });
        if (delimiters.isEmpty()) {
            return byFrequency(Arrays.stream(sample.split("\n"))
                    .filter(line -> !line.isEmpty())
                    .toList());
        }
        Map.Entry<Character, Integer> most = mostOften(delimiters);
        return new SniffedDelimiter(most.getKey(), most.getValue() == quoted.blanks());
    }

    private static <T> Map.Entry<T, Integer> mostOften(Map<T, Integer> counts) {
        Map.Entry<T, Integer> most = counts.entrySet().iterator().next();
        for (Map.Entry<T, Integer> next : counts.entrySet()) {
            most = next.getValue() > most.getValue() ? next : most; // the first of equals
        }
        return most;
    }

    /** Ten lines more at a time, until one candidate alone has the same number in nearly all of them. */
    private static SniffedDelimiter byFrequency(List<String> lines) {
        int step = Math.min(CHUNK, lines.size());
        StringBuilder found = new StringBuilder();
        for (int end = step; step > 0 && end - step < lines.size(); end += step) {
            List<String> seen = lines.subList(0, Math.min(end, lines.size()));
            if (found.isEmpty()) {
                found.append(consistent(seen));
            }
            if (found.length() == 1) {
                return behind(found.charAt(0), lines.get(0));
            }
        }
        for (char preferred : PREFERRED) {
            if (found.indexOf(String.valueOf(preferred)) >= 0) {
                return behind(preferred, lines.get(0));
            }
        }
        return new SniffedDelimiter(',', false);
    }

    private static SniffedDelimiter behind(char delimiter, String line) {
        String one = String.valueOf(delimiter);
        return new SniffedDelimiter(delimiter, count(line, one) == count(line, one + " "));
    }

    /** The candidates that stand in the most lines equally often, as many of these as there are at all. */
    private static String consistent(List<String> lines) {
        StringBuilder found = new StringBuilder();
        for (double wanted = 1.0; found.isEmpty() && wanted >= LEAST_CONSISTENCY; wanted -= 0.01) {
            for (char candidate : CANDIDATES) {
                int lead = lead(candidate, lines);
                if (lead > 0 && lead / (double) lines.size() >= wanted) {
                    found.append(candidate);
                }
            }
        }
        return found.toString();
    }

    /** How many lines have the usual number of a candidate, less those that have another; 0 if that number is. */
    private static int lead(char candidate, List<String> lines) {
        Map<Integer, Integer> linesOf = new LinkedHashMap<>();
        for (String line : lines) {
            linesOf.merge(count(line, String.valueOf(candidate)), 1, Integer::sum);
        }
        Map.Entry<Integer, Integer> usual = mostOften(linesOf);
        return usual.getKey() == 0 ? 0 : usual.getValue() - (lines.size() - usual.getValue());
    }

    private static int count(String line, String text) {
        int count = 0;
        for (int at = line.indexOf(text); at >= 0; at = line.indexOf(text, at + text.length())) {
            count++;
        }
        return count;
    }
}
