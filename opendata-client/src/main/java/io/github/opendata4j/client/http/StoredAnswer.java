package io.github.opendata4j.client.http;

import io.github.opendata4j.model.internal.json.Expected;
import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.internal.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An answer as it is kept in a file: a line that says what the file is, a line of JSON with all but the content, the
 * content. Immutable.
 */
final class StoredAnswer {
    private static final byte[] MAGIC = "opendata4j-answer 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_FACTS = 1 << 18;
    private static final Expected TIME = Expected.of("un instant", "an instant");
    private static final Expected ADDRESS = Expected.of("une adresse", "an address");

    private final URI address;
    private final HttpHeaders headers;
    private final Instant confirmedAt;
    private final byte[] content;

    /**
     * An answer.
     *
     * @param address what answered
     * @param headers its headers, without cookies
     * @param confirmedAt when the portal last sent or confirmed it
     * @param content the content, unpacked; not copied
     */
    StoredAnswer(URI address, HttpHeaders headers, Instant confirmedAt, byte[] content) {
        this.address = address;
        this.headers = headers;
        this.confirmedAt = confirmedAt;
        this.content = content;
    }

    URI address() {
        return address;
    }

    HttpHeaders headers() {
        return headers;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }

    byte[] content() {
        return content;
    }

    /** The same, confirmed later, with the headers that came with the confirmation in place of older ones. */
    StoredAnswer confirmed(HttpHeaders newer, Instant now) {
        Map<String, List<String>> merged = new LinkedHashMap<>(headers.asMap());
        newer.asMap().forEach((name, values) -> {
            if (!name.startsWith("content-") && !name.equals("set-cookie")) {
                merged.put(name, values);
            }
        });
        return new StoredAnswer(address, HttpHeaders.of(merged), now, content);
    }

    byte[] toBytes() throws IOException {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("address", address.toString());
        facts.put("confirmedAt", confirmedAt.toString());
        facts.put("headers", headers.asMap());
        facts.put("sha256", hash(content));
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.length + 1024);
        out.write(MAGIC);
        out.write(Json.write(facts).getBytes(StandardCharsets.UTF_8));
        out.write('\n');
        out.write(content);
        return out.toByteArray();
    }

    /** What a file holds; empty if it is damaged, or none of ours. */
    static Optional<StoredAnswer> parse(byte[] file) {
        if (file.length < MAGIC.length || !Arrays.equals(file, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            return Optional.empty();
        }
        int end = MAGIC.length;
        while (end < file.length && file[end] != '\n') {
            end++;
        }
        if (end >= file.length || end - MAGIC.length > LONGEST_FACTS) {
            return Optional.empty();
        }
        String facts = new String(file, MAGIC.length, end - MAGIC.length, StandardCharsets.UTF_8);
        return parse(facts, Arrays.copyOfRange(file, end + 1, file.length));
    }

    private static Optional<StoredAnswer> parse(String text, byte[] content) {
        try {
            JsonValue facts = JsonValue.of(Json.parse(text));
            if (!facts.get("sha256", Expected.TEXT).text().equals(hash(content))) {
                return Optional.empty();
            }
            return Optional.of(new StoredAnswer(
                    facts.get("address", ADDRESS).parse(ADDRESS, URI::create),
                    headers(facts.get("headers", Expected.OBJECT)),
                    facts.get("confirmedAt", TIME).parse(TIME, Instant::parse),
                    content));
        } catch (io.github.opendata4j.model.OpenDataException e) {
            return Optional.empty();
        }
    }

    private static HttpHeaders headers(JsonValue object) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (String name : object.names()) {
            headers.put(
                    name,
                    object.get(name, Expected.LIST).items().stream()
                            .map(JsonValue::text)
                            .toList());
        }
        return HttpHeaders.of(headers);
    }

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
