package io.github.opendata4j.validation.render;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Texts that the renderings are held against. */
final class Golden {
    private Golden() {}

    static String read(String name) throws IOException {
        try (InputStream file = Golden.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
