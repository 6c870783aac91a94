package io.github.opendata4j.model.internal.sheet;

import io.github.opendata4j.model.table.TableSource;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The old format of Office documents, MS-CFB: an XLS workbook, or a newer one under a password. */
final class CompoundFiles {

    private static final int HEADER = 512;
    private static final int ENTRY = 128;

    /** The entries that are looked at before a library is needed: the interesting ones come first. */
    private static final int ENTRIES = 32;

    private CompoundFiles() {}

    static Workbook open(TableSource source) throws IOException {
        if (isEncrypted(source)) {
            throw WorkbookFaults.encrypted();
        }
        try {
            return XlsWorkbook.open(source);
        } catch (NoClassDefFoundError e) {
            throw WorkbookFaults.libraryMissing();
        }
    }

    /** MS-OFFCRYPTO, § 2.3.1: a stream of a fixed name holds the encrypted workbook. */
    private static boolean isEncrypted(TableSource source) throws IOException {
        try (InputStream in = source.open()) {
            byte[] header = in.readNBytes(HEADER);
            int shift = header.length < HEADER ? 0 : header[30] & 0x0f;
            if (shift < 9) {
                throw WorkbookFaults.damaged();
            }
            long directory = (number(header, 48) + 1) << shift;
            in.skipNBytes(Math.max(0, directory - HEADER));
            byte[] entries = in.readNBytes(ENTRIES * ENTRY);
            return new String(entries, StandardCharsets.UTF_16LE).contains("EncryptedPackage\0");
        } catch (EOFException e) {
            throw WorkbookFaults.damaged();
        }
    }

    private static long number(byte[] bytes, int at) {
        return (bytes[at] & 0xffL)
                | (bytes[at + 1] & 0xffL) << 8
                | (bytes[at + 2] & 0xffL) << 16
                | (bytes[at + 3] & 0xffL) << 24;
    }
}
