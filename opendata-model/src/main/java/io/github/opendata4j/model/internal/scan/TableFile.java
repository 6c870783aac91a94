package io.github.opendata4j.model.internal.scan;

import io.github.opendata4j.model.table.TableSource;
import java.io.IOException;
import java.util.Optional;

/** Opens whatever kind of file a table is in: the one switch over {@link FileKind}. */
final class TableFile {

    private TableFile() {}

    static TableScanner open(TableSource source, ScanOptions options) throws IOException {
        SourceStream in = new SourceStream(source.open());
        try {
            return switch (in.kind()) {
                case TEXT -> TextScanner.open(new TextInput.Bytes(in, in), source.name(), options);
                case GZIP -> unpacked(PackedTable.ofGzip(in), in, source, options);
                case ZIP -> zip(in, source, options);
                case XLS -> WorkbookFile.closing(in, WorkbookFile.scanCompoundFile(source, options));
                default -> throw ScanFaults.format(in.kind().label(), 0);
            };
        } catch (IOException | RuntimeException e) {
            try (in) {
                throw e; // the stream is of no use to anybody now
            }
        }
    }

    private static TableScanner zip(SourceStream in, TableSource source, ScanOptions options) throws IOException {
        ZipDirectory directory = ZipDirectory.read(source);
        Optional<TableScanner> workbook = WorkbookFile.scanZip(source, directory, options);
        if (workbook.isPresent()) {
            return WorkbookFile.closing(in, workbook.get());
        }
        return unpacked(PackedTable.ofZip(in, directory, source), in, source, options);
    }

    /** An archive within an archive is nothing that a table is handed on in. */
    private static TableScanner unpacked(
            UnpackedStream content, SourceStream packed, TableSource source, ScanOptions options) throws IOException {
        SourceStream inner = new SourceStream(content);
        return switch (inner.kind()) {
            case TEXT -> TextScanner.open(new TextInput.Bytes(inner, packed), source.name(), options);
            case GZIP, ZIP -> throw PackedFaults.unsafe(inner.kind().label());
            default -> throw ScanFaults.format(inner.kind().label(), 0);
        };
    }
}
