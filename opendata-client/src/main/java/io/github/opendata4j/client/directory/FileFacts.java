package io.github.opendata4j.client.directory;

import io.github.opendata4j.client.internal.Formats;
import io.github.opendata4j.client.internal.Members;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.internal.scan.RecordBatch;
import io.github.opendata4j.model.internal.scan.ScanException;
import io.github.opendata4j.model.internal.scan.ScanOptions;
import io.github.opendata4j.model.internal.scan.TableScanner;
import io.github.opendata4j.model.table.TableSource;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a data package says of a file, as it is found in it: encoding, delimiter, where the header is, and its schema. */
final class FileFacts {
    private FileFacts() {}

    /**
     * Reads a table to its end, since an encoding may show late.
     *
     * @param distribution says what the file is
     * @param file the file
     * @return members of a data package's resource
     */
    static Map<String, Object> of(Distribution distribution, Path file) throws IOException {
        Map<String, Object> facts = new LinkedHashMap<>(ofTable(distribution, file));
        facts.putAll(ofSchema(distribution));
        return facts;
    }

    /** The schema itself where its file is at hand, else its address: either is what a data package takes. */
    static Map<String, Object> ofSchema(Distribution distribution) {
        return distribution
                .schema()
                .flatMap(schema -> schema.file()
                        .flatMap(FileFacts::readSchema)
                        .or(() -> schema.url().map(Object::toString)))
                .map(schema -> Map.of("schema", schema))
                .orElse(Map.of());
    }

    /** Whether the schema is any good is for the checks to say; one that can't be read is left out. */
    private static Optional<Object> readSchema(Path file) {
        try {
            return Json.read(file) instanceof Map<?, ?> schema && schema.containsKey("fields")
                    ? Optional.of(schema)
                    : Optional.empty();
        } catch (IOException | OpenDataException e) {
            return Optional.empty();
        }
    }

    private static Map<String, Object> ofTable(Distribution distribution, Path file) throws IOException {
        Map<String, Object> facts = new LinkedHashMap<>();
        if (Formats.of(distribution).filter(Formats::isTextTable).isEmpty()) {
            return facts;
        }
        try (TableScanner scanner =
                TableScanner.open(TableSource.of(file), ScanOptions.builder().build())) {
            readToEnd(scanner);
            facts.put("encoding", scanner.encoding().toLowerCase(Locale.ROOT));
            facts.put("dialect", dialect(scanner));
        } catch (ScanException e) {
            facts.clear(); // published all the same: whether it is a good table is for the checks to say
        }
        return facts;
    }

    private static void readToEnd(TableScanner scanner) throws IOException {
        RecordBatch batch = new RecordBatch();
        boolean more = true;
        while (more) {
            more = scanner.next(batch);
        }
    }

    private static Map<String, Object> dialect(TableScanner scanner) {
        Members dialect = new Members().put("delimiter", scanner.delimiter());
        if (scanner.headerSheetRow() > 1) {
            dialect.put("headerRows", List.of(BigDecimal.valueOf(scanner.headerSheetRow())));
        }
        return dialect.toMap();
    }
}
