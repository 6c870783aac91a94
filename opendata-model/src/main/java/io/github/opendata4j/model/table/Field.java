package io.github.opendata4j.model.table;

import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.table.Constraint.Required;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One field of a {@link TableSchema}: its name, its type, what it asks of its values, and what people are told about
 * it. Whatever else the schema says of it is kept too ({@link #members()}). Immutable.
 *
 * <pre>{@code
 * Field amount = Field.builder("montant", FieldType.of("number")).required().title("Montant en euros").build();
 * }</pre>
 */
public final class Field {

    private final Map<String, @Nullable Object> members;
    private final String name;
    private final FieldType type;
    private final List<Constraint> constraints;
    private final @Nullable List<String> missingValues;
    private final Descriptor json;

    private Field(Descriptor json, String name, FieldType typeIfAbsent) {
        this.json = json;
        this.members = json.members();
        this.name = name;
        this.type = FieldTypes.read(json, typeIfAbsent);
        Optional<Descriptor> rules = json.object("constraints");
        this.constraints = rules.isPresent() ? Constraints.read(rules.get()) : List.of();
        this.missingValues = json.has("missingValues") ? MissingValuesMember.read(json) : null;
    }

    static Field read(Descriptor json, FieldType typeIfAbsent) {
        return new Field(json, json.requiredText("name"), typeIfAbsent);
    }

    /** What the items of an array are: a field that needs no name. */
    static Field ofItem(Descriptor json) {
        return new Field(json, json.text("name").orElse("item"), new FieldType.AnyType());
    }

    /**
     * Starts a field.
     *
     * @param name its name, which is the label of its column
     * @param type its type; {@link FieldType#of} has the simple ones
     * @return the builder
     */
    public static Builder builder(String name, FieldType type) {
        return new Builder(Map.of()).name(name).type(type);
    }

    /**
     * Starts from this field.
     *
     * @return a builder that holds all of it
     */
    public Builder toBuilder() {
        return new Builder(members);
    }

    /**
     * Its name, which is the label of its column.
     *
     * @return never blank
     */
    public String name() {
        return name;
    }

    /**
     * What its cells hold. A field that says nothing holds text (version 1) or anything (version 2).
     *
     * @return the type
     */
    public FieldType type() {
        return type;
    }

    /**
     * What it asks of its values.
     *
     * @return in the order of the schema; empty if nothing
     */
    public List<Constraint> constraints() {
        return constraints;
    }

    /**
     * Whether no cell may be empty.
     *
     * @return true with the constraint {@code required}
     */
    public boolean isRequired() {
        for (Constraint constraint : constraints) {
            if (constraint instanceof Required) {
                return true;
            }
        }
        return false;
    }

    /**
     * The texts that stand for no value in this field, where it has its own; they replace those of the schema.
     *
     * @return empty if those of the schema count
     */
    public Optional<List<String>> missingValues() {
        return Optional.ofNullable(missingValues);
    }

    /**
     * The values that there may be, with their labels ({@code categories} of version 2, for texts and whole numbers).
     *
     * @return in the order of the schema; empty if values are not of categories
     */
    public List<Category> categories() {
        return CategoriesMember.read(json);
    }

    /**
     * A label for people.
     *
     * @return empty if there is none
     */
    public Optional<String> title() {
        return json.prose("title");
    }

    /**
     * What the field means.
     *
     * @return empty if the schema does not say
     */
    public Optional<String> description() {
        return json.prose("description");
    }

    /**
     * A value that it could have, as a cell would write it.
     *
     * @return empty if there is none
     */
    public Optional<String> example() {
        return json.prose("example");
    }

    /**
     * All that the schema says of the field, known or not, in its order: plain JSON values (maps, lists,
     * {@link String}, {@link java.math.BigDecimal}, {@link Boolean}, null).
     *
     * @return unmodifiable
     */
    public Map<String, @Nullable Object> members() {
        return members;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Field that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Name and type: {@code montant (number)}. */
    @Override
    public String toString() {
        return name + " (" + type.name() + ")";
    }

    /** Gathers what a field says. Not for use by several threads; may be used again after {@link #build()}. */
    public static final class Builder {

        private final Map<String, @Nullable Object> members;
        private final Map<String, @Nullable Object> constraints = new LinkedHashMap<>();

        private Builder(Map<String, @Nullable Object> members) {
            this.members = new LinkedHashMap<>(members);
            if (members.get("constraints") instanceof Map<?, ?> map) {
                map.forEach((key, value) -> constraints.put((String) key, value));
            }
        }

        /**
         * Sets the name.
         *
         * @param name the label of its column
         * @return this builder
         */
        public Builder name(String name) {
            members.put("name", name);
            return this;
        }

        /**
         * Sets the type, with its format and options.
         *
         * @param type the type
         * @return this builder
         */
        public Builder type(FieldType type) {
            members.keySet().removeAll(FieldTypeMembers.NAMES);
            members.putAll(FieldTypeMembers.of(type));
            return this;
        }

        /**
         * Sets the label for people.
         *
         * @param title the label
         * @return this builder
         */
        public Builder title(String title) {
            members.put("title", title);
            return this;
        }

        /**
         * Sets what the field means.
         *
         * @param description a sentence or more
         * @return this builder
         */
        public Builder description(String description) {
            members.put("description", description);
            return this;
        }

        /**
         * Sets a value that the field could have.
         *
         * @param example as a cell would write it
         * @return this builder
         */
        public Builder example(String example) {
            members.put("example", example);
            return this;
        }

        /**
         * Lets no cell be empty.
         *
         * @return this builder
         */
        public Builder required() {
            return constraint(new Required());
        }

        /**
         * Adds a constraint, or replaces the one of the same name.
         *
         * @param constraint what is asked of the values
         * @return this builder
         */
        public Builder constraint(Constraint constraint) {
            constraints.put(constraint.name(), Constraints.json(constraint));
            members.put("constraints", constraints);
            return this;
        }

        /**
         * Sets the texts that stand for no value in this field.
         *
         * @param values such as {@code ""} and {@code "NC"}; none at all if each cell is a value
         * @return this builder
         */
        public Builder missingValues(String... values) {
            members.put("missingValues", new ArrayList<>(List.of(values)));
            return this;
        }

        /**
         * Sets the values that there may be.
         *
         * @param values the categories, each its own label
         * @return this builder
         */
        public Builder categories(String... values) {
            members.put(CategoriesMember.NAME, new ArrayList<>(List.of(values)));
            return this;
        }

        /**
         * Makes the field.
         *
         * @return the field
         * @throws SchemaException if it has no name, or a constraint has a value that can't be
         */
        public Field build() {
            // through JSON, so that a field is the same whether it was built or read
            return read(Descriptor.of(Json.parse(Json.write(members)), ""), new FieldType.AnyType());
        }
    }
}
