package io.github.opendata4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishCommandTest {
    @TempDir
    private Path folder;

    private String dataset;
    private Path catalogue;

    @BeforeEach
    void describe() throws IOException {
        Files.writeString(folder.resolve("data.csv"), "a\n1\n");
        catalogue = folder.resolve("catalogue");
        dataset = Files.writeString(folder.resolve("dataset.json"), """
                        {"key": "essai", "title": "Jeu d'essai",
                         "description": "Un jeu d'essai, décrit par assez de mots pour être prêt à publier : il ne sert \
                        qu'à voir ce que fait la ligne de commande.",
                         "publisher": {"name": "Commune d'Exempleville", "siren": "123456782"},
                         "licence": "licence-ouverte-2.0", "frequency": "ANNUAL",
                         "distributions": [{"title": "Essai", "file": "data.csv", "format": "CSV",
                                            "mediaType": "text/csv"}]}
                        """).toString();
    }

    @Test
    void showsThePlanAndPublishesIt() {
        CommandRun run = publish("--yes");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).containsSubsequence("To be published", "new file data.csv", "The dataset is published.");
        assertThat(catalogue.resolve("essai/datapackage.json")).isRegularFile();
        assertThat(catalogue.resolve("index.html")).isRegularFile();
    }

    @Test
    void hasNothingToDoTheSecondTimeAndAsksNobody() {
        publish("--yes");

        CommandRun again = publish();

        assertThat(again.exitCode()).isZero();
        assertThat(again.out()).startsWith("Nothing to publish");
    }

    @Test
    void onlyShowsThePlanInADryRun() {
        CommandRun run = publish("--dry-run");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("new file data.csv");
        assertThat(run.err()).contains("Nothing was changed");
        assertThat(catalogue).doesNotExist();
    }

    @Test
    void aDryRunWinsOverYes() {
        publish("--dry-run", "--yes");

        assertThat(catalogue).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"y", "Y", " yes "})
    void publishesWhenSomebodySaysYes(String answer) {
        CommandRun run = CommandRun.answering(answer, "publish", dataset, "--to", catalogue.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(catalogue.resolve("essai/datapackage.json")).isRegularFile();
    }

    @Test
    void understandsYesInFrench() {
        CommandRun run = CommandRun.in(
                Locale.FRENCH, question -> Optional.of("oui"), "publish", dataset, "--to", catalogue.toString());

        assertThat(run.out()).contains("Le jeu de données est publié.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"n", "", "perhaps"})
    void publishesNothingWhenSomebodySaysAnythingElse(String answer) {
        CommandRun run = CommandRun.answering(answer, "publish", dataset, "--to", catalogue.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Nothing was published.");
        assertThat(catalogue).doesNotExist();
    }

    @Test
    void asksForYesWhereNobodyCanBeAsked() {
        CommandRun run = publish();

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).contains("To be published");
        assertThat(run.err()).contains("--yes", "--dry-run");
        assertThat(catalogue).doesNotExist();
    }

    @Test
    void refusesWhatTheChecksRefuseWithTheReport() throws IOException {
        Files.writeString(Path.of(dataset), Files.readString(Path.of(dataset)).replace("licence-ouverte-2.0", "other"));
        Files.delete(folder.resolve("data.csv"));

        CommandRun run = publish("--yes");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("File not found");
        assertThat(run.err()).contains("Not published");
        assertThat(catalogue).doesNotExist();
    }

    @Test
    void saysWhichMemberIsMisspelt() throws IOException {
        Files.writeString(Path.of(dataset), Files.readString(Path.of(dataset)).replace("frequency", "frequencey"));

        assertThat(publish("--dry-run").out()).contains("\"frequencey\" is not known", "\"frequency\" looks like it");
    }

    @Test
    void endsWithFourWhenTheCatalogueMovedAfterThePlan() throws IOException {
        String other = Files.writeString(
                        folder.resolve("other.json"),
                        Files.readString(Path.of(dataset)).replace("Jeu d'essai", "Autre jeu"))
                .toString();
        Terminal slowReader = question -> { // meanwhile a colleague publishes
            CommandRun.of("publish", other, "--to", catalogue.toString(), "--yes");
            return Optional.of("y");
        };

        CommandRun run = CommandRun.in(Locale.ENGLISH, slowReader, "publish", dataset, "--to", catalogue.toString());

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err()).contains("Run the same command again");
        assertThat(catalogue.resolve("essai/datapackage.json")).content().contains("Autre jeu");
    }

    @Test
    void saysSoWhenThereIsNoSpaceAndPublishesOnceThereIs() throws Exception {
        Path small = Files.createDirectory(folder.resolve("small"));
        Files.writeString(folder.resolve("data.csv"), "a\n" + "1234567\n".repeat(100_000));
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", small.toString()))
                .as("only root mounts a small disk")
                .isZero();
        try {
            CommandRun full = CommandRun.of("publish", dataset, "--to", small.toString(), "--yes");

            assertThat(full.exitCode()).isEqualTo(3);
            assertThat(full.err()).contains("not enough room");
            assertThat(small.resolve("essai/datapackage.json")).doesNotExist();

            run("mount", "-o", "remount,size=8m", small.toString());
            assertThat(CommandRun.of("publish", dataset, "--to", small.toString(), "--yes")
                            .exitCode())
                    .isZero();
        } finally {
            run("umount", small.toString());
        }
    }

    private CommandRun publish(String... options) {
        String[] args = new String[options.length + 4];
        args[0] = "publish";
        args[1] = dataset;
        args[2] = "--to";
        args[3] = catalogue.toString();
        System.arraycopy(options, 0, args, 4, options.length);
        return CommandRun.of(args);
    }

    /** The exit code of a command of the system; none where there is no such command. */
    private static int run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return -1;
        }
    }
}
