package io.github.opendata4j.client.testing.udata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One request to a real udata, with what it answered, as the corpus keeps it. */
record RecordedExchange(
        String name,
        String method,
        String target,
        Map<String, String> sent,
        int status,
        Map<String, String> headers,
        String body) {

    static List<RecordedExchange> all(Path folder) throws IOException {
        List<Path> files;
        try (var listed = Files.list(folder)) {
            files = listed.filter(file -> file.getFileName().toString().matches("\\d{3}-.*\\.txt"))
                    .sorted()
                    .toList();
        }
        List<RecordedExchange> exchanges = new ArrayList<>();
        for (Path file : files) {
            exchanges.add(parse(
                    file.getFileName().toString().replace(".txt", ""),
                    new String(Files.readAllBytes(file), StandardCharsets.UTF_8)));
        }
        return exchanges;
    }

    private static RecordedExchange parse(String name, String text) {
        String[] parts = text.split("\n\n", 3);
        String[] request = parts[0].split("\n");
        String[] answer = parts[1].split("\n");
        String[] first = request[0].split(" ", 2);
        return new RecordedExchange(
                name,
                first[0],
                first[1],
                pairs(request),
                Integer.parseInt(answer[0].split(" ")[1]),
                pairs(answer),
                parts.length < 3 ? "" : parts[2]);
    }

    private static Map<String, String> pairs(String[] lines) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(": ");
            if (colon > 0) {
                pairs.put(lines[i].substring(0, colon), lines[i].substring(colon + 2));
            }
        }
        return pairs;
    }

    Instant time() {
        return ZonedDateTime.parse(headers.get("Date"), DateTimeFormatter.RFC_1123_DATE_TIME)
                .toInstant();
    }

    boolean isJson() {
        return "application/json".equals(headers.get("Content-Type")) && !body.isBlank() && !method.equals("HEAD");
    }
}
