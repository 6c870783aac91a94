package io.github.opendata4j.validation.internal.engine.header;

import io.github.opendata4j.model.report.Location;
import io.github.opendata4j.model.table.ColumnMapping;
import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.model.table.FieldsMatch;
import io.github.opendata4j.model.table.TableSchema;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file's header beside its schema: which column holds which field, and which fields no column holds. Immutable. */
public final class Header {

    private final List<HeaderColumn> columns;
    private final List<Field> fields;
    private final List<Field> missing;
    private final List<String> primaryKey;
    private final Location place;
    private final @Nullable FieldsMatch fieldsMatch;
    private final LabelMatch labelMatch;

    private Header(
            HeaderMatching matching, @Nullable TableSchema schema, @Nullable FieldsMatch fieldsMatch, Location place) {
        this.columns = matching.columns();
        this.missing = matching.missing();
        this.labelMatch = matching.match();
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
        return new Header(matching, schema, stated(schema, matching.match()).orElse(null), place);
    }

    /**
     * How strictly columns answer to fields as far as a schema says it; its version alone says nothing to the national
     * validator.
     *
     * @param schema the schema
     * @param match how much a label may differ
     * @return empty if it says nothing
     */
    public static Optional<FieldsMatch> stated(TableSchema schema, LabelMatch match) {
        boolean silent = match == LabelMatch.STRIPPED && schema.members().get("fieldsMatch") == null;
        return silent ? Optional.empty() : schema.fieldsMatch();
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
        HeaderMatching matching = new HeaderMatching(labels, List.of(), ColumnMapping.identity(), LabelMatch.NEAR);
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
            if (column.field() != null && !isMisnamed(column)) {
                return true;
            }
        }
        return isToTheLetter();
    }

    /** The national validator goes on where the schema says how columns are found and one that is not is an error. */
    boolean isToTheLetter() {
        return isNational() && asksFor(FieldsMatch.EXACT, FieldsMatch.EQUAL, FieldsMatch.SUBSET, FieldsMatch.SUPERSET);
    }

    /** Whether labels are taken as the national validator takes them. */
    boolean isNational() {
        return labelMatch == LabelMatch.STRIPPED;
    }

    /** Whether a column holds its field by its place alone. */
    boolean isMisnamed(HeaderColumn column) {
        return column.isMisnamed(labelMatch);
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
     * Whether two columns have the same name, or none, where columns are found by name.
     *
     * @return false if each has its own, or its place tells its field
     */
    public boolean hasDuplicates() {
        return !asksFor(FieldsMatch.EXACT)
                && columns.stream().map(HeaderColumn::name).distinct().count() < columns.size();
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
        String unknown = isToTheLetter() ? "" : column.label();
        return place.toBuilder()
                .column(column.index() + 1)
                .field(field == null ? unknown : field.name())
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
