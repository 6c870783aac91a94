package io.github.opendata4j.model.internal.sheet;

import io.github.opendata4j.model.table.TableSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Opens workbooks by what they are made of, never by their names. */
public final class Workbooks {

    private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";

    private Workbooks() {}

    /**
     * The workbook that an archive is.
     *
     * @param parts the archive
     * @return empty for an archive of other things
     * @throws IOException if it can't be read
     * @throws WorkbookException if it is a workbook, but one that can't be read
     */
    public static Optional<Workbook> find(WorkbookParts parts) throws IOException {
        if (parts.has("xl/workbook.bin")) {
            throw WorkbookFaults.unsupported("XLSB");
        } else if (parts.has(XlsxWorkbook.PART)) {
            return Optional.of(new XlsxWorkbook(parts));
        } else if (parts.has("mimetype") && parts.has(OdsWorkbook.PART)) {
            return isOds(parts) ? Optional.of(new OdsWorkbook(parts)) : Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean isOds(WorkbookParts parts) throws IOException {
        try (InputStream in = parts.open("mimetype")) {
            byte[] type = in.readNBytes(2 * ODS.length());
            return new String(type, StandardCharsets.ISO_8859_1).strip().startsWith(ODS); // a template too
        }
    }

    /**
     * Opens the workbook that a compound file (MS-CFB) is, the format of XLS.
     *
     * @param source a file of that format
     * @return the workbook; the caller closes it
     * @throws IOException if it can't be read
     * @throws WorkbookException if it is no workbook, or one that can't be read
     * @throws io.github.opendata4j.model.OpenDataException if the library that reads XLS is not there
     */
    public static Workbook openCompoundFile(TableSource source) throws IOException {
        return CompoundFiles.open(source);
    }
}
