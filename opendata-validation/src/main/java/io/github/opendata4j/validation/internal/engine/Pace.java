package io.github.opendata4j.validation.internal.engine;

/** How a file is gone through. No report depends on it. */
public enum Pace {
    /** Clean records many bytes at a time, and checks look only at cells that no sieve lets pass. */
    FAST,
    /** Every byte and every cell the long way, which is slow: what the fast way is compared with. */
    CAREFUL
}
