package io.github.opendata4j.model.internal.scan;

import io.github.opendata4j.model.table.FieldType.BooleanType;
import java.util.Set;

/** Yes or no: exactly one of the listed texts. */
final class BooleanReader implements CellReader {

    private final Set<String> trueValues;
    private final Set<String> falseValues;

    BooleanReader(BooleanType type) {
        this.trueValues = Set.copyOf(type.trueValues());
        this.falseValues = Set.copyOf(type.falseValues());
    }

    @Override
    public Object read(String text) {
        if (trueValues.contains(text)) {
            return true;
        }
        return falseValues.contains(text) ? (Object) false : INVALID;
    }
}
