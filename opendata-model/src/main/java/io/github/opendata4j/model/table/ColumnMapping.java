package io.github.opendata4j.model.table;

import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.internal.text.Bilingual;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives the columns of a file the names that a schema has for them. Columns that it does not speak of keep their own
 * label. Labels are compared without the blanks around them. Immutable.
 *
 * <p>Its JSON, which {@link #jsonSchema()} describes, is an object from the file's labels to the schema's fields, where
 * null leaves a column out; the object may also stand alone, as in the second line:
 *
 * <pre>{@code
 * ColumnMapping.parse("{\"formatVersion\": 1, \"columns\": {\"Montant alloué\": \"montant\", \"Notes\": null}}");
 * ColumnMapping.parse("{\"Bénéficiaire\": \"nomBeneficiaire\", \"Montant alloué\": \"montant\", \"Notes\": null}");
 * ColumnMapping.builder().map("Montant alloué", "montant").ignore("Notes").build();
 * }</pre>
 *
 * <p>{@link #propose} makes a first draft of one.
 */
public final class ColumnMapping {

    private static final LocalizedText WHAT =
            Bilingual.text("une correspondance de colonnes en JSON", "a column mapping in JSON");
    private static final int FORMAT_VERSION = 1;
    private static final ColumnMapping IDENTITY = builder().build();

    /** From a label to its field; null for what is left out. */
    private final Map<String, @Nullable String> fields;

    private ColumnMapping(Map<String, @Nullable String> fields) {
        this.fields = Collections.unmodifiableMap(fields);
    }

    /**
     * The mapping for a file that already has the schema's names.
     *
     * @return every column keeps its label
     */
    public static ColumnMapping identity() {
        return IDENTITY;
    }

    /**
     * Starts a mapping.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a mapping from its JSON.
     *
     * @param json the JSON itself
     * @return the mapping
     * @throws SchemaException if it is no object from labels to names
     */
    public static ColumnMapping parse(String json) {
        return of(Descriptor.parse(json, WHAT));
    }

    /**
     * Reads a mapping from a file.
     *
     * @param file a JSON file in UTF-8
     * @return the mapping
     * @throws IOException if the file can't be read
     * @throws SchemaException if it is no object from labels to names
     */
    public static ColumnMapping read(Path file) throws IOException {
        try (InputStream in = TableSource.of(file).open()) {
            return of(Descriptor.read(in, WHAT));
        }
    }

    /**
     * Proposes which columns of a file hold which fields, by the likeness of their names. Opens nothing.
     *
     * @param labels the labels of the file
     * @param schema the schema
     * @return what is certain, and apart from it what is a guess for a person to confirm
     */
    public static MappingProposal propose(List<String> labels, TableSchema schema) {
        return new LabelMatching(labels, schema).proposal();
    }

    /**
     * The JSON Schema of the form, draft 2020-12, for editors and other programs.
     *
     * @return the schema's text
     */
    public static String jsonSchema() {
        try (InputStream schema = ColumnMapping.class.getResourceAsStream("column-mapping.schema.json")) {
            return new String(Objects.requireNonNull(schema).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ColumnMapping of(Descriptor json) {
        if (!(json.get("formatVersion") instanceof BigDecimal version)) {
            return ofColumns(json);
        }
        if (version.compareTo(BigDecimal.valueOf(FORMAT_VERSION)) != 0) {
            throw json.wrong("formatVersion", Bilingual.text("la version 1", "version 1"));
        }
        return ofColumns(json.object("columns")
                .orElseThrow(
                        () -> json.wrong("columns", Bilingual.text("un objet JSON { … }", "a JSON object { … }"))));
    }

    private static ColumnMapping ofColumns(Descriptor json) {
        Builder builder = builder();
        for (String label : json.members().keySet()) {
            String field = json.text(label).orElse(null);
            boolean taken = field != null && builder.fields.containsValue(field);
            if (taken || builder.fields.containsKey(label.strip())) {
                throw json.wrong(
                        label,
                        Bilingual.text("un champ pour chaque libellé", "one field for each label, and once only"));
            }
            builder.fields.put(label.strip(), field);
        }
        return builder.build();
    }

    /**
     * The labels that the mapping speaks of.
     *
     * @return without blanks around them, in the order given
     */
    public Set<String> labels() {
        return fields.keySet();
    }

    /**
     * Whether a column is left out.
     *
     * @param label a label of the file
     * @return true if nothing in the schema answers to it, on purpose
     */
    public boolean ignores(String label) {
        return fields.containsKey(label.strip()) && fields.get(label.strip()) == null;
    }

    /**
     * The schema's name for a column.
     *
     * @param label a label of the file
     * @return the field that it is mapped to, else the label itself without the blanks around it
     */
    public String fieldOf(String label) {
        String field = fields.get(label.strip());
        return field == null ? label.strip() : field;
    }

    /**
     * Makes sure that the mapping was made for this file.
     *
     * @param file what to call the file in the message
     * @param fileLabels the labels of the file
     * @throws TableException if the mapping speaks of a label that the file does not have; the message lists those
     *     that it has
     */
    public void requireLabels(String file, List<String> fileLabels) {
        List<String> there = fileLabels.stream().map(String::strip).toList();
        for (String label : fields.keySet()) {
            if (!there.contains(label)) {
                throw TableFaults.unknownLabel(file, label, there);
            }
        }
    }

    /**
     * Writes the mapping.
     *
     * @return JSON for people to read, which {@link #parse(String)} makes an equal mapping of
     */
    public String toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("formatVersion", FORMAT_VERSION);
        json.put("columns", fields);
        return Json.writePretty(json);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ColumnMapping that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    @Override
    public String toString() {
        return "ColumnMapping" + fields;
    }

    /** Gathers the columns. Not for use by several threads; may be used again after {@link #build()}. */
    public static final class Builder {

        private final Map<String, @Nullable String> fields = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Gives a column its name in the schema.
         *
         * @param label the label in the file
         * @param field the name of a field
         * @return this builder
         * @throws IllegalArgumentException if another column already has that name
         */
        public Builder map(String label, String field) {
            if (fields.containsValue(field)) {
                throw new IllegalArgumentException("Two columns are mapped to the field '" + field + "'");
            }
            fields.put(label.strip(), field);
            return this;
        }

        /**
         * Leaves a column out.
         *
         * @param label the label in the file
         * @return this builder
         */
        public Builder ignore(String label) {
            fields.put(label.strip(), null);
            return this;
        }

        /**
         * Makes the mapping.
         *
         * @return the mapping
         */
        public ColumnMapping build() {
            return new ColumnMapping(new LinkedHashMap<>(fields));
        }
    }
}
