package io.github.opendata4j.validation.internal.engine.batch;

/**
 * 128 bits that stand for a key of one or several values, so that keys of any length take the same room. Two different
 * keys among a thousand million share theirs with a chance below one in 10<sup>20</sup>. Reused from key to key.
 */
public final class Fingerprint {

    private static final long FIRST_PRIME = 0x9E3779B185EBCA87L;
    private static final long SECOND_PRIME = 0xC2B2AE3D27D4EB4FL;
    private static final char SEPARATOR = '\uFFFF'; // no character of any text

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
        String text = value.toString();
        for (int i = 0; i < text.length(); i++) {
            mix(text.charAt(i));
        }
        mix(SEPARATOR);
        return this;
    }

    private void mix(char c) {
        high = Long.rotateLeft((high ^ c) * FIRST_PRIME, 29);
        low = Long.rotateLeft((low + c) * SECOND_PRIME, 37);
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
