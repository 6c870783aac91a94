package io.github.opendata4j.examples.cli;

import io.github.opendata4j.model.table.TableSource;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Looks at a file before it is opened, so that what is wrong with it is said in the same words everywhere. */
final class InputFile {
    private static final String STANDARD_INPUT = "-";

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
            if (isAddress(file)) {
                throw new CommandException(ExitCode.USAGE, messages.text("file-remote", file));
            }
            throw new NoSuchFileException(file.toString());
        }
        if (!Files.isReadable(file)) {
            throw new AccessDeniedException(file.toString());
        }
        return file;
    }

    /** Whether {@code -} was typed for what is piped in. A file of that name is {@code ./-}. */
    static boolean isStandardInput(Path file) {
        return file.toString().equals(STANDARD_INPUT);
    }

    /** A table that is read from its beginning to its end, once. */
    static TableSource readOnce(Path file, Messages messages) throws IOException {
        if (!isPipe(file, messages)) {
            return TableSource.of(file);
        }
        InputStream pipe = new BufferedInputStream(open(file));
        return isText(pipe) ? TableSource.of(name(file), () -> pipe) : TableSource.of(name(file), copy(pipe)::open);
    }

    /**
     * A table that is read as often as it takes. What is piped in is there but once, and is put into a temporary file.
     */
    static TableSource readAgain(Path file, Messages messages) throws IOException {
        return isPipe(file, messages) ? TableSource.of(name(file), copy(open(file))::open) : TableSource.of(file);
    }

    private static boolean isPipe(Path file, Messages messages) throws IOException {
        return isStandardInput(file) || !Files.isRegularFile(require(file, messages));
    }

    private static InputStream open(Path file) throws IOException {
        return isStandardInput(file) ? System.in : Files.newInputStream(file);
    }

    private static String name(Path file) {
        return isStandardInput(file) ? "stdin" : String.valueOf(file.getFileName());
    }

    /** Workbooks, archives and what is compressed are looked at more than once. */
    private static boolean isText(InputStream pipe) throws IOException {
        pipe.mark(2);
        int start = pipe.read() << 8 | pipe.read();
        pipe.reset();
        return start != ('P' << 8 | 'K') && start != 0xD0CF && start != 0x1F8B;
    }

    private static TableSource copy(InputStream pipe) throws IOException {
        Path copy = Files.createTempFile("opendata-", ".input");
        copy.toFile().deleteOnExit();
        try (pipe) {
            Files.copy(pipe, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        return TableSource.of(copy);
    }

    /** Two slashes are one in a path, so that the scheme is all that is left of an address. */
    private static boolean isAddress(Path file) {
        return file.getNameCount() > 1 && file.getName(0).toString().matches("https?:");
    }
}
