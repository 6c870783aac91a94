package io.github.opendata4j.bench;

import java.io.IOException;
import java.nio.file.Path;

/** A whole process that goes through one table with one of {@link Parsers}, and says how many rows there were. */
final class ParseOnly {
    private ParseOnly() {}

    public static void main(String[] args) throws IOException {
        System.out.println(Parsers.valueOf(args[0]).rows(Path.of(args[1])));
    }
}
