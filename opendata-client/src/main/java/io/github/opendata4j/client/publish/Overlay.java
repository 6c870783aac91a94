package io.github.opendata4j.client.publish;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lays the members of one JSON object over those of another. */
final class Overlay {
    private Overlay() {}

    /**
     * Puts every member that says something in the place of the held one, and notes it as a change where they differ.
     * What is not said, or null, is kept: nothing is ever blanked.
     *
     * @param pointer where the object stands, with a slash at the end
     * @param wanted the members as they shall be
     * @param held the members as they are; changed
     * @param changes where to note
     */
    static void lay(
            String pointer,
            Map<String, @Nullable Object> wanted,
            Map<String, @Nullable Object> held,
            List<Change> changes) {
        wanted.forEach((member, value) -> {
            Object before = held.get(member);
            if (value != null && !value.equals(before)) {
                changes.add(new Change.ChangeField(
                        pointer + JsonPointers.escape(member), Optional.ofNullable(before), value));
                held.put(member, value);
            }
        });
    }

    /** The members but for some. */
    static Map<String, @Nullable Object> without(Map<String, @Nullable Object> members, Collection<String> names) {
        Map<String, @Nullable Object> others = new LinkedHashMap<>(members);
        others.keySet().removeAll(names);
        return others;
    }
}
