package io.github.opendata4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintCommandTest {

    @TempDir
    private Path folder;

    private String write(String json) throws IOException {
        return Files.writeString(folder.resolve("schema.json"), json).toString();
    }

    @Test
    void aSchemaOfTheCatalogueEndsWithZero() {
        CommandRun run = CommandRun.of("lint", "scdl/subventions");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aSchemaWithAnErrorEndsWithOneAndSaysWhereInEveryForm() throws IOException {
        String schema = write(
                "{\"fields\": [{\"name\": \"a\", \"type\": \"integer\", \"constraints\": {\"pattern\": \"x\"}}]}");
        for (String format : new String[] {"text", "html", "json", "csv"}) {
            CommandRun run = CommandRun.of("lint", schema, "--format", format, "--lang", "fr");

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.out()).as(format).contains("pattern").contains("constraints");
        }
    }

    @Test
    void aWarningAloneEndsWithZero() throws IOException {
        CommandRun run =
                CommandRun.of("lint", write("{\"fields\": [{\"name\": \"a\", \"contraints\": {}}]}"), "--lang", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("contraints", "constraints");
    }

    @Test
    void aFileThatIsNoSchemaIsSaidToBeNone() throws IOException {
        CommandRun run = CommandRun.of("lint", write("{\"fields\": ["), "--format", "json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("schema-unreadable");
    }

    @Test
    void theReportGoesToAFileWhenAsked() throws IOException {
        Path report = folder.resolve("report.html");
        CommandRun run = CommandRun.of("lint", "scdl/prenoms", "--format", "html", "--out", report.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(report).isNotEmptyFile();
    }

    @Test
    void aNameThatIsNeitherSchemaNorFileIsAFailure() {
        assertThat(CommandRun.of("lint", "nothing.json").exitCode()).isGreaterThan(1);
    }
}
