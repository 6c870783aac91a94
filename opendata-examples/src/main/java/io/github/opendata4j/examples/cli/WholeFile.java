package io.github.opendata4j.examples.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes a file that is there whole or not at all, whatever interrupts it. */
final class WholeFile {
    /** What fills the file. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private final Path file;
    private final Path part;

    private WholeFile(Path file) {
        this.file = file;
        this.part = file.resolveSibling("." + file.getFileName() + ".part");
    }

    /**
     * A file to be written later. Looks at its place now, so that nobody waits for a report that cannot be written.
     *
     * @throws AccessDeniedException if nothing may be written there
     */
    static WholeFile at(Path file, Messages messages) throws AccessDeniedException {
        Path folder = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file);
        if (Files.isDirectory(file)) {
            throw new CommandException(ExitCode.FAILED, messages.text("file-is-folder", file));
        }
        if (!Files.isDirectory(folder)) {
            throw new CommandException(ExitCode.FAILED, messages.text("folder-missing", folder));
        }
        if (!Files.isWritable(folder)) {
            throw new AccessDeniedException(folder.toString());
        }
        return new WholeFile(file);
    }

    /**
     * Refuses a place where one of the files stands that the command reads, since writing would destroy it.
     *
     * @return this
     */
    WholeFile apartFrom(Messages messages, @Nullable Path... inputs) throws IOException {
        for (Path input : inputs) {
            if (input != null && isSame(file, input)) {
                throw new CommandException(ExitCode.USAGE, messages.text("out-is-input", file));
            }
        }
        return this;
    }

    private static boolean isSame(Path a, Path b) throws IOException {
        boolean sameName =
                a.toAbsolutePath().normalize().equals(b.toAbsolutePath().normalize());
        return sameName || (Files.exists(a) && Files.exists(b) && Files.isSameFile(a, b));
    }

    /**
     * Refuses a file that is there already, since somebody may have filled it in, unless {@code replace}.
     *
     * @return this
     */
    WholeFile asNew(Messages messages, Replacing replace) {
        if (!replace.isWanted() && Files.isRegularFile(file)) {
            throw new CommandException(ExitCode.FAILED, messages.text("out-exists", file));
        }
        return this;
    }

    /**
     * Refuses a name that promises another kind of file than the one that is written, which no program would open then.
     *
     * @param wanted how a name of the right kind ends, as shown to the user
     * @param refused endings that promise something else, in lower case
     * @return this
     */
    WholeFile named(Messages messages, String wanted, String... refused) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        for (String ending : refused) {
            if (name.endsWith(ending)) {
                throw new CommandException(ExitCode.USAGE, messages.text("out-kind", file, wanted));
            }
        }
        return this;
    }

    /** Writes beside the file, then puts the result in its place. */
    void write(Content content) throws IOException {
        try {
            if (isReplaceable()) {
                fill(part, content);
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            } else {
                fill(file, content);
            }
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) { // a full disk does not say which file it was
            throw new FileSystemException(file.toString(), null, e.getMessage());
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** A link, a pipe or a device such as /dev/null is written to, never replaced. */
    private boolean isReplaceable() {
        return Files.notExists(file, LinkOption.NOFOLLOW_LINKS) || Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static void fill(Path target, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
            content.writeTo(out);
        }
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
