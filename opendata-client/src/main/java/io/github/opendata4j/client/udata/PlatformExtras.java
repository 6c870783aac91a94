package io.github.opendata4j.client.udata;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which extras belong to the platform's own robots: they come and go, and a client must neither send nor compare them. */
final class PlatformExtras {
    private static final List<String> OF_DATASETS = List.of("transport:", "recommendations");
    private static final List<String> OF_RESOURCES =
            List.of("analysis:", "check:", "csv-export:", "validation-report:");

    private PlatformExtras() {}

    static boolean isReserved(String name) {
        return name.equals("dcat")
                || OF_DATASETS.stream().anyMatch(name::startsWith)
                || OF_RESOURCES.stream().anyMatch(name::startsWith);
    }

    /** Those that people and programs have set, in alphabetical order. */
    static Map<String, @Nullable Object> withoutReserved(Map<String, @Nullable Object> extras) {
        Map<String, @Nullable Object> others = new TreeMap<>(extras);
        others.keySet().removeIf(PlatformExtras::isReserved);
        return others;
    }
}
