package io.github.opendata4j.client.testing.udata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is wrong with a document: a sentence for each field, and one message that repeats them, each with its fields. */
final class ModelErrors {
    private static final String REQUIRED = "Field is required";
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?|ftps?)://[^\\s/]+(/\\S*)?");

    private final String name;
    private final Map<String, Object> byField = new LinkedHashMap<>();
    private final Map<String, List<String>> fieldsOf = new LinkedHashMap<>();

    /** Of a new document. */
    ModelErrors(String model) {
        this(model, null);
    }

    ModelErrors(String model, Object id) {
        this.name = model + ":" + (id == null ? "None" : id);
    }

    void add(String field, String sentence) {
        byField.put(field, sentence);
        fieldsOf.computeIfAbsent(sentence, any -> new ArrayList<>()).add("'" + field + "'");
    }

    void require(Map<String, Object> body, String... fields) {
        for (String field : fields) {
            if (body.get(field) == null || body.get(field).toString().isEmpty()) {
                add(field, REQUIRED);
            }
        }
    }

    void address(Map<String, Object> body, String... fields) {
        for (String field : fields) {
            Object sent = body.get(field);
            if (sent != null && !ADDRESS.matcher(sent.toString()).matches()) {
                add(field, "Invalid URL \"" + sent + "\"");
            }
        }
    }

    void refuse() {
        if (!byField.isEmpty()) {
            String told = fieldsOf.entrySet().stream()
                    .map(one -> one.getKey() + ": [" + String.join(", ", one.getValue()) + "]")
                    .collect(Collectors.joining(" "));
            throw new Refusal(Answer.modelErrors(byField, "ValidationError (" + name + ") (" + told + ")"));
        }
    }
}
