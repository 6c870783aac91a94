package io.github.opendata4j.client.udata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Sends logos and pictures. */
final class Images {
    private Images() {}

    static URI send(Api api, Call call, Path image) {
        String name = String.valueOf(image.getFileName());
        Call.Part part = new Call.Part(name, bytes(image), out -> Files.copy(image, out));
        return api.send(call.form(new Call.Form(Map.of(), part)))
                .uri("image")
                .orElseThrow(() -> api.fault(
                        api.name() + " a pris l'image « " + name + " », mais ne dit pas où elle est.",
                        api.name() + " has taken the image " + name + ", but does not say where it is."));
    }

    private static long bytes(Path image) {
        try {
            return Files.size(image);
        } catch (IOException e) {
            throw new UncheckedIOException("The image can't be read: " + image.getFileName(), e);
        }
    }
}
