package io.github.opendata4j.validation.internal.engine.batch;

import io.github.opendata4j.model.report.Finding;

/**
 * The memory that keys may take: all keys, unique fields and foreign keys of a schema have equal parts of it.
 *
 * @param bytes for all of them together
 * @param keys how many they are; 0 for one that nobody can give more
 */
public record KeyMemory(long bytes, int keys) {

    /** Enough for a million keys in a {@link KeyTable}, wherever its slots end. */
    private static final long MEBIBYTES_OF_A_MILLION = 45;

    private static final long MILLION = 1_000_000;

    /**
     * Memory of which the user says nothing.
     *
     * @param bytes for the one key that it is for
     * @return so much, without any advice
     */
    public static KeyMemory fixed(long bytes) {
        return new KeyMemory(bytes, 0);
    }

    /**
     * The part of one key.
     *
     * @return bytes
     */
    public long ofOne() {
        return bytes / Math.max(1, keys);
    }

    /**
     * Says how much for all of them would have been enough for one, if anybody can do something about it.
     *
     * @param finding the finding that tells that it was not
     * @param entries how many different keys there are at most
     * @return the finding
     */
    Finding.Builder advise(Finding.Builder finding, long entries) {
        long enough = (entries * MEBIBYTES_OF_A_MILLION + MILLION - 1) / MILLION * keys;
        return keys == 0 ? finding : finding.with("expected", String.valueOf(enough));
    }
}
