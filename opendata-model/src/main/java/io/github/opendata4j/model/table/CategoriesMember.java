package io.github.opendata4j.model.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From {@code categories} to values and labels: a list of values, or of objects with a value and perhaps a label. */
final class CategoriesMember {

    static final String NAME = "categories";

    private CategoriesMember() {}

    /** What is no category is left out. */
    static List<Category> read(Descriptor json) {
        List<Category> categories = new ArrayList<>();
        if (json.get(NAME) instanceof List<?> items) {
            for (Object item : items) {
                add(item, categories);
            }
        }
        return List.copyOf(categories);
    }

    private static void add(@Nullable Object item, List<Category> to) {
        Object value = item instanceof Map<?, ?> labelled ? labelled.get("value") : item;
        if (value instanceof String || value instanceof BigDecimal) {
            Object label = item instanceof Map<?, ?> labelled ? labelled.get("label") : null;
            to.add(new Category(value, label instanceof String text ? text : Descriptor.scalar(value)));
        }
    }
}
