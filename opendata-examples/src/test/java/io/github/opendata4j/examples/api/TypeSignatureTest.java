package io.github.opendata4j.examples.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Public, so that the types below can be named from outside. */
public class TypeSignatureTest {
    private static final String HERE = "examples.api.TypeSignatureTest.";

    public record Pair<T extends Comparable<T>>(
            T left, @Nullable String right) {
        public static final int LIMIT = 3;

        public Pair(T left) {
            this(left, null);
        }

        public <R> List<? super R> map(Function<? super T, ? extends @Nullable R> mapping) throws IOException {
            throw new IOException(mapping.toString());
        }
    }

    @Test
    void aRecordShowsItsComponentsOnceAndWhatItAdds() {
        assertThat(TypeSignature.of(Pair.class))
                .containsExactly(
                        "public record " + HERE + "Pair<T extends Comparable<T>>(T left, @Nullable String right)",
                        "    public static final int LIMIT = 3",
                        "    public " + HERE + "Pair(T left)",
                        "    public <R> List<? super R> map(Function<? super T, ? extends @Nullable R> mapping)"
                                + " throws IOException");
    }

    public sealed interface Shape {
        String name();

        default Shape @Nullable [] parts(String... names) {
            return null;
        }
    }

    public record Dot(String name) implements Shape {}

    private record Secret(String name) implements Shape {}

    @Test
    void aSealedTypeNamesThoseSubtypesThatCanBeNamed() {
        assertThat(TypeSignature.of(Shape.class))
                .containsExactly(
                        "public sealed interface " + HERE + "Shape permits " + HERE + "Dot, (hidden)",
                        "    String name()",
                        "    default " + HERE + "Shape @Nullable [] parts(String... names)");
    }

    abstract static class Hidden<V> {
        public Map<String, V> inherited() {
            return Map.of();
        }
    }

    @Deprecated(forRemoval = true)
    public static class Seen extends Hidden<Integer> {
        public static final String QUOTE = "a \"b\"\n";

        protected Seen() {}

        void packagePrivate() {}

        @Override
        public String toString() {
            return "";
        }
    }

    @Test
    void whatAHiddenSupertypeHandsDownIsPartOfTheType() {
        assertThat(TypeSignature.of(Seen.class))
                .containsExactly(
                        "@Deprecated(forRemoval) public static class " + HERE + "Seen extends " + HERE
                                + "Hidden<Integer>",
                        "    public static final String QUOTE = \"a \\\"b\\\"\\n\"",
                        "    protected " + HERE + "Seen()",
                        "    public Map<String, V> inherited()");
    }

    public enum Level {
        HIGH,
        LOW
    }

    @Test
    void anEnumKeepsTheOrderOfItsConstants() {
        assertThat(TypeSignature.of(Level.class))
                .containsExactly("public enum " + HERE + "Level", "    enum constant HIGH", "    enum constant LOW");
    }
}
