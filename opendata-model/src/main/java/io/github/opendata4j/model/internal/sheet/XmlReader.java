package io.github.opendata4j.model.internal.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the XML that workbooks are made of, piece by piece, in memory that does not depend on the document. By design
 * it knows no document type and no entity but the five of XML itself, so that nothing can be expanded or fetched; the
 * longest tag and the depth are bounded too. What is no well-formed XML of that kind is a {@link WorkbookException}.
 *
 * <pre>{@code
 * while (xml.next() != XmlReader.EOF) {
 *     if (xml.isStart("row")) {
 *         xml.attribute("r", "");
 *     }
 * }
 * }</pre>
 */
final class XmlReader implements Closeable {

    static final int EOF = 0;
    static final int START = 1;
    static final int END = 2;
    static final int TEXT = 3;

    /** The longest tag, attributes included, in characters: longer than any cell. */
    static final int MAX_TAG = 1 << 20;

    /** How deep elements may stand in each other; workbooks need some twenty. */
    static final int MAX_DEPTH = 256;

    private static final int BUFFER = 32 << 10;
    private static final int LONGEST_REFERENCE = 12;

    private final Reader in;
    private final XmlNames names;

    private char[] buffer = new char[BUFFER];
    private int at;
    private int limit;
    private boolean ended;

    private String[] open = new String[32];
    private int depth;
    private boolean endFollows;
    private boolean inCdata;
    private boolean rootSeen;

    private int kind;
    private String name = "";
    private String[] attributeNames = new String[16];
    private int[] attributePlaces = new int[32];
    private int attributes;

    private char[] text = {};
    private int textFrom;
    private int textTo;
    private final char[] reference = new char[2];

    /** {@code prefixes} says by which prefix names of a namespace are called here; the caller closes the stream. */
    XmlReader(InputStream in, Map<String, String> prefixes) throws IOException {
        this.in = XmlEncoding.reader(in);
        this.names = new XmlNames(prefixes);
    }

    /** Goes on to the next tag or piece of text; a long text comes in several pieces. */
    int next() throws IOException {
        kind = advance();
        return kind;
    }

    private int advance() throws IOException {
        if (endFollows) {
            endFollows = false;
            return end(name);
        }
        while (true) {
            if (!has(1)) {
                return eof();
            } else if (inCdata) {
                if (cdata()) {
                    return TEXT;
                }
            } else if (buffer[at] != '<') {
                if (text()) {
                    return TEXT;
                }
            } else {
                int found = markup();
                if (found != EOF) {
                    return found;
                }
            }
        }
    }

    private int eof() {
        if (depth > 0 || inCdata || !rootSeen) {
            throw broken();
        }
        return EOF;
    }

    /** A run of text, or one reference; false for what is around the root, where only blanks are allowed. */
    private boolean text() throws IOException {
        if (buffer[at] == '&') {
            reference();
        } else {
            int from = at;
            while (at < limit && buffer[at] != '<' && buffer[at] != '&') {
                at++;
            }
            text = buffer;
            textFrom = from;
            textTo = at;
        }
        if (depth > 0) {
            return true;
        }
        for (int i = textFrom; i < textTo; i++) {
            if (text[i] > ' ' && text[i] != '\uFEFF') {
                throw broken();
            }
        }
        return false;
    }

    private void reference() throws IOException {
        has(LONGEST_REFERENCE);
        int end = at + 1;
        while (end < limit && end < at + LONGEST_REFERENCE && buffer[end] != ';') {
            end++;
        }
        if (end >= limit || buffer[end] != ';') {
            throw broken();
        }
        textFrom = 0;
        textTo = Character.toChars(XmlReferences.codePoint(buffer, at + 1, end), reference, 0);
        text = reference;
        at = end + 1;
    }

    private boolean cdata() throws IOException {
        has(3);
        int from = at;
        while (at < limit && !(buffer[at] == ']' && startsWith("]]>"))) {
            if (buffer[at] == ']' && at + 2 >= limit && !ended) {
                break; // what follows decides
            }
            at++;
        }
        text = buffer;
        textFrom = from;
        textTo = at;
        if (at + 2 < limit && startsWith("]]>")) {
            at += 3;
            inCdata = false;
        } else if (ended && at >= limit) {
            throw broken();
        }
        return textTo > textFrom;
    }

    /** What a {@code <} begins; {@link #EOF} for what is of no interest. */
    private int markup() throws IOException {
        has("<![CDATA[".length());
        if (startsWith("<?")) {
            skipPast("?>");
        } else if (startsWith("<!--")) {
            at += 4;
            skipPast("-->");
        } else if (startsWith("<![CDATA[") && depth > 0) {
            at += "<![CDATA[".length();
            inCdata = true;
        } else if (startsWith("<!")) {
            throw WorkbookFaults.documentType();
        } else if (startsWith("</")) {
            return endTag();
        } else {
            return startTag();
        }
        return EOF;
    }

