package io.github.opendata4j.validation.internal.engine.custom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CustomChecksTest {

    @Test
    void everyNameThatIsProposedIsKnown() {
        assertThat(CustomChecks.NAMES)
                .allSatisfy(
                        name -> assertThat(CustomChecks.planner(name)).as(name).isNotNull());
    }

    @Test
    void everyNameThatIsKnownIsProposed() {
        assertThat(namesInTheSwitch()).isNotEmpty().containsExactlyInAnyOrderElementsOf(CustomChecks.NAMES);
    }

    /** A switch can't be asked for its labels, so they are read where they are written. */
    private static List<String> namesInTheSwitch() {
        Path source = Path.of("src/main/java", CustomChecks.class.getName().replace('.', '/') + ".java");
        try {
            String text = Files.readString(source, StandardCharsets.UTF_8);
            String labels = text.substring(text.indexOf("switch (name)"), text.indexOf("default -> null"));
            return Pattern.compile("case ([^-]*(?:-[^>][^-]*)*)->")
                    .matcher(labels)
                    .results()
                    .flatMap(branch -> Pattern.compile("\"([^\"]+)\"")
                            .matcher(branch.group(1))
                            .results())
                    .map((MatchResult name) -> name.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
