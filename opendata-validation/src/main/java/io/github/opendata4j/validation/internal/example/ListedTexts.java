package io.github.opendata4j.validation.internal.example;

import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.table.Constraint.Enumeration;
import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.model.table.FieldType.BooleanType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The values of fields that take some values only, as cells write them. */
public final class ListedTexts {

    private ListedTexts() {}

    /**
     * The values that a field takes.
     *
     * @param field the field
     * @return the texts in the order of the schema, a true and a false one for a boolean; none if it takes others too
     */
    public static List<String> of(Field field) {
        Stream<String> listed = field.constraints().stream()
                .filter(Enumeration.class::isInstance)
                .flatMap(list -> ((Enumeration) list).values().stream().map(ListedTexts::text));
        if (field.type() instanceof BooleanType bool
                && field.constraints().stream().noneMatch(Enumeration.class::isInstance)) {
            listed = Stream.concat(
                    bool.trueValues().stream().limit(1),
                    bool.falseValues().stream().limit(1));
        }
        return listed.filter(value -> !value.isEmpty()).distinct().toList();
    }

    /**
     * One value of a descriptor.
     *
     * @param json a number, a text, a truth, a list or an object
     * @return as a cell writes it
     */
    public static String text(Object json) {
        if (json instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return json instanceof List || json instanceof Map ? Json.write(json) : json.toString();
    }
}
