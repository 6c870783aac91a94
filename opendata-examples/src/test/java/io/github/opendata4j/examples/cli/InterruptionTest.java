package io.github.opendata4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command that is stopped from outside, as by Ctrl-C. */
class InterruptionTest {
    private static final int ROWS = 400_000;
    private static final long NANOS_TO_BEGIN = TimeUnit.SECONDS.toNanos(60);

    @TempDir
    private Path folder;

    @Test
    void aFileThatWasBeingWrittenIsTakenAwayAndTheGoodbyeSaysSo() throws Exception {
        Path table = folder.resolve("table.csv");
        try (BufferedWriter out = Files.newBufferedWriter(table)) {
            out.write("jour\n");
            for (int row = 0; row < ROWS; row++) {
                out.write("17/01/2024\n");
            }
        }
        Path schema = Files.writeString(
                folder.resolve("schema.json"), "{\"fields\": [{\"name\": \"jour\", \"type\": \"date\"}]}");
        Path said = folder.resolve("said.txt");

        Process repair = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-p",
                        System.getProperty("jdk.module.path"),
                        "-m",
                        OpendataCommand.class.getModule().getName() + "/" + OpendataCommand.class.getName(),
                        "repair",
                        table.toString(),
                        "--schema",
                        schema.toString(),
                        "--out",
                        folder.resolve("new.csv").toString(),
                        "--lang",
                        "en")
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        awaitPart(repair);
        repair.destroy();

        assertThat(repair.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(said).content().contains("nothing is half written").doesNotContain("Exception", "failed");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder("table.csv", "schema.json", "said.txt");
        }
    }

    private void awaitPart(Process running) throws IOException, InterruptedException {
        long start = System.nanoTime();
        while (running.isAlive() && System.nanoTime() - start < NANOS_TO_BEGIN) {
            File[] parts = folder.toFile().listFiles((in, name) -> name.endsWith(".part"));
            if (parts != null && parts.length > 0) {
                return;
            }
            Thread.sleep(2);
        }
        throw new IOException("It was over before it could be stopped");
    }
}
