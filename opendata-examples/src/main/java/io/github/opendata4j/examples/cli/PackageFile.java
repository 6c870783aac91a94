package io.github.opendata4j.examples.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Tells a Data Package from a table: the former needs no schema, since it names its own. */
final class PackageFile {
    private static final String DESCRIPTOR = "datapackage.json";

    private PackageFile() {}

    static boolean isPackage(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(DESCRIPTOR) || name.endsWith(".zip") || Files.isRegularFile(file.resolve(DESCRIPTOR));
    }
}
