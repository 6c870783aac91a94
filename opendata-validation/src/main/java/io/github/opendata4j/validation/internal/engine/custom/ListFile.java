package io.github.opendata4j.validation.internal.engine.custom;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Lists that lie beside the classes; a line that begins with {@code #} says where a list is from. Read at each call. */
final class ListFile {

    private ListFile() {}

    /** The lines of a list in their order. */
    static List<String> lines(String resource) {
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ListFile.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    lines.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        return lines;
    }

    /** The names in a list of codes and names, {@code 01,Ain}. */
    static Set<String> names(String resource) {
        Set<String> names = new HashSet<>();
        for (String line : lines(resource)) {
            names.add(line.substring(line.indexOf(',') + 1));
        }
        return names;
    }
}
