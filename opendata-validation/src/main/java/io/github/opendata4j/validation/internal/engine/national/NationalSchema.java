package io.github.opendata4j.validation.internal.engine.national;

import io.github.opendata4j.model.table.ForeignKey;
import io.github.opendata4j.model.table.TableSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the national validator refuses schemas for. It checks no table with such a schema: a member of the wrong form, a
 * constraint that its type does not support, an example that its own field refuses, a key on an unknown field, a
 * reference to a table that is not given.
 */
public final class NationalSchema {

    private static final Map<String, JsonShape> MEMBERS = Map.of(
            "name", JsonShape.NAME,
            "title", JsonShape.TEXT,
            "description", JsonShape.TEXT,
            "fields", JsonShape.LIST,
            "missingValues", JsonShape.MISSING_VALUES);

    private static final Set<String> FIELDS_MATCH = Set.of("exact", "equal", "subset", "superset", "partial");

    private final Map<String, @Nullable Object> members;
    private final List<SchemaFault> faults = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    private NationalSchema(TableSchema schema) {
        this.members = schema.members();
    }

    /**
     * What a schema would be refused for.
     *
     * @param schema the schema
     * @param tables the names of the tables that are given with the one to check
     * @return empty if nothing is wrong with it
     */
    public static List<SchemaFault> faultsOf(TableSchema schema, Set<String> tables) {
        NationalSchema national = new NationalSchema(schema);
        national.checkMembers();
        national.checkFields();
        if (national.faults.isEmpty()) {
            national.checkKeys(schema, tables);
        }
        return List.copyOf(national.faults);
    }

    private void checkMembers() {
        MEMBERS.forEach((name, shape) -> check(members, name, shape, ""));
        Object match = members.getOrDefault("fieldsMatch", "exact");
        if (match == null || !FIELDS_MATCH.contains(match)) {
            faults.add(SchemaFault.invalid("/fieldsMatch", String.join(", ", FIELDS_MATCH)));
        }
        if (members.containsKey("type")) {
            faults.add(SchemaFault.invalid("/type", ""));
        }
        if (members.containsKey("primaryKey") && !isPrimaryKey(members.get("primaryKey"))) {
            faults.add(SchemaFault.invalid("/primaryKey", JsonShape.TEXTS.expected()));
        }
        if (members.containsKey("foreignKeys")) {
            checkForeignKeys(members.get("foreignKeys"));
        }
        if (hasLabels(members, isFirstVersion())) {
            faults.add(version("/missingValues", "missingValues"));
        }
    }

    private static boolean isPrimaryKey(@Nullable Object json) {
        return json instanceof String || (json != null && JsonShape.TEXTS.fits(json));
    }

    private void checkForeignKeys(@Nullable Object json) {
        if (!(json instanceof List<?> keys)) {
            faults.add(SchemaFault.invalid("/foreignKeys", JsonShape.LIST.expected()));
            return;
        }
        for (int i = 0; i < keys.size(); i++) {
            Object key = keys.get(i);
            if (key == null || !JsonShape.FOREIGN_KEY.fits(key)) {
                faults.add(SchemaFault.invalid("/foreignKeys/" + i, JsonShape.FOREIGN_KEY.expected()));
            }
        }
    }

    private void checkFields() {
        if (!(members.get("fields") instanceof List<?> fields)) {
            faults.add(SchemaFault.invalid("/fields", JsonShape.LIST.expected()));
            return;
        }
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i) instanceof Map<?, ?> field) {
                NationalField checked = new NationalField(field, "/fields/" + i, isFirstVersion());
                faults.addAll(checked.faults());
                names.add(String.valueOf(field.get("name")));
            }
        }
        Set<String> seen = new HashSet<>();
        names.stream()
                .filter(name -> !seen.add(name))
                .forEach(name ->
                        faults.add(new SchemaFault("schema-field-duplicate", "/fields", Map.of("field", name))));
    }

    private void checkKeys(TableSchema schema, Set<String> tables) {
        unknown(schema.primaryKey(), "/primaryKey");
        for (ForeignKey key : schema.foreignKeys()) {
            unknown(key.fields(), "/foreignKeys");
            if (key.fields().size() != key.referenceFields().size()) {
                faults.add(SchemaFault.invalid("/foreignKeys", "fields = reference.fields"));
            }
            if (!key.isSelfReference() && !tables.contains(key.resource())) {
                faults.add(new SchemaFault(
                        "foreign-key-unresolved",
                        "/foreignKeys",
                        Map.of("resource", key.resource(), "fields", key.fields())));
            }
        }
    }

    private void unknown(List<String> key, String pointer) {
        List<String> unknown =
                key.stream().filter(name -> !names.contains(name)).toList();
        if (!unknown.isEmpty()) {
            faults.add(new SchemaFault("schema-key-unknown-field", pointer, Map.of("fields", unknown)));
        }
    }

    /** Without {@code $schema} a descriptor is one of version 1; with one that nobody knows, of any. */
    private boolean isFirstVersion() {
        return !(members.get("$schema") instanceof String profile)
                || profile.isEmpty()
                || profile.matches("https?://datapackage\\.org/profiles/1\\.\\d+/.*");
    }

    /** Whether missing values have the form of version 2; with a label it refuses them of any version. */
    static boolean hasLabels(Map<?, ?> members, boolean firstVersion) {
        return members.get("missingValues") instanceof List<?> values
                && values.stream()
                        .anyMatch(
                                value -> value instanceof Map<?, ?> one && (firstVersion || one.containsKey("label")));
    }

    static SchemaFault version(String pointer, String actual) {
        return new SchemaFault("schema-feature-version", pointer, Map.of("actual", actual, "expected", "2.0"));
    }

    private void check(Map<String, @Nullable Object> of, String name, JsonShape shape, String pointer) {
        Object value = of.get(name);
        if (of.containsKey(name) && (value == null || !shape.fits(value))) {
            faults.add(SchemaFault.invalid(pointer + "/" + name, shape.expected()));
        }
    }
}
