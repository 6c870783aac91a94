package io.github.opendata4j.model.internal.scan;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From what is believed to be UTF-8, checked to the last byte. The first byte that is none decides:
 *
 * <ul>
 *   <li>if all before it was ASCII, the file is in windows-1252, and always was: both write ASCII in the same way, so
 *       that what was already read stays right;
 *   <li>if there was real UTF-8 before, the file is damaged, or glued together from two: it stays UTF-8, and each
 *       offending byte alone is taken as windows-1252, so that no other accent is lost.
 * </ul>
 */
@SuppressWarnings("ByteBufferBackingArray") // all buffers here are whole arrays
final class Utf8Transcoder implements Transcoder {

    /** The code of the fault that shows another encoding. */
    static final String FALLEN = "encoding-unexpected";

    private final ShortCharacters quick = new ShortCharacters();
    private boolean certain;

    /** What the file turned out to be. */
    private @Nullable SingleByteGuess guess;

    private SingleByteTranscoder fallBack = new SingleByteTranscoder(SingleByteTable.WINDOWS_1252);
    private long produced;
    private @Nullable Fault fault;

    /** {@code certain}: offending bytes are damage, and no sign of another encoding. */
    Utf8Transcoder(boolean certain) {
        this.certain = certain;
    }

    @Override
    public void transcode(ByteBuffer in, ByteBuffer out, boolean last) {
        int before = out.position();
        while (in.hasRemaining() && out.remaining() >= ROOM && guess == null) {
            moveValid(in, out);
            if (!in.hasRemaining() || out.remaining() < ROOM) {
                break;
            }
            int length = Utf8.length(in.array(), in.position(), in.limit());
            if (length == Utf8.TRUNCATED && !last) {
                break;
            }
            offend(in, out, produced + out.position() - before);
        }
        if (guess != null) {
            fallBack.transcode(in, out, last);
        }
        produced += out.position() - before;
    }

    @Override
    public int accept(byte[] bytes, int from, int to, DamageWatch watch) {
        if (guess != null) {
            return from;
        }
        int end = Utf8.endOfText(bytes, from, to, watch, quick);
        certain = certain || Utf8.endOfAscii(bytes, from, end) < end;
        produced += end - from;
        return end;
    }

    /** All there is of valid characters, as far as it fits. */
    private void moveValid(ByteBuffer in, ByteBuffer out) {
        byte[] bytes = in.array();
        int from = in.position();
        int to = from + Math.min(in.remaining(), out.remaining());
        int end = Utf8.endOfText(bytes, from, to, new DamageWatch(), quick);
        certain = certain || Utf8.endOfAscii(bytes, from, end) < end;
        for (int length = 1; end < to && length > 0; ) { // zero bytes are moved too
            length = Utf8.length(bytes, end, to);
            if (length > 0) {
                certain = true;
                end = Utf8.endOfAscii(bytes, end + length, to);
            }
        }
        out.put(bytes, from, end - from);
        in.position(end);
    }

    private void offend(ByteBuffer in, ByteBuffer out, long offset) {
        if (fault == null) {
            fault = new Fault(certain ? "encoding-invalid" : FALLEN, offset);
        }
        if (certain) {
            out.put(fallBack.utf8(in.get()));
        } else {
            guess = SingleByteGuess.of(in.array(), in.position(), in.limit());
            fallBack = new SingleByteTranscoder(guess.table());
        }
    }

    @Override
    public String encoding() {
        return guess == null ? "UTF-8" : fallBack.encoding();
    }

    @Override
    public Optional<SingleByteGuess> guess() {
        return Optional.ofNullable(guess);
    }

    @Override
    public Optional<Fault> fault() {
        return Optional.ofNullable(fault);
    }
}
