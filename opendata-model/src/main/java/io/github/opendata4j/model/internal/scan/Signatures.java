package io.github.opendata4j.model.internal.scan;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/** Refuses what is certainly no text table, whatever its name says. */
final class Signatures {

    /** What files of other formats begin with, in hexadecimal. */
    private static final Map<String, String> FIRST_BYTES = Map.of(
            "504b0304", "ZIP (XLSX, ODS…)",
            "504b0506", "ZIP (XLSX, ODS…)",
            "d0cf11e0", "XLS",
            "1f8b", "GZIP",
            "25504446", "PDF",
            "89504e47", "PNG",
            "ffd8ff", "JPEG",
            "53514c69746520666f726d6174", "SQLite");

    private static final Map<String, String> FIRST_WORDS =
            Map.of("<!doctype html", "HTML", "<html", "HTML", "<?xml", "XML");

    private static final int LONGEST = 64;

    /** No text has more control characters than this share of it. */
    private static final int CONTROLS_PER_HUNDRED = 5;

    private Signatures() {}

    static void refuseOtherFormats(byte[] head, int length) {
        int shown = Math.min(length, LONGEST);
        String hex = HexFormat.of().formatHex(head, 0, shown);
        String words = new String(head, 0, shown, StandardCharsets.ISO_8859_1)
                .replaceFirst("^\u00EF\u00BB\u00BF", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        refuse(FIRST_BYTES, hex);
        refuse(FIRST_WORDS, words);
    }

    private static void refuse(Map<String, String> formats, String beginning) {
        formats.forEach((first, format) -> {
            if (beginning.startsWith(first)) {
                throw ScanFaults.format(format, 0);
            }
        });
    }

    /** For what is not UTF-16, in which every other byte is zero. */
    static void refuseBinary(byte[] head, int length) {
        int controls = 0;
        for (int i = 0; i < length; i++) {
            if (head[i] == 0) {
                throw binary(1L + Utf8.lineEnds(head, 0, i));
            }
            if (head[i] > 0 && head[i] < ' ' && !isCommon(head[i])) {
                controls++;
            }
        }
        if (controls * 100L > (long) CONTROLS_PER_HUNDRED * length) {
            throw binary(0);
        }
    }

    static ScanException binary(long line) {
        return ScanFaults.format("application/octet-stream", line);
    }

    private static boolean isCommon(byte control) {
        return control == '\t' || control == '\n' || control == '\r' || control == '\f' || control == 0x1a;
    }
}
