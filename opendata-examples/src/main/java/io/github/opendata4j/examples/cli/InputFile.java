package io.github.opendata4j.examples.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Looks at a file before it is opened, so that what is wrong with it is said in the same words everywhere. */
final class InputFile {
    private InputFile() {}

    /**
     * Checks that {@code file} is there, no folder, and readable.
     *
     * @return {@code file}
     * @throws NoSuchFileException if it is not there
     * @throws AccessDeniedException if it may not be read
     */
    static Path require(Path file, Messages messages) throws NoSuchFileException, AccessDeniedException {
        if (Files.isDirectory(file)) {
            throw new CommandException(ExitCode.FAILED, messages.text("file-is-folder", file));
        }
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (!Files.isReadable(file)) {
            throw new AccessDeniedException(file.toString());
        }
        return file;
    }
}
