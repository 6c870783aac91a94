package io.github.opendata4j.client.udata;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields that an edit names, by udata's own names and in the order in which they were named; null for one that goes.
 * What all edits are made of. Immutable.
 *
 * @param members plain JSON values
 */
record Fields(Map<String, @Nullable Object> members) {
    static final Fields NONE = new Fields(Map.of());

    Fields {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** The same with one more, or with another value of one that was named. */
    Fields with(String name, @Nullable Object value) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(members);
        more.put(name, value);
        return new Fields(more);
    }

    /** Their names, since values may be long. */
    @Override
    public String toString() {
        return members.keySet().toString();
    }
}
