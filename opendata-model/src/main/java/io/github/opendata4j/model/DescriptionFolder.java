package io.github.opendata4j.model;

import io.github.opendata4j.model.internal.json.Expected;
import io.github.opendata4j.model.internal.json.JsonValue;
import java.io.File;
import java.nio.file.Path;

/** The folder of a description, which the files that it names must not leave. */
final class DescriptionFolder {

    private static final Expected FILE = Expected.of(
            "un fichier du dossier de cette description ou d'un dossier qu'il contient, comme \"donnees/aides.csv\"",
            "a file in the folder of this description or below, such as \"donnees/aides.csv\"");

    private final Path folder;

    DescriptionFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** The file that a description names. A backslash is a separator on one system and a letter on another: refused. */
    Path file(JsonValue json) {
        return json.parse(FILE, name -> {
            if (name.indexOf('\\') >= 0) {
                throw new IllegalArgumentException("Write / between folders");
            }
            return inside(folder.resolve(name));
        });
    }

    /**
     * What a description in this folder calls a file.
     *
     * @throws IllegalArgumentException if the file lies elsewhere
     */
    String relativize(Path file) {
        return portable(folder.relativize(inside(file.toAbsolutePath())));
    }

    /** A path with the separator that is understood everywhere. */
    static String portable(Path path) {
        return path.toString().replace(File.separatorChar, '/');
    }

    private Path inside(Path file) {
        Path normal = file.normalize();
        if (!normal.startsWith(folder) || normal.equals(folder)) {
            throw new IllegalArgumentException(file + " does not lie in " + folder + ": put it there or below");
        }
        return normal;
    }
}
