package io.github.opendata4j.validation.internal.datapackage;

import io.github.opendata4j.model.internal.json.Expected;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;

/**
 * A path in a descriptor: an address of the web, or a file below the package's own folder (Data Resource 2, "path":
 * neither absolute nor with {@code ../}, no hidden folders). A descriptor of a stranger must not make us read anything
 * else.
 *
 * @param text the path, in its plain form: {@code data/cities.csv}
 * @param isRemote whether it is an address
 */
public record ResourcePath(String text, boolean isRemote) {

    /** What a path should be. */
    static final Expected EXPECTED = Expected.of(
            "le chemin d'un fichier du dossier de ce paquet, comme \"donnees/villes.csv\", sans \"..\" ni dossier caché, ou "
                    + "une adresse http",
            "the path of a file in the folder of this package, such as \"data/cities.csv\", without \"..\" or hidden "
                    + "folders, or an http address");

    private static final int MOST_CHARACTERS = 4_000;

    /**
     * Reads a path.
     *
     * @param text as the descriptor writes it
     * @return the path
     * @throws IllegalArgumentException if it leads out of the package
     */
    public static ResourcePath parse(String text) {
        if (text.isBlank() || text.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException("Not a path: " + text.length() + " characters");
        }
        if (text.matches("(?i)https?://.*")) {
            return remote(text);
        }
        // a backslash is a separator on one system and a letter on another; a colon names a drive, a scheme or a stream
        if (text.startsWith("/") || text.matches("(?s).*[\\\\:\\x00-\\x1f].*")) {
            throw new IllegalArgumentException("Not a relative path: " + text);
        }
        List<String> steps = new ArrayList<>();
        for (String step : text.split("/", -1)) {
            if (step.startsWith(".") && !step.equals(".")) {
                throw new IllegalArgumentException("Hidden, or outside: " + text);
            }
            if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("Not a file: " + text);
        }
        return new ResourcePath(String.join("/", steps), false);
    }

    private static ResourcePath remote(String text) {
        try {
            if (new URI(text).getHost() == null) {
                throw new IllegalArgumentException("No host: " + text);
            }
            return new ResourcePath(text, true);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("Not an address: " + text, e);
        }
    }

    /** {@return the last step, as a name} */
    public String fileName() {
        return text.substring(text.lastIndexOf('/') + 1);
    }
}
