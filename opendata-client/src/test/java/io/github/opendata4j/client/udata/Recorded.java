package io.github.opendata4j.client.udata;

import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.opendata4j.model.internal.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What a real udata answered, request by request; tests that read it are skipped where the corpus is absent. */
final class Recorded {
    private static final Path FOLDER =
            Path.of(System.getProperty("opendata.shared", "../../shared"), "corpus", "udata-live");

    private Recorded() {}

    /** The JSON of an answer, by the name of its file without the extension. */
    static @Nullable Object answer(String name) {
        assumeThat(FOLDER).isDirectory();
        try {
            String text = Files.readString(FOLDER.resolve(name + ".txt"));
            int status = text.indexOf("\n\nHTTP/1.1 ");
            return Json.parse(text.substring(text.indexOf("\n\n", status + 2) + 2));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Told told(String name) {
        return Told.of(answer(name));
    }
}
