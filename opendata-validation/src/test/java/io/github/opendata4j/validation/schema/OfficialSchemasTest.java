package io.github.opendata4j.validation.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.opendata4j.model.table.TableSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our descriptors beside the official files of the corpus: the facts are the same, the words are ours. */
class OfficialSchemasTest {

    private static final Set<String> WORDS = Set.of("title", "description", "example", "examples");

    static Iterable<String> names() {
        return SchemaCatalogue.bundled().names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void hasTheFieldsTypesFormatsAndConstraintsOfTheOfficialFile(String name) throws IOException {
        TableSchema ours = SchemaCatalogue.bundled().get(name);
        TableSchema official = official(ours);

        assertThat(facts(ours)).isEqualTo(facts(official));
    }

    @ParameterizedTest
    @MethodSource("names")
    void hasTheKeysMissingValuesAndChecksOfTheOfficialFile(String name) throws IOException {
        TableSchema ours = SchemaCatalogue.bundled().get(name);
        TableSchema official = official(ours);

        for (String member : List.of("missingValues", "primaryKey", "foreignKeys", "custom_checks", "fieldsMatch")) {
            assertThat(ours.members().get(member))
                    .as(member)
                    .isEqualTo(official.members().get(member));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void describesNoFieldInTheWordsOfTheOfficialFile(String name) throws IOException {
        TableSchema ours = SchemaCatalogue.bundled().get(name);
        TableSchema official = official(ours);

        assertThat(ours.fields())
                .allSatisfy(field -> assertThat(field.description())
                        .as(field.name())
                        .isNotEqualTo(official.getField(field.name()).description()));
    }

    /** What each field says, in order, without prose. */
    private static List<Map<String, Object>> facts(TableSchema schema) {
        return schema.fields().stream()
                .map(field -> {
                    Map<String, Object> facts = new LinkedHashMap<>(field.members());
                    facts.keySet().removeAll(WORDS);
                    return facts;
                })
                .toList();
    }

    private static TableSchema official(TableSchema ours) throws IOException {
        Path folder = Path.of(System.getProperty("opendata.shared", "../../shared"), "corpus", "scdl");
        String address = ours.reference().url().orElseThrow().getPath();
        Path file = folder.resolve(ours.name().replace("/", "__"))
                .resolve(ours.version().orElseThrow())
                .resolve(address.substring(address.lastIndexOf('/') + 1));
        assumeTrue(Files.isRegularFile(file), () -> "no corpus here: " + file);
        return TableSchema.read(file);
    }
}
