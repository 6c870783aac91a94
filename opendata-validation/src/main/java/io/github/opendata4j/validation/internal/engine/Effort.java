package io.github.opendata4j.validation.internal.engine;

/**
 * How a file is gone through. No report depends on it.
 *
 * @param workers how many threads share the work, the calling one among them
 * @param pace whether they may take short cuts
 */
public record Effort(int workers, Pace pace) {

    /** Whether short cuts are taken. */
    public enum Pace {
        /** Clean records many bytes at a time, and checks look only at cells that no sieve lets pass. */
        FAST,
        /** Every byte and every cell the long way, which is slow: what the fast way is compared with. */
        CAREFUL
    }

    /**
     * As fast as so many threads can.
     *
     * @param workers 1 to keep to the calling thread
     * @return with all short cuts
     */
    public static Effort of(int workers) {
        return new Effort(workers, Pace.FAST);
    }
}
