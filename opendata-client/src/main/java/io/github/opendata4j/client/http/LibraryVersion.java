package io.github.opendata4j.client.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which version of the library is running; the build writes it down. */
final class LibraryVersion {
    /** As a user agent names it, such as {@code opendata4j/0.1.0}. */
    static final String PRODUCT = "opendata4j/" + read();

    private LibraryVersion() {}

    private static String read() {
        Properties facts = new Properties();
        try (InputStream in = LibraryVersion.class.getResourceAsStream("version.properties")) {
            if (in != null) {
                facts.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A resource of this very module can be read", e);
        }
        return facts.getProperty("version", "unknown");
    }
}
