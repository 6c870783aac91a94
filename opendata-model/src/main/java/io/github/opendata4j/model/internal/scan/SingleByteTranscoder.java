package io.github.opendata4j.model.internal.scan;

import java.nio.ByteBuffer;

/** From an encoding of one byte a character, of which the lower half is ASCII. */
@SuppressWarnings("ByteBufferBackingArray") // all buffers here are whole arrays
final class SingleByteTranscoder implements Transcoder {

    private final SingleByteTable table;

    /** UTF-8 of the upper half. */
    private final byte[][] upper;

    SingleByteTranscoder(SingleByteTable table) {
        this.table = table;
        this.upper = table.upperAsUtf8();
    }

    /** UTF-8 of a byte from the upper half. */
    byte[] utf8(byte value) {
        return upper[value & 0x7f];
    }

    @Override
    public void transcode(ByteBuffer in, ByteBuffer out, boolean last) {
        byte[] bytes = in.array();
        while (in.hasRemaining() && out.remaining() >= ROOM) {
            int from = in.position();
            int end = Utf8.endOfAscii(bytes, from, from + Math.min(in.remaining(), out.remaining()));
            out.put(bytes, from, end - from);
            in.position(end);
            if (in.hasRemaining() && bytes[end] < 0 && out.remaining() >= ROOM) {
                out.put(utf8(in.get()));
            }
        }
    }

    @Override
    public String encoding() {
        return table.encoding();
    }
}
