package io.github.opendata4j.model.internal.scan;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Text that an earlier program has spoiled: characters lost for good, which stand as U+FFFD, and accents that were
 * written as UTF-8 and read as windows-1252, such as {@code Ã©} for {@code é}. Only such pairs are looked for as no
 * French word has.
 *
 * <pre>{@code
 * DamagedText.repaired("PrÃ©fecture"); // Préfecture
 * }</pre>
 */
public final class DamagedText {

    /** The most often that a text may have been misread one time on top of the other. */
    private static final int ROUNDS = 3;

    private DamagedText() {}

    /** What has become of a text. */
    public enum Damage {
        /** Nothing. */
        NONE,
        /** Some of it is gone. */
        LOST,
        /** It was read in the wrong encoding, and is probably all there. */
        MISREAD
    }

    /**
     * Looks at a text.
     *
     * @param bytes UTF-8
     * @param from where the text begins
     * @param to where it ends
     * @return the first damage there is
     */
    public static Damage of(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0) {
                Damage here = at(bytes, i, to);
                if (here != Damage.NONE) {
                    return here;
                }
            }
        }
        return Damage.NONE;
    }

    /** What begins with the byte at an index. */
    static Damage at(byte[] bytes, int at, int to) {
        if (at + 2 >= to) {
            return Damage.NONE;
        }
        int next = bytes[at + 1] & 0xff;
        int third = bytes[at + 2] & 0xff;
        return switch (bytes[at] & 0xff) {
            case 0xef -> next == 0xbf && third == 0xbd ? Damage.LOST : Damage.NONE;
            case 0xc3 ->
                switch (next) {
                    case 0x82, 0x83 -> isSecondHalf(third) ? Damage.MISREAD : Damage.NONE; // Â, Ã
                    case 0x85 -> third == 0xe2 || third == 0xc2 ? Damage.MISREAD : Damage.NONE; // Å“, Å¸
                    case 0xa2 -> third == 0xe2 && isSign(bytes, at + 3, to) ? Damage.MISREAD : Damage.NONE; // â€
                    default -> Damage.NONE;
                };
            default -> Damage.NONE;
        };
    }

    /** Leads what windows-1252 has from 0x80 to 0xBF: signs, and a few letters. */
    private static boolean isSecondHalf(int lead) {
        return lead == 0xc2 || lead == 0xc5 || lead == 0xc6 || lead == 0xcb || lead == 0xe2;
    }

    /** The rest of a euro sign, or of a low quotation mark. */
    private static boolean isSign(byte[] bytes, int at, int to) {
        return at + 1 < to
                && ((bytes[at] == (byte) 0x82 && bytes[at + 1] == (byte) 0xac)
                        || (bytes[at] == (byte) 0x80 && bytes[at + 1] == (byte) 0x9a));
    }

    /**
     * What a misread text was before, if all of it can be read back.
     *
     * @param text the text
     * @return empty if it is not certain
     */
    public static Optional<String> repaired(String text) {
        String repaired = text;
        for (int round = 0; round < ROUNDS; round++) {
            Optional<String> before = readBack(repaired);
            if (before.isEmpty()) {
                return Optional.empty();
            }
            repaired = before.get();
            byte[] bytes = repaired.getBytes(StandardCharsets.UTF_8);
            if (of(bytes, 0, bytes.length) == Damage.NONE) {
                return Optional.of(repaired);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> readBack(String text) {
        Optional<byte[]> bytes = SingleByteTable.WINDOWS_1252.encode(text);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        try {
            String before = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.get()))
                    .toString();
            return before.equals(text) ? Optional.empty() : Optional.of(before);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
