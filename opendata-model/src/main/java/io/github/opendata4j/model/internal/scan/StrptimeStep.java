package io.github.opendata4j.model.internal.scan;

import java.time.temporal.TemporalAccessor;

/** One piece of a pattern of strptime: a directive, or a character that stands for itself. */
interface StrptimeStep {

    /** Not what the pattern asks for. */
    int REFUSED = -1;

    /** Reads on from an index; gives the index after it, or {@link #REFUSED}. */
    int parse(String text, int at, StrptimeFields into);

    /** Writes what a value has for this piece, or what stands for it if it has nothing. */
    void format(TemporalAccessor value, StringBuilder to);
}
