package io.github.opendata4j.model.internal.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * JSON as plain Java values, without data binding: an object is a {@code Map<String, Object>} in the order of the text,
 * an array a {@code List<Object>} (both unmodifiable), a number a {@link java.math.BigDecimal} with every digit it was
 * written with, and the rest {@link String}, {@link Boolean} or null.
 *
 * <p>Reading is strict (RFC 8259, duplicate members refused) and bounded: {@link #MAX_LENGTH}, {@link #MAX_DEPTH}, and
 * numbers that fit a page. A byte order mark is skipped. Writing takes any {@link Number}, {@link Iterable} and
 * {@link CharSequence} too.
 */
public final class Json {

    /** The longest document that is read: 64 MiB. */
    public static final long MAX_LENGTH = 64L << 20;

    /** How deep objects and arrays may stand in each other. */
    public static final int MAX_DEPTH = 200;

    private Json() {}

    /**
     * Reads a text.
     *
     * @param text one JSON value
     * @return the value; null for the word {@code null}
     * @throws JsonSyntaxException if it is not JSON, or goes beyond a bound
     */
    public static @Nullable Object parse(String text) {
        return JsonParsing.parse(text);
    }

    /**
     * Reads a file.
     *
     * @param file one JSON value in UTF-8
     * @return the value; null for the word {@code null}
     * @throws IOException if it can't be read
     * @throws JsonSyntaxException if it is not JSON, or goes beyond a bound
     */
    public static @Nullable Object read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /**
     * Reads a stream to its end, and leaves it open.
     *
     * @param in one JSON value in UTF-8
     * @return the value; null for the word {@code null}
     * @throws IOException if it can't be read
     * @throws JsonSyntaxException if it is not JSON, or goes beyond a bound
     */
    public static @Nullable Object read(InputStream in) throws IOException {
        return JsonParsing.read(in);
    }

    /**
     * What would be read back if a value were written: a deep copy that nobody can change.
     *
     * @param value a plain Java value, as above
     * @return the copy
     * @throws IllegalArgumentException if there is no JSON for it
     */
    public static @Nullable Object plain(@Nullable Object value) {
        return parse(write(value));
    }

    /**
     * Writes a value on one line.
     *
     * @param value a plain Java value, as above
     * @return its JSON
     * @throws IllegalArgumentException if there is no JSON for it
     */
    public static String write(@Nullable Object value) {
        StringWriter out = new StringWriter();
        JsonWriting.write(value, out);
        return out.toString();
    }

    /**
     * Writes a value for a person to read: two spaces a level, line feeds, one at the end.
     *
     * @param value a plain Java value, as above
     * @return its JSON
     * @throws IllegalArgumentException if there is no JSON for it
     */
    public static String writePretty(@Nullable Object value) {
        StringWriter out = new StringWriter();
        JsonWriting.writePretty(value, out);
        return out.toString();
    }

    /**
     * Writes a value in UTF-8 for a person to read, flushes, and leaves the stream open.
     *
     * @param value a plain Java value, as above
     * @param out where to
     * @throws IOException if it can't be written
     * @throws IllegalArgumentException if there is no JSON for it
     */
    public static void writePretty(@Nullable Object value, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        JsonWriting.writePretty(value, writer);
        writer.flush();
    }
}
