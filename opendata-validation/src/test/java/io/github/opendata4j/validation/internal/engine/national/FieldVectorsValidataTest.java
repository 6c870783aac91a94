package io.github.opendata4j.validation.internal.engine.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.internal.scan.CellReader;
import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.model.table.TableSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the reference validator makes of 242 cells of every type: the national one, which is built on it, makes the same. */
class FieldVectorsValidataTest {

    private static final Path VECTORS = Path.of(
            System.getProperty("opendata.shared", "../../shared"),
            "corpus/tabular/derived/frictionless-py-5.19-field-read-vectors.json");

    @Test
    void readsEveryCellAsTheReferenceValidatorDoes() throws IOException {
        assumeTrue(Files.isRegularFile(VECTORS), () -> "no corpus here: " + VECTORS);
        List<?> vectors = (List<?>) Json.read(VECTORS);
        List<String> differences = new ArrayList<>();
        for (Object one : vectors) {
            Map<?, ?> vector = (Map<?, ?>) one;
            String source = (String) vector.get("source");
            String outcome = source.isEmpty() ? "null" : isRight(vector, source) ? "ok" : "type-error";
            if (!outcome.equals(vector.get("outcome"))) {
                differences.add(vector.toString());
            }
        }

        assertThat(vectors).hasSize(242);
        assertThat(differences).isEmpty();
    }

    private static boolean isRight(Map<?, ?> vector, String source) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("name", "a");
        members.put("type", vector.get("type"));
        members.put("format", vector.get("format"));
        ((Map<?, ?>) vector.get("options")).forEach((name, value) -> members.put(String.valueOf(name), value));
        Field field = TableSchema.parse(Json.write(Map.of("fields", List.of(members))))
                .fields()
                .get(0);
        return NationalReaders.of(field.type(), "").read(source) != CellReader.INVALID;
    }
}
