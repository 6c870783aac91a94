package io.github.opendata4j.client.udata;

import io.github.opendata4j.model.Frequency;
import io.github.opendata4j.model.internal.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The body of a dataset's PUT that wipes nothing: what the portal holds, with an edit laid over it. Resources are never
 * in it, since a list of them deletes those that it doesn't name.
 */
final class Bodies {
    /** What is sent back as it was; tags and temporal coverage are wiped where they are left out. */
    private static final List<String> AS_TOLD = List.of(
            "title",
            "acronym",
            "description",
            "description_short",
            "frequency_date",
            "tags",
            "temporal_coverage",
            "private",
            "archived",
            "access_type",
            "access_audiences",
            "access_type_reason",
            "access_type_reason_category",
            "authorization_request_url");

    private Bodies() {}

    /** The body that changes what the edit says and keeps all else. */
    static Map<String, @Nullable Object> update(Told held, DatasetEdit edit) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        for (String name : AS_TOLD) {
            if (held.members().containsKey(name)) {
                body.put(name, held.raw(name));
            }
        }
        // what udata says for want of a licence or a frequency would become one, if it were sent back
        held.reference("license").filter(id -> !id.equals("notspecified")).ifPresent(id -> body.put("license", id));
        held.reference("frequency").filter(id -> !id.equals("unknown")).ifPresent(id -> body.put("frequency", id));
        body.putAll(edit.members());
        if (!edit.extras().isEmpty()) {
            body.put("extras", extras(held, edit));
        }
        return body;
    }

    /** All extras with those that change; the robots' own stay in it, since what is left out is wiped on older portals. */
    private static Map<String, @Nullable Object> extras(Told held, DatasetEdit edit) {
        return merged(held.object("extras").members(), edit.extras());
    }

    /** Extras with others laid over them; null takes one away. */
    static Map<String, @Nullable Object> merged(
            Map<String, @Nullable Object> held, Map<String, @Nullable Object> changed) {
        Map<String, @Nullable Object> extras = new LinkedHashMap<>(held);
        changed.forEach((name, value) -> {
            if (value == null) {
                extras.remove(name);
            } else {
                extras.put(name, value);
            }
        });
        return extras;
    }

    /** The fields that the portal does not show as they were sent, or has lost. */
    static List<String> lost(Told before, DatasetEdit edit, Told after) {
        List<String> lost = new ArrayList<>();
        edit.members().forEach((name, value) -> {
            if (!isTaken(name, value, after)) {
                lost.add(name);
            }
        });
        for (String name : List.of("tags", "temporal_coverage", "license", "frequency")) {
            boolean isDue = !edit.members().containsKey(name) && !(name.equals("license") && isRestricted(after));
            if (isDue && !isTaken(name, before.raw(name), after)) {
                lost.add(name);
            }
        }
        Map<String, @Nullable Object> wanted =
                PlatformExtras.withoutReserved(merged(before.object("extras").members(), edit.extras()));
        Map<String, @Nullable Object> held = after.object("extras").members();
        wanted.forEach((name, value) -> {
            if (!Objects.equals(plain(value), plain(held.get(name)))) {
                lost.add("extras/" + name);
            }
        });
        return lost;
    }

    /** What is not open to all has no licence on udata. */
    private static boolean isRestricted(Told dataset) {
        return dataset.text("access_type").filter(type -> !type.equals("open")).isPresent();
    }

    private static boolean isTaken(String name, @Nullable Object sent, Told after) {
        return switch (name) {
            case "license", "organization", "owner", "frequency" -> isReferenceTaken(name, sent, after);
            case "tags" ->
                new TreeSet<>(Told.of(Map.of("tags", sent == null ? List.of() : sent))
                                .references("tags"))
                        .equals(new TreeSet<>(after.references("tags")));
            case "temporal_coverage" -> isPeriodTaken(Told.of(sent), after.object(name));
            case "title", "description", "description_short", "acronym" ->
                strip(sent).equals(strip(after.raw(name)));
            case "private" -> sent == null || sent.equals(after.flag(name));
            default -> true; // what the portal shows in another form it has checked itself
        };
    }

    private static boolean isReferenceTaken(String name, @Nullable Object sent, Told after) {
        Optional<String> wanted = Told.reference(sent);
        Optional<String> held = after.reference(name);
        if (name.equals("frequency")) {
            return wanted.map(Frequency::of).equals(held.map(Frequency::of)) || wanted.isEmpty();
        }
        return wanted.isEmpty() || wanted.equals(held);
    }

    private static boolean isPeriodTaken(Told sent, Told held) {
        return List.of("start", "end").stream().allMatch(end -> sent.text(end).equals(held.text(end)));
    }

    private static String strip(@Nullable Object text) {
        return text == null ? "" : String.valueOf(text).replace("\r\n", "\n").strip();
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return value == null ? null : Json.plain(value);
    }
}
