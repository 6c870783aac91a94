package io.github.opendata4j.validation.repair;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What names a row of a file whatever becomes of the file: the row where it was, as a spreadsheet counts, and a
 * fingerprint of all its cells.
 */
record RowKey(long sheetRow, String fingerprint) {

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,17})-([0-9a-f]{32})");

    static RowKey of(long sheetRow, List<String> cells) {
        return new RowKey(sheetRow, fingerprint(cells));
    }

    /** Empty for a text that is no key. */
    static Optional<RowKey> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        return form.matches()
                ? Optional.of(new RowKey(Long.parseLong(form.group(1)), form.group(2)))
                : Optional.empty();
    }

    /** 128 bits of SHA-256 over the cells, each with its length before it. */
    static String fingerprint(List<String> cells) {
        MessageDigest digest = sha256();
        for (String cell : cells) {
            byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }

    @Override
    public String toString() {
        return sheetRow + "-" + fingerprint;
    }
}
