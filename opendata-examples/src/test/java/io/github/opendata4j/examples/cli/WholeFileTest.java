package io.github.opendata4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    private final Messages messages = Messages.in(Locale.ENGLISH);

    @TempDir
    private Path folder;

    @Test
    void replacesAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), "old and longer");

        WholeFile.at(file, messages).write(out -> out.write('n'));

        assertThat(file).hasContent("n");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void leavesTheOldFileWhenWritingBreaksOff() throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), "old");
        WholeFile whole = WholeFile.at(file, messages);

        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> whole.write(out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("No space left on device");
                }))
                .withMessageContainingAll("report.txt", "No space left");
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void writesThroughALinkInsteadOfReplacingIt() throws IOException {
        Path file = Files.createFile(folder.resolve("real.txt"));
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);

        WholeFile.at(link, messages).write(out -> out.write('n'));

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("n");
    }

    @Test
    void saysAtOnceThatThereIsNoFolder() {
        assertThatThrownBy(() -> WholeFile.at(folder.resolve("no/report.txt"), messages))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("There is no folder");
    }
}
