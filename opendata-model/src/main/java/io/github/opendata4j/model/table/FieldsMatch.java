package io.github.opendata4j.model.table;

import java.util.Locale;

/** How the columns of a file answer to the fields of a schema: {@code fieldsMatch} of Table Schema 2. */
public enum FieldsMatch {
    /** The same fields in the same order. */
    EXACT,
    /** The same fields in any order. */
    EQUAL,
    /** All fields of the schema, and maybe more. */
    SUBSET,
    /** Only fields of the schema, and maybe fewer. */
    SUPERSET,
    /** At least one field of the schema. */
    PARTIAL;

    /**
     * The word that a schema uses for it.
     *
     * @return such as {@code exact}
     */
    public String json() {
        return name().toLowerCase(Locale.ROOT);
    }
}
