package io.github.opendata4j.client.udata;

import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.LinkedDocument;
import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.SchemaReference;
import io.github.opendata4j.model.VocabularySystem;
import io.github.opendata4j.model.internal.json.Json;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a distribution or a linked document is to udata: the members of a resource's body, but for its extras. Pure
 * functions. The type is always said, since a file and a link have different ones unless told.
 */
final class ResourceRendering {
    private ResourceRendering() {}

    /** What can be said of a hosted file: its format, size and checksum are the server's to say. */
    static Map<String, @Nullable Object> hosted(Distribution distribution) {
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        out.put("title", title(distribution));
        distribution.description().ifPresent(text -> out.put("description", text.toString()));
        out.put(
                "type",
                distribution
                        .kind()
                        .flatMap(kind -> kind.idIn(VocabularySystem.UDATA))
                        .orElse("main"));
        distribution.schema().ifPresent(schema -> out.put("schema", schema(schema)));
        return out;
    }

    /** What can be said of a file that is elsewhere. */
    static Map<String, @Nullable Object> remote(Distribution distribution) {
        Map<String, @Nullable Object> out = hosted(distribution);
        out.put("filetype", "remote");
        out.put("url", address(distribution).map(URI::toString).orElse(null));
        distribution
                .format()
                .ifPresent(format -> out.put("format", format.strip().toLowerCase(Locale.ROOT)));
        distribution.mediaType().ifPresent(type -> out.put("mime", type));
        distribution.byteSize().ifPresent(bytes -> out.put("filesize", bytes));
        distribution.checksum().ifPresent(checksum -> {
            if (checksum.algorithm().matches("sha1|sha2|sha256|md5|crc")) {
                out.put("checksum", Map.of("type", checksum.algorithm(), "value", checksum.hex()));
            }
        });
        return out;
    }

    static Optional<URI> address(Distribution distribution) {
        return distribution.downloadUrl().or(distribution::accessUrl);
    }

    private static String title(Distribution distribution) {
        return distribution
                .title()
                .map(LocalizedText::toString)
                .filter(text -> !text.isBlank())
                .orElseGet(distribution::key);
    }

    static Map<String, @Nullable Object> schema(SchemaReference schema) {
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        out.put("name", schema.name());
        schema.version().ifPresent(version -> out.put("version", version));
        schema.url().ifPresent(url -> out.put("url", url.toString()));
        return out;
    }

    /** What a linked document is shown as. */
    static Map<String, @Nullable Object> document(LinkedDocument document) {
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        out.put("title", document.title().toString());
        out.put("type", "documentation");
        return out;
    }

    /** What udata has no field for, and what tells that a resource is a document. */
    static String documentMark(LinkedDocument document) {
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        out.put("shown", document.title().toString());
        out.put("title", document.title().texts());
        document.kind().ifPresent(kind -> out.put("kind", kind.code()));
        return Json.write(out);
    }
}
