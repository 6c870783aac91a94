package io.github.opendata4j.validation.internal.engine.custom;

import io.github.opendata4j.model.table.CustomCheck;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.validation.internal.engine.batch.ColumnCells;
import io.github.opendata4j.validation.internal.engine.batch.RowForms;
import io.github.opendata4j.validation.internal.engine.batch.TablePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What a schema says of one check: its parameters, read with the schema at hand. */
final class CheckParameters {

    private final CustomCheck check;
    private final TableSchema schema;
    private final boolean anyColumn;

    /** {@code rows} says whether a column may be named that the schema does not know, which is then missing. */
    CheckParameters(CustomCheck check, TableSchema schema, RowForms rows) {
        this.check = check;
        this.schema = schema;
        this.anyColumn = rows == RowForms.NATIONAL;
    }

    /** The name that the schema calls the check by. */
    String check() {
        return check.name();
    }

    /**
     * A parameter that may be absent.
     *
     * @param name its name
     * @return its value as text, whatever it was written as
     */
    Optional<String> find(String name) {
        Object value = check.params().get(name);
        return value == null ? Optional.empty() : Optional.of(value.toString());
    }

    /**
     * A parameter that is a text; the national validator refuses any other.
     *
     * @param name its name
     * @return empty if it is absent
     * @throws InvalidParametersException if it is no text, and that is asked for
     */
    Optional<String> text(String name) {
        if (anyColumn && check.params().containsKey(name) && !(check.params().get(name) instanceof String)) {
            throw new InvalidParametersException(name + ": string");
        }
        return find(name);
    }

    /**
     * A parameter that names a field of the schema.
     *
     * @param name its name
     * @return the name of a field that the schema has
     * @throws InvalidParametersException if it is absent or names none
     */
    String field(String name) {
        if (anyColumn && check.params().get(name) instanceof String column) {
            return column;
        }
        String field = find(name).orElse(null);
        if (field == null || !isField(field)) {
            throw new InvalidParametersException(name);
        }
        return field;
    }

    /**
     * A parameter that names several fields of the schema.
     *
     * @param name its name
     * @return at least one name, each of a field that the schema has
     * @throws InvalidParametersException if it is no list, empty, or names something else
     */
    List<String> fields(String name) {
        if (check.params().get(name) instanceof List<?> values && (anyColumn || !values.isEmpty())) {
            List<String> fields = new ArrayList<>();
            for (Object value : values) {
                String field = String.valueOf(value);
                if (anyColumn ? !(value instanceof String) : !isField(field)) {
                    throw new InvalidParametersException(name);
                }
                fields.add(field);
            }
            return List.copyOf(fields);
        }
        throw new InvalidParametersException(name);
    }

    /**
     * The columns that the check can't do without; says that it is skipped if the file lacks one.
     *
     * @param fields the fields that it compares
     * @param plan the table
     * @return all the columns, or none
     */
    List<ColumnCells> columnsOrSkip(List<String> fields, TablePlan plan) {
        List<String> missing = new ArrayList<>();
        for (String field : fields) {
            if (plan.column(field).isEmpty()) {
                missing.add(field);
            }
        }
        if (missing.isEmpty()) {
            return plan.columns(fields);
        }
        plan.skip(check(), missing);
        return List.of();
    }

    /**
     * A parameter that is a whole number.
     *
     * @param name its name
     * @return empty if it is absent
     * @throws InvalidParametersException if it is no whole number of zero or more
     */
    OptionalLong number(String name) {
        Optional<String> text = find(name);
        if (text.isEmpty()) {
            return OptionalLong.empty();
        }
        if (!text.get().matches("[0-9]{1,18}")) {
            throw new InvalidParametersException(name);
        }
        return OptionalLong.of(Long.parseLong(text.get()));
    }

    /**
     * A parameter that lists values.
     *
     * @param name its name
     * @return at least one, as texts
     * @throws InvalidParametersException if it is no list, or empty
     */
    List<String> texts(String name) {
        if (check.params().get(name) instanceof List<?> values && !values.isEmpty()) {
            return values.stream().map(String::valueOf).toList();
        }
        throw new InvalidParametersException(name);
    }

    private boolean isField(String name) {
        return schema.findField(name).isPresent();
    }
}
