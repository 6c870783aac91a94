package io.github.opendata4j.validation.internal.dataset;

import io.github.opendata4j.model.Dataset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The local files that the description names are there, can be read, and hold something. */
final class LocalFileRule implements DatasetRule {

    @Override
    public void check(Dataset dataset, DatasetFindings out) {
        DatasetFile.of(dataset).forEach(file -> file.distribution().file().ifPresent(path -> check(file, path, out)));
    }

    private static void check(DatasetFile file, Path path, DatasetFindings out) {
        if (!Files.exists(path)) {
            out.add("dataset-file-missing", file, "file");
        } else if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            out.add("dataset-file-unreadable", file, "file");
        } else if (isEmpty(path)) {
            out.add("dataset-file-empty", file, "file");
        }
    }

    private static boolean isEmpty(Path path) {
        try {
            return Files.size(path) == 0;
        } catch (IOException e) {
            return false; // it went away just now; whoever reads it will say so
        }
    }
}
