package io.github.opendata4j.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.client.testing.Samples;
import io.github.opendata4j.model.Checksum;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalFileTest {
    @TempDir
    Path folder;

    @Test
    void knowsItsSizeAndChecksum() {
        LocalFile file = LocalFile.read(Samples.file(folder, "abc.txt", "abc"));

        assertThat(file.bytes()).isEqualTo(3);
        assertThat(file.checksum())
                .isEqualTo(new Checksum("sha256", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        assertThat(file.path()).isAbsolute();
    }

    @Test
    void copiesItsBytesAndTellsHowFarItIs() throws Exception {
        LocalFile file = LocalFile.read(Samples.file(folder, "large.txt", "x".repeat(200_000)));
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        long[] last = new long[1];

        file.copyTo(copy, done -> {
            assertThat(done).isGreaterThan(last[0]);
            last[0] = done;
        });

        assertThat(copy.size()).isEqualTo(200_000);
        assertThat(last[0]).isEqualTo(200_000);
    }

    @Test
    void refusesToCopyOtherBytesOfTheSameLength() {
        LocalFile file = LocalFile.read(Samples.file(folder, "a.txt", "abc"));
        Samples.file(folder, "a.txt", "abd");

        assertThatThrownBy(() -> file.copyTo(new ByteArrayOutputStream(), done -> {}))
                .isInstanceOfSatisfying(
                        FileChangedException.class,
                        fault -> assertThat(fault.file()).isEqualTo(file.path()));
    }

    @Test
    void stopsCopyingOnceTheFileHasGrown() {
        LocalFile file = LocalFile.read(Samples.file(folder, "a.txt", "abc"));
        Samples.file(folder, "a.txt", "x".repeat(10_000_000));
        ByteArrayOutputStream copy = new ByteArrayOutputStream();

        assertThatThrownBy(() -> file.copyTo(copy, done -> {})).isInstanceOf(FileChangedException.class);
        assertThat(copy.size()).isLessThan(1_000_000);
    }

    @Test
    void takesAFileThatHasGoneForOneThatHasChanged() throws Exception {
        LocalFile file = LocalFile.read(Samples.file(folder, "a.txt", "abc"));
        Files.delete(file.path());

        assertThatThrownBy(() -> file.copyTo(new ByteArrayOutputStream(), done -> {}))
                .isInstanceOf(FileChangedException.class);
    }

    @Test
    void saysWhyAFileCannotBeRead() {
        assertThatThrownBy(() -> LocalFile.read(folder.resolve("absent.csv")))
                .isInstanceOfSatisfying(UnreadableFileException.class, fault -> {
                    assertThat(fault.message(Locale.FRENCH)).contains("n'existe pas");
                    assertThat(fault.file()).isEqualTo(folder.resolve("absent.csv"));
                });
        assertThatThrownBy(() -> LocalFile.read(folder)).hasMessageContaining("is not a file");
    }
}
