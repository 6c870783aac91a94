package io.github.opendata4j.client.testing.udata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The header {@code X-Fields}: which members of an answer are wanted, such as {@code data{id,title},total}. */
final class Mask {
    private final String text;
    private int at;

    private Mask(String text) {
        this.text = text;
    }

    static Object apply(String mask, Object body) {
        Mask reader = new Mask(mask.strip());
        boolean inBraces = reader.text.startsWith("{");
        if (inBraces) {
            reader.at++;
        }
        Map<String, Object> wanted = reader.members(inBraces);
        return cut(wanted, body);
    }

    private Map<String, Object> members(boolean closes) {
        Map<String, Object> members = new LinkedHashMap<>();
        StringBuilder name = new StringBuilder();
        while (at < text.length()) {
            char sign = text.charAt(at++);
            switch (sign) {
                case '{' -> {
                    members.put(name.toString().strip(), members(true));
                    name.setLength(0);
                }
                case '}' -> {
                    add(members, name);
                    if (!closes) {
                        throw broken("Unexpected closing bracket");
                    }
                    return members;
                }
                case ',' -> {
                    add(members, name);
                    name.setLength(0);
                }
                default -> name.append(sign);
            }
        }
        add(members, name);
        if (closes) {
            throw broken("Missing closing bracket");
        }
        return members;
    }

    private static void add(Map<String, Object> members, StringBuilder name) {
        String stripped = name.toString().strip();
        if (!stripped.isEmpty()) {
            members.put(stripped, null);
        }
    }

    private static Refusal broken(String how) {
        return new Refusal(Answer.message(400, "Mask parse error: " + how));
    }

    private static Object cut(Map<String, Object> wanted, Object body) {
        if (body instanceof List<?> items) {
            List<Object> kept = new ArrayList<>();
            items.forEach(item -> kept.add(cut(wanted, item)));
            return kept;
        }
        if (!(body instanceof Map<?, ?> object) || wanted == null || wanted.containsKey("*")) {
            return body;
        }
        Map<String, Object> kept = new LinkedHashMap<>();
        wanted.forEach((name, inner) -> {
            if (object.containsKey(name)) {
                kept.put(name, inner == null ? object.get(name) : cut(Doc.map(inner), object.get(name)));
            }
        });
        return kept;
    }
}
