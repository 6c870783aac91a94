package io.github.opendata4j.model.internal.scan;

import io.github.opendata4j.model.internal.scan.ZipDirectory.Entry;
import io.github.opendata4j.model.internal.sheet.WorkbookParts;
import io.github.opendata4j.model.table.TableSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * The files in an archive that is a workbook or a package; the source is opened once more for each that is read, and what
 * comes out is bounded as for any compressed table.
 */
public final class ZipParts implements WorkbookParts {

    private final TableSource source;
    private final ZipDirectory directory;
    private long before;
    private SourceStream latest = new SourceStream(InputStream.nullInputStream());

    ZipParts(TableSource source, ZipDirectory directory) {
        this.source = source;
        this.directory = directory;
    }

    /**
     * Reads the directory of an archive.
     *
     * @param source the archive
     * @return its files
     * @throws IOException if it can't be read
     * @throws ScanException if it is no archive, or an unsafe one
     */
    public static ZipParts of(TableSource source) throws IOException {
        return new ZipParts(source, ZipDirectory.read(source));
    }

    /**
     * What is in it.
     *
     * @return the files with their folders, in the order of the archive
     */
    public List<String> names() {
        return directory.entries().stream().map(Entry::name).toList();
    }

    @Override
    public boolean has(String path) {
        return directory.has(path);
    }

    @Override
    public InputStream open(String path) throws IOException {
        for (Entry entry : directory.entries()) {
            if (entry.name().equals(path)) {
                return open(entry);
            }
        }
        throw PackedFaults.damaged(path);
    }

    private InputStream open(Entry entry) throws IOException {
        SourceStream packed = new SourceStream(source.open());
        try {
            UnpackedStream content = new UnpackedStream(ZipEntryStream.open(packed, entry), packed);
            latest = packed;
            before = packed.count();
            return content;
        } catch (IOException | RuntimeException e) {
            try (packed) {
                throw e; // the stream is of no use to anybody now
            }
        }
    }

    /** How much has been read of the file that was opened last. */
    long bytesRead() {
        return latest.count() - before;
    }
}
