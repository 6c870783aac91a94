package io.github.opendata4j.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** A table that another program pipes in, which can be read but once. */
@ResourceLock(Resources.SYSTEM_PROPERTIES)
class PipedInputTest {
    private static final byte[] TABLE = "jour\n17/01/2024\n".getBytes(UTF_8);

    @TempDir
    private Path folder;

    private InputStream before;
    private String schema;

    @BeforeEach
    void writeSchema() throws IOException {
        before = System.in;
        schema = Files.writeString(
                        folder.resolve("schema.json"), "{\"fields\": [{\"name\": \"jour\", \"type\": \"date\"}]}")
                .toString();
    }

    @AfterEach
    void giveBack() {
        System.setIn(before);
    }

    private static void pipe(byte[] bytes) {
        System.setIn(new ByteArrayInputStream(bytes));
    }

    @Test
    void isCheckedAsItComes() {
        pipe(TABLE);
        CommandRun run = CommandRun.of("validate", "-", "--schema", schema);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("File: stdin", "A2");
    }

    @Test
    void mayBeCompressedOrAWorkbook() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(TABLE);
        }
        pipe(packed.toByteArray());
        assertThat(CommandRun.of("validate", "-", "--schema", schema).out()).contains("A2");

        CommandRun.of("template", schema, "--out", folder.resolve("t.xlsx").toString());
        pipe(Files.readAllBytes(folder.resolve("t.xlsx")));
        assertThat(CommandRun.of("validate", "-", "--schema", schema).out()).contains("no row either");
    }

    @Test
    void isRepairedThoughThatReadsItMoreThanOnce() {
        pipe(TABLE);
        Path target = folder.resolve("new.csv");
        CommandRun run = CommandRun.of("repair", "-", "--schema", schema, "--out", target.toString());

        assertThat(run.exitCode()).as(run.everything()).isZero();
        assertThat(target).hasContent("jour\r\n2024-01-17\r\n");
    }

    @Test
    void hasNoPlaceInAReportOfFrictionless() {
        pipe(TABLE);
        CommandRun run = CommandRun.of("validate", "-", "--schema", schema, "--format", "frictionless");

        assertThat(run.out()).contains("\"place\": \"stdin\"");
    }
}
