package io.github.opendata4j.client.testing.udata;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request as it came over the wire; names of headers in small letters. */
record Request(String method, String path, String rawQuery, Map<String, String> headers, byte[] body) {

    static Request of(String method, String target, Map<String, String> headers, byte[] body) {
        int mark = target.indexOf('?');
        String path = mark < 0 ? target : target.substring(0, mark);
        return new Request(
                method, decode(path.replace("+", "%2B")), mark < 0 ? "" : target.substring(mark + 1), headers, body);
    }

    String header(String name) {
        return headers.get(name);
    }

    /** Every value of a parameter, in order. */
    List<String> all(String name) {
        return parameters().getOrDefault(name, List.of());
    }

    String parameter(String name) {
        List<String> values = all(name);
        return values.isEmpty() ? null : values.get(0);
    }

    Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : rawQuery.split("&")) {
            int equals = pair.indexOf('=');
            if (!pair.isEmpty()) {
                String name = equals < 0 ? pair : pair.substring(0, equals);
                parameters
                        .computeIfAbsent(decode(name), any -> new ArrayList<>())
                        .add(equals < 0 ? "" : decode(pair.substring(equals + 1)));
            }
        }
        return parameters;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
