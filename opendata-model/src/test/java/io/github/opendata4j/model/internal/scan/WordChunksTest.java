package io.github.opendata4j.model.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WordChunksTest {

    private final byte[] bytes = new byte[3 * 4096 + 21];

    WordChunksTest() {
        new Random(20261128).nextBytes(bytes);
    }

    @Test
    void everyWholeWordIsGivenOnceWithItsPlace() {
        for (int from : new int[] {0, 1, 7, 4095}) {
            WordChunks chunks = new WordChunks(bytes, from, bytes.length);
            int at = from;
            while (chunks.next()) {
                assertThat(chunks.start()).isEqualTo(at);
                for (int i = 0; i < chunks.count(); i++, at += Long.BYTES) {
                    assertThat(chunks.words()[i]).as("at %s", at).isEqualTo(Words.at(bytes, at));
                }
                assertThat(chunks.end()).isEqualTo(at);
            }
            assertThat(bytes.length - at).isBetween(0, Long.BYTES - 1);
        }
    }

    @Test
    void fewerThanEightBytesAreNoWord() {
        WordChunks chunks = new WordChunks(bytes, 5, 12);

        assertThat(chunks.next()).isFalse();
        assertThat(chunks.end()).isEqualTo(5);
    }
}
