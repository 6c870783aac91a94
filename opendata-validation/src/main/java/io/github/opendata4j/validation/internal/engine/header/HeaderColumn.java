package io.github.opendata4j.validation.internal.engine.header;

import io.github.opendata4j.model.table.Field;
import org.jspecify.annotations.Nullable;

/**
 * One column of a file: its label, and the field of the schema that it was found to hold.
 *
 * @param index where it stands in the file, from 0
 * @param label its label as the file has it
 * @param name what the label stands for: the name that the column mapping gives it, else the label without blanks
 *     around
 * @param field the field that it holds; null if the schema knows none of that name, or another column holds it
 */
public record HeaderColumn(
        int index, String label, String name, @Nullable Field field) {

    /** Whether it holds its field by its place alone. */
    boolean isMisnamed(LabelMatch match) {
        if (field == null) {
            return false;
        }
        return match == LabelMatch.NEAR ? !HeaderMatching.isNear(name, field.name()) : !name.equals(field.name());
    }

    boolean isBlank() {
        return name.isEmpty();
    }

    HeaderColumn holding(@Nullable Field found) {
        return new HeaderColumn(index, label, name, found);
    }
}
