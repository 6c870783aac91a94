package io.github.opendata4j.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/** The tables of the benchmark, made when first needed and kept for later runs. */
final class BenchFiles {
    /** Part of every name: another number where the tables come out otherwise. */
    private static final String EDITION = "2";

    private final Path folder;

    BenchFiles(Path folder) {
        this.folder = folder;
    }

    private interface Content {
        void writeTo(Writer out) throws IOException;
    }

    Path grants(int rows, GrantsTable.Faults faults) throws IOException {
        String kind = faults.name().toLowerCase(Locale.ROOT);
        return file("grants-" + rows + "-" + kind + ".csv", out -> new GrantsTable().write(out, rows, faults));
    }

    Path wide(int rows) throws IOException {
        return file("wide-" + rows + ".csv", out -> WideTable.write(out, rows));
    }

    Path wideSchema() throws IOException {
        return file("wide-schema.json", out -> out.write(WideTable.schema()));
    }

    /** Where a peer may leave what it writes beside a table. */
    Path folder() throws IOException {
        return Files.createDirectories(folder).toAbsolutePath();
    }

    private Path file(String name, Content content) throws IOException {
        Path file = folder().resolve(EDITION + "-" + name);
        if (!Files.exists(file)) {
            Path part = file.resolveSibling(file.getFileName() + ".part");
            try (Writer out = new BufferedWriter(
                    new OutputStreamWriter(Files.newOutputStream(part), StandardCharsets.UTF_8), 1 << 20)) {
                content.writeTo(out);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return file;
    }

    static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
