package io.github.opendata4j.validation.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the fuzzer starts from and what it has found: each is lived with, quickly, whole or cut off anywhere. */
class FuzzSeedsTest {

    private static final Path SEEDS = Path.of("src/test/resources/io/github/opendata4j/validation/fuzz");
    private static final Duration LONG = Duration.ofSeconds(20);

    private static final Map<String, Consumer<byte[]>> TARGETS = Map.of(
            "table", TableFuzz::fuzzerTestOneInput,
            "schema", SchemaFuzz::fuzzerTestOneInput,
            "pattern", PatternFuzz::fuzzerTestOneInput,
            "dialect", DialectFuzz::fuzzerTestOneInput,
            "workbook", WorkbookFuzz::fuzzerTestOneInput);

    @TestFactory
    Stream<DynamicTest> everySeedIsLivedWith() {
        return TARGETS.entrySet().stream()
                .flatMap(target -> seeds(target.getKey()).stream()
                        .map(seed -> DynamicTest.dynamicTest(
                                target.getKey() + "/" + seed.getFileName(),
                                () -> Assertions.assertTimeoutPreemptively(LONG, () -> run(target.getValue(), seed)))));
    }

    private static void run(Consumer<byte[]> target, Path seed) throws IOException {
        byte[] bytes = Files.readAllBytes(seed);
        target.accept(bytes);
        int step = Math.max(1, bytes.length / 16);
        for (int length = 0; length < bytes.length; length += step) {
            target.accept(Arrays.copyOf(bytes, length));
        }
    }

    private static List<Path> seeds(String target) {
        try (Stream<Path> files = Files.list(SEEDS.resolve(target))) {
            List<Path> seeds = files.sorted().toList();
            assertThat(seeds).as(target).isNotEmpty();
            return seeds;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
