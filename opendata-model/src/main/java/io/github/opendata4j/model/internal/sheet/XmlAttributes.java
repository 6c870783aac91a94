package io.github.opendata4j.model.internal.sheet;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of one tag, by their places in the buffer of an {@link XmlReader}: a value is made a text of when it is
 * asked for, which most never are. Reused from tag to tag.
 */
final class XmlAttributes {

    private final XmlNames names;
    private char[] buffer = {};
    private String[] attributeNames = new String[16];
    private int[] attributePlaces = new int[32];
    private int attributes;

    XmlAttributes(XmlNames names) {
        this.names = names;
    }

    void clear() {
        attributes = 0;
    }

    /** Takes what stands between the name of a tag and its end; prefixes that it declares are told to the names. */
    void read(char[] characters, int from, int to) {
        buffer = characters;
        attributes = 0;
        int next = blanks(from, to);
        while (next < to) {
            int equals = next;
            while (equals < to && buffer[equals] != '=' && !isBlank(buffer[equals])) {
                equals++;
            }
            int open = blanks(equals, to);
            open = open < to && buffer[open] == '=' ? blanks(open + 1, to) : to;
            if (open >= to || (buffer[open] != '"' && buffer[open] != '\'')) {
                throw WorkbookFaults.damaged();
            }
            int close = open + 1;
            while (close < to && buffer[close] != buffer[open]) {
                close++;
            }
            if (close == to) {
                throw WorkbookFaults.damaged();
            }
            attribute(next, equals, open + 1, close);
            next = blanks(close + 1, to);
        }
        for (int i = 0; i < attributes; i++) { // once all prefixes of the tag are declared
            int nameFrom = attributePlaces[4 * i];
            attributeNames[i] = names.name(buffer, nameFrom, attributePlaces[4 * i + 1], true);
        }
    }

    private void attribute(int nameFrom, int nameTo, int from, int to) {
        if (startsWith("xmlns", buffer, nameFrom, nameTo)) {
            boolean prefixed = nameTo > nameFrom + 5 && buffer[nameFrom + 5] == ':';
            String prefix = prefixed ? new String(buffer, nameFrom + 6, nameTo - nameFrom - 6) : "";
            names.declare(prefix, new String(buffer, from, to - from));
            return;
        }
        if (attributes == attributeNames.length) {
            attributeNames = Arrays.copyOf(attributeNames, attributes * 2);
        }
        if (4 * attributes == attributePlaces.length) {
            attributePlaces = Arrays.copyOf(attributePlaces, attributePlaces.length * 2);
        }
        int place = 4 * attributes;
        attributePlaces[place] = nameFrom;
        attributePlaces[place + 1] = nameTo;
        attributePlaces[place + 2] = from;
        attributePlaces[place + 3] = to;
        attributes++;
    }

    private int blanks(int from, int to) {
        int next = from;
        while (next < to && isBlank(buffer[next])) {
            next++;
        }
        return next;
    }

    static boolean isBlank(char character) {
        return character == ' ' || character == '\n' || character == '\r' || character == '\t';
    }

    /** Whether a part of a buffer begins with a text. */
    static boolean startsWith(String expected, char[] buffer, int from, int to) {
        if (to - from < expected.length()) {
            return false;
        }
        for (int i = 0; i < expected.length(); i++) {
            if (buffer[from + i] != expected.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** An attribute of the tag that was opened; null if it has none of that name. */
    @Nullable
    String find(String attribute) {
        for (int i = 0; i < attributes; i++) {
            if (attributeNames[i].equals(attribute)) {
                return XmlReferences.decoded(buffer, attributePlaces[4 * i + 2], attributePlaces[4 * i + 3]);
            }
        }
        return null;
    }

    /** An attribute of the tag that was opened. */
    String get(String attribute, String otherwise) {
        String value = find(attribute);
        return value == null ? otherwise : value;
    }

    /** Whether an attribute says yes as XML Schema writes it. */
    boolean isTrue(String attribute) {
        String value = get(attribute, "");
        return value.equals("1") || value.equals("true");
    }

    /** A count or an index; {@code otherwise} if it is not there, or no whole number that fits. */
    int number(String attribute, int otherwise) {
        String value = find(attribute);
        if (value == null || value.isEmpty() || value.length() > 9) {
            return otherwise;
        }
        int number = 0;
        for (int i = 0; i < value.length(); i++) {
            int digit = value.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return otherwise;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
