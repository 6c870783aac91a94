package io.github.opendata4j.model.internal.scan;

import io.github.opendata4j.model.table.FieldType.NumberForm;
import io.github.opendata4j.model.table.FieldType.NumberType;
import java.util.Locale;
import java.util.Map;

/**
 * Shapes as well-known text (ISO 19125, {@code POINT (4.6 44.7)}): whether a text is one. Beyond Table Schema, as the
 * reference validator has it. One pass, and no deeper than {@value #DEEPEST} parentheses.
 */
final class WktReader {

    private static final int DEEPEST = 32;

    /** How many parentheses are around the positions of a shape. */
    private static final Map<String, Integer> DEPTHS = Map.of(
            "POINT", 1,
            "LINESTRING", 1,
            "CIRCULARSTRING", 1,
            "TRIANGLE", 2,
            "POLYGON", 2,
            "MULTIPOINT", 2,
            "MULTILINESTRING", 2,
            "MULTIPOLYGON", 3,
            "POLYHEDRALSURFACE", 3,
            "TIN", 3);

    private static final CellReader DECIMAL = new NumberReader(new NumberType(".", "", NumberForm.BARE));

    private final String text;
    private int at;

    private WktReader(String text) {
        this.text = text;
    }

    static Object read(String text) {
        WktReader reader = new WktReader(text);
        boolean right = reader.shape(0);
        reader.skipBlanks();
        return right && reader.at == text.length() ? text : CellReader.INVALID;
    }

    private boolean shape(int depth) {
        String name = word();
        int ordinates = ordinates();
        if (depth > DEEPEST || (!name.equals("GEOMETRYCOLLECTION") && !DEPTHS.containsKey(name))) {
            return false;
        }
        String mark = word();
        if (!mark.isEmpty()) {
            return mark.equals("EMPTY");
        }
        return name.equals("GEOMETRYCOLLECTION")
                ? collection(depth)
                : nested(DEPTHS.getOrDefault(name, 1), ordinates, name);
    }

    /** How many numbers a position has; 0 if nothing says so, then two to four. */
    private int ordinates() {
        int before = at;
        int ordinates = switch (word()) {
            case "ZM" -> 4;
            case "Z", "M" -> 3;
            default -> 0;
        };
        if (ordinates == 0) {
            at = before;
        }
        return ordinates;
    }

    private boolean collection(int depth) {
        if (!take('(')) {
            return false;
        }
        do {
            if (!shape(depth + 1)) {
                return false;
            }
        } while (take(','));
        return take(')');
    }

    private boolean nested(int depth, int ordinates, String name) {
        if (!take('(')) {
            return false;
        }
        boolean single = name.equals("POINT") || (name.equals("MULTIPOINT") && depth == 1);
        do {
            if (!part(depth, ordinates, name)) {
                return false;
            }
        } while (!single && take(','));
        return take(')');
    }

    /** A position, or parentheses within; several points may go without theirs. */
    private boolean part(int depth, int ordinates, String name) {
        boolean bare = name.equals("MULTIPOINT") && !next('(');
        return (depth > 1 && !bare) ? nested(depth - 1, ordinates, name) : position(ordinates);
    }

    private boolean position(int ordinates) {
        int numbers = 0;
        while (number()) {
            numbers++;
        }
        return ordinates == 0 ? numbers >= 2 && numbers <= 4 : numbers == ordinates;
    }

    private boolean number() {
        skipBlanks();
        int from = at;
        while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at > from && DECIMAL.read(text.substring(from, at)) != CellReader.INVALID;
    }

    private String word() {
        skipBlanks();
        int from = at;
        while (at < text.length() && isLetter(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at).toUpperCase(Locale.ROOT);
    }

    private static boolean isLetter(char character) {
        return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z');
    }

    private boolean next(char wanted) {
        skipBlanks();
        return at < text.length() && text.charAt(at) == wanted;
    }

    private boolean take(char wanted) {
        boolean found = next(wanted);
        if (found) {
            at++;
        }
        return found;
    }

    private void skipBlanks() {
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
    }
}
