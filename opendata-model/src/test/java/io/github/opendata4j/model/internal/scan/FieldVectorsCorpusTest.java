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

/** The reference validator's verdicts on single cells; those that differ here are listed with the clause. */
class FieldVectorsCorpusTest {

    /** Type, format, source. */
    private static final List<String> DIFFERENT = List.of(
            // "any" is what an implementation can parse; English prose is not
            "date any 10th Jan 1969", "datetime any 10th Jan 1969 9 am", "time any 3:00 am");

    @Test
    void cellsAreReadAsTheReferenceValidatorReadsThem() throws IOException {
        Path vectors = Path.of(
                System.getProperty("opendata.shared", "../../shared"),
                "corpus/tabular/derived/frictionless-py-5.19-field-read-vectors.json");
        assumeTrue(Files.isRegularFile(vectors), "the corpus is not beside the checkout");

        List<String> different = new ArrayList<>();
        for (Object vector : (List<?>) Json.read(vectors)) {
            Map<?, ?> expected = (Map<?, ?>) vector;
            String name = expected.get("type") + " " + expected.get("format") + " " + expected.get("source");
            // well-known text is an extension of that validator
            if (!"wkt".equals(expected.get("format"))
                    && !expected.get("outcome").equals(outcome(expected))) {
                different.add(name);
            }
        }
        assertThat(different).isEqualTo(DIFFERENT);
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
