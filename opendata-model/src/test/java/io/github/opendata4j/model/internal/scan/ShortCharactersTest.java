package io.github.opendata4j.model.internal.scan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortCharactersTest {

    private static final int CHUNK = ShortCharacters.CHUNK;

    private final ShortCharacters quick = new ShortCharacters();

    @Test
    void wholeChunksOfAccentsArePassedOverWhereverACharacterLies() {
        for (String before : new String[] {"", "a"}) {
            byte[] text = (before + "é".repeat(2 * CHUNK)).getBytes(UTF_8);

            int end = quick.end(text, 0, text.length, new DamageWatch());

            assertThat(text.length - end).isLessThan(CHUNK);
            assertThat(new String(text, 0, end, UTF_8)).doesNotContain("\uFFFD");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x80, 0xBF, 0xC0, 0xC1, 0xE0, 0xE2, 0xED, 0xF0, 0xF4, 0xF5, 0xFF})
    void aByteThatIsNoPartOfAShortCharacterHoldsItsChunkBack(int value) {
        for (int place : new int[] {0, 1, 7, 63, 64, CHUNK - 2, CHUNK - 1}) {
            byte[] text = "x".repeat(2 * CHUNK).getBytes(UTF_8);
            text[CHUNK + place] = (byte) value;

            assertThat(quick.end(text, 0, text.length, new DamageWatch()))
                    .as("at %s", place)
                    .isEqualTo(CHUNK);
        }
    }

    @Test
    void theEndOfValidTextIsWhereADecoderFindsIt() {
        Random random = new Random(20260101);
        String[] pieces = {"plain text", "é", "Œuvre", "’", "😀", "\uFFFD", "ß\n"};
        for (int i = 0; i < 2000; i++) {
            StringBuilder builder = new StringBuilder("é".repeat(random.nextInt(CHUNK)));
            random.ints(random.nextInt(2000), 0, pieces.length).forEach(piece -> builder.append(pieces[piece]));
            byte[] text = builder.toString().getBytes(UTF_8);
            if (text.length > 0 && random.nextBoolean()) {
                text[random.nextInt(text.length)] = (byte) random.nextInt(256);
            }

            int end = Utf8.endOfText(text, 0, text.length, new DamageWatch(), quick);

            assertThat(end).as("text %s", i).isEqualTo(endForDecoder(text));
        }
    }

    /** A zero byte, which the decoder accepts, is no text either. */
    private static int endForDecoder(byte[] text) {
        int nul = IntStream.range(0, text.length)
                .filter(i -> text[i] == 0)
                .findFirst()
                .orElse(text.length);
        ByteBuffer in = ByteBuffer.wrap(Arrays.copyOf(text, nul));
        UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, CharBuffer.allocate(text.length + 1), true);
        return in.position();
    }
}
