package io.github.opendata4j.model.table;

import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.SchemaReference;
import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.internal.text.Bilingual;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a table has to look like: Table Schema of the Data Package standard, version 1 and 2, as French schemas write
 * it. Immutable.
 *
 * <p>Nothing of a schema is lost: {@link #toJson()} writes every member that was read, known or not, in its order. The
 * other methods are views on those members. A type or a constraint that the standard does not know is kept
 * ({@link FieldType.OtherType}, {@link Constraint.OtherConstraint}); a schema with such a type is refused once a table
 * is read or checked with it.
 *
 * <pre>{@code
 * TableSchema schema = TableSchema.builder("aides")
 *         .addField(Field.builder("nom", FieldType.of("string")).required().build())
 *         .addField(Field.builder("montant", FieldType.of("number")).build())
 *         .build();
 * schema.getField("montant").type().name(); // number
 * }</pre>
 */
public final class TableSchema {

    private static final LocalizedText WHAT = Bilingual.text("un schéma de table en JSON", "a table schema in JSON");

    private final Descriptor json;
    private final List<Field> fields;
    private final List<String> missingValues;
    private final List<CustomCheck> customChecks;
    private final @Nullable FieldsMatch fieldsMatch;
    private final @Nullable Path file;

    private TableSchema(Descriptor json, @Nullable Path file) {
        this.json = json;
        this.fields = SchemaMembers.fields(json);
        this.missingValues = json.has("missingValues") ? MissingValuesMember.read(json) : List.of("");
        this.customChecks = SchemaMembers.customChecks(json);
        this.fieldsMatch = SchemaMembers.fieldsMatch(json).orElse(null);
        this.file = file;
    }

    /**
     * Reads a schema from its JSON.
     *
     * @param json the JSON itself, not its address
     * @return the schema
     * @throws SchemaException if it is no JSON, or no Table Schema
     */
    public static TableSchema parse(String json) {
        return new TableSchema(Descriptor.parse(json, WHAT), null);
    }

    /**
     * Reads a schema from a file.
     *
     * @param file a JSON file in UTF-8
     * @return the schema
     * @throws IOException if the file can't be read
     * @throws SchemaException if it is no JSON, or no Table Schema
     */
    public static TableSchema read(Path file) throws IOException {
        try (InputStream in = TableSource.of(file).open()) {
            return new TableSchema(Descriptor.read(in, WHAT), file);
        }
    }

    /**
     * Starts a schema.
     *
     * @param name its name, such as {@code aides-tiers-lieux}
     * @return the builder
     */
    public static Builder builder(String name) {
        return new Builder(Map.of(), List.of()).name(name);
    }

    /**
     * Starts from this schema.
     *
     * @return a builder that holds all of it
     */
    public Builder toBuilder() {
        return new Builder(members(), fields);
    }

    /**
     * The schema's name.
     *
     * @return as the schema says; else the name of the file it was read from, without its ending; without one, or where
     *     it is no more than {@code schema.json}, its title; {@code schema} if there is none
     */
    public String name() {
        return SchemaMembers.name(json, file);
    }

    /** {@return the schema's version; empty if it does not say} */
    public Optional<String> version() {
        return json.prose("version");
    }

    /** {@return the schema's title; empty if there is none} */
    public Optional<String> title() {
        return json.prose("title");
    }

    /** {@return what the schema is for; empty if it does not say} */
    public Optional<String> description() {
        return json.prose("description");
    }

    /**
     * The fields.
     *
     * @return at least one, in the order of the schema; in schemas of version 1 two may have the same name
     */
    public List<Field> fields() {
        return fields;
    }

    /**
     * Looks for a field.
     *
     * @param name its exact name
     * @return the first of that name; empty if there is none
     */
    public Optional<Field> findField(String name) {
        for (Field field : fields) {
            if (field.name().equals(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /**
     * Gets a field.
     *
     * @param name its exact name
     * @return the first of that name
     * @throws NoSuchElementException if there is none; the message lists the names
     */
    public Field getField(String name) {
        return findField(name)
                .orElseThrow(() -> new NoSuchElementException("The schema '" + name() + "' has no field '" + name
                        + "'; its fields are "
                        + String.join(", ", fields.stream().map(Field::name).toList())));
    }

    /**
     * The names of the fields that tell rows apart.
     *
     * @return empty if there is no primary key, or what stands there is no list of names
     */
    public List<String> primaryKey() {
        return SchemaKeys.primaryKey(json);
    }

    /**
     * Other sets of fields that tell rows apart ({@code uniqueKeys} of version 2).
     *
     * @return the names of the fields of each; without what is no list of names
     */
    public List<List<String>> uniqueKeys() {
        return SchemaKeys.uniqueKeys(json);
    }

    /**
     * The fields whose values have to be found in another table, or elsewhere in this one.
     *
     * @return in the order of the schema; without those that do not say which fields answer to which
     */
    public List<ForeignKey> foreignKeys() {
        return SchemaKeys.foreignKeys(json);
    }

    /**
     * The texts that stand for no value, in fields that have none of their own ({@link Field#missingValues()}).
     *
     * @return the empty text alone, unless the schema says otherwise
     */
    public List<String> missingValues() {
        return missingValues;
    }

    /** {@return the checks beyond Table Schema that the schema asks for, in its order} */
    public List<CustomCheck> customChecks() {
        return customChecks;
    }

    /**
     * How the columns of a file answer to the fields.
     *
     * @return what the schema says; else {@link FieldsMatch#EXACT} if its {@code $schema} is of version 2, whose
     *     default that is; else empty
     */
    public Optional<FieldsMatch> fieldsMatch() {
        return Optional.ofNullable(fieldsMatch);
    }

    /**
     * How others name this schema: with its version, its public address ({@code path}) and its local file where they
     * are known.
     *
     * @return the reference
     */
    public SchemaReference reference() {
        return SchemaMembers.reference(json, file);
    }

    /**
     * All that the schema says, known or not, in its order: plain JSON values (maps, lists, {@link String},
     * {@link java.math.BigDecimal}, {@link Boolean}, null).
     *
     * @return unmodifiable
     */
    public Map<String, @Nullable Object> members() {
        return json.members();
    }

    /**
     * Writes the schema, with all that was read.
     *
     * @return JSON for people to read, which {@link #parse(String)} makes an equal schema of
     */
    public String toJson() {
        return Json.writePretty(members());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TableSchema that && members().equals(that.members());
    }

    @Override
    public int hashCode() {
        return members().hashCode();
    }

    /** The name, and the version after an at sign. */
    @Override
    public String toString() {
        return reference().toString();
    }

    /** Gathers what a schema says. Not for use by several threads; may be used again after {@link #build()}. */
    public static final class Builder {

        private final Map<String, @Nullable Object> members;
        private final List<Field> fields;

        private Builder(Map<String, @Nullable Object> members, List<Field> fields) {
            this.members = new LinkedHashMap<>(members);
            this.fields = new ArrayList<>(fields);
        }

        /**
         * Sets the name.
         *
         * @param name such as {@code aides-tiers-lieux}
         * @return this builder
         */
        public Builder name(String name) {
            members.put("name", name);
            return this;
        }

        /**
         * Sets the version.
         *
         * @param version such as {@code 1.0.0}
         * @return this builder
         */
        public Builder version(String version) {
            members.put("version", version);
            return this;
        }

        /**
         * Sets the title.
         *
         * @param title a line for people
         * @return this builder
         */
        public Builder title(String title) {
            members.put("title", title);
            return this;
        }

        /**
         * Sets what the schema is for.
         *
         * @param description a sentence or more
         * @return this builder
         */
        public Builder description(String description) {
            members.put("description", description);
            return this;
        }

        /**
         * Adds a field after the others.
         *
         * @param field the field
         * @return this builder
         */
        public Builder addField(Field field) {
            fields.add(field);
            return this;
        }

        /**
         * Sets the fields that tell rows apart.
         *
         * @param names the names of one or more fields
         * @return this builder
         */
        public Builder primaryKey(String... names) {
            members.put("primaryKey", List.of(names));
            return this;
        }

        /**
         * Sets the texts that stand for no value.
         *
         * @param values such as {@code ""} and {@code "NC"}; none at all if each cell is a value
         * @return this builder
         */
        public Builder missingValues(String... values) {
            members.put("missingValues", List.of(values));
            return this;
        }

        /**
         * Adds a check beyond Table Schema.
         *
         * @param check the check
         * @return this builder
         */
        public Builder addCustomCheck(CustomCheck check) {
            List<Object> checks = new ArrayList<>();
            if (members.get("custom_checks") instanceof List<?> list) {
                checks.addAll(list);
            }
            checks.add(check.toJson());
            members.put("custom_checks", checks);
            return this;
        }

        /**
         * Sets how the columns of a file answer to the fields.
         *
         * @param match how
         * @return this builder
         */
        public Builder fieldsMatch(FieldsMatch match) {
            members.put("fieldsMatch", match.json());
            return this;
        }

        /**
         * Makes the schema.
         *
         * @return the schema
         * @throws SchemaException if it has no field
         */
        public TableSchema build() {
            members.put("fields", fields.stream().map(Field::members).toList());
            return parse(Json.write(members)); // so that it is the same whether it was built or read
        }
    }
}
