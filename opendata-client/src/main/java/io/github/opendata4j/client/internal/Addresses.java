package io.github.opendata4j.client.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** Names of files in addresses. */
public final class Addresses {
    private Addresses() {}

    /**
     * Writes a name as a step of an address.
     *
     * @param name the name of a file or folder
     * @return the same, with what an address can't hold percent-encoded
     */
    public static String step(String name) {
        try {
            // a leading slash keeps a colon in the name from being taken for a scheme
            return new URI(null, null, "/" + name, null).toASCIIString().substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("No name of a file: " + name, e);
        }
    }

    /**
     * Writes the name of a file as a step of an address.
     *
     * @param file a file
     * @return its name
     */
    public static String step(Path file) {
        return step(String.valueOf(file.getFileName()));
    }
}
