package io.github.opendata4j.model.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From {@code missingValues} to texts: a list of texts, or in version 2 of objects with a value and a label. */
final class MissingValuesMember {

    private static final String NAME = "missingValues";

    private MissingValuesMember() {}

    static List<String> read(Descriptor json) {
        if (!isLabelled(json.get(NAME))) {
            return json.texts(NAME);
        }
        List<String> texts = new ArrayList<>();
        for (Descriptor item : json.objects(NAME)) {
            texts.add(item.text("value").orElse(""));
        }
        return List.copyOf(texts);
    }

    private static boolean isLabelled(@Nullable Object value) {
        if (!(value instanceof List<?> list) || list.isEmpty()) {
            return false;
        }
        for (Object item : list) {
            if (!(item instanceof Map)) {
                return false;
            }
        }
        return true;
    }
}
