package io.github.opendata4j.model.internal.sheet;

/** The references that XML has by itself: five names, and characters by number. */
final class XmlReferences {

    private XmlReferences() {}

    /** An attribute's value, references resolved and line breaks as blanks. */
    static String decoded(char[] chars, int from, int to) {
        int plain = from;
        while (plain < to && chars[plain] != '&' && chars[plain] >= ' ') {
            plain++;
        }
        if (plain == to) {
            return new String(chars, from, to - from);
        }
        StringBuilder text = new StringBuilder(to - from);
        int at = from;
        while (at < to) {
            char next = chars[at];
            if (next == '&') {
                int end = at;
                while (end < to && chars[end] != ';') {
                    end++;
                }
                if (end == to) {
                    throw WorkbookFaults.damaged();
                }
                text.appendCodePoint(codePoint(chars, at + 1, end));
                at = end + 1;
            } else {
                text.append(next < ' ' ? ' ' : next);
                at++;
            }
        }
        return text.toString();
    }

    /** The character that the name or number between {@code &} and {@code ;} stands for. */
    static int codePoint(char[] chars, int from, int to) {
        if (to > from && chars[from] == '#') {
            return numbered(chars, from + 1, to);
        }
        return switch (new String(chars, from, Math.min(to - from, 8))) {
            case "lt" -> '<';
            case "gt" -> '>';
            case "amp" -> '&';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> throw WorkbookFaults.damaged(); // entities of a document type are not known here
        };
    }

    private static int numbered(char[] chars, int from, int to) {
        boolean hex = from < to && chars[from] == 'x';
        int first = hex ? from + 1 : from;
        int point = first < to && to - first <= 8 ? 0 : -1;
        for (int i = first; i < to && point >= 0 && point <= Character.MAX_CODE_POINT; i++) {
            int digit = chars[i] < 0x80 ? Character.digit(chars[i], hex ? 16 : 10) : -1;
            point = digit < 0 ? -1 : point * (hex ? 16 : 10) + digit;
        }
        if (!isAllowed(point)) {
            throw WorkbookFaults.damaged();
        }
        return point;
    }

    /** XML 1.0, § 2.2. */
    private static boolean isAllowed(int point) {
        boolean control = point < ' ' && point != '\t' && point != '\n' && point != '\r';
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return !control && !surrogate && point <= Character.MAX_CODE_POINT;
    }
}
