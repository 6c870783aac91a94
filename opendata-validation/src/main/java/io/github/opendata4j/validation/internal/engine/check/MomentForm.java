package io.github.opendata4j.validation.internal.engine.check;

import java.util.Map;

/** The form of dates and times: its pattern in full, and an example, which says more than a pattern. */
final class MomentForm {

    private static final Map<String, String> DEFAULTS =
            Map.of("date", "%Y-%m-%d", "time", "%H:%M:%S", "datetime", "%Y-%m-%dT%H:%M:%S");

    /** 17 January 2019 at five past nine. */
    private static final Map<String, String> PARTS = Map.of(
            "%Y",
            "2019", "%y", "19", "%m", "01", "%d", "17", "%H", "09", "%I", "09", "%M", "05", "%S", "00", "%p", "AM");

    private MomentForm() {}

    /**
     * The pattern that a field's cells follow.
     *
     * @param type {@code date}, {@code time} or {@code datetime}
     * @param format what the field says: {@code default}, {@code any}, or a pattern of strptime
     * @return a pattern of strptime
     */
    static String pattern(String type, String format) {
        String pattern = format.startsWith("fmt:") ? format.substring(4) : format;
        return pattern.contains("%") ? pattern : DEFAULTS.getOrDefault(type, pattern);
    }

    /**
     * A moment in that form.
     *
     * @param pattern a pattern of strptime
     * @return the example; parts that are seldom used stay as they are
     */
    static String example(String pattern) {
        String example = pattern;
        for (Map.Entry<String, String> part : PARTS.entrySet()) {
            example = example.replace(part.getKey(), part.getValue());
        }
        return example;
    }
}
