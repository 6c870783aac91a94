package io.github.opendata4j.validation.fuzz;

import java.nio.charset.StandardCharsets;

/** Bytes of which the beginning and the rest, parted by a line of dashes, have two uses. */
record FuzzInput(String first, byte[] rest) {

    private static final String PARTING = "\n---\n";

    static FuzzInput of(byte[] bytes) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        int at = all.indexOf(PARTING);
        if (at < 0) {
            return new FuzzInput(new String(bytes, StandardCharsets.UTF_8), new byte[0]);
        }
        byte[] first = all.substring(0, at).getBytes(StandardCharsets.ISO_8859_1);
        byte[] rest = all.substring(at + PARTING.length()).getBytes(StandardCharsets.ISO_8859_1);
        return new FuzzInput(new String(first, StandardCharsets.UTF_8), rest);
    }
}
