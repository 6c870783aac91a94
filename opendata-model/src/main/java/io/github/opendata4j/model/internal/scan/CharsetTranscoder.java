package io.github.opendata4j.model.internal.scan;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** From any encoding that Java knows; what is malformed becomes U+FFFD. */
final class CharsetTranscoder implements Transcoder {

    private final CharsetDecoder decoder;
    private final CharsetEncoder encoder;
    private final CharBuffer chars = CharBuffer.allocate(8192).flip();

    CharsetTranscoder(Charset charset) {
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        this.encoder = StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith("\uFFFD".getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void transcode(ByteBuffer in, ByteBuffer out, boolean last) {
        while (out.remaining() >= ROOM && (in.hasRemaining() || chars.hasRemaining())) {
            int before = in.remaining() + out.remaining();
            chars.compact();
            decoder.decode(in, chars, last);
            chars.flip();
            encoder.encode(chars, out, last && !in.hasRemaining());
            if (in.remaining() + out.remaining() == before) {
                return; // the start of a character waits for the rest
            }
        }
    }

    @Override
    public String encoding() {
        return decoder.charset().name();
    }
}
