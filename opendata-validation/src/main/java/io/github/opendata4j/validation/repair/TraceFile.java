package io.github.opendata4j.validation.repair;

import io.github.opendata4j.model.internal.file.FilePart;
import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.report.Location;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Writes down every change of a repair, as CSV or JSON: {@code row} (as in reports, the header is 1), {@code line},
 * {@code cell} as a spreadsheet names it, {@code column}, {@code field}, {@code before}, {@code after}, {@code rule}.
 * What makes no sense is empty, or null. The file is there once the repair is done and this is closed; if there was no
 * repair, what was there before stays. For one repair, on one thread.
 *
 * <pre>{@code
 * try (TraceFile trace = TraceFile.csv(folder.resolve("trace.csv"))) {
 *     repair.repair(source, target, trace);
 * }
 * }</pre>
 *
 * <p>It holds the cells' values, which may be personal data. The CSV is UTF-8 in the form of RFC 4180, and harmless in
 * a spreadsheet: a text that would be taken for a formula has an apostrophe before it. The JSON, which {@link
 * #jsonSchema()} describes, has all texts as they are.
 */
public final class TraceFile implements ChangeListener, Closeable {

    private static final Pattern FORMULA = Pattern.compile("(?s)[\\s\\p{Z}]*[=+\\-@\uff1d\uff0b\uff0d\uff20].*");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d.,\\s\\p{Z}]*");

    private final FilePart part;
    private final Writer out;
    private final @Nullable CSVPrinter csv;
    private boolean any;
    private boolean done;

    private TraceFile(Path file, boolean asCsv) throws IOException {
        this.part = FilePart.of(file);
        this.out = new BufferedWriter(Files.newBufferedWriter(part.path()));
        this.csv = asCsv ? new CSVPrinter(out, CSVFormat.RFC4180) : null;
        if (csv != null) {
            csv.printRecord("row", "line", "cell", "column", "field", "before", "after", "rule");
        } else {
            out.write("{\"formatVersion\": 1, \"changes\": [");
        }
    }

    /**
     * A trace as CSV.
     *
     * @param file where to; its folder has to be there
     * @return the trace; the caller closes it
     * @throws IOException if it can't be written there
     */
    public static TraceFile csv(Path file) throws IOException {
        return new TraceFile(file, true);
    }

    /**
     * A trace as JSON.
     *
     * @param file where to; its folder has to be there
     * @return the trace; the caller closes it
     * @throws IOException if it can't be written there
     */
    public static TraceFile json(Path file) throws IOException {
        return new TraceFile(file, false);
    }

    /**
     * The JSON Schema of the JSON form, draft 2020-12.
     *
     * @return the schema's text
     */
    public static String jsonSchema() {
        try (InputStream schema = TraceFile.class.getResourceAsStream("repair-trace.schema.json")) {
            return new String(Objects.requireNonNull(schema).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void changed(Change change) throws IOException {
        Map<String, @Nullable Object> members = members(change);
        if (csv != null) {
            csv.printRecord(members.values().stream().map(TraceFile::harmless));
        } else {
            out.write(any ? ",\n" : "\n");
            out.write(Json.write(members));
        }
        any = true;
    }

    private static Map<String, @Nullable Object> members(Change change) {
        Location place = change.place();
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("row", number(place.row()));
        members.put("line", number(place.line()));
        members.put("cell", place.cell().orElse(null));
        members.put("column", number(place.column()));
        members.put("field", place.field().orElse(null));
        members.put("before", change.before());
        members.put("after", change.after());
        members.put("rule", change.rule());
        return members;
    }

    private static @Nullable Long number(OptionalLong number) {
        return number.isPresent() ? (Long) number.getAsLong() : null;
    }

    private static @Nullable Integer number(OptionalInt number) {
        return number.isPresent() ? (Integer) number.getAsInt() : null;
    }

    private static String harmless(@Nullable Object value) {
        String text = Objects.toString(value, "");
        boolean formula =
                FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
        return formula ? "'" + text : text;
    }

    @Override
    public void done() throws IOException {
        if (csv == null) {
            out.write(any ? "\n]}\n" : "]}\n");
        }
        done = true;
    }

    /** Puts the file in its place, if the repair is done. */
    @Override
    public void close() throws IOException {
        try {
            out.close();
            if (done) {
                part.put();
            }
        } finally {
            part.close();
        }
    }
}
