package io.github.opendata4j.model.internal.scan;

import io.github.opendata4j.model.internal.sheet.Workbook;
import io.github.opendata4j.model.internal.sheet.WorkbookException;
import io.github.opendata4j.model.internal.sheet.Workbooks;
import io.github.opendata4j.model.table.TableSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Workbooks by what their bytes are, whole or as a table. */
public final class WorkbookFile {

    private WorkbookFile() {}

    /**
     * Opens a workbook, for whoever wants its sheets and cells rather than a table.
     *
     * <pre>{@code
     * try (Workbook workbook = WorkbookFile.open(source); SheetRows rows = workbook.rows(0)) {
     *     while (rows.next()) {
     *         rows.row().cell(0);
     *     }
     * }
     * }</pre>
     *
     * @param source an XLSX, ODS or XLS file
     * @return the workbook; the caller closes it
     * @throws IOException if the source can't be read
     * @throws ScanException if it is no workbook, or one that can't be read
     * @throws WorkbookException while it is read, if it is damaged or beyond a bound
     */
    public static Workbook open(TableSource source) throws IOException {
        FileKind kind;
        try (SourceStream in = new SourceStream(source.open())) {
            kind = in.kind();
        }
        try {
            if (kind == FileKind.XLS) {
                return Workbooks.openCompoundFile(source);
            } else if (kind == FileKind.ZIP) {
                Optional<Workbook> workbook = Workbooks.find(new ZipParts(source, ZipDirectory.read(source)));
                if (workbook.isPresent()) {
                    return workbook.get();
                }
            }
        } catch (WorkbookException e) {
            throw ScanFaults.workbook(e, 0);
        }
        throw ScanFaults.format(kind.label(), 0);
    }

    /** The table in an old workbook. */
    static TableScanner scanCompoundFile(TableSource source, ScanOptions options) throws IOException {
        try {
            return scan(
                    Workbooks.openCompoundFile(source),
                    options,
                    () -> source.size().orElse(0));
        } catch (WorkbookException e) {
            throw ScanFaults.workbook(e, 0);
        }
    }

    /** The table in the workbook that an archive is; empty for one of other things. */
    static Optional<TableScanner> scanZip(TableSource source, ZipDirectory directory, ScanOptions options)
            throws IOException {
        ZipParts parts = new ZipParts(source, directory);
        try {
            Optional<Workbook> workbook = Workbooks.find(parts);
            return workbook.isEmpty() ? Optional.empty() : Optional.of(scan(workbook.get(), options, parts::bytesRead));
        } catch (WorkbookException e) {
            throw ScanFaults.workbook(e, 0);
        }
    }

    private static TableScanner scan(Workbook workbook, ScanOptions options, LongSupplier bytesRead)
            throws IOException {
        try {
            return SheetScanner.open(workbook, options, bytesRead);
        } catch (IOException | RuntimeException e) {
            try (workbook) {
                throw e; // nobody else can close it
            }
        }
    }

    /** What was opened to find out the kind of a file is of no use any more. */
    static TableScanner closing(InputStream in, TableScanner scanner) throws IOException {
        try {
            in.close();
            return scanner;
        } catch (IOException e) {
            try (scanner) {
                throw e; // nobody else can close it
            }
        }
    }
}
