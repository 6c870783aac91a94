package io.github.opendata4j.validation.internal.dataset;

import io.github.opendata4j.model.Dataset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The local files that the description names are there, can be read, and hold something. */
final class LocalFileRule implements DatasetRule {

    @Override
    public void check(Dataset dataset, DatasetFindings out) {
        DatasetFile.of(dataset)
                .forEach(file -> file.distribution()
                        .file()
                        .flatMap(LocalFileRule::fault)
                        .ifPresent(code -> out.add(code, file, "file")));
    }

    /** The code of the rule that a file breaks. */
    static Optional<String> fault(Path path) {
        if (!Files.exists(path)) {
            return Optional.of("dataset-file-missing");
        }
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            return Optional.of("dataset-file-unreadable");
        }
        return isEmpty(path) ? Optional.of("dataset-file-empty") : Optional.empty();
    }

    private static boolean isEmpty(Path path) {
        try {
            return Files.size(path) == 0;
        } catch (IOException e) {
            return false; // it went away just now; whoever reads it will say so
        }
    }
}
