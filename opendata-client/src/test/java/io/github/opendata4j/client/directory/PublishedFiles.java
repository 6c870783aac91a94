package io.github.opendata4j.client.directory;

import io.github.opendata4j.client.LocalFile;
import io.github.opendata4j.model.internal.json.Expected;
import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.internal.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Looks at a portal as a stranger does, who knows Data Package and nothing of us. */
final class PublishedFiles {
    private PublishedFiles() {}

    /** What is not as the catalogue and the data packages say. */
    static List<String> brokenBelow(Path root) {
        List<String> broken = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(root)) {
            List<Path> descriptors = paths.filter(path -> path.endsWith("datapackage.json"))
                    .filter(path -> !root.relativize(path).startsWith(".opendata"))
                    .toList();
            for (Path descriptor : descriptors) {
                JsonValue.of(Json.read(descriptor)).get("resources", Expected.LIST).items().stream()
                        .filter(resource -> !isWhole(descriptor, resource))
                        .forEach(resource -> broken.add(descriptor + " " + resource.raw()));
            }
            if (Files.exists(root.resolve("catalog.json"))) {
                Json.read(root.resolve("catalog.json"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return broken;
    }

    private static boolean isWhole(Path descriptor, JsonValue resource) {
        Path file =
                descriptor.resolveSibling(resource.get("path", Expected.TEXT).text());
        if (!Files.exists(file)) {
            return false;
        }
        LocalFile found = LocalFile.read(file);
        return found.bytes() == resource.get("bytes", Expected.COUNT).count()
                && found.checksum()
                        .toString()
                        .equals(resource.get("hash", Expected.TEXT).text());
    }
}
