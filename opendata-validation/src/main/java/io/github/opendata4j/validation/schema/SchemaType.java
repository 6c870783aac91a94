package io.github.opendata4j.validation.schema;

import java.util.Locale;

/** What kind of descriptor a schema of the national catalogue is ({@code schema_type} there). */
public enum SchemaType {
    /** A Table Schema: what {@link SchemaCatalogue#find(String)} gives. */
    TABLE,
    /** A JSON Schema, for JSON and GeoJSON files. */
    JSON,
    /** A Data Package: several tables that belong together. */
    DATA_PACKAGE,
    /** Anything else: a document for people, or a kind that this version does not know. */
    OTHER;

    static SchemaType of(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "tableschema" -> TABLE;
            case "jsonschema" -> JSON;
            case "datapackage" -> DATA_PACKAGE;
            default -> OTHER;
        };
    }
}
