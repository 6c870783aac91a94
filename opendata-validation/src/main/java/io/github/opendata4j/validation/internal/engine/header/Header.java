package io.github.opendata4j.validation.internal.engine.header;

import io.github.opendata4j.model.report.Location;
import io.github.opendata4j.model.table.ColumnMapping;
import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.model.table.FieldsMatch;
import io.github.opendata4j.model.table.TableSchema;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file's header beside its schema: which column holds which field, and which fields no column holds. Immutable. */
public final class Header {

    private final List<HeaderColumn> columns;
    private final List<Field> fields;
    private final List<Field> missing;
    private final List<String> primaryKey;
    private final Location place;
    private final @Nullable FieldsMatch fieldsMatch;

    private Header(
            HeaderMatching matching, @Nullable TableSchema schema, @Nullable FieldsMatch fieldsMatch, Location place) {
        this.columns = matching.columns();
        this.missing = matching.missing();
        this.fields = schema == null ? List.of() : schema.fields();
        this.primaryKey = schema == null ? List.of() : schema.primaryKey();
        this.fieldsMatch = fieldsMatch;
        this.place = place;
    }

    /**
     * Matches a header with a schema.
     *
     * @param matching which columns hold which fields
     * @param schema the schema
     * @param place line and row of the header
     * @return the header
     */
    public static Header match(HeaderMatching matching, TableSchema schema, Location place) {
        return new Header(matching, schema, schema.fieldsMatch().orElse(null), place);
    }

    /**
     * Matches a header with a schema as strictly as is said.
     *
     * @param matching which columns hold which fields
     * @param schema the schema, whatever it says itself
     * @param fieldsMatch how columns answer to fields
     * @param place line and row of the header
     * @return the header
     */
    public static Header match(HeaderMatching matching, TableSchema schema, FieldsMatch fieldsMatch, Location place) {
        boolean exact = fieldsMatch == FieldsMatch.EXACT;
        return new Header(exact ? matching.byPosition(schema.fields()) : matching, schema, fieldsMatch, place);
    }

    /**
     * A header that is compared with nothing.
     *
     * @param labels the labels of the file, in order
     * @param place line and row of the header
     * @return the header
     */
    public static Header plain(List<String> labels, Location place) {
        HeaderMatching matching = new HeaderMatching(labels, List.of(), ColumnMapping.identity(), LabelMatch.STRIPPED);
        return new Header(matching, null, null, place);
    }

    /**
     * The columns of the file, without those that the mapping leaves out.
     *
     * @return in the order of the file
     */
    public List<HeaderColumn> columns() {
        return columns;
    }

    /**
     * Whether any column holds a field. If none does, the file is another one, or its separator is: its rows mean
     * nothing.
     *
     * @return false if no label is a name of the schema
     */
    public boolean isMatched() {
        for (HeaderColumn column : columns) {
            if (column.field() != null && !column.isMisnamed()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the table is not checked since two columns have one name, where the schema says that columns are found by
     * name (Table Schema 2, "fieldsMatch"): nobody knows which one is meant.
     *
     * @return false where the schema says nothing, for then the first one is meant
     */
    public boolean isAmbiguous() {
        return isByName() && columns.stream().anyMatch(column -> DuplicateLabelRule.isDuplicate(column, this));
    }

    /** Whether it is said that columns are found by name, in whatever order. */
    boolean isByName() {
        return asksFor(FieldsMatch.EQUAL, FieldsMatch.SUBSET, FieldsMatch.SUPERSET, FieldsMatch.PARTIAL);
    }

    /**
     * What the columns are called.
     *
     * @return for each column its field, or the label that stands for none
     */
    public List<String> names() {
        return columns.stream()
                .map(column ->
                        column.field() == null ? column.name() : column.field().name())
                .toList();
    }

    /**
     * Whether two columns have the same name, or none.
     *
     * @return false if each has its own
     */
    public boolean hasDuplicates() {
        return columns.stream().map(HeaderColumn::name).distinct().count() < columns.size();
    }

    /** Whether no column has a name. */
    boolean isBlank() {
        for (HeaderColumn column : columns) {
            if (!column.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** The fields that no column holds, in the order of the schema. */
    List<Field> missing() {
        return missing;
    }

    /** The fields of the schema that the file has, in the order of the schema. */
    List<Field> present() {
        List<Field> present = new ArrayList<>(fields);
        present.retainAll(found());
        return present;
    }

    /** The fields of the schema that the file has, in the order of the file. */
    List<Field> found() {
        List<Field> found = new ArrayList<>();
        for (HeaderColumn column : columns) {
            if (column.field() != null) {
                found.add(column.field());
            }
        }
        return found;
    }

    List<String> fieldNames() {
        return fields.stream().map(Field::name).toList();
    }

    boolean isKey(Field field) {
        return primaryKey.contains(field.name());
    }

    /** Whether the schema itself says how strictly columns answer to its fields, and it is one of these ways. */
    boolean asksFor(FieldsMatch first, FieldsMatch... others) {
        return fieldsMatch != null && EnumSet.of(first, others).contains(fieldsMatch);
    }

    /** Where a column's label is. */
    Location placeOf(HeaderColumn column) {
        Field field = column.field();
        return place.toBuilder()
                .column(column.index() + 1)
                .field(field == null ? column.label() : field.name())
                .build();
    }

    /** Where a field should be that the file lacks. */
    Location placeOf(Field field) {
        return place.toBuilder().field(field.name()).build();
    }

    /** Where the header is. */
    Location place() {
        return place;
    }
}
