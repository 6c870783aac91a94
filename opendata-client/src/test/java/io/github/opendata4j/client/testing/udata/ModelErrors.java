package io.github.opendata4j.client.testing.udata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is wrong with a document: a sentence for each field, and one message that repeats them. */
final class ModelErrors {
    private static final String REQUIRED = "Field is required";

    private final String model;
    private final Map<String, Object> byField = new LinkedHashMap<>();
    private final List<String> missing = new ArrayList<>();

    ModelErrors(String model) {
        this.model = model;
    }

    void require(Map<String, Object> body, String... fields) {
        for (String field : fields) {
            if (body.get(field) == null || body.get(field).toString().isEmpty()) {
                byField.put(field, REQUIRED);
                missing.add(field);
            }
        }
    }

    void refuse() {
        if (!missing.isEmpty()) {
            String fields = missing.stream().map(field -> "'" + field + "'").collect(Collectors.joining(", "));
            throw new Refusal(Answer.modelErrors(
                    byField, "ValidationError (" + model + ":None) (" + REQUIRED + ": [" + fields + "])"));
        }
    }
}
