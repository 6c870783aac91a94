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
    private final XmlAttributes attributes;

    private char[] text = {};
    private int textFrom;
    private int textTo;
    private final char[] reference = new char[2];

    /** {@code prefixes} says by which prefix names of a namespace are called here; the caller closes the stream. */
    XmlReader(InputStream in, Map<String, String> prefixes) throws IOException {
        this.in = XmlEncoding.reader(in);
        this.names = new XmlNames(prefixes);
        this.attributes = new XmlAttributes(names);
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
        attributes.read(buffer, nameEnd, to);
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
        attributes.clear();
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
        while (end < to && !XmlAttributes.isBlank(buffer[end])) {
            end++;
        }
        return end;
    }

    private boolean startsWith(String expected) {
        return XmlAttributes.startsWith(expected, buffer, at, limit);
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

    /** The attributes of the tag that was opened, until the next piece is asked for. */
    XmlAttributes attributes() {
        return attributes;
    }

    /** An attribute of the tag that was opened; null if it has none of that name. */
    @Nullable
    String find(String attribute) {
        return attributes.find(attribute);
    }

    /** An attribute of the tag that was opened. */
    String attribute(String attribute, String otherwise) {
        return attributes.get(attribute, otherwise);
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
