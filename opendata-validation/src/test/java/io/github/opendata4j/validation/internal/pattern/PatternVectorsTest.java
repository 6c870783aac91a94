package io.github.opendata4j.validation.internal.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every pattern of the national schemas, on texts made from their examples, against the verdicts of Python's re. */
class PatternVectorsTest {
    private static final Path VECTORS =
            Path.of(System.getProperty("opendata.shared"), "corpus/tabular/derived/fr-pattern-vectors.b64.tsv");

    private static final Map<String, CellPattern> PATTERNS = new HashMap<>();

    private record Vector(String pattern, String text, boolean matches) {
        static Vector parse(String line) {
            String[] columns = line.split("\t", -1);
            return new Vector(decode(columns[0]), decode(columns[1]), columns[2].equals("1"));
        }

        private static String decode(String base64) {
            return base64.equals("-") ? "" : new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        }

        CellPattern compiled() {
            return PATTERNS.computeIfAbsent(pattern, CellPattern::compile);
        }
    }

    @BeforeAll
    static void needsTheCorpus() {
        assumeThat(VECTORS).exists();
    }

    private static List<Vector> vectors() throws IOException {
        return Files.readAllLines(VECTORS).stream().map(Vector::parse).toList();
    }

    @Test
    void givesTheReferenceVerdictOnEveryText() throws IOException {
        assertThat(vectors())
                .hasSize(2507)
                .allSatisfy(vector -> assertThat(vector.compiled().match(vector.text()))
                        .isEqualTo(vector.matches() ? CellPattern.Verdict.MATCH : CellPattern.Verdict.NO_MATCH));
    }

    @Test
    void theSlowPathGivesThemToo() throws IOException {
        assertThat(vectors())
                .allSatisfy(vector -> assertThat(GuardedRegex.compile(vector.pattern())
                                .orElseThrow()
                                .match(vector.text(), new MatchBudget()))
                        .isEqualTo(vector.matches() ? CellPattern.Verdict.MATCH : CellPattern.Verdict.NO_MATCH));
    }

    @Test
    void theShortCutsAcceptNothingElse() throws IOException {
        assertThat(vectors()).filteredOn(vector -> !vector.matches()).allSatisfy(vector -> {
            byte[] bytes = (vector.text() + "\0\0\0\0\0\0\0").getBytes(StandardCharsets.UTF_8);
            assertThat(vector.compiled().shapes().matches(bytes, 0, bytes.length - 7))
                    .isFalse();
        });
    }

    @Test
    void bytesAloneGiveThemOrNone() throws IOException {
        assertThat(vectors()).filteredOn(vector -> !vector.text().isEmpty()).allSatisfy(vector -> {
            byte[] bytes = (vector.text() + "\0\0\0\0\0\0\0\0").getBytes(StandardCharsets.UTF_8);
            CellPattern.Verdict verdict = vector.compiled().match(vector.text());
            if (vector.compiled().accepts(bytes, 0, bytes.length - 8)) {
                assertThat(verdict).isEqualTo(CellPattern.Verdict.MATCH);
            }
            if (vector.compiled().refuses(bytes, 0, bytes.length - 8)) {
                assertThat(verdict).isEqualTo(CellPattern.Verdict.NO_MATCH);
            }
        });
    }

    @Test
    void allPatternsAreRegularButThoseWithABackReference() throws IOException {
        assertThat(vectors().stream()
                        .filter(vector -> vector.compiled().automaton().isEmpty())
                        .map(Vector::pattern)
                        .distinct())
                .hasSize(4)
                .allMatch(pattern -> pattern.contains("\\1"));
    }
}
