package io.github.opendata4j.client.udata;

import java.util.LinkedHashMap;
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
        return to(kind, thing.id());
    }

    /** Points to a thing of a known class. */
    static Map<String, String> to(String kind, String id) {
        Map<String, String> reference = new LinkedHashMap<>(); // the same bytes each time
        reference.put("class", kind);
        reference.put("id", id);
        return reference;
    }
}
