package io.github.opendata4j.validation.internal.datapackage;

import io.github.opendata4j.model.internal.scan.ZipParts;
import io.github.opendata4j.model.table.TableSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** A package in a zip archive: its descriptor stands at the top, or in the one folder that holds all. */
public final class ZipFiles implements PackageFiles {

    private static final String DESCRIPTOR = "datapackage.json";

    private final TableSource archive;
    private final ZipParts parts;
    private final String folder;

    private ZipFiles(TableSource archive, ZipParts parts, String folder) {
        this.archive = archive;
        this.parts = parts;
        this.folder = folder;
    }

    /**
     * Looks into an archive.
     *
     * @param archive a zip archive
     * @return empty if there is no descriptor in it
     * @throws IOException if it can't be read
     * @throws io.github.opendata4j.model.internal.scan.ScanException if it is no archive, or an unsafe one
     */
    public static Optional<ZipFiles> in(TableSource archive) throws IOException {
        ZipParts parts = ZipParts.of(archive);
        return parts.names().stream()
                .filter(name -> name.equals(DESCRIPTOR) || name.matches("[^/]+/" + DESCRIPTOR))
                .min((one, other) -> Integer.compare(one.length(), other.length()))
                .map(name -> new ZipFiles(archive, parts, name.substring(0, name.length() - DESCRIPTOR.length())));
    }

    /**
     * Opens the descriptor.
     *
     * @return its JSON
     * @throws IOException if it can't be read
     */
    public InputStream descriptor() throws IOException {
        return parts.open(folder + DESCRIPTOR);
    }

    @Override
    public InputStream open(ResourcePath path) throws IOException {
        if (!parts.has(folder + path.text())) {
            throw new NoSuchFileException(path.text());
        }
        return parts.open(folder + path.text());
    }

    @Override
    public TableSource source(ResourcePath path) {
        return parts.has(folder + path.text()) && path.fileName().matches("(?i).*\\.(csv|tsv|tab|txt)")
                ? archive.inArchive(folder + path.text())
                : PackageFiles.super.source(path);
    }
}
