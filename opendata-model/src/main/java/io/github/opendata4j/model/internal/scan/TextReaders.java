package io.github.opendata4j.model.internal.scan;

import java.util.Map;
import java.util.regex.Pattern;

/** Texts, and texts of a certain form. All expressions take linear time. */
final class TextReaders {

    private TextReaders() {}

    /** A format that is not known asks for nothing. */
    static CellReader of(String format) {
        if (format.equals("wkt")) {
            return WktReader::read;
        }
        if (format.equals("default")) {
            return new Plain();
        }
        Pattern pattern = Forms.BY_NAME.get(format);
        return pattern == null ? new Plain() : text -> matching(pattern, text);
    }

    static Object duration(String text) {
        return matching(Forms.DURATION, text);
    }

    private static Object matching(Pattern pattern, String text) {
        return pattern.matcher(text).matches() ? text : CellReader.INVALID;
    }

    private static final class Plain implements CellReader {

        @Override
        public Object read(String text) {
            return text;
        }
    }

    /** The forms as expressions, made when the first of them is asked for: plain texts need none. */
    private static final class Forms {

        /** A mailbox as people have them, not all that RFC 5322 allows: no quotes, no comments, a domain with a dot. */
        private static final Pattern EMAIL = Pattern.compile(
                "[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}+@(?:[\\p{L}\\p{N}-]{1,63}+\\.)+[\\p{L}\\p{N}-]{2,63}+");

        /** RFC 3986 with a scheme; letters beyond ASCII are let through (RFC 3987). */
        private static final Pattern URI =
                Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*+:(?!//(?:[/?#]|$))[^\\s\\p{Cntrl}<>\"{}|\\\\^`]++");

        private static final Pattern UUID =
                Pattern.compile("(?i)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

        /** RFC 4648 § 4, without blanks. */
        private static final Pattern BASE64 =
                Pattern.compile("(?:[A-Za-z0-9+/]{4})*+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?+");

        /** XML Schema, part 2, § 3.2.6. */
        private static final Pattern DURATION = Pattern.compile(
                "-?P(?=.)(?:\\d++Y)?+(?:\\d++M)?+(?:\\d++D)?+(?:T(?=.)(?:\\d++H)?+(?:\\d++M)?+(?:\\d++(?:\\.\\d++)?+S)?+)?+");

        private static final Map<String, Pattern> BY_NAME =
                Map.of("email", EMAIL, "uri", URI, "uuid", UUID, "binary", BASE64);

        private Forms() {}
    }
}
