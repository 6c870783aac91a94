package io.github.opendata4j.client.testing.udata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with a form, field by field: all of it is told at once. */
final class Errors {
    private final Map<String, Object> byField = new LinkedHashMap<>();

    void add(String field, String sentence) {
        byField.putIfAbsent(field, List.of(sentence));
    }

    /** Of a field within a field. */
    void add(String field, String inner, String sentence) {
        byField.putIfAbsent(field, Doc.of(inner, List.of(sentence)));
    }

    void put(String field, Object told) {
        byField.put(field, told);
    }

    void refuse() {
        if (!byField.isEmpty()) {
            throw new Refusal(Answer.formErrors(byField));
        }
    }

    /** A text that must not be empty nor too long; a number is taken for one. */
    void text(String field, Object value, int longest) {
        if (value == null || value.toString().isEmpty()) {
            add(field, "This field is required.");
        } else {
            length(field, value, longest);
        }
    }

    void length(String field, Object value, int longest) {
        if (value != null && value.toString().length() > longest) {
            add(field, "Field cannot be longer than " + longest + " characters.");
        }
    }
}
