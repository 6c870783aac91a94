package io.github.opendata4j.model.internal.scan;

import io.github.opendata4j.model.table.Dialect;
import io.github.opendata4j.model.table.TableSource;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Opens whatever kind of file a table is in: the one switch over {@link FileKind}. */
final class TableFile {

    /** Names of files that promise a text as it is. */
    private static final List<String> PLAIN_ENDS = List.of(".csv", ".tsv", ".tab", ".txt");

    private TableFile() {}

    static TableScanner open(TableSource source, ScanOptions options) throws IOException {
        SourceStream in = new SourceStream(source.open());
        try {
            return switch (in.kind()) {
                case TEXT -> text(new TextInput.Bytes(in, in), source, options);
                case GZIP -> gzip(in, source, options);
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

    private static TableScanner text(TextInput.Bytes bytes, TableSource source, ScanOptions options)
            throws IOException {
        if (Syntax.isOdd(options.dialect())) {
            return OddScanner.open(bytes, options);
        }
        TextScanner scanner = TextScanner.open(bytes, source.name(), options);
        return scanner.skipsBlanks() ? withoutBlanks(scanner, source, options) : scanner;
    }

    /** From its beginning again, with what was found out. */
    private static TableScanner withoutBlanks(TextScanner scanner, TableSource source, ScanOptions options)
            throws IOException {
        try (scanner) {
            Dialect.Builder dialect = options.dialect().toBuilder().skipInitialSpace();
            dialect.delimiter(scanner.delimiter().charAt(0)).headerRow((int) scanner.headerSheetRow());
            return open(source, options.withDialect(dialect.build()));
        }
    }

    private static TableScanner gzip(SourceStream in, TableSource source, ScanOptions options) throws IOException {
        refusePlainName(source, FileKind.GZIP);
        return unpacked(PackedTable.ofGzip(in), in, source, options);
    }

    /** Whoever is given such a file will open it as what its name says. */
    private static void refusePlainName(TableSource source, FileKind kind) {
        if (hasPlainName(source)) {
            throw ScanFaults.format(kind.label(), 0);
        }
    }

    private static boolean hasPlainName(TableSource source) {
        String name = source.archiveName().toLowerCase(Locale.ROOT);
        for (String end : PLAIN_ENDS) {
            if (name.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    private static ZipDirectory directory(TableSource source) throws IOException {
        try {
            return ZipDirectory.read(source);
        } catch (ScanException e) {
            throw hasPlainName(source) ? ScanFaults.format(FileKind.ZIP.label(), 0) : e;
        }
    }

    private static TableScanner zip(SourceStream in, TableSource source, ScanOptions options) throws IOException {
        ZipDirectory directory = directory(source);
        Optional<TableScanner> workbook = WorkbookFile.scanZip(source, directory, options);
        if (workbook.isPresent()) {
            return WorkbookFile.closing(in, workbook.get());
        }
        refusePlainName(source, FileKind.ZIP);
        return unpacked(PackedTable.ofZip(in, directory, source), in, source, options);
    }

    /** An archive within an archive is nothing that a table is handed on in. */
    private static TableScanner unpacked(
            UnpackedStream content, SourceStream packed, TableSource source, ScanOptions options) throws IOException {
        SourceStream inner = new SourceStream(content);
        return switch (inner.kind()) {
            case TEXT -> text(new TextInput.Bytes(inner, packed), source, options);
            case GZIP, ZIP -> throw PackedFaults.unsafe(inner.kind().label());
            default -> throw ScanFaults.format(inner.kind().label(), 0);
        };
    }
}
