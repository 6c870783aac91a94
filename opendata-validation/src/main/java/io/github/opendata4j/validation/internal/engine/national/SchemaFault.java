package io.github.opendata4j.validation.internal.engine.national;

import io.github.opendata4j.model.report.Finding;
import java.util.Map;

/**
 * Something for which the national validator refuses a schema.
 *
 * @param code the rule that tells it
 * @param pointer where it is in the schema
 * @param parameters what the rule's message needs to know
 */
public record SchemaFault(String code, String pointer, Map<String, Object> parameters) {

    /** A member that is not of the form that it has to be, told in a text or in words of several languages. */
    static SchemaFault invalid(String pointer, Object expected) {
        return new SchemaFault("schema-invalid", pointer, Map.of("position", pointer, "expected", expected));
    }

    /**
     * Adds the parameters to a finding.
     *
     * @param finding the finding
     * @return the finding
     */
    public Finding.Builder explain(Finding.Builder finding) {
        parameters.forEach(finding::with);
        return finding;
    }
}
