package io.github.opendata4j.model.internal.scan;

import java.util.List;

/**
 * A piece of a table on its way into a batch. It is {@linkplain TableScanner#read read} in the order of the file, by one
 * thread after the other; parsed by any thread, at the same time as others; and {@linkplain TableScanner#accept
 * accepted} in the order of the file again, which numbers its records. Only then is the batch what it should be.
 */
public abstract class Piece {

    /** For the scanners. */
    Piece() {}

    /** Finds the records, unless that is done already. Throws nothing: what is wrong is said when it is accepted. */
    public abstract void parse();

    /**
     * Whether there are no records here, and none will follow.
     *
     * @return true at the end of the file
     */
    public abstract boolean isLast();

    /**
     * What was seen on the way to the end of this piece and not before it.
     *
     * @return complete once the piece has been accepted
     */
    public abstract List<Observation> observations();

    /** A piece of which nothing is left to do. */
    static Piece done(boolean last, List<Observation> observations) {
        return new Piece() {
            @Override
            public void parse() {}

            @Override
            public boolean isLast() {
                return last;
            }

            @Override
            public List<Observation> observations() {
                return observations;
            }
        };
    }
}
