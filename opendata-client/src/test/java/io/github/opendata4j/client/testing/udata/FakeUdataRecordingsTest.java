package io.github.opendata4j.client.testing.udata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The fake against what a real udata 17.18 was recorded to answer; skipped where the corpus is absent. */
class FakeUdataRecordingsTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("opendata.shared", "../../shared"), "corpus", "udata-live");

    /** What the fake doesn't have and says so in its documentation, a reason each. */
    private static final Map<String, String> ABSENT = Map.ofEntries(
            Map.entry("(35\\d|36[0-9]|370)-.*|(424|436)-.*-rdf.*", "DCAT, CSV and Atom feeds"),
            Map.entry("37[12]-.*", "the description of the API"),
            Map.entry("39[67]-.*", "the search of discussions and posts"),
            Map.entry("402-.*|452-.*|467-.*|475-.*", "tags, notifications, activities, users"),
            Map.entry("44[01]-.*", "logos"),
            Map.entry("483-.*|554-.*", "other languages"),
            Map.entry("453-.*", "the name of the key that the recording was made with"));

    private static boolean isAbsent(RecordedExchange exchange) {
        return ABSENT.keySet().stream().anyMatch(names -> exchange.name().matches(names));
    }

    @Test
    void answersWhatARealOneAnsweredToTheSameRequests() throws Exception {
        assumeThat(FOLDER).isDirectory();
        Map<String, List<String>> differing = new LinkedHashMap<>();
        int asked = 0;
        try (Replay replay = new Replay()) {
            for (RecordedExchange exchange : RecordedExchange.all(FOLDER)) {
                if (exchange.name().equals("553-raw-unicode")) {
                    replay.differences(exchange); // it stands in later lists, but the fake has no Japanese for slugs
                } else if (!isAbsent(exchange)) {
                    asked++;
                    List<String> differences = replay.differences(exchange);
                    if (!differences.isEmpty()) {
                        differing.put(exchange.name(), differences);
                    }
                }
            }
        }
        StringBuilder told = new StringBuilder();
        differing.forEach((name, list) -> told.append(name)
                .append("\n  ")
                .append(String.join("\n  ", list))
                .append('\n'));
        assertThat(told.toString()).isEmpty();
        assertThat(asked).isGreaterThan(540);
    }
}
