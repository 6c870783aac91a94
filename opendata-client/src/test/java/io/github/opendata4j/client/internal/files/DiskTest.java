package io.github.opendata4j.client.internal.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskTest {
    private final Disk disk = new Disk();

    @TempDir
    Path folder;

    private static FileLayer.Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void replacesAFileByAnother() throws Exception {
        Path file = Files.writeString(folder.resolve("a"), "a longer text");

        disk.write(folder.resolve("b"), text("new"));
        disk.move(folder.resolve("b"), file);

        assertThat(file).hasContent("new");
        assertThat(folder.resolve("b")).doesNotExist();
    }

    @Test
    void writesAnewWhatACutHasLeft() throws Exception {
        Path file = Files.writeString(folder.resolve("a"), "a longer text");

        disk.write(file, text("new"));

        assertThat(file).hasContent("new");
    }

    @Test
    void doesNotWriteThroughALink() throws Exception {
        Path outside = Files.writeString(folder.resolve("outside"), "theirs");
        Path link = Files.createSymbolicLink(folder.resolve("link"), outside);

        assertThatThrownBy(() -> disk.write(link, text("ours"))).isInstanceOf(IOException.class);
        assertThat(outside).hasContent("theirs");
    }

    @Test
    void makesFoldersAndRemovesFilesThatMayBeThere() throws Exception {
        Path deep = folder.resolve("a/b");
        disk.makeFolder(deep);
        disk.makeFolder(deep);
        Files.writeString(deep.resolve("c"), "");

        disk.delete(deep.resolve("c"));
        disk.delete(deep.resolve("c"));

        assertThat(deep).isEmptyDirectory();
    }

    @Test
    void tellsWhatItCannotDo() {
        assertThatThrownBy(() -> disk.move(folder.resolve("absent"), folder.resolve("a")))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> disk.write(folder.resolve("absent/a"), text("")))
                .isInstanceOf(IOException.class);
    }
}
