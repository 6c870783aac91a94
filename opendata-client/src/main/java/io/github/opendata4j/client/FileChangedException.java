package io.github.opendata4j.client;

import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.internal.text.Bilingual;
import java.nio.file.Path;

/** A local file that isn't, or is no longer, the one that was planned to be published. */
public class FileChangedException extends OpenDataException {
    private static final long serialVersionUID = 1L;

    /** The file's path. */
    private final String file;

    /**
     * The file's bytes have changed.
     *
     * @param file where it is
     */
    public FileChangedException(Path file) {
        super(message(file));
        this.file = file.toString();
    }

    /**
     * The file isn't there any more.
     *
     * @param file where it was
     * @param cause the fault below
     */
    public FileChangedException(Path file, Throwable cause) {
        super(message(file), cause);
        this.file = file.toString();
    }

    /**
     * Returns which file it is.
     *
     * @return where it is
     */
    public Path file() {
        return Path.of(file);
    }

    private static LocalizedText message(Path file) {
        return Bilingual.text(
                "Le fichier " + file + " a changé depuis que la publication a été préparée : préparez-la à nouveau.",
                "The file " + file + " has changed since the publication was planned: plan it again.");
    }
}
