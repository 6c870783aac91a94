package io.github.opendata4j.model.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.internal.json.JsonSyntaxException;
import io.github.opendata4j.model.internal.scan.CellReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every Table Schema of the national catalogue that is beside the checkout. */
class SchemaCorpusTest {

    private static final Path CORPUS = Path.of(System.getProperty("opendata.shared", "../../shared"), "corpus");

    @ParameterizedTest
    @CsvSource({"scdl, 120", "tabular/fr, 60"})
    void everyNationalSchemaLoadsAndIsWrittenWithoutLoss(String folder, int atLeast) throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "the corpus is not beside the checkout");

        List<Path> schemas = schemas(CORPUS.resolve(folder));
        assertThat(schemas).hasSizeGreaterThan(atLeast);
        assertThat(schemas).allSatisfy(file -> {
            TableSchema schema = TableSchema.read(file);
            assertThat(Json.write(Json.parse(schema.toJson()))).isEqualTo(Json.write(Json.read(file)));
            assertThat(schema.toBuilder().build()).isEqualTo(schema);
            assertThat(schema.fields())
                    .allSatisfy(field -> assertThat(CellReader.of(field.type())).isNotNull())
                    .allSatisfy(field ->
                            assertThat(field.toBuilder().build().members()).isEqualTo(field.members()));
        });
    }

    private static List<Path> schemas(Path folder) throws IOException {
        List<Path> schemas = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    (Iterable<Path>) files.filter(path -> path.toString().endsWith(".json"))::iterator) {
                if (isTableSchema(file)) {
                    schemas.add(file);
                }
            }
        }
        return schemas;
    }

    private static boolean isTableSchema(Path file) throws IOException {
        try {
            return Json.read(file) instanceof Map<?, ?> json && json.get("fields") instanceof List<?>;
        } catch (JsonSyntaxException e) {
            return false;
        }
    }
}
