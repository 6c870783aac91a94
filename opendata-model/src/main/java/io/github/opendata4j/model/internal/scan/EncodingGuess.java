package io.github.opendata4j.model.internal.scan;

import io.github.opendata4j.model.table.Dialect;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out the encoding from the first bytes: byte order mark, what was stated, UTF-16, UTF-8, one byte a character. */
final class EncodingGuess {

    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

    /** The byte order mark. */
    static final String MARK = "\ufeff";

    private final byte[] head;
    private final int length;
    private final boolean national;

    private EncodingGuess(byte[] head, int length, boolean national) {
        this.head = head;
        this.length = length;
        this.national = national;
    }

    /**
     * How to go on.
     *
     * @param transcoder makes UTF-8 of what follows the byte order mark
     * @param markLength the length of the byte order mark
     * @param observations what there is to say, if the encoding is already known to be another than UTF-8
     */
    record Guess(Transcoder transcoder, int markLength, List<Observation> observations) {}

    static Guess of(byte[] head, int length, ScanOptions options) {
        return new EncodingGuess(head, length, options.isNational()).guess(options.dialect());
    }

    private Guess guess(Dialect dialect) {
        Optional<Guess> marked = byteOrderMark();
        if (marked.isPresent()) {
            return marked.get();
        }
        if (dialect.encoding().isPresent()) {
            return stated(dialect.encoding().get());
        }
        int sound = Utf8.endOfText(head, 0, length, new DamageWatch(), new ShortCharacters());
        if (sound == length || Utf8.length(head, sound, length) == Utf8.TRUNCATED) {
            if (!national) {
                BinaryContent.refuseControls(head, length);
            }
            return new Guess(new Utf8Transcoder(Utf8.endOfAscii(head, 0, sound) < sound), 0, List.of());
        }
        Optional<Charset> utf16 = utf16();
        if (utf16.isPresent()) {
            return unexpected(new CharsetTranscoder(utf16.get()), 0, 0);
        }
        if (national) {
            BinaryContent.refuseManyControls(head, length);
        } else {
            BinaryContent.refuseBinary(head, length);
        }
        return utf8OrSingleByte();
    }

    private Optional<Guess> byteOrderMark() {
        if (startsWith(0xef, 0xbb, 0xbf)) {
            return Optional.of(new Guess(new Utf8Transcoder(true), isMarkText() ? 0 : 3, List.of()));
        } else if (startsWith(0xff, 0xfe, 0, 0)) {
            return Optional.of(unexpected(new CharsetTranscoder(UTF_32LE), 4, 0));
        } else if (startsWith(0xff, 0xfe)) {
            return Optional.of(unexpected(new CharsetTranscoder(StandardCharsets.UTF_16LE), 2, 0));
        } else if (startsWith(0xfe, 0xff)) {
            return Optional.of(unexpected(new CharsetTranscoder(StandardCharsets.UTF_16BE), 2, 0));
        }
        return Optional.empty();
    }

    /** To the national validator a mark is text, taken off the first label in the end; a quote behind it opens no cell then. */
    private boolean isMarkText() {
        return national && startsWith(0xef, 0xbb, 0xbf, '"');
    }

    private static Guess stated(Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return new Guess(new Utf8Transcoder(true), 0, List.of());
        }
        return new Guess(new CharsetTranscoder(charset), 0, List.of());
    }

    /** Without a mark, UTF-16 shows by the zero byte in every other place that Latin letters have. */
    private Optional<Charset> utf16() {
        if (Utf8.indexOfNul(head, 0, length) == length) {
            return Optional.empty();
        }
        int[] zeros = new int[2];
        int pairs = length / 2;
        for (int i = 0; i < pairs * 2; i++) {
            if (head[i] == 0) {
                zeros[i & 1]++;
            }
        }
        if (pairs == 0 || (zeros[0] + zeros[1]) * 10L < pairs * 4L) {
            return Optional.empty();
        } else if (zeros[0] * 10L <= zeros[1]) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return zeros[1] * 10L <= zeros[0] ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** By majority: a damaged UTF-8 file stays one, and one accidental match does not make a windows-1252 file UTF-8. */
    private Guess utf8OrSingleByte() {
        int valid = 0;
        int invalid = 0;
        int firstInvalid = -1;
        int at = Utf8.endOfAscii(head, 0, length);
        while (at < length) {
            int size = Utf8.length(head, at, length);
            if (size == Utf8.TRUNCATED) {
                break; // the rest follows, or the transcoder will see that it does not
            }
            if (size == Utf8.INVALID) {
                invalid++;
                firstInvalid = firstInvalid < 0 ? at : firstInvalid;
            } else {
                valid++;
            }
            at = Utf8.endOfAscii(head, at + Math.max(size, 1), length);
        }
        if (invalid > valid) {
            long line = 1L + Utf8.lineEnds(head, 0, firstInvalid);
            SingleByteGuess guess = SingleByteGuess.of(head, 0, length);
            return new Guess(new SingleByteTranscoder(guess.table()), 0, observations(guess, line));
        }
        return new Guess(new Utf8Transcoder(valid > 0), 0, List.of());
    }

    private static Guess unexpected(Transcoder transcoder, int markLength, long line) {
        return new Guess(transcoder, markLength, List.of(unexpected(transcoder.encoding(), line)));
    }

    private static Observation unexpected(String encoding, long line) {
        return new Observation("encoding-unexpected", Map.of("encoding", encoding, "expected", "UTF-8"), line);
    }

    /** What there is to say of a file that is not UTF-8, which shows on a line. */
    static List<Observation> observations(SingleByteGuess guess, long line) {
        String encoding = guess.table().encoding();
        Observation unexpected = unexpected(encoding, line);
        return guess.certain()
                ? List.of(unexpected)
                : List.of(unexpected, new Observation("encoding-guess-uncertain", Map.of("encoding", encoding), line));
    }

    private boolean startsWith(int... bytes) {
        if (length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
