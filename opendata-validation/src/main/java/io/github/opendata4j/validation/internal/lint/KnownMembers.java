package io.github.opendata4j.validation.internal.lint;

import java.util.List;

/** The names that have a meaning in a schema: those of Table Schema, and those that tools in use give one. */
final class KnownMembers {

    static final List<String> OF_SCHEMA = List.of(
            "$schema",
            "fields",
            "fieldsMatch",
            "missingValues",
            "primaryKey",
            "uniqueKeys",
            "foreignKeys",
            "custom_checks",
            "name",
            "title",
            "description",
            "homepage",
            "path",
            "version",
            "created",
            "updated",
            "lastModified",
            "contributors",
            "sources",
            "licenses",
            "keywords",
            "resources",
            "profile",
            "image",
            "encoding");

    /** {@code arrayItem}, {@code floatNumber} and {@code customCheck} are extensions of tools in use. */
    static final List<String> OF_FIELD = List.of(
            "name",
            "type",
            "title",
            "description",
            "format",
            "example",
            "examples",
            "constraints",
            "missingValues",
            "rdfType",
            "categories",
            "categoriesOrdered",
            "decimalChar",
            "groupChar",
            "bareNumber",
            "floatNumber",
            "trueValues",
            "falseValues",
            "delimiter",
            "itemType",
            "arrayItem",
            "customCheck",
            "uri",
            "comment");

    static final List<String> OF_CONSTRAINTS = List.of(
            "required",
            "unique",
            "enum",
            "pattern",
            "minLength",
            "maxLength",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "jsonSchema");

    /** What the words of JSON Schema are called here. */
    static final List<List<String>> OF_JSON_SCHEMA = List.of(
            List.of("minItems", "minLength"),
            List.of("maxItems", "maxLength"),
            List.of("minProperties", "minLength"),
            List.of("maxProperties", "maxLength"),
            List.of("items", "arrayItem"),
            List.of("uniqueItems", "unique"),
            List.of("oneOf", "enum"));

    private KnownMembers() {}
}
