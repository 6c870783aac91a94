package io.github.opendata4j.model.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FileReplacementTest {

    @TempDir
    private Path folder;

    @Test
    void aFolderThatIsNotThereIsNamedInsteadOfAFileThatNobodyAskedFor() {
        Path nowhere = folder.resolve("no");

        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> FileReplacement.write(nowhere.resolve("a.csv"), out -> out.write('a')))
                .withMessageContaining("no such folder")
                .withMessageNotContaining(".part")
                .satisfies(e -> assertThat(e.getFile()).isEqualTo(nowhere.toString()));
    }

    @Test
    void anInterruptedWriterLeavesTheOldFileAndNoPartOfTheNewOne() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "old");

        Thread.currentThread().interrupt();
        assertThatExceptionOfType(ClosedByInterruptException.class)
                .isThrownBy(() -> FileReplacement.write(file, out -> out.write(new byte[1 << 20])));
        assertThat(Thread.interrupted()).isTrue();

        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aDiskThatTakesNoMoreIsToldWithTheNameOfTheFile() throws IOException {
        Path file = folder.resolve("a.csv");
        try (OutputStream out = new NamedOutput(new FullDisk(), file)) {
            assertThatExceptionOfType(FileSystemException.class)
                    .isThrownBy(() -> out.write('a'))
                    .withMessage(file + ": No space left on device")
                    .withCauseInstanceOf(IOException.class);
        }
    }

    @Test
    void aLinkIsWrittenThroughAndStays() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "old and longer");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);

        FileReplacement.write(link, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a.csv", "link.csv");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDeviceIsWrittenToAndNeverReplaced() throws IOException {
        Path device =
                Files.createSymbolicLink(folder.resolve("nothing"), Path.of("/dev/null")); // never the device itself

        FileReplacement.write(device, out -> out.write('a'));

        assertThat(device).isSymbolicLink();
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aPipeIsWrittenToAndNeverReplaced() throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> {
            try {
                return Files.readString(pipe);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });

        FileReplacement.write(pipe, out -> out.write("through".getBytes(StandardCharsets.UTF_8)));

        assertThat(read.get(10, TimeUnit.SECONDS)).isEqualTo("through");
        assertThat(Files.isRegularFile(pipe)).isFalse();
    }

    private static final class FullDisk extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("No space left on device");
        }
    }
}
