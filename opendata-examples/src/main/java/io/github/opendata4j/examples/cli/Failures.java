package io.github.opendata4j.examples.cli;

import io.github.opendata4j.model.OpenDataException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns whatever stopped a command into one sentence with a next step, and an exit code. */
final class Failures {
    private final OpendataCommand opendata;

    Failures(OpendataCommand opendata) {
        this.opendata = opendata;
    }

    /** Tells the user, and returns the exit code. */
    int report(Throwable failure) {
        CommandException told = explain(failure, opendata.messages());
        PrintStream err = opendata.shell().err();
        err.println(told.getMessage());
        if (opendata.isDebugging()) {
            trace(failure, err);
        }
        return told.exitCode().number();
    }

    /** What to say when standard output took less than it was given. */
    CommandException standardOutputLost() {
        return failed(opendata.messages().text("standard-output-lost"), null);
    }

    private static CommandException explain(Throwable failure, Messages messages) {
        if (failure instanceof CommandException told) {
            return told;
        }
        if (failure instanceof UncheckedIOException wrapper) {
            return explain(Objects.requireNonNull(wrapper.getCause()), messages);
        }
        if (failure instanceof IOException io) {
            return failed(explainIo(io, messages), failure);
        }
        if (failure instanceof OpenDataException fault) {
            return failed(fault.message(messages.locale()), failure);
        }
        if (failure instanceof OutOfMemoryError) {
            return failed(messages.text("memory-exhausted"), failure);
        }
        return failed(messages.text("unexpected", failure), failure);
    }

    private static String explainIo(IOException failure, Messages messages) {
        String what = failure instanceof FileSystemException file
                ? Objects.requireNonNullElse(file.getFile(), "")
                : Objects.requireNonNullElse(failure.getMessage(), failure.toString());
        if (failure instanceof NoSuchFileException) {
            return messages.text("file-missing", what);
        }
        if (failure instanceof AccessDeniedException) {
            return messages.text("permission-denied", what);
        }
        if (failure instanceof NotDirectoryException || failure instanceof FileAlreadyExistsException) {
            return messages.text("folder-wanted", what);
        }
        if (isNoSpace(failure)) {
            return failure instanceof FileSystemException
                    ? messages.text("no-space", what)
                    : messages.text("no-space-anywhere"); // the system did not say where
        }
        return messages.text("io-failed", Objects.requireNonNullElse(failure.getMessage(), failure.toString()));
    }

    /** The system's own words, which Java hands through: English or French on Linux and macOS, English on Windows. */
    private static boolean isNoSpace(IOException failure) {
        String reason = Objects.requireNonNullElse(failure.getMessage(), "").toLowerCase(Locale.ROOT);
        return reason.contains("no space left")
                || reason.contains("aucun espace")
                || reason.contains("not enough space")
                || reason.contains("quota");
    }

    private static CommandException failed(@Nullable String message, @Nullable Throwable cause) {
        String sentence = Objects.requireNonNullElse(message, String.valueOf(cause));
        return cause == null
                ? new CommandException(ExitCode.FAILED, sentence)
                : new CommandException(ExitCode.FAILED, sentence, cause);
    }

    /** Frames by hand: printing is this class's work, and nobody else's in the project. */
    private static void trace(Throwable failure, PrintStream err) {
        for (Throwable link = failure; link != null; link = link.getCause()) {
            err.println(link);
            for (StackTraceElement frame : link.getStackTrace()) {
                err.println("\tat " + frame);
            }
        }
    }
}
