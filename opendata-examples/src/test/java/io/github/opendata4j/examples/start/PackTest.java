package io.github.opendata4j.examples.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the writer writes is read; anything else is no pack, and is found out without harm. */
class PackTest {
    private static final byte[] WHOLE = new PackWriter()
            .add("b/Second.class", new byte[] {1, 2, 3})
            .add("a/First.class", new byte[] {4})
            .add("a/text.json", "{}".getBytes(StandardCharsets.UTF_8))
            .add("a/empty.txt", new byte[0])
            .toBytes();

    @Test
    void classesAreFoundByTheirNameAndResourcesByTheirPath() throws IOException {
        Pack pack = Pack.of(WHOLE).orElseThrow();

        Pack.Part second = pack.find("b.Second");
        assertThat(Arrays.copyOfRange(pack.bytes(), second.offset(), second.offset() + second.length()))
                .containsExactly(1, 2, 3);
        assertThat(pack.find("a.First").length()).isEqualTo(1);
        assertThat(pack.find("a/First")).isNull();
        assertThat(pack.find("a.text.json")).isNull();
        assertThat(pack.find("a.Firs")).isNull();
        assertThat(pack.findResource("b.Second")).isNull();
        assertThat(read(pack.findResource("a/text.json"))).isEqualTo("{}");
        assertThat(read(pack.findResource("a/empty.txt"))).isEmpty();
        assertThat(pack.findResource("b/Second.class")).isNull();
    }

    private static String read(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void theSameEntriesGiveTheSameBytesInWhateverOrderTheyCome() {
        byte[] other = new PackWriter()
                .add("a/text.json", "{}".getBytes(StandardCharsets.UTF_8))
                .add("a/empty.txt", new byte[0])
                .add("a/First.class", new byte[] {4})
                .add("b/Second.class", new byte[] {1, 2, 3})
                .toBytes();

        assertThat(other).isEqualTo(WHOLE);
    }

    @Test
    void noPartOfAPackIsAPack() {
        for (int length = 0; length < WHOLE.length; length++) {
            assertThat(Pack.of(Arrays.copyOf(WHOLE, length)))
                    .as("%s bytes", length)
                    .isEmpty();
        }
        assertThat(Pack.of(Arrays.copyOf(WHOLE, WHOLE.length + 1))).isEmpty();
    }

    @Test
    void noNumberInItLeadsBeyondIt() {
        for (int at = 0; at + 4 <= WHOLE.length; at++) {
            for (int hostile : new int[] {-1, Integer.MIN_VALUE, Integer.MAX_VALUE, 1 << 30, 0}) {
                byte[] bytes = WHOLE.clone();
                ByteBuffer.wrap(bytes).putInt(at, hostile);
                Optional<Pack> pack = Pack.of(bytes);
                if (pack.isPresent()) { // else the head was hit
                    for (String name : new String[] {"a.First", "b.Second", "/a/text.json", "/a/empty.txt"}) {
                        Pack.Part part = pack.get().find(name);
                        assertThat(part == null || part.length() >= 0 && part.offset() + part.length() <= bytes.length)
                                .isTrue();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "none.jar", "."})
    void whereThereIsNoJarThereIsNoPack(String classPath) {
        assertThat(Pack.read(new File(classPath))).isEmpty();
    }

    @Test
    void whatDependsOnTheJvmIsNotWritten() {
        PackWriter writer = new PackWriter();

        assertThatThrownBy(() -> writer.add("META-INF/versions/21/a/First.class", new byte[1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("META-INF/versions/21");
    }

    @Test
    void aPackThatNobodyWouldReadIsNotWritten() {
        PackWriter writer = new PackWriter().add("a/long.txt", new byte[Pack.MAX_BYTES]);

        assertThatThrownBy(writer::toBytes).isInstanceOf(IllegalStateException.class);
    }
}
