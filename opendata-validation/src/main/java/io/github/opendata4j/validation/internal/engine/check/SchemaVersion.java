package io.github.opendata4j.validation.internal.engine.check;

import io.github.opendata4j.model.table.TableSchema;

/** Which version of Table Schema a schema says it is of, by its {@code $schema}. */
public enum SchemaVersion {
    /** Nothing is said: version 1, which had no such member, or whatever its author reads. */
    UNSTATED,
    /** One of the addresses of the first profile. */
    ONE,
    /** Any profile of version 2. */
    TWO;

    /**
     * Looks it up.
     *
     * @param schema the schema
     * @return what it states
     */
    public static SchemaVersion of(TableSchema schema) {
        if (!(schema.members().get("$schema") instanceof String profile)) {
            return UNSTATED;
        }
        if (profile.contains("/2.")) {
            return TWO;
        }
        // both addresses of the first profile are in use
        boolean known = profile.contains("frictionlessdata.io/schemas/table-schema")
                || profile.contains("datapackage.org/profiles/1.");
        return known ? ONE : UNSTATED;
    }
}
