package io.github.opendata4j.model.internal.scan;

import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.model.table.TableSchema;
import java.util.List;
import java.util.Set;

/**
 * The texts that stand for no value in a field: its own, else those of its schema. They are looked for before anything
 * else, in the text as it is (Table Schema 2, "missingValues"). Immutable.
 */
public final class MissingValues {

    private final List<String> inOrder;
    private final Set<String> texts;
    private final boolean onlyEmpty;

    private MissingValues(List<String> texts) {
        this.inOrder = texts;
        this.texts = Set.copyOf(texts);
        this.onlyEmpty = this.texts.equals(Set.of(""));
    }

    /**
     * The missing values of a field.
     *
     * @param schema the schema
     * @param field one of its fields
     * @return the texts
     */
    public static MissingValues of(TableSchema schema, Field field) {
        return new MissingValues(field.missingValues().orElse(schema.missingValues()));
    }

    /**
     * The missing values of a column of which nothing is known.
     *
     * @return the empty text alone
     */
    public static MissingValues onlyEmpty() {
        return new MissingValues(List.of(""));
    }

    /**
     * Whether a cell has no value.
     *
     * @param text the text of the cell, blanks included
     * @return true if it is one of the texts
     */
    public boolean contains(String text) {
        return onlyEmpty ? text.isEmpty() : texts.contains(text);
    }

    /**
     * The texts, in the order of the schema.
     *
     * @return empty if every cell has a value
     */
    public List<String> texts() {
        return inOrder;
    }
}
