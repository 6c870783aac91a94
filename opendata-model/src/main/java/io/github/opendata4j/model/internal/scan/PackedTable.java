package io.github.opendata4j.model.internal.scan;

import io.github.opendata4j.model.internal.scan.ZipDirectory.Entry;
import io.github.opendata4j.model.table.TableSource;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Finds the text table in a compressed file: what a gzip file holds, or of a zip archive the entry that was named, else
 * the only one with the ending of a table, else the only file there is. Nothing is ever written to disk.
 */
final class PackedTable {

    private static final int BUFFER = 64 << 10;

    private PackedTable() {}

    /** What a gzip file holds; several of them one behind the other are one file (RFC 1952, 2.2). */
    static UnpackedStream ofGzip(SourceStream packed) throws IOException {
        try {
            return new UnpackedStream(new GZIPInputStream(packed, BUFFER), packed);
        } catch (ZipException | EOFException e) {
            throw PackedFaults.damaged("");
        }
    }

    /** The table in an archive whose directory has been read. */
    static UnpackedStream ofZip(SourceStream packed, ZipDirectory directory, TableSource source) throws IOException {
        Entry entry = choose(directory.entries(), source);
        return new UnpackedStream(ZipEntryStream.open(packed, entry), packed);
    }

    private static Entry choose(List<Entry> entries, TableSource source) {
        if (source.entry().isPresent()) {
            String wanted = source.entry().get();
            return entries.stream()
                    .filter(entry -> entry.name().equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> PackedFaults.missing(wanted, names(entries)));
        }
        if (entries.isEmpty()) {
            throw ScanFaults.empty();
        }
        for (String endings : new String[] {".*\\.(csv|tsv|tab)", ".*\\.(txt|dat)", ".*"}) {
            Predicate<Entry> isTable =
                    entry -> entry.fileName().toLowerCase(Locale.ROOT).matches(endings);
            List<Entry> tables = entries.stream().filter(isTable).toList();
            if (tables.size() > 1) {
                throw PackedFaults.ambiguous(names(tables));
            } else if (tables.size() == 1) {
                return tables.get(0);
            }
        }
        throw new IllegalStateException("an archive with files has one that has any name");
    }

    private static List<String> names(List<Entry> entries) {
        return entries.stream().map(Entry::name).toList();
    }
}
