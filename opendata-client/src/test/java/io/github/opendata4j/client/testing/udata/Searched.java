package io.github.opendata4j.client.testing.udata;

import java.util.List;
import java.util.Map;

/** A kind of thing that version 2 searches by words. */
interface Searched {
    /** What there is of it, whoever may see it. */
    List<Map<String, Object>> all();

    boolean isPublic(Map<String, Object> thing);

    Words words(Map<String, Object> thing);

    /** The parameters that choose from what is found; of each, the answer counts the values. */
    List<String> parameters();

    Map<String, Object> view(Map<String, Object> thing, Call call);
}
