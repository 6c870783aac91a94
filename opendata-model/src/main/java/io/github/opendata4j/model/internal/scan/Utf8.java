package io.github.opendata4j.model.internal.scan;

/** UTF-8 as bytes (RFC 3629): what is valid, and where it ends. */
final class Utf8 {

    /** The bytes end before the character does. */
    static final int TRUNCATED = -1;

    /** These bytes are no UTF-8. */
    static final int INVALID = 0;

    private static final long HIGH_BITS = Words.HIGH;
    private static final long LOW_BITS = 0x0101010101010101L;

    /** Of a byte that leads two: one of these is set, or the character is written too long. */
    private static final long LEAD_BITS = 0x1E1E1E1E1E1E1E1EL;

    private Utf8() {}

    /** The first index that holds no ASCII character, eight bytes at a time. */
    static int endOfAscii(byte[] bytes, int from, int to) {
        int i = from;
        while (i + 8 <= to && (Words.at(bytes, i) & HIGH_BITS) == 0) {
            i += 8;
        }
        while (i < to && bytes[i] >= 0) {
            i++;
        }
        return i;
    }

    /**
     * The end of the valid characters, or the first zero byte, which no text has. All of UTF-8 is known here, but what
     * is quick are ASCII and characters of two bytes. What {@code watch} wants to see is shown to it.
     */
    static int endOfText(byte[] bytes, int from, int to, DamageWatch watch, ShortCharacters quick) {
        int i = from;
        while (i < to) {
            i = quick.end(bytes, i, to, watch);
            int until = Math.min(i + ShortCharacters.CHUNK, to);
            boolean due = watch.isDue();
            if (due) {
                watch.watchPart(bytes, Math.max(from, i - 2), until, to);
            }
            while (i < until) {
                i = endOfShortCharacters(bytes, i, until);
                for (int pause = Math.min(i + Long.BYTES, until); i < pause; ) {
                    int length = length(bytes, i, to);
                    if (length <= 0 || bytes[i] == 0) {
                        return i;
                    }
                    if (length == 3 && !due) {
                        watch.look(bytes, Math.max(from, i - 2), i + 1, to);
                    }
                    i += length;
                }
            }
        }
        return i;
    }

    /** Not beyond the first word that has something else; always between two characters. */
    private static int endOfShortCharacters(byte[] bytes, int from, int to) {
        int i = from;
        long before = 0; // the byte before the first, in the top byte
        for (; i + 4 * Long.BYTES <= to; i += 4 * Long.BYTES) {
            long first = Words.at(bytes, i);
            long second = Words.at(bytes, i + Long.BYTES);
            long third = Words.at(bytes, i + 2 * Long.BYTES);
            long fourth = Words.at(bytes, i + 3 * Long.BYTES);
            long wrong = wrong(first, before) | wrong(second, first) | wrong(third, second) | wrong(fourth, third);
            if ((wrong & HIGH_BITS) != 0) {
                break;
            }
            before = fourth;
        }
        for (; i + Long.BYTES <= to; i += Long.BYTES) {
            long word = Words.at(bytes, i);
            if ((wrong(word, before) & HIGH_BITS) != 0) {
                break;
            }
            before = word;
        }
        return isLead(before >>> (Long.SIZE - Byte.SIZE)) ? i - 1 : i;
    }

    /** The top bits of bytes that are neither ASCII, zero excepted, nor in a character of two bytes. */
    private static long wrong(long word, long wordBefore) {
        long leads = word & word << 1;
        long follow = word & ~(word << 1);
        long leadsBefore = leads << Byte.SIZE | (wordBefore & wordBefore << 1) >>> (Long.SIZE - Byte.SIZE);
        long longer = word << 2; // three bytes, or four
        long tooLong = ~((word & LEAD_BITS) + 0x7E * LOW_BITS); // written so
        long zero = (word - LOW_BITS) & ~word;
        return (leadsBefore ^ follow) | (leads & (longer | tooLong)) | zero;
    }

    private static boolean isLead(long value) {
        return value >= 0xC0;
    }

    /** The first index that holds a zero byte, which no text has; {@code to} if there is none. */
    static int indexOfNul(byte[] bytes, int from, int to) {
        WordChunks chunks = new WordChunks(bytes, from, to);
        int i = from;
        while (chunks.next() && !hasNul(chunks.words(), chunks.count())) {
            i = chunks.end();
        }
        while (i < to && bytes[i] != 0) {
            i++;
        }
        return i;
    }

    private static boolean hasNul(long[] words, int count) {
        long all = 0;
        for (int i = 0; i < count; i++) {
            long word = words[i];
            all |= (word - LOW_BITS) & ~word;
        }
        return (all & HIGH_BITS) != 0;
    }

    /** How many bytes the character at an index takes, or {@link #TRUNCATED}, or {@link #INVALID}. */
    static int length(byte[] bytes, int at, int to) {
        int first = bytes[at] & 0xff;
        if (first < 0x80) {
            return 1;
        }
        int length = first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
        if (first < 0xc2 || length == 0) {
            return INVALID;
        }
        for (int i = 1; i < length; i++) {
            if (at + i == to) {
                return TRUNCATED;
            }
            int next = bytes[at + i] & 0xff;
            if (i == 1 ? !mayFollow(first, next) : (next & 0xc0) != 0x80) {
                return INVALID;
            }
        }
        return length;
    }

    /** Leaves out what is written too long, surrogates, and what is beyond U+10FFFF. */
    private static boolean mayFollow(int first, int second) {
        return switch (first) {
            case 0xe0 -> second >= 0xa0 && second <= 0xbf;
            case 0xed -> second >= 0x80 && second <= 0x9f;
            case 0xf0 -> second >= 0x90 && second <= 0xbf;
            case 0xf4 -> second >= 0x80 && second <= 0x8f;
            default -> second >= 0x80 && second <= 0xbf;
        };
    }

    /** How many line ends there are: LF, CRLF or CR. */
    static int lineEnds(byte[] bytes, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            if (bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == to || bytes[i + 1] != '\n'))) {
                count++;
            }
        }
        return count;
    }
}
