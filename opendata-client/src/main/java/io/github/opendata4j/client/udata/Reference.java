package io.github.opendata4j.client.udata;

import java.util.List;
import java.util.Map;

/** What udata calls a thing where it is pointed to: its class and its identifier. */
final class Reference {
    private Reference() {}

    /**
     * Points to a thing.
     *
     * @param thing what is pointed to
     * @param allowed the classes that may stand there
     * @throws IllegalArgumentException if it is of none of them
     */
    static Map<String, String> of(UdataObject thing, List<String> allowed) {
        String kind = thing.getClass().getSimpleName().substring("Udata".length());
        if (!allowed.contains(kind)) {
            throw new IllegalArgumentException(thing + " is none of " + String.join(", ", allowed));
        }
        return Map.of("class", kind, "id", thing.id());
    }
}
