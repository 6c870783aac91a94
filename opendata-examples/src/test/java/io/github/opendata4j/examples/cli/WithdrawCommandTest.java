package io.github.opendata4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WithdrawCommandTest {
    private static final String REASON = "Des adresses de particuliers.";

    @TempDir
    Path folder;

    private String site;

    @BeforeEach
    void publishTwo() throws IOException {
        site = folder.resolve("site").toString();
        assertThat(publish(describe("aides"), describe("arbres")).exitCode()).isZero();
    }

    private String describe(String key) throws IOException {
        Files.writeString(folder.resolve(key + ".csv"), "nom,montant\nMAGMA,40000\n");
        String json = """
                {"key": "%s", "title": "Aides versées par le Département de l'Ardèche",
                 "description": "Les aides que le département a versées, par bénéficiaire, avec leur objet et leur montant.",
                 "publisher": {"name": "Département de l'Ardèche", "siren": "220700017"},
                 "licence": "licence-ouverte-2.0", "frequency": "ANNUAL",
                 "distributions": [{"key": "a", "title": "Aides", "file": "%s.csv", "format": "CSV"}]}
                """.formatted(key, key);
        return Files.writeString(folder.resolve(key + ".json"), json).toString();
    }

    private CommandRun publish(String first, String second) {
        return CommandRun.of("publish", first, second, "--to", site, "--yes");
    }

    private CommandRun withdraw(String key) {
        return CommandRun.of("withdraw", key, "--from", site, "--reason", REASON, "--yes");
    }

    @Test
    void publishesSeveralDescriptionsTogether() {
        assertThat(Path.of(site, "aides", "datapackage.json")).exists();
        assertThat(Path.of(site, "arbres", "datapackage.json")).exists();
    }

    @Test
    void withdrawsOneDatasetAndLeavesTheOther() {
        CommandRun run = withdraw("aides");

        assertThat(run.exitCode()).as(run.everything()).isZero();
        assertThat(Path.of(site, "aides", "index.html")).content().contains(REASON);
        assertThat(Path.of(site, "aides").toFile().list((place, name) -> name.endsWith(".csv")))
                .isEmpty();
        assertThat(Path.of(site, "arbres").toFile().list((place, name) -> name.endsWith(".csv")))
                .hasSize(1);
    }

    @Test
    void doesNotPublishAgainWhatIsWithdrawnUnlessTold() throws IOException {
        withdraw("aides");

        CommandRun refused = publish(describe("aides"), describe("arbres"));
        CommandRun told = CommandRun.of("publish", describe("aides"), "--to", site, "--yes", "--republish");

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("--republish");
        assertThat(told.exitCode()).as(told.everything()).isZero();
    }

    @Test
    void refusesAKeyThatIsNotThereAndAsksBeforeItWithdraws() {
        assertThat(withdraw("aide").exitCode()).isEqualTo(3);
        CommandRun unasked = CommandRun.of("withdraw", "aides", "--from", site, "--reason", REASON);
        assertThat(unasked.exitCode()).isEqualTo(2);
        assertThat(unasked.err()).contains("--yes");
        assertThat(Path.of(site, "aides").toFile().list((place, name) -> name.endsWith(".csv")))
                .hasSize(1);
    }

    @Test
    void refusesTheSameKeyTwice() throws IOException {
        CommandRun run = publish(describe("aides"), describe("aides"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("aides");
    }
}
