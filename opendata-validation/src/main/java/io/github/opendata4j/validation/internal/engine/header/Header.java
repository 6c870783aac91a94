package io.github.opendata4j.validation.internal.engine.header;

import io.github.opendata4j.model.report.Location;
import io.github.opendata4j.model.table.ColumnMapping;
import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.model.table.FieldsMatch;
import io.github.opendata4j.model.table.TableSchema;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A file's header beside its schema: which column holds which field, and which fields no column holds. Immutable. */
public final class Header {

    private final List<HeaderColumn> columns;
    private final List<Field> fields;
    private final List<Field> missing;
    private final List<String> primaryKey;
    private final Location place;
    private final @Nullable FieldsMatch fieldsMatch;

    private Header(HeaderMatching matching, @Nullable TableSchema schema, Location place) {
        this.columns = matching.columns();
        this.missing = matching.missing();
        this.fields = schema == null ? List.of() : schema.fields();
        this.primaryKey = schema == null ? List.of() : schema.primaryKey();
        this.fieldsMatch = schema == null ? null : schema.fieldsMatch().orElse(null);
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
        return new Header(matching, schema, place);
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
        return new Header(matching, null, place);
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
        return columns.stream().anyMatch(column -> column.field() != null);
    }

    /** Whether no column has a name. */
    boolean isBlank() {
        return columns.stream().allMatch(HeaderColumn::isBlank);
    }

    /** The fields that no column holds, in the order of the schema. */
    List<Field> missing() {
        return missing;
    }

    /** The fields of the schema that the file has, in the order of the schema. */
    List<Field> present() {
        return fields.stream().filter(found()::contains).toList();
    }

    /** The fields of the schema that the file has, in the order of the file. */
    List<Field> found() {
        return columns.stream()
                .map(HeaderColumn::field)
                .filter(Objects::nonNull)
                .toList();
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
