package io.github.opendata4j.client.internal;

import io.github.opendata4j.model.LinkedDocument;
import java.nio.file.Path;

/** What linked documents have no method for. */
public final class LinkedDocuments {
    private LinkedDocuments() {}

    /**
     * Puts another file in the place of a document's own.
     *
     * @param document the document
     * @param file the other file
     * @return the same document with that file
     */
    public static LinkedDocument withFile(LinkedDocument document, Path file) {
        LinkedDocument.Builder builder =
                LinkedDocument.ofFile(document.title().toString(), file).title(document.title());
        document.kind().ifPresent(builder::kind);
        document.extras().forEach(builder::extra);
        return builder.build();
    }
}
