package io.github.opendata4j.client.testing.udata;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a form with a file. */
final class Multipart {
    /** One part; the file name is null for a plain field. */
    record Part(String fileName, byte[] bytes) {
        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
    private static final Pattern FILE_NAME = Pattern.compile("[; ]filename=\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern FILE_NAME_EXTENDED = Pattern.compile("filename\\*=UTF-8''([^;\\r\\n]+)");

    private Multipart() {}

    static Map<String, Part> parse(Request request) {
        Map<String, Part> parts = new LinkedHashMap<>();
        Matcher boundary = BOUNDARY.matcher(String.valueOf(request.header("content-type")));
        if (!boundary.find()) {
            return parts;
        }
        byte[] body = request.body();
        byte[] mark = ("--" + boundary.group(1)).getBytes(StandardCharsets.ISO_8859_1);
        int start = find(body, mark, 0);
        while (start >= 0) {
            int end = find(body, mark, start + mark.length);
            if (end >= 0) {
                part(Arrays.copyOfRange(body, start + mark.length + 2, end - 2), parts);
            }
            start = end;
        }
        return parts;
    }

    private static void part(byte[] part, Map<String, Part> parts) {
        int headEnd = find(part, "\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1), 0);
        String head = new String(part, 0, headEnd, StandardCharsets.UTF_8);
        Matcher name = NAME.matcher(head);
        if (name.find()) {
            parts.put(name.group(1), new Part(fileName(head), Arrays.copyOfRange(part, headEnd + 4, part.length)));
        }
    }

    private static String fileName(String head) {
        Matcher extended = FILE_NAME_EXTENDED.matcher(head);
        if (extended.find()) {
            return java.net.URLDecoder.decode(extended.group(1).strip(), StandardCharsets.UTF_8);
        }
        Matcher plain = FILE_NAME.matcher(head);
        return plain.find() ? plain.group(1) : null;
    }

    private static int find(byte[] bytes, byte[] wanted, int from) {
        for (int at = from; at <= bytes.length - wanted.length; at++) {
            if (bytes[at] == wanted[0] && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }
}
