package io.github.opendata4j.validation.internal.datapackage;

import io.github.opendata4j.model.Checksum;
import io.github.opendata4j.model.internal.json.Expected;
import io.github.opendata4j.model.internal.json.JsonValue;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** One resource of a descriptor. Whatever this version does not know is left alone. Immutable. */
public final class PackageResource {

    private static final int MOST_PARTS = 1_000;

    private static final Expected RESOURCE = Expected.of("une ressource entre accolades", "a resource in braces");
    private static final Expected DATA =
            Expected.of("un chemin (path) ou des données (data)", "a path or data of its own");
    private static final Expected ONE =
            Expected.of("un chemin (path) ou des données (data), pas les deux", "a path or data of its own, not both");
    private static final Expected CHARSET =
            Expected.of("un encodage connu, comme \"utf-8\"", "a known encoding, such as \"utf-8\"");
    private static final Expected HASH = Expected.of(
            "une empreinte en hexadécimal, comme \"sha256:9f86…\"",
            "a digest in hexadecimal, such as \"sha256:9f86…\"");

    private final JsonValue json;
    private final String name;
    private final List<ResourcePath> paths;
    private final @Nullable Charset encoding;
    private final OptionalLong bytes;
    private final @Nullable Checksum hash;

    private PackageResource(JsonValue json) {
        this.json = json.object(RESOURCE);
        this.name = json.get("name", Expected.TEXT).text();
        this.paths = paths(json);
        this.encoding = json.find("encoding")
                .filter(value -> !"".equals(value.raw()))
                .map(value -> value.parse(CHARSET, Charset::forName))
                .orElse(null);
        this.bytes =
                json.find("bytes").map(JsonValue::count).map(OptionalLong::of).orElse(OptionalLong.empty());
        this.hash = json.find("hash")
                .filter(value -> !"".equals(value.raw()))
                .map(value -> value.parse(HASH, Checksum::parse))
                .orElse(null);
    }

    /**
     * Reads a resource.
     *
     * @param json its object
     * @return the resource
     * @throws io.github.opendata4j.model.internal.json.JsonShapeException if a member of it is wrong
     */
    static PackageResource read(JsonValue json) {
        return new PackageResource(json);
    }

    private static List<ResourcePath> paths(JsonValue json) {
        Optional<JsonValue> path = json.find("path");
        boolean hasData = json.find("data").isPresent();
        if (path.isEmpty()) {
            if (!hasData) {
                json.get("path", DATA);
            }
            return List.of();
        }
        JsonValue value = path.get();
        if (hasData) {
            throw value.wrong(ONE);
        }
        if (!(value.raw() instanceof List<?> parts)) {
            return List.of(value.parse(ResourcePath.EXPECTED, ResourcePath::parse));
        }
        if (parts.isEmpty() || parts.size() > MOST_PARTS) {
            throw value.wrong(ResourcePath.EXPECTED);
        }
        return value.items().stream()
                .map(part -> part.parse(ResourcePath.EXPECTED, ResourcePath::parse))
                .toList();
    }

    /** {@return what the descriptor calls it} */
    public String name() {
        return name;
    }

    /** {@return the files that it is made of, one behind the other; none if its data stand in the descriptor} */
    public List<ResourcePath> paths() {
        return paths;
    }

    /** {@return the data in the descriptor itself} */
    public Optional<JsonValue> data() {
        return json.find("data");
    }

    /** {@return an object, or a text that says where it stands} */
    public Optional<JsonValue> schema() {
        return json.find("schema").filter(value -> !"".equals(value.raw()));
    }

    /** {@return an object, or a text that says where it stands} */
    public Optional<JsonValue> dialect() {
        return json.find("dialect").filter(value -> !"".equals(value.raw()));
    }

    /** {@return the stated encoding} */
    public Optional<Charset> encoding() {
        return Optional.ofNullable(encoding);
    }

    /** {@return the stated length of all its files together} */
    public OptionalLong bytes() {
        return bytes;
    }

    /** {@return the stated checksum of all its files together} */
    public Optional<Checksum> hash() {
        return Optional.ofNullable(hash);
    }

    /** {@return where it stands, or one of its members} */
    public String pointer(String member) {
        return json.pointerTo(member);
    }

    /** {@return whether it is a file of rows in JSON rather than in text} */
    public boolean isJsonFile() {
        return paths.size() == 1 && ending().equals("json");
    }

    /** {@return whether it is a table, by what is said of it or by the ending of its file} */
    public boolean isTable() {
        return schema().isPresent()
                || "tabular-data-resource".equals(text("profile"))
                || "table".equals(text("type"))
                || ending().matches("csv|tsv|tab|xlsx|xls|ods");
    }

    private String ending() {
        String file = paths.isEmpty() ? "" : paths.get(0).fileName().toLowerCase(Locale.ROOT);
        String plain = file.replaceFirst("\\.(gz|zip)$", "");
        return plain.substring(plain.lastIndexOf('.') + 1);
    }

    private String text(String member) {
        return json.find(member).map(JsonValue::raw).map(String::valueOf).orElse("");
    }
}