    private void skipPast(String end) throws IOException {
        while (has(end.length())) {
            int last = limit - end.length();
            while (at <= last) {
                if (startsWith(end)) {
                    at += end.length();
                    return;
                }
                at++;
            }
        }
        throw broken();
    }

    private int startTag() throws IOException {
        int close = closeOfTag();
        int to = close;
        if (buffer[to - 1] == '/') {
            to--;
            endFollows = true;
        }
        int nameEnd = endOfName(at + 1, to);
        if (nameEnd == at + 1 || (depth == 0 && rootSeen)) {
            throw broken();
        }
        attributes(nameEnd, to);
        name = names.name(buffer, at + 1, nameEnd, false);
        push();
        at = close + 1;
        return START;
    }

    private void push() {
        rootSeen = true;
        if (depth == MAX_DEPTH) {
            throw WorkbookFaults.limit(MAX_DEPTH);
        }
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
        }
        open[depth++] = name;
    }

    private int endTag() throws IOException {
        int close = closeOfTag();
        int nameEnd = endOfName(at + 2, close);
        String closed = names.name(buffer, at + 2, nameEnd, false);
        at = close + 1;
        return end(closed);
    }

    private int end(String closed) {
        if (depth == 0 || !open[--depth].equals(closed)) {
            throw broken();
        }
        name = closed;
        attributes = 0;
        return END;
    }

    /** The index of the {@code >} that ends the tag at hand, once all of it is in the buffer. */
    private int closeOfTag() throws IOException {
        int length = 1;
        char quote = 0;
        while (true) {
            while (at + length < limit) {
                char next = buffer[at + length];
                if (quote != 0) {
                    quote = next == quote ? 0 : quote;
                } else if (next == '>') {
                    return at + length;
                } else if (next == '"' || next == '\'') {
                    quote = next;
                } else if (next == '<') {
                    throw broken();
                }
                length++;
            }
            if (length > MAX_TAG) {
                throw WorkbookFaults.limit(MAX_TAG);
            }
            if (!has(length + 1)) {
                throw broken();
            }
        }
    }

    private int endOfName(int from, int to) {
        int end = from;
        while (end < to && !isBlank(buffer[end])) {
            end++;
        }
        return end;
    }

    private void attributes(int from, int to) {
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
                throw broken();
            }
            int close = open + 1;
            while (close < to && buffer[close] != buffer[open]) {
                close++;
            }
            if (close == to) {
                throw broken();
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
        if (startsWith("xmlns", nameFrom, nameTo)) {
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

    private static boolean isBlank(char character) {
        return character == ' ' || character == '\n' || character == '\r' || character == '\t';
    }

    private boolean startsWith(String expected) {
        return startsWith(expected, at, limit);
    }

    private boolean startsWith(String expected, int from, int to) {
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

    /** Reads on until so many characters are in the buffer; false if there are no more. */
    private boolean has(int count) throws IOException {
        if (limit - at >= count) {
            return true;
        }
        System.arraycopy(buffer, at, buffer, 0, limit - at);
        limit -= at;
        at = 0;
        if (buffer.length < count) {
            buffer = Arrays.copyOf(buffer, Math.max(count, buffer.length * 2));
        }
        while (limit < count && !ended) {
            int read = read();
            ended = read < 0;
            limit += Math.max(0, read);
        }
        return limit >= count;
    }

    private int read() throws IOException {
        try {
            return in.read(buffer, limit, buffer.length - limit);
        } catch (CharacterCodingException e) {
            throw broken();
        }
    }

    private static WorkbookException broken() {
        return WorkbookFaults.damaged();
    }

    /** Whether a tag opens an element of this name. */
    boolean isStart(String element) {
        return kind == START && name.equals(element);
    }

    /** The name of the element that was opened or closed. */
    String name() {
        return name;
    }

    /** How many elements are open, the one that was just opened included. */
    int depth() {
        return depth;
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
    String attribute(String attribute, String otherwise) {
        String value = find(attribute);
        return value == null ? otherwise : value;
    }

    /** Whether an attribute says yes as XML Schema writes it. */
    boolean isTrue(String attribute) {
        String value = attribute(attribute, "");
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

    /** Adds the piece of text at hand, up to a length. */
    void appendText(StringBuilder to, int most) {
        int count = Math.min(textTo - textFrom, most - to.length());
        to.append(text, textFrom, Math.max(0, count));
    }

    /** Passes over the rest of the element that was just opened. */
    void skipElement() throws IOException {
        int outside = depth - 1;
        while (depth > outside) {
            next();
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
