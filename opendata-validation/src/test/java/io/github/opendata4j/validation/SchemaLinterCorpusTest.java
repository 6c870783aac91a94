package io.github.opendata4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.table.TableSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every Table Schema of the national catalogue, those of the SCDL with their older versions: all are read, and what is
 * found in each is known, as numbers, in {@code lint-digest.tsv}. Where they change, look why, then write them anew with
 * {@code -Dopendata.digest=renew}.
 */
class SchemaLinterCorpusTest {

    private static final Path CORPUS = Path.of(System.getProperty("opendata.shared", "../../shared"), "corpus");
    private static final String DIGEST = "lint-digest.tsv";

    @BeforeAll
    static void needsTheCorpus() {
        assumeTrue(Files.isDirectory(CORPUS), "the corpus is not beside the checkout");
    }

    @Test
    void theNationalSchemasAreReadAndWhatIsWrongWithThemIsKnown() throws IOException {
        List<Path> schemas = new ArrayList<>(schemas("tabular/fr"));
        schemas.addAll(schemas("scdl"));
        assertThat(schemas).hasSizeGreaterThan(150);

        List<String> actual = new ArrayList<>();
        for (Path schema : schemas) {
            actual.add(CORPUS.relativize(schema).toString().replace('\\', '/') + "\t" + digest(schema));
        }

        if ("renew".equals(System.getProperty("opendata.digest"))) {
            Files.write(Path.of("src/test/resources/io/github/opendata4j/validation", DIGEST), actual);
        }
        try (InputStream in = SchemaLinterCorpusTest.class.getResourceAsStream(DIGEST)) {
            assertThat(actual)
                    .containsExactlyElementsOf(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        }
    }

    /** Code and number, by turns. */
    private static String digest(Path schema) throws IOException {
        Report report = SchemaLinter.standard().lint(TableSchema.read(schema));
        Map<String, Long> counts = new TreeMap<>();
        report.counts().forEach(count -> counts.merge(count.code() + ":" + count.severity(), count.count(), Long::sum));
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(" "));
    }

    /** The JSON files of a folder that are Table Schemas: a list of fields with names, and no resource around. */
    private static List<Path> schemas(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(SchemaLinterCorpusTest::isTableSchema)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isTableSchema(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Json.read(in) instanceof Map<?, ?> json
                    && json.get("fields") instanceof List<?> fields
                    && !fields.isEmpty()
                    && fields.stream().allMatch(field -> field instanceof Map<?, ?> map && map.containsKey("name"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
