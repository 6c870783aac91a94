package io.github.opendata4j.model.internal.scan;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    private final MarkedText marked = new MarkedText((byte) ';', (byte) '"');

    @Test
    void everyByteIsToldApartAtEveryPlace() {
        byte[] text = new byte[MarkedText.CHUNK];
        new Random(20260101).nextBytes(text);
        for (int i = 0; i < 1024; i++) {
            text[i] = (byte) i;
        }
        marked.read(text, 0, text.length);

        for (int i = 0; i < text.length; i++) {
            boolean isSeparator = text[i] == ';' || (text[i] >= 0 && text[i] <= '\r');
            assertThat(bit(separators(), i))
                    .as("separator %s at %s", text[i], i)
                    .isEqualTo(isSeparator);
            assertThat(bit(marked.bits(), i)).as("quote %s at %s", text[i], i).isEqualTo(text[i] == '"');
        }
    }

    @Test
    void partOfAChunkIsReadFromAnywhereAndNothingBeforeItIsMarked() {
        byte[] text = (";;x;x\"x\n" + "x".repeat(2 * Long.SIZE)).getBytes(US_ASCII);

        assertThat(marked.read(text, 2, text.length)).isZero();

        assertThat(marked.blocks()).isEqualTo(2);
        assertThat(separators()[0]).isEqualTo(0b10001000);
        assertThat(marked.bits()[0]).isEqualTo(0b00100000);
        assertThat(marked.parities()[0]).isEqualTo(-1L << 5);
    }

    @Test
    void aLongRunFindsWhatTheFirstChunksDid() {
        byte[] text = "a;\"b\";\n".repeat(MarkedText.CHUNK / 8).getBytes(US_ASCII);
        marked.read(text, 0, text.length);
        long[] bits = marked.bits().clone();
        long[] parities = marked.parities().clone();

        for (int i = 0; i < 1000; i++) {
            marked.read(text, 0, text.length);
        }

        assertThat(marked.bits()).isEqualTo(bits);
        assertThat(marked.parities()).isEqualTo(parities);
    }

    private long[] separators() {
        return Arrays.copyOfRange(marked.bits(), MarkedText.SEPARATORS, marked.bits().length);
    }

    private static boolean bit(long[] bits, int index) {
        return (bits[index / Long.SIZE] >>> index & 1) != 0;
    }
}
