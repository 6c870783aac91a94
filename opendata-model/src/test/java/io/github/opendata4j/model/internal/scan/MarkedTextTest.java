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
    void theLastBytesAreReadAndWhatIsBehindThemInTheArrayIsNotMarked() {
        byte[] text = ";\"".repeat(4 * Long.SIZE).getBytes(US_ASCII);
        for (int end = 1; end <= 3 * Long.SIZE; end++) {
            marked.read(text, 0, end);

            assertThat(marked.blocks()).isEqualTo((end + Long.SIZE - 1) / Long.SIZE);
            int marks = 0;
            for (int block = 0; block < marked.blocks(); block++) {
                marks += Long.bitCount(separators()[block]) + Long.bitCount(marked.bits()[block]);
            }
            assertThat(marks).as("marks up to %s", end).isEqualTo(end);
            assertThat(bit(separators(), end - 1) || bit(marked.bits(), end - 1))
                    .isTrue();
        }
    }

    @Test
    void whereTheArrayEndsNothingBehindIsLookedAt() {
        byte[] text = ";".repeat(Long.SIZE + 3).getBytes(US_ASCII);

        marked.read(text, 0, text.length);

        assertThat(marked.blocks()).isEqualTo(1);
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
