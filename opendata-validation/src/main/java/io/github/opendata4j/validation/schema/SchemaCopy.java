package io.github.opendata4j.validation.schema;

import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.internal.text.Bilingual;
import io.github.opendata4j.model.table.TableSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The bytes of a descriptor, of a bounded number, and what they have to be. */
final class SchemaCopy {

    /** The largest descriptor in the national catalogue has a quarter of a megabyte. */
    static final int MOST_BYTES = 4 << 20;

    private SchemaCopy() {}

    static String read(Path file, int most) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new IOException(file.getFileName() + " is longer than " + most + " bytes");
            }
            return text(bytes);
        }
    }

    /** Strict: a descriptor in another encoding would have wrong names. */
    static String text(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /**
     * Whether a text is a descriptor of a type at all: a server's page of excuses is none.
     *
     * @throws OpenDataException if it is not
     */
    static void check(String json, SchemaType type) {
        switch (type) {
            case TABLE -> TableSchema.parse(json);
            case DATA_PACKAGE -> member(json, "resources");
            case JSON -> member(json, null);
            case OTHER -> {}
        }
    }

    private static void member(String json, @Nullable String name) {
        if (!(Json.parse(json) instanceof Map<?, ?> object) || (name != null && !object.containsKey(name))) {
            throw new OpenDataException(Bilingual.text(
                    "Ce document n'est pas un tel descripteur.", "This document is no such descriptor."));
        }
    }

    /**
     * The table schema, under the name, version and address that the catalogue has for it. What it says of itself is
     * often the version before, or a name without its owner.
     */
    static TableSchema schema(String json, String name, SchemaVersion version) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("name", name);
        members.putAll(TableSchema.parse(json).members());
        members.put("name", name);
        members.put("version", version.name());
        members.put("path", version.url().toString());
        return TableSchema.parse(Json.write(members));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
