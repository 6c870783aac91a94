package io.github.opendata4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OpendataCommandTest {
    @Test
    void helpGoesToStandardOutputAndNamesEveryCommandAndExitCode() {
        CommandRun run = CommandRun.of("--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("validate", "publish", "schemas");
        for (ExitCode code : ExitCode.values()) {
            assertThat(run.out()).containsPattern("\n  " + code.number() + "   \\w");
        }
    }

    @Test
    void helpSpeaksTheLanguageThatIsAskedFor() {
        assertThat(CommandRun.of("schemas", "--help", "--lang", "fr").out())
                .contains("Liste les schémas", "Usage : opendata schemas");
        assertThat(CommandRun.in(Locale.FRANCE, Terminal.NONE, "--help").out()).contains("Codes de retour");
        assertThat(CommandRun.in(Locale.FRANCE, Terminal.NONE, "--help", "--lang", "en")
                        .out())
                .contains("Exit codes");
    }

    @Test
    void theWordHelpIsUnderstoodToo() {
        assertThat(CommandRun.of("help")).isEqualTo(CommandRun.of("--help"));
        assertThat(CommandRun.of("help", "--lang", "fr")).isEqualTo(CommandRun.of("--help", "--lang", "fr"));
        assertThat(CommandRun.of("help", "merge", "--lang", "fr"))
                .isEqualTo(CommandRun.of("merge", "--help", "--lang", "fr"));
        assertThat(CommandRun.of("validate", "help", "--schema", "scdl/prenoms").err())
                .as("behind a command it is the name of a file")
                .contains("There is no file help");
    }

    @Test
    void theVersionStandsAloneOnStandardOutput() {
        assertThat(CommandRun.of("--version"))
                .isEqualTo(new CommandRun(0, "opendata (from sources)" + System.lineSeparator(), ""));
    }

    @Test
    void listsTheSchemasWithVersionAndTitle() {
        CommandRun run = CommandRun.of("schemas");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines())
                .hasSizeGreaterThanOrEqualTo(4)
                .anySatisfy(line -> assertThat(line).matches("scdl/subventions +2\\.1\\.1 +\\p{Lu}.+"));
    }

    @Test
    void saysSoWhenStandardOutputIsFull() {
        PrintStream full = new PrintStream(new FullDisk(), false, StandardCharsets.UTF_8);
        var err = new java.io.ByteArrayOutputStream();
        Shell shell = new Shell(
                full,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                Terminal.NONE,
                Locale.ENGLISH);

        assertThat(OpendataCommand.run(shell, "schemas")).isEqualTo(ExitCode.FAILED.number());
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--out");
    }

    @Test
    void showsWhereItFailedOnlyWhenAskedTo() {
        String[] failing = {"validate", "missing.csv", "--schema", "scdl/prenoms"};

        assertThat(CommandRun.of(failing).err()).doesNotContain("\tat ");
        assertThat(CommandRun.of("validate", "missing.csv", "--schema", "scdl/prenoms", "--debug")
                        .err())
                .contains("There is no file missing.csv", "NoSuchFileException", "\tat ");
    }

    private static final class FullDisk extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("No space left on device");
        }
    }
}
