package io.github.opendata4j.model.internal.sheet;

import io.github.opendata4j.model.internal.file.FileReplacement;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Takes a wrong word out of workbooks. The library that writes them says of every sheet that it reaches from A1 to A1,
 * whatever it holds (ECMA-376, 18.3.1.35: {@code dimension}, which may be missing); programs that believe it, openpyxl and
 * with it the national validator among them, read one cell.
 *
 * <pre>{@code
 * WholeSheets.write(out, made -> {
 *     try (Workbook workbook = new Workbook(made, "opendata4j", "1.0")) { … }
 * });
 * }</pre>
 */
public final class WholeSheets {

    private static final String WRONG = "<dimension ref=\"A1\"/>";

    /** It stands before the rows, among a few words. */
    private static final int HEAD = 4096;

    /** The library states none; with the first that an archive knows, the same rows give the same bytes. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private WholeSheets() {}

    /**
     * Writes a workbook.
     *
     * @param out takes it; not closed
     * @param content writes the workbook as the library makes it, and may close what it writes to
     * @throws IOException if either fails
     */
    public static void write(OutputStream out, FileReplacement.Content content) throws IOException {
        Path made = Files.createTempFile("opendata", ".xlsx");
        try {
            try (OutputStream file = Files.newOutputStream(made)) {
                content.writeTo(file);
            }
            copy(made, out);
        } finally {
            Files.deleteIfExists(made);
        }
    }

    private static void copy(Path made, OutputStream out) throws IOException {
        try (ZipFile from = new ZipFile(made.toFile())) { // as a stream, its parts would have no sizes
            ZipOutputStream to = new ZipOutputStream(out); // to be finished, and not closed
            for (ZipEntry part : Collections.list(from.entries())) {
                ZipEntry copy = new ZipEntry(part.getName());
                copy.setTimeLocal(NO_TIME);
                to.putNextEntry(copy);
                try (InputStream in = from.getInputStream(part)) {
                    if (part.getName().startsWith("xl/worksheets/")) {
                        copyHead(in, to);
                    }
                    in.transferTo(to);
                }
                to.closeEntry();
            }
            to.finish();
        }
    }

    private static void copyHead(InputStream sheet, OutputStream to) throws IOException {
        byte[] head = sheet.readNBytes(HEAD);
        int wrong = new String(head, StandardCharsets.ISO_8859_1).indexOf(WRONG); // a character for each byte
        if (wrong < 0) {
            to.write(head);
        } else {
            int behind = wrong + WRONG.length();
            to.write(head, 0, wrong);
            to.write(head, behind, head.length - behind);
        }
    }
}
