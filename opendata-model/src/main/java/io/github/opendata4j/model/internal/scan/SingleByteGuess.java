package io.github.opendata4j.model.internal.scan;

import java.util.Arrays;
import java.util.List;

/**
 * Which encoding of one byte a character makes French of some bytes. Each reading is scored by the characters that it
 * makes of the bytes from 0x80 on, between their neighbours: {@code Préfet} is French, {@code PrŽfet}, {@code Pr‚fet} and
 * {@code PrÈfet} are not. Where nothing speaks for another, it is windows-1252.
 *
 * @param table the most likely
 * @param certain whether no other that would read differently comes near
 */
record SingleByteGuess(SingleByteTable table, boolean certain) {

    /** In the order of how often they occur, most of all in French. */
    private static final String SMALL = "éèàêçôîâûùœëïüæ";

    private static final String LARGE = "ÉÈÀÊÇÔÎÂÛÙŒËÏÜÆ";

    /** Words of one letter. */
    private static final String WORDS = "àÀôÔ";

    /** What French puts around words, and after numbers. */
    private static final String SIGNS = "«»“”\u00a0–—…°²³§·";

    private static final int UPPER = 128;

    /** How much windows-1252 is more likely than the others before anything is seen. */
    private static final int HEAD_START = 2;

    /** By how much the best has to win, at least. */
    private static final int LEAST_MARGIN = 2;

    /** For the letters that occur most, in their order. */
    private static final int[] FREQUENT = {6, 4, 4, 3, 3, 3};

    private static final int LETTER = 2;
    private static final int UNUSUAL = -1;
    private static final int SIGN = 1;
    private static final int MISPLACED = -3;
    private static final int SYMBOL_WITHIN_A_WORD = -4;
    private static final int CONTROL = -8;

    private record Reading(SingleByteTable table, long score) {}

    /** Looks at some bytes of a text. */
    static SingleByteGuess of(byte[] bytes, int from, int to) {
        List<Reading> readings = Arrays.stream(SingleByteTable.values())
                .map(table -> read(table, bytes, from, to))
                .toList();
        Reading best = readings.stream()
                .reduce((one, next) -> next.score() > one.score() ? next : one)
                .orElseThrow();
        if (best.score() <= 0) {
            return new SingleByteGuess(SingleByteTable.WINDOWS_1252, false); // it is French in none
        }
        int[] counts = new int[UPPER];
        for (int i = Utf8.endOfAscii(bytes, from, to); i < to; i = Utf8.endOfAscii(bytes, i + 1, to)) {
            counts[bytes[i] & (UPPER - 1)]++;
        }
        boolean certain =
                best.score() > HEAD_START && readings.stream().allMatch(other -> isFarBehind(other, best, counts));
        return new SingleByteGuess(best.table(), certain);
    }

    /** Whether it reads all bytes in the same way, or is beaten clearly for the number of those that it does not. */
    private static boolean isFarBehind(Reading other, Reading best, int[] counts) {
        long different = 0;
        for (int i = 0; i < counts.length; i++) {
            byte value = (byte) (i + UPPER);
            different += other.table().character(value) == best.table().character(value) ? 0 : counts[i];
        }
        return different == 0 || best.score() - other.score() >= Math.max(LEAST_MARGIN, different / 4);
    }

    private static Reading read(SingleByteTable table, byte[] bytes, int from, int to) {
        long score = table == SingleByteTable.WINDOWS_1252 ? HEAD_START : 0;
        for (int i = Utf8.endOfAscii(bytes, from, to); i < to; i = Utf8.endOfAscii(bytes, i + 1, to)) {
            char before = i > from ? table.character(bytes[i - 1]) : ' ';
            char after = i + 1 < to ? table.character(bytes[i + 1]) : ' ';
            score += score(before, table.character(bytes[i]), after);
        }
        return new Reading(table, score);
    }

    private static int score(char before, char character, char after) {
        if (character < '\u00a0' || character >= '\ue000') {
            return CONTROL;
        } else if (Character.isLetter(character)) {
            return isMisplaced(before, character, after) ? MISPLACED : ofLetter(before, character, after);
        } else if (character == '’' || character == '‘' || character == '€') {
            return LETTER;
        } else if (Character.isLetter(before) && Character.isLetter(after)) {
            return SYMBOL_WITHIN_A_WORD;
        }
        return SIGNS.indexOf(character) >= 0 ? SIGN : UNUSUAL;
    }

    /** A capital behind a small letter, a small letter among capitals, two accents in a row but for {@code éé}. */
    private static boolean isMisplaced(char before, char character, char after) {
        boolean accentBefore = before >= '\u0080' && Character.isLetter(before) && before != character;
        return Character.isLowerCase(character)
                ? accentBefore || (Character.isUpperCase(before) && Character.isUpperCase(after))
                : accentBefore || Character.isLowerCase(before);
    }

    private static int ofLetter(char before, char character, char after) {
        int rank = Math.max(SMALL.indexOf(character), LARGE.indexOf(character));
        boolean alone = !Character.isLetter(before) && !Character.isLetter(after);
        if (rank < 0 || (alone && WORDS.indexOf(character) < 0)) {
            return UNUSUAL;
        }
        return rank < FREQUENT.length ? FREQUENT[rank] : LETTER;
    }
}
