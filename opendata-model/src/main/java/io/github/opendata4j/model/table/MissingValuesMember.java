package io.github.opendata4j.model.table;

import java.util.List;
import java.util.Map;

/** From {@code missingValues} to texts: a list of texts, or in version 2 of objects with a value and a label. */
final class MissingValuesMember {

    private static final String NAME = "missingValues";

    private MissingValuesMember() {}

    static List<String> read(Descriptor json) {
        boolean labelled = json.get(NAME) instanceof List<?> list
                && !list.isEmpty()
                && list.stream().allMatch(Map.class::isInstance);
        if (!labelled) {
            return json.texts(NAME);
        }
        return json.objects(NAME).stream()
                .map(item -> item.text("value").orElse(""))
                .toList();
    }
}
