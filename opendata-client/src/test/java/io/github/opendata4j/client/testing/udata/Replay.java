package io.github.opendata4j.client.testing.udata;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks the fake what a real portal was asked, in the same order and at the same times, and finds where it answers
 * otherwise. Identifiers differ from one portal to the other, so that each is learned where it first appears in an answer.
 */
final class Replay implements AutoCloseable {
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.(\\d{6})\\+00:00");
    private static final Pattern IDENTIFIER = Pattern.compile(
            "[0-9a-f]{24}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|udata_\\w{40,}|http://127.0.0.1:7000/s/.*");
    private static final Set<String> OF_THE_PERSON = Set.of("last_login_at", "last_used_at", "user_agents", "since");
    private static final Map<String, String> FILES =
            Map.of("1ddd0f1ca1e283feacf42859597d8e6b3772910a", "id;espèce\n1;Chêne\n2;Hêtre\n");

    private static final String IN_PARTS = "x;y\n" + "1;2\n".repeat(50);

    private final MovingClock clock = new MovingClock();
    private final FakeUdata udata = FakeUdata.start(clock);
    private final Map<String, String> learned = new LinkedHashMap<>();

    /** Whether a dataset is being changed: whether its times have milliseconds or microseconds then follows no rule. */
    private boolean update;

    /** Whether it is a search: which come first follows scores that only Elasticsearch knows. */
    private boolean search;

    /** A clock that stands where the recording stood. */
    private static final class MovingClock extends Clock {
        private volatile Instant now = Instant.EPOCH;

        @Override
        public Instant instant() {
            now = now.plusNanos(1_037_000); // no two moments are the same
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }

    Replay() {
        learned.put("http://127.0.0.1:7000", udata.uri().toString());
    }

    /** Where the two answers differ; empty if they don't. */
    List<String> differences(RecordedExchange exchange) throws IOException {
        if (exchange.time().isAfter(clock.now)) {
            clock.now = exchange.time().plusMillis(1);
        }
        update = exchange.method().equals("PUT") && exchange.target().matches("/api/1/datasets/[0-9a-f]+/");
        PlainHttp.Reply answer = ask(exchange);
        List<String> differences = new ArrayList<>();
        if (answer.status() != exchange.status()) {
            differences.add("status " + answer.status() + " instead of " + exchange.status() + ": "
                    + new String(answer.body(), StandardCharsets.UTF_8));
            return differences;
        }
        boolean cookie = answer.headers().containsKey("set-cookie");
        if (cookie != exchange.headers().containsKey("Set-Cookie")) {
            differences.add(cookie ? "a cookie too many" : "no cookie");
        }
        String location = exchange.headers().get("Location");
        if (location != null) {
            compare("Location", location, answer.headers().get("location"), differences);
        }
        if (exchange.isJson()) {
            search = exchange.target().contains("/search/");
            compare(
                    "",
                    parsed(exchange.body()),
                    parsed(new String(answer.body(), StandardCharsets.UTF_8)),
                    differences);
        } else if (exchange.headers().getOrDefault("Content-Type", "").startsWith("text/csv")) {
            compare(
                    "body",
                    exchange.body().strip(),
                    new String(answer.body(), StandardCharsets.UTF_8).strip(),
                    differences);
        }
        return differences;
    }

    // ---- asking -----------------------------------------------------------------------------------------------------

    private PlainHttp.Reply ask(RecordedExchange exchange) throws IOException {
        String target = translated(exchange.target());
        Map<String, String> headers = new LinkedHashMap<>();
        String body = null;
        for (Map.Entry<String, String> sent : exchange.sent().entrySet()) {
            String value = translated(sent.getValue());
            switch (sent.getKey()) {
                case "key" -> key(value).ifPresent(key -> headers.put("X-API-KEY", key));
                case "body" -> {
                    body = value;
                    headers.put("Content-Type", "application/json");
                }
                case "raw" -> body = value;
                case "form" -> {
                    body = form(value, exchange);
                    headers.put("Content-Type", "multipart/form-data; boundary=mark");
                }
                default -> headers.put(sent.getKey(), value);
            }
        }
        return PlainHttp.send(
                exchange.method(),
                URI.create(target.startsWith("http") ? target : udata.uri() + target),
                headers,
                body == null ? null : body.getBytes(StandardCharsets.UTF_8));
    }

    private java.util.Optional<String> key(String name) {
        return switch (name) {
            case "None" -> java.util.Optional.empty();
            case "admin" -> java.util.Optional.of(udata.adminKey());
            case "editor" -> java.util.Optional.of(udata.editorKey());
            case "other" -> java.util.Optional.of(udata.otherKey());
            default ->
                java.util.Optional.of(
                        name.contains("revoked")
                                ? udata.revokedKey()
                                : name.contains("expired") ? udata.expiredKey() : name);
        };
    }

    private String translated(String text) {
        String translated = text;
        for (Map.Entry<String, String> pair : learned.entrySet()) {
            translated = translated.replace(pair.getKey(), pair.getValue());
        }
        return translated;
    }

    /** The form that was sent. The recording leaves out what the files were called and held: the answer tells. */
    private static String form(String recorded, RecordedExchange exchange) {
        StringBuilder form = new StringBuilder();
        for (String field : recorded.split(" (?=\\w+=)")) {
            String name = field.substring(0, field.indexOf('='));
            String value = field.substring(field.indexOf('=') + 1);
            boolean isFile = value.startsWith("@");
            form.append("--mark\r\nContent-Disposition: form-data; name=\"")
                    .append(name)
                    .append('"');
            if (isFile) {
                form.append("; filename=\"").append(fileName(value, exchange)).append('"');
            }
            form.append("\r\n\r\n")
                    .append(isFile ? content(recorded, exchange) : value)
                    .append("\r\n");
        }
        return form.append("--mark--\r\n").toString();
    }

