package io.github.opendata4j.model.internal.scan;

import java.nio.ByteBuffer;
import java.util.Optional;

/** Turns the bytes of a file into UTF-8, a piece at a time. Both buffers have an array. */
interface Transcoder {

    /** What a transcoder wants free in the output to be sure to get on. */
    int ROOM = 4;

    /**
     * Moves as much as it can, until the input is used up but for the start of a character, or less than {@link #ROOM}
     * is free in the output.
     *
     * @param last whether nothing follows the input
     */
    void transcode(ByteBuffer in, ByteBuffer out, boolean last);

    /**
     * Looks at bytes of the file that already stand where they are wanted.
     *
     * @param watch is shown what may be damaged
     * @return the index up to which they may stay as they are; behind it they have to be transcoded
     */
    default int accept(byte[] bytes, int from, int to, DamageWatch watch) {
        return from;
    }

    /** The encoding of the file, as far as it has been seen. */
    String encoding();

    /** What the file turned out to be on the way, if it is not what it seemed. */
    default Optional<SingleByteGuess> guess() {
        return Optional.empty();
    }

    /** The first byte that is not what the encoding promised, once it has been seen. */
    default Optional<Fault> fault() {
        return Optional.empty();
    }

    /**
     * A byte that is not what was promised.
     *
     * @param code of the rule
     * @param offset where it came out, counted in bytes of UTF-8 from the beginning
     */
    record Fault(String code, long offset) {}
}
