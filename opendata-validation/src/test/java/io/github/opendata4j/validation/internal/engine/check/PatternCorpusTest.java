package io.github.opendata4j.validation.internal.engine.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.opendata4j.validation.internal.engine.check.GuardedPattern.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The patterns of all national schemas, with what the reference validator says of 2 507 texts. */
class PatternCorpusTest {

    @Test
    void agreesWithTheReferenceOnEveryPatternOfTheNationalSchemas() throws IOException {
        Path file = Path.of(System.getProperty("opendata.shared", "../../shared"))
                .resolve("corpus/tabular/derived/fr-pattern-vectors.b64.tsv");
        assumeTrue(Files.isRegularFile(file), () -> "no corpus here: " + file);
        List<String[]> cases = Files.readAllLines(file).stream()
                .map(line -> line.split("\t", -1))
                .toList();

        assertThat(cases).hasSize(2507).allSatisfy(each -> {
            Verdict expected = each[2].equals("1") ? Verdict.MATCHES : Verdict.DIFFERS;
            assertThat(new GuardedPattern(decoded(each[0])).test(decoded(each[1])))
                    .as("%s on %s", decoded(each[0]), decoded(each[1]))
                    .isEqualTo(expected);
        });
    }

    private static String decoded(String base64) {
        return base64.equals("-") ? "" : new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    }
}
