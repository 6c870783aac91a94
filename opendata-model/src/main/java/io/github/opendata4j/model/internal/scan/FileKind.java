package io.github.opendata4j.model.internal.scan;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a file is, by its first bytes and whatever its name: the one list of signatures.
 *
 * <pre>{@code
 * FileKind.of(head, length) == FileKind.GZIP
 * }</pre>
 */
public enum FileKind {
    /** A zip archive, or a spreadsheet in one (XLSX, ODS). */
    ZIP("ZIP", "504b0304", "504b0506"),
    /** One file, compressed (RFC 1952). */
    GZIP("GZIP", "1f8b"),
    /** An older spreadsheet, or any other document in that container. */
    XLS("XLS", "d0cf11e0a1b11ae1"),
    /** A document to be printed. */
    PDF("PDF", "25504446"),
    /** A picture. */
    PNG("PNG", "89504e47"),
    /** A picture. */
    JPEG("JPEG", "ffd8ff"),
    /** A picture. */
    GIF("GIF", "474946383961", "474946383761"),
    /** A database. */
    SQLITE("SQLite", "53514c69746520666f726d6174"),
    /** A table in columns. */
    PARQUET("Parquet", "5041523115"),
    /** A compressed file or archive that is not read here. */
    SEVEN_ZIP("7z", "377abcaf271c"),
    /** A compressed file or archive that is not read here. */
    RAR("RAR", "526172211a07"),
    /** A compressed file that is not read here. */
    BZIP2("bzip2", "425a683?314159265359"),
    /** A compressed file that is not read here. */
    XZ("xz", "fd377a585a00"),
    /** A compressed file that is not read here. */
    ZSTD("zstd", "28b52ffd"),
    /** A formatted text. */
    RTF("RTF", "7b5c727466"),
    /** A page of the web, as some programs write their spreadsheets. */
    HTML("HTML"),
    /** A document, or a spreadsheet of 2003. */
    XML("XML"),
    /** Data, but no table. */
    JSON("JSON"),
    /** None of the others: perhaps a table. */
    TEXT("CSV");

    /** How many first bytes are needed. */
    public static final int HEAD = 64;

    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // nobody changes it
    private final String[] signatures;

    /** {@code signatures}: in hexadecimal, a question mark for any digit. */
    FileKind(String label, String... signatures) {
        this.label = label;
        this.signatures = signatures;
    }

    /**
     * What people call it; needs no translation.
     *
     * @return such as {@code ZIP}
     */
    public String label() {
        return label;
    }

    /**
     * Looks at the beginning of a file.
     *
     * @param head its first bytes
     * @param length how many there are; {@link #HEAD} are enough
     * @return {@link #TEXT} unless it is certainly something else
     */
    public static FileKind of(byte[] head, int length) {
        int shown = Math.min(length, HEAD);
        String hex = HexFormat.of().formatHex(head, 0, shown);
        for (FileKind kind : values()) {
            if (kind.begins(hex)) {
                return kind;
            }
        }
        String start = new String(head, 0, shown, StandardCharsets.ISO_8859_1);
        start = start.startsWith(BYTE_ORDER_MARK) ? start.substring(BYTE_ORDER_MARK.length()) : start;
        return ofText(start.stripLeading().toLowerCase(Locale.ROOT));
    }

    private boolean begins(String hex) {
        for (String signature : signatures) {
            if (isLike(hex, signature)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLike(String hex, String signature) {
        int at = 0;
        while (at < signature.length() && at < hex.length()) {
            char wanted = signature.charAt(at);
            char found = hex.charAt(at);
            if (wanted == '?' ? !Character.isDigit(found) : wanted != found) {
                return false;
            }
            at++;
        }
        return at == signature.length();
    }

    private static FileKind ofText(String start) {
        if (start.startsWith("<?xml")) {
            return XML;
        } else if (start.startsWith("<")) {
            return Forms.PAGE.matcher(start).matches() ? HTML : TEXT;
        } else if (start.startsWith("{") || start.startsWith("[")) {
            return Forms.JSON_START.matcher(start).matches() ? JSON : TEXT;
        }
        return TEXT;
    }

    /** Made for the few files that begin so. */
    private static final class Forms {
        static final Pattern PAGE =
                Pattern.compile("(<!--.*?-->\\s*)?<(!doctype html|html|head|meta|table|body)\\b.*", Pattern.DOTALL);
        static final Pattern JSON_START =
                Pattern.compile("(\\{\\s*\"[^\"]*(\"\\s*:.*)?|\\[\\s*[\\[{]\\s*[\"\\d\\[{-].*)", Pattern.DOTALL);

        private Forms() {}
    }
}
