package io.github.opendata4j.validation.internal.document;

/** Bytes of which no more than some are given. */
interface Bounded {

    /** Whether there were more. */
    boolean isOver();
}
