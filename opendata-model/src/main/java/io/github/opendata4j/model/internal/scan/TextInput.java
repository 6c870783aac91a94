package io.github.opendata4j.model.internal.scan;

import io.github.opendata4j.model.internal.scan.EncodingGuess.Guess;
import io.github.opendata4j.model.internal.scan.Transcoder.Fault;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The bytes of a file as valid UTF-8, whatever they are. */
@SuppressWarnings("ByteBufferBackingArray") // all buffers here are whole arrays
final class TextInput implements Closeable {

    /** How much is looked at to find out the encoding. */
    private static final int HEAD = 256 << 10;

    /** The code of the fault for a byte that no text has. */
    static final String NUL = "format-mismatch";

    /** The code of the fault for text that may be damaged, which cells will tell. */
    static final String DAMAGE = "mojibake-suspected";

    private final InputStream in;
    private final SourceStream source;
    private final ByteBuffer raw;
    private final Transcoder transcoder;
    private final List<Observation> observations;
    private final boolean toleratesNul;
    private final DamageWatch damage = new DamageWatch();
    private final List<Fault> untold = new ArrayList<>();
    private boolean faultTold;
    private boolean ended;
    private boolean atEnd;
    private long produced;

    /**
     * Where the bytes come from.
     *
     * @param content what the file holds
     * @param source the file itself, which is the same unless it is compressed
     */
    record Bytes(InputStream content, SourceStream source) {}

    private TextInput(Bytes bytes, ByteBuffer raw, Guess guess, boolean toleratesNul) {
        this.in = bytes.content();
        this.source = bytes.source();
        this.raw = raw;
        this.transcoder = guess.transcoder();
        this.observations = guess.observations();
        this.toleratesNul = toleratesNul;
    }

    /** Looks at the beginning of a stream; the caller closes the stream if that fails. */
    static TextInput open(Bytes bytes, ScanOptions options) throws IOException {
        byte[] head = new byte[HEAD];
        int length = bytes.content().readNBytes(head, 0, HEAD);
        Guess guess = EncodingGuess.of(head, length, options);
        ByteBuffer raw = ByteBuffer.wrap(head).limit(length).position(guess.markLength());
        return new TextInput(bytes, raw, guess, options.isNational());
    }

    /**
     * Fills an array from one index to another, but for the last few bytes. Less comes only at the end.
     *
     * @return the index after the last byte
     */
    int read(byte[] into, int from, int to) throws IOException {
        ByteBuffer out = ByteBuffer.wrap(into, from, to - from);
        while (out.remaining() >= Transcoder.ROOM && !atEnd) {
            if (raw.remaining() >= Transcoder.ROOM || ended) {
                transcode(out);
            } else {
                readInPlace(out);
            }
        }
        return out.position();
    }

    private void transcode(ByteBuffer out) {
        int from = out.position();
        transcoder.transcode(raw, out, ended);
        noteFaults(out.array(), from, out.position());
        damage.watch(out.array(), from, out.position());
        produced += out.position() - from;
        atEnd = ended && out.remaining() >= Transcoder.ROOM;
    }

    /**
     * Most files are what they should be already: then their bytes are looked at, but not moved. The first few may have
     * been read before, the start of a character that another block ended in.
     */
    private void readInPlace(ByteBuffer out) throws IOException {
        byte[] bytes = out.array();
        int from = out.position();
        int held = Math.min(raw.remaining(), out.remaining());
        raw.get(bytes, from, held);
        int count = in.read(bytes, from + held, Math.min(out.remaining(), raw.capacity()) - held);
        ended = count < 0;
        int to = from + held + Math.max(0, count);
        int accepted = transcoder.accept(bytes, from, to, damage);
        damage.watchSeam(bytes, from, accepted);
        produced += accepted - from;
        out.position(accepted);
        raw.clear().put(bytes, accepted, to - accepted).flip();
    }

    private void noteFaults(byte[] bytes, int from, int to) {
        if (!faultTold && transcoder.fault().isPresent()) {
            faultTold = true;
            untold.add(transcoder.fault().get());
        }
        int nul = toleratesNul ? to : Utf8.indexOfNul(bytes, from, to);
        if (nul < to) {
            untold.add(new Fault(NUL, produced + nul - from));
        }
    }

    /** What went wrong since this was last asked. */
    List<Fault> takeFaults() {
        if (damage.take()) {
            untold.add(new Fault(DAMAGE, produced));
        }
        List<Fault> taken = List.copyOf(untold);
        untold.clear();
        return taken;
    }

    /** What was seen at the beginning. */
    List<Observation> observations() {
        return observations;
    }

    /** What the file turned out to be, if that is not what it seemed at the beginning. */
    Optional<SingleByteGuess> laterGuess() {
        return transcoder.guess();
    }

    boolean atEnd() {
        return atEnd;
    }

    String encoding() {
        return transcoder.encoding();
    }

    /** How many bytes of the file have been taken in, compressed as they may be. */
    long bytesRead() {
        return source.count();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
