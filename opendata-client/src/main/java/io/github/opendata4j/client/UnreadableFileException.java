package io.github.opendata4j.client;

import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.internal.text.Bilingual;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A local file that was to be published and can't be read. */
public class UnreadableFileException extends OpenDataException {
    private static final long serialVersionUID = 1L;

    /** The file's path. */
    private final String file;

    /**
     * The file can't be read.
     *
     * @param file where it should be
     * @param cause what the file system said
     */
    public UnreadableFileException(Path file, IOException cause) {
        super(message(file, cause), cause);
        this.file = file.toString();
    }

    private UnreadableFileException(Path file, LocalizedText message) {
        super(message);
        this.file = file.toString();
    }

    static UnreadableFileException noFile(Path file) {
        return new UnreadableFileException(
                file,
                Bilingual.text(
                        file + " n'est pas un fichier : indiquez le fichier à publier.",
                        file + " is not a file: name the file to publish."));
    }

    /**
     * Returns which file it is.
     *
     * @return where it should be
     */
    public Path file() {
        return Path.of(file);
    }

    private static LocalizedText message(Path file, IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return Bilingual.text(
                    "Le fichier " + file + " n'existe pas : vérifiez son nom et son dossier.",
                    "There is no file " + file + ": check its name and folder.");
        }
        if (cause instanceof AccessDeniedException) {
            return Bilingual.text(
                    "Le fichier " + file + " ne peut pas être lu : demandez le droit de le lire.",
                    "The file " + file + " can't be read: ask for the permission to read it.");
        }
        return Bilingual.text(
                "Le fichier " + file + " ne peut pas être lu : " + cause.getMessage(),
                "The file " + file + " can't be read: " + cause.getMessage());
    }
}
