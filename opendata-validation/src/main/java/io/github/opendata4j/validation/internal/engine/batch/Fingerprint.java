package io.github.opendata4j.validation.internal.engine.batch;

import io.github.opendata4j.model.internal.scan.Words;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * 128 bits that stand for a key of one or several values, so that keys of any length take the same room. Two different
 * keys among a thousand million share theirs with a chance below one in 10<sup>20</sup>. Reused from key to key.
 *
 * <p>Texts go in as their bytes, and numbers, dates and booleans by value, so that a cell gives the same whether it is
 * taken as bytes (package {@code key}) or read first ({@link #add}).
 */
public final class Fingerprint {

    private static final long FIRST_PRIME = 0x9E3779B185EBCA87L;
    private static final long SECOND_PRIME = 0xC2B2AE3D27D4EB4FL;

    /** Behind a number, with its scale: no length of a text. */
    private static final long NUMBER = Long.MIN_VALUE;

    /** Behind a value of one word: none either. */
    private static final long WORD = -1;

    /** In place of a value: none either. */
    private static final long NOTHING = -2;

    private long high;
    private long low;

    /** A fingerprint of nothing yet. */
    public Fingerprint() {}

    /**
     * Begins a key.
     *
     * @return this fingerprint, of nothing
     */
    public Fingerprint begin() {
        high = FIRST_PRIME;
        low = SECOND_PRIME;
        return this;
    }

    /**
     * Adds the next value of the key.
     *
     * @param value a value in its {@linkplain Values#canonical canonical} form
     * @return this fingerprint
     */
    public Fingerprint add(Object value) {
        if (value instanceof BigDecimal number) {
            return addNumber(number);
        } else if (value instanceof LocalDate date) {
            return addDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        } else if (value instanceof Boolean yes) {
            return addBoolean(yes);
        }
        byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
        return addText(text, 0, text.length);
    }

    private Fingerprint addNumber(BigDecimal number) {
        BigInteger unscaled = number.unscaledValue();
        if (unscaled.bitLength() < Long.SIZE) {
            return addNumber(unscaled.longValue(), number.scale());
        }
        byte[] text = number.toString().getBytes(StandardCharsets.UTF_8);
        return addText(text, 0, text.length);
    }

    /**
     * Adds a text.
     *
     * @param bytes UTF-8
     * @param from its first byte
     * @param to the byte after its last
     * @return this fingerprint
     */
    public Fingerprint addText(byte[] bytes, int from, int to) {
        int at = from;
        while (to - at > Long.BYTES) {
            mix(Words.at(bytes, at));
            at += Long.BYTES;
        }
        mix(Words.upTo8(bytes, at, to));
        mix(to - from);
        return this;
    }

    /**
     * Adds a number.
     *
     * @param unscaled its digits, of which the last is not zero unless it is the only one
     * @param scale how many of them are decimals; below zero where zeros were left out
     * @return this fingerprint
     */
    public Fingerprint addNumber(long unscaled, int scale) {
        mix(unscaled);
        mix(NUMBER ^ scale);
        return this;
    }

    /**
     * Adds a date.
     *
     * @param year the year
     * @param month 1 to 12
     * @param day 1 to 31
     * @return this fingerprint
     */
    public Fingerprint addDate(int year, int month, int day) {
        mix((year * 100L + month) * 100 + day);
        mix(WORD);
        return this;
    }

    /**
     * Adds yes or no.
     *
     * @param yes which of them
     * @return this fingerprint
     */
    public Fingerprint addBoolean(boolean yes) {
        mix(yes ? 1 : 0);
        mix(WORD);
        return this;
    }

    /**
     * Adds that there is no value, which is none of all values.
     *
     * @return this fingerprint
     */
    public Fingerprint addNothing() {
        mix(NOTHING);
        return this;
    }

    /** Eight bytes at a time, each spread over all bits before it meets the others: neighbouring digits never cancel. */
    private void mix(long word) {
        high = Long.rotateLeft(high ^ Long.rotateLeft(word * FIRST_PRIME, 31) * SECOND_PRIME, 27) * FIRST_PRIME + 1;
        low = Long.rotateLeft(low ^ Long.rotateLeft(word * SECOND_PRIME, 33) * FIRST_PRIME, 31) * SECOND_PRIME + 1;
    }

    /**
     * The first half.
     *
     * @return 64 well mixed bits
     */
    public long high() {
        return spread(high);
    }

    /**
     * The second half.
     *
     * @return 64 well mixed bits, which the first half does not foretell
     */
    public long low() {
        return spread(low);
    }

    /** Lets every bit depend on every other (the last step of MurmurHash3). */
    private static long spread(long bits) {
        long mixed = (bits ^ (bits >>> 33)) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ (mixed >>> 33);
    }
}
