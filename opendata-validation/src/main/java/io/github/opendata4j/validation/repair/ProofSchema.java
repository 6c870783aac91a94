package io.github.opendata4j.validation.repair;

import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.table.CustomCheck;
import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.model.table.FieldType;
import io.github.opendata4j.model.table.TableSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a schema asks of single cells of some columns, without keys and whatever compares rows or columns. */
final class ProofSchema {

    private static final Set<String> OF_TABLES =
            Set.of("primaryKey", "uniqueKeys", "foreignKeys", "fieldsMatch", "fields", "custom_checks");

    private static final Set<String> OF_FIELDS = Set.of(
            "required",
            "min-length",
            "max-length",
            "minimum",
            "maximum",
            "exclusive-minimum",
            "exclusive-maximum",
            "pattern",
            "enum",
            "category",
            "cell-number-damaged",
            "json-schema");

    /** So many sets of columns are remembered; a file seldom has more than a few. */
    private static final int MOST_REMEMBERED = 64;

    private final TableSchema schema;
    private final Survey survey;
    private final Map<List<Integer>, TableSchema> parts = new HashMap<>();

    ProofSchema(TableSchema schema, Survey survey) {
        this.schema = schema;
        this.survey = survey;
    }

    /** Whether a rule is about a field's type or constraints. */
    static boolean isOfField(String code) {
        return code.startsWith("type-") || code.startsWith("format-") || OF_FIELDS.contains(code);
    }

    /** The labels of these columns, and one that is nobody's. */
    List<String> labels(List<Integer> columns) {
        List<String> labels = names(columns);
        String spare = "x";
        while (schema.findField(spare).isPresent()) {
            spare += "x";
        }
        labels.add(spare);
        return labels;
    }

    /** A column that holds no field takes any text; what is wrong with texts as such is found there too. */
    private Field field(int column) {
        return survey.field(column)
                .orElseGet(() ->
                        Field.builder("\u00a7" + column, FieldType.of("string")).build());
    }

    private List<String> names(List<Integer> columns) {
        return columns.stream().map(column -> field(column).name()).collect(Collectors.toCollection(ArrayList::new));
    }

    /** The schema of these columns alone. */
    TableSchema of(List<Integer> columns) {
        if (parts.size() >= MOST_REMEMBERED) {
            parts.clear();
        }
        return parts.computeIfAbsent(List.copyOf(columns), this::part);
    }

    private TableSchema part(List<Integer> columns) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>(schema.members());
        members.keySet().removeAll(OF_TABLES);
        members.put(
                "fields",
                columns.stream().map(column -> ofOneCell(field(column))).toList());
        List<String> names = names(columns);
        members.put(
                "custom_checks",
                schema.customChecks().stream()
                        .filter(check -> isOfOneColumn(check, names))
                        .map(check -> Map.of("name", check.name(), "params", check.params()))
                        .toList());
        return TableSchema.parse(Json.write(members));
    }

    private static Map<String, @Nullable Object> ofOneCell(Field field) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>(field.members());
        if (members.get("constraints") instanceof Map<?, ?> constraints) {
            Map<Object, @Nullable Object> others = new LinkedHashMap<>(constraints);
            others.remove("unique");
            members.put("constraints", others);
        }
        return members;
    }

    /** A check of one column has no other parameter that names one. */
    private boolean isOfOneColumn(CustomCheck check, List<String> names) {
        return check.params().get("column") instanceof String column
                && names.contains(column)
                && check.params().values().stream().allMatch(value -> column.equals(value) || !isColumns(value));
    }

    private boolean isColumns(@Nullable Object value) {
        return value instanceof List<?>
                || (value instanceof String name && schema.findField(name).isPresent());
    }
}
