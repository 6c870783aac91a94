package io.github.opendata4j.model.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.table.SchemaException;
import io.github.opendata4j.model.table.TableSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The reference validator's verdicts on single cells; those that differ are in {@code docs/cell-differences.json}, with the clause. */
class FieldVectorsCorpusTest {

    private static final Path EXPLAINED = Path.of("../docs/cell-differences.json");

    @Test
    void cellsAreReadAsTheReferenceValidatorReadsThemButForThoseThatAreExplained() throws IOException {
        Path vectors = Path.of(
                System.getProperty("opendata.shared", "../../shared"),
                "corpus/tabular/derived/frictionless-py-5.19-field-read-vectors.json");
        assumeTrue(Files.isRegularFile(vectors), "the corpus is not beside the checkout");

        List<String> different = new ArrayList<>();
        for (Object vector : (List<?>) Json.read(vectors)) {
            Map<?, ?> expected = (Map<?, ?>) vector;
            String ours = outcome(expected);
            if (!expected.get("outcome").equals(ours)) {
                different.add(name(expected, ours));
            }
        }
        assertThat(different).containsExactlyInAnyOrderElementsOf(explained());
    }

    @Test
    void everyDifferenceHasTheClauseThatDecides() throws IOException {
        assertThat((List<?>) Json.read(EXPLAINED))
                .isNotEmpty()
                .allSatisfy(difference -> assertThat(String.valueOf(((Map<?, ?>) difference).get("clause")))
                        .hasSizeGreaterThan(20));
    }

    private static List<String> explained() throws IOException {
        return ((List<?>) Json.read(EXPLAINED))
                .stream()
                        .map(difference -> name((Map<?, ?>) difference, ((Map<?, ?>) difference).get("standard")))
                        .toList();
    }

    private static String name(Map<?, ?> vector, Object ours) {
        return vector.get("type") + " " + vector.get("format") + " " + vector.get("source") + ": " + ours;
    }

    private static String outcome(Map<?, ?> vector) {
        Map<String, Object> field = new LinkedHashMap<>(Map.of("name", "f"));
        field.put("type", vector.get("type"));
        field.put("format", vector.get("format"));
        ((Map<?, ?>) vector.get("options")).forEach((key, value) -> field.put((String) key, value));
        TableSchema schema = TableSchema.parse(Json.write(Map.of("fields", List.of(field))));
        String source = (String) vector.get("source");
        if (MissingValues.of(schema, schema.fields().get(0)).contains(source)) {
            return "null";
        }
        try {
            Object value = CellReader.of(schema.fields().get(0).type()).read(source);
            return value == CellReader.INVALID ? "type-error" : "ok";
        } catch (SchemaException e) {
            return "type-error"; // that validator finds out cell by cell that a format can't be
        }
    }
}
