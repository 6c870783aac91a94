package io.github.opendata4j.client.testing.udata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Members that anybody may add; those of the platform's own services are an administrator's. */
final class Extras {
    private static final List<String> OF_DATASETS = List.of("transport:", "recommendations", "dcat");
    private static final List<String> OF_RESOURCES =
            List.of("analysis:", "check:", "csv-export:", "validation-report:", "dcat");

    private Extras() {}

    /** What a form keeps of them: reserved ones are dropped without a word. */
    static Map<String, Object> kept(Object sent, Person person, boolean resource) {
        Map<String, Object> kept = new LinkedHashMap<>();
        if (sent instanceof Map<?, ?> extras) {
            extras.forEach((name, value) -> {
                if (person.admin() || !isReserved((String) name, resource)) {
                    kept.put((String) name, value);
                }
            });
        }
        return kept;
    }

    static Map<String, Object> merge(Call call, Map<String, Object> extras, boolean resource) {
        if (!(call.json() instanceof Map<?, ?> sent)) {
            throw new Refusal(Answer.message(400, "Wrong payload format, dict expected"));
        }
        String reserved = Doc.map(sent).keySet().stream()
                .filter(name -> !call.person().admin() && isReserved(name, resource))
                .collect(Collectors.joining(", "));
        if (!reserved.isEmpty()) {
            throw new Refusal(Answer.message(400, "Extras keys reserved to platform services: " + reserved));
        }
        Doc.map(sent).forEach((name, value) -> {
            if (value == null) {
                extras.remove(name);
            } else {
                extras.put(name, value);
            }
        });
        return extras;
    }

    static void remove(Call call, Map<String, Object> extras) {
        if (!(call.json() instanceof List<?> names)) {
            throw new Refusal(Answer.message(400, "Wrong payload format, list expected"));
        }
        names.forEach(extras::remove);
    }

    private static boolean isReserved(String name, boolean resource) {
        return (resource ? OF_RESOURCES : OF_DATASETS).stream().anyMatch(name::startsWith);
    }
}
