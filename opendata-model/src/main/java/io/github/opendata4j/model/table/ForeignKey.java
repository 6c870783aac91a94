package io.github.opendata4j.model.table;

import java.util.List;

/**
 * Fields whose values, taken together, have to be those of a row of another table, or of another row of the same one:
 * {@code foreignKeys} of Table Schema. Version 1 may name a single field as a text, and the table itself as an empty
 * text; version 2 leaves the table out; both are read as the same. Immutable.
 *
 * <pre>{@code
 * new ForeignKey(List.of("commune"), "communes", List.of("code_insee"));
 * }</pre>
 *
 * @param fields names of fields of this schema
 * @param resource the name of the other table in their package; empty for the table itself
 * @param referenceFields names of as many fields of the other table's schema, in the same order
 */
public record ForeignKey(List<String> fields, String resource, List<String> referenceFields) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is no field, or not one for one
     */
    public ForeignKey {
        fields = List.copyOf(fields);
        referenceFields = List.copyOf(referenceFields);
        if (fields.isEmpty() || fields.size() != referenceFields.size()) {
            throw new IllegalArgumentException("A foreign key has one field or more, each with its counterpart, not "
                    + fields + " and " + referenceFields);
        }
    }

    /**
     * Whether it refers to other rows of the table itself, as a tree does.
     *
     * @return true if no table is named
     */
    public boolean isSelfReference() {
        return resource.isEmpty();
    }
}
