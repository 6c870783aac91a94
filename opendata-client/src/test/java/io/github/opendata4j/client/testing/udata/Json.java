package io.github.opendata4j.client.testing.udata;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON as maps, lists, texts, {@code Long}, {@code Double}, booleans and null; written in ASCII, as udata does. Small and
 * without dependencies, since a server that answers a client should not read with that client's own eyes.
 */
final class Json {
    /** What is no JSON. */
    static final class BrokenException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final int DEEPEST = 200;

    private final String text;
    private int at;
    private int depth;

    private Json(String text) {
        this.text = text;
    }

    static Object parse(byte[] bytes) {
        return parse(new String(bytes, StandardCharsets.UTF_8));
    }

    static Object parse(String text) {
        Json json = new Json(text);
        Object value = json.value();
        json.blanks();
        if (json.at < text.length()) {
            throw new BrokenException();
        }
        return value;
    }

    static byte[] write(Object value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.append('\n').toString().getBytes(StandardCharsets.US_ASCII);
    }

    private Object value() {
        blanks();
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, Object> object() {
        Map<String, Object> members = new LinkedHashMap<>();
        enter();
        if (!ends('}')) {
            do {
                blanks();
                String name = string();
                expect(':');
                members.put(name, value());
            } while (continues('}'));
        }
        depth--;
        return members;
    }

    private List<Object> array() {
        List<Object> items = new ArrayList<>();
        enter();
        if (!ends(']')) {
            do {
                items.add(value());
            } while (continues(']'));
        }
        depth--;
        return items;
    }

    private void enter() {
        at++;
        if (++depth > DEEPEST) {
            throw new BrokenException();
        }
    }

    private boolean ends(char end) {
        blanks();
        if (peek() != end) {
            return false;
        }
        at++;
        return true;
    }

    private boolean continues(char end) {
        blanks();
        char next = peek();
        at++;
        if (next != ',' && next != end) {
            throw new BrokenException();
        }
        return next == ',';
    }

    private void expect(char wanted) {
        blanks();
        if (peek() != wanted) {
            throw new BrokenException();
        }
        at++;
    }

    private String string() {
        if (peek() != '"') {
            throw new BrokenException();
        }
        StringBuilder read = new StringBuilder();
        for (at++; peek() != '"'; at++) {
            read.append(peek() == '\\' ? escaped() : peek());
        }
        at++;
        return read.toString();
    }

    private char escaped() {
        at++;
        char sign = peek();
        if (sign == 'u') {
            if (at + 5 > text.length()) {
                throw new BrokenException();
            }
            at += 4;
            return (char) hexadecimal(text.substring(at - 3, at + 1));
        }
        int known = "\"\\/bfnrt".indexOf(sign);
        if (known < 0) {
            throw new BrokenException();
        }
        return "\"\\/\b\f\n\r\t".charAt(known);
    }

    private static int hexadecimal(String digits) {
        try {
            return Integer.parseInt(digits, 16);
        } catch (NumberFormatException e) {
            throw new BrokenException();
        }
    }

    private Object word(String word, Object value) {
        if (!text.startsWith(word, at)) {
            throw new BrokenException();
        }
        at += word.length();
        return value;
    }

    private Object number() {
        int start = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String digits = text.substring(start, at);
        try {
            return digits.chars().allMatch(sign -> sign == '-' || Character.isDigit(sign))
                    ? (Object) Long.valueOf(digits)
                    : Double.valueOf(digits);
        } catch (NumberFormatException e) {
            throw new BrokenException();
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw new BrokenException();
        }
        return text.charAt(at);
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private static void write(Object value, StringBuilder out) {
        if (value instanceof Map<?, ?> members) {
            out.append('{');
            String comma = "";
            for (Map.Entry<?, ?> member : members.entrySet()) {
                out.append(comma);
                quote((String) member.getKey(), out);
                out.append(": ");
                write(member.getValue(), out);
                comma = ", ";
            }
            out.append('}');
        } else if (value instanceof List<?> items) {
            out.append('[');
            String comma = "";
            for (Object item : items) {
                out.append(comma);
                write(item, out);
                comma = ", ";
            }
            out.append(']');
        } else if (value instanceof String text) {
            quote(text, out);
        } else {
            out.append(value);
        }
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (char sign : text.toCharArray()) {
            if (sign == '"' || sign == '\\') {
                out.append('\\').append(sign);
            } else if (sign < ' ' || sign > '~') {
                out.append(String.format("\\u%04x", (int) sign));
            } else {
                out.append(sign);
            }
        }
        out.append('"');
    }
}
