package io.github.opendata4j.examples.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The public API is a reviewed file: a change to it shows in {@code api/<module>.txt}, where a reviewer sees it.
 *
 * <p>{@code .ci/renew-api} runs this test with {@code -Dopendata.api=renew}, which writes the files instead.
 */
class PublicApiTest {
    private static final boolean RENEW = "renew".equals(System.getProperty("opendata.api"));

    @ParameterizedTest
    @ValueSource(strings = {"model", "validation", "client"})
    void isTheOneThatWasReviewed(String module) throws IOException {
        Path reviewed = Path.of("../api/" + module + ".txt");
        Path actual = Path.of("target/api/" + module + ".txt");
        Files.createDirectories(actual.getParent());
        Files.write(actual, ApiDump.of("io.github.opendata4j." + module).lines());
        if (RENEW) {
            Files.copy(actual, reviewed, StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(actual)
                .as(
                        "the public API of opendata-%s changed: if that is meant, run .ci/renew-api and commit %s",
                        module, reviewed)
                .hasSameTextualContentAs(reviewed);
    }
}
