package io.github.opendata4j.model.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
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

    private static final class FullDisk extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("No space left on device");
        }
    }
}
