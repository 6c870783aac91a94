package io.github.opendata4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.OpenDataException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FailuresTest {
    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new NoSuchFileException("a.csv"), "There is no file a.csv. Check its path"),
                Arguments.of(new AccessDeniedException("a.csv"), "No permission for a.csv. Ask its owner"),
                Arguments.of(new NotDirectoryException("out"), "out is not a folder"),
                Arguments.of(full("No space left on device"), "No space is left to write out/a. Free some"),
                Arguments.of(full("Aucun espace disponible sur le périphérique"), "No space is left"),
                Arguments.of(full("There is not enough space on the disk"), "No space is left"),
                Arguments.of(full("Disk quota exceeded"), "No space is left"),
                Arguments.of(new IOException("No space left on device"), "No space is left on the disk. Free some"),
                Arguments.of(new IOException("Input/output error"), "failed: Input/output error. Check the disk"),
                Arguments.of(new UncheckedIOException(new NoSuchFileException("a.csv")), "There is no file a.csv"),
                Arguments.of(new OpenDataException("The library says what to do."), "The library says what to do."),
                Arguments.of(new OutOfMemoryError("Java heap space"), "-Xmx"),
                Arguments.of(new IllegalStateException("boom"), "a defect of opendata"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void everyFailureIsOneMessageAndExitCode3(Throwable failure, String says) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int exitCode = new Failures(new OpendataCommand(shell(err, Locale.ENGLISH))).report(failure);

        assertThat(exitCode).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .contains(says);
    }

    @Test
    void whatTheLibrarySaysIsSaidInTheReadersLanguage() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        LocalizedText text = LocalizedText.builder()
                .put(Locale.FRENCH, "Fermé.")
                .put(Locale.ENGLISH, "Closed.")
                .build();

        new Failures(new OpendataCommand(shell(err, Locale.FRANCE))).report(new OpenDataException(text));

        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines("Fermé.");
    }

    private static FileSystemException full(String words) {
        return new FileSystemException("out/a", null, words);
    }

    private static Shell shell(ByteArrayOutputStream err, Locale locale) {
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Shell(stream, stream, StandardCharsets.UTF_8, Terminal.NONE, locale);
    }
}