    private static String fileName(String value, RecordedExchange exchange) {
        Matcher named = Pattern.compile("filename=([^;]+)").matcher(value);
        if (named.find()) {
            return named.group(1);
        }
        if (value.contains("DIRÉté")) {
            return "Été 2024 (v1).CSV";
        }
        return switch (exchange.name()) {
            case "137-up-html" -> "x.html";
            case "139-up-exe" -> "x.exe";
            case "140-up-noext" -> "noext";
            case "143-up-same-2", "144-up-replace" -> "b.csv"; // within the second of the one before
            default -> exchange.body().contains("\"title\": \"b.csv\"") ? "b.csv" : "a.csv";
        };
    }

    private static String content(String form, RecordedExchange exchange) {
        Matcher part =
                Pattern.compile("partbyteoffset=(\\d+) .*chunksize=(\\d+)").matcher(form);
        if (part.find()) {
            int start = Integer.parseInt(part.group(1));
            return IN_PARTS.substring(start, start + Integer.parseInt(part.group(2)));
        }
        if (exchange.isJson()
                && Json.parse(exchange.body()) instanceof Map<?, ?> told
                && told.get("checksum") != null) {
            Object sha1 = Doc.map(told.get("checksum")).get("value");
            return FILES.getOrDefault(sha1, "x".repeat(((Long) told.get("filesize")).intValue()));
        }
        return "a;b\n";
    }

    // ---- comparing --------------------------------------------------------------------------------------------------

    private void compare(String at, Object wanted, Object got, List<String> differences) {
        if (wanted instanceof Map<?, ?> map && got instanceof Map<?, ?> other) {
            compareMembers(at, Doc.map(map), Doc.map(other), differences);
        } else if (wanted instanceof List<?> list && got instanceof List<?> other && list.size() == other.size()) {
            if (search && at.equals("/data")) {
                return;
            }
            for (int i = 0; i < list.size(); i++) {
                compare(at + "/" + i, list.get(i), other.get(i), differences);
            }
        } else if (wanted instanceof String text && got instanceof String other) {
            compareTexts(at, text, other, differences);
        } else if (wanted == null ? got != null : !wanted.equals(got)) {
            differences.add(at + ": " + shortened(got) + " instead of " + shortened(wanted));
        }
    }

    private static Object parsed(String body) {
        try {
            return Json.parse(body);
        } catch (Json.BrokenException e) {
            return "no JSON: " + body;
        }
    }

    private void compareMembers(
            String at, Map<String, Object> wanted, Map<String, Object> got, List<String> differences) {
        Set<String> names = new LinkedHashSet<>(Set.of("id")); // first, since it stands in addresses beside it
        names.addAll(wanted.keySet());
        names.addAll(got.keySet());
        names.removeIf(name -> !wanted.containsKey(name) && !got.containsKey(name));
        for (String name : names) {
            if (!wanted.containsKey(name) || !got.containsKey(name)) {
                differences.add(at + "/" + name + (wanted.containsKey(name) ? " is not there" : " is too many"));
            } else if (!OF_THE_PERSON.contains(name) && !isOfItsFile(name, wanted) && !isInItsWords(name, wanted)) {
                compare(at + "/" + name, wanted.get(name), got.get(name), differences);
            }
        }
    }

    /** What follows from bytes that the recording has not kept. */
    private static boolean isOfItsFile(String name, Map<String, Object> resource) {
        return name.equals("checksum")
                && "file".equals(resource.get("filetype"))
                && !FILES.containsKey(Doc.map(resource.get("checksum")).get("value"));
    }

    /** What a setting of a harvest is for, which the fake says in other words. */
    private static boolean isInItsWords(String name, Map<String, Object> setting) {
        return name.equals("description") && setting.containsKey("key");
    }

    private void compareTexts(String at, String wanted, String got, List<String> differences) {
        Matcher time = TIME.matcher(wanted);
        Matcher otherTime = TIME.matcher(got);
        if (time.matches() && otherTime.matches()) {
            boolean exact = !time.group(1).endsWith("000");
            if (!update && exact == otherTime.group(1).endsWith("000")) {
                differences.add(at + ": " + got + " instead of a time with " + (exact ? "micro" : "milli") + "seconds");
            }
            return;
        }
        if (IDENTIFIER.matcher(wanted).matches()
                        && !learned.containsKey(wanted)
                        && IDENTIFIER.matcher(got).matches()
                || wanted.startsWith("udata_") && !learned.containsKey(wanted)
                || wanted.contains("/s/resources/") && !learned.containsKey(wanted)) {
            learned.put(wanted, got);
            return;
        }
        if (!cut(translated(wanted)).equals(cut(got))) {
            differences.add(at + ": " + shortened(got) + " instead of " + shortened(translated(wanted)));
        }
    }

    /** A guess at what was meant is not to be relied on, nor the order of a set. */
    private static String cut(String text) {
        return text.replaceFirst("but did you mean .*", "").replaceFirst("(existing ones in dataset, ie: ).*", "$1");
    }

    private static String shortened(Object value) {
        String text = String.valueOf(value);
        return text.length() < 200 ? text : text.substring(0, 200) + "…";
    }

    @Override
    public void close() {
        udata.close();
    }
}
