package io.github.opendata4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.client.http.ApiKey;
import io.github.opendata4j.client.http.HttpBody;
import io.github.opendata4j.client.http.HttpRequest;
import io.github.opendata4j.client.http.HttpTransport;
import io.github.opendata4j.client.testing.udata.FakeUdata;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line against a portal of udata, in memory. */
class UdataCommandTest {
    @TempDir
    private Path folder;

    private final FakeUdata udata = FakeUdata.start();
    private String key = udata.editorKey();
    private String organization;
    private String description;

    @BeforeEach
    void describe() throws IOException {
        Files.writeString(folder.resolve("data.csv"), "nom,montant\nMAGMA,40000\nLa Fabritech,25000\n");
        description = Files.writeString(folder.resolve("dataset.json"), """
                        {"key": "aides", "title": "Aides aux tiers-lieux", "frequency": "ANNUAL", "licence": "licence-ouverte-2.0",
                         "description": "Les aides aux tiers-lieux, décrites par assez de mots pour être prêtes à publier : à qui, et combien.",
                         "publisher": {"name": "Exempleville", "siren": "123456782"},
                         "distributions": [{"title": "Montants", "file": "data.csv", "format": "CSV", "mediaType": "text/csv"}]}
                        """).toString();
        try (HttpTransport http = HttpTransport.builder(udata.uri())
                .apiKey("X-API-KEY", ApiKey.of(key))
                .build()) {
            Object made = http.send(HttpRequest.post("api/1/organizations/")
                            .body(HttpBody.json(Map.of("name", "Exempleville", "description", "Une commune")))
                            .build())
                    .json();
            organization = String.valueOf(((Map<?, ?>) made).get("id"));
        }
    }

    @AfterEach
    void stop() {
        udata.close();
    }

    @Test
    void publishesAndHasNothingToDoTheSecondTime() {
        CommandRun first = publish("--yes");
        int requests = udata.requests().size();
        CommandRun second = publish("--yes");

        assertThat(first.exitCode()).as(first.everything()).isZero();
        assertThat(first.out())
                .containsSubsequence("To be published", "new file data.csv", "The dataset is published.");
        assertThat(second.exitCode()).as(second.everything()).isZero();
        assertThat(second.out()).startsWith("Nothing to publish");
        assertThat(udata.requests().subList(requests, udata.requests().size()))
                .as("nothing is written the second time")
                .allMatch(request -> request.startsWith("GET "));
        assertThat(first.everything() + second.everything()).doesNotContain(key);
    }

    @Test
    void aDryRunOnlyLooks() {
        assertThat(publish("--dry-run").out()).contains("new file data.csv");
        assertThat(udata.requests().stream().filter(request -> !request.startsWith("GET ")))
                .as("but the organisation of this test")
                .hasSize(1);
    }

    @Test
    void whatIsPublishedIsFoundShownAndRead() {
        publish("--yes");

        assertThat(run("search", "aides", "--portal", portal()).out())
                .isEqualTo("aides-aux-tiers-lieux  Aides aux tiers-lieux (Exempleville)\n");
        assertThat(run("show", "aides-aux-tiers-lieux", "--portal", portal()).out())
                .contains("Publisher: Exempleville", "Montants (CSV");
        CommandRun rows = run("rows", "aides-aux-tiers-lieux", "--portal", portal(), "--where", "montant>30000");
        assertThat(rows.out()).isEqualTo("nom,montant\r\nMAGMA,40000\r\n");
        assertThat(rows.err()).contains("Exempleville", "Open Licence");
    }

    @Test
    void isWithdrawnAtOnce() {
        publish("--yes");
        CommandRun withdrawn = run(
                "withdraw", "aides", "--from", portal(), "--organization", organization, "--reason", "Erreur", "--yes");
        assertThat(withdrawn.exitCode()).as(withdrawn.everything()).isZero();
        assertThat(run("rows", "aides-aux-tiers-lieux", "--portal", portal()).exitCode())
                .isEqualTo(3);
    }

    @Test
    void asksForTheKeyWhereTheEnvironmentHasNone() {
        String typed = key;
        key = "";
        List<String> questions = new ArrayList<>();
        Terminal terminal = new Terminal() {
            @Override
            public Optional<String> ask(String question) {
                return Optional.of("y");
            }

            @Override
            public Optional<String> askSecret(String question) {
                questions.add(question);
                return Optional.of(typed);
            }
        };
        CommandRun run = run(terminal, "publish", description, "--to", portal(), "--organization", organization);
        assertThat(run.exitCode()).as(run.everything()).isZero();
        assertThat(questions).containsExactly("API key of " + portal() + " (not shown): ");
    }

    @Test
    void aKeyIsNeededToPublishAndItsAbsenceIsTold() {
        key = "";
        CommandRun run = publish("--yes");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("OPENDATA_API_KEY");
    }

    @Test
    void aWrongKeyIsToldInThePortalsWords() {
        key = "udata_nobody";
        CommandRun run = publish("--yes");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("Invalid API token").doesNotContain(key);
    }

    @Test
    void readsNeedNoKeyAndSendNone() {
        key = "udata_of_another_portal";
        assertThat(run("search", "--portal", portal()).exitCode())
                .as("a wrong key would be refused")
                .isZero();
    }

    private String portal() {
        return udata.uri().toString();
    }

    private CommandRun publish(String option) {
        return run("publish", description, "--to", portal(), "--organization", organization, option);
    }

    private CommandRun run(String... args) {
        return run(Terminal.NONE, args);
    }

    private CommandRun run(Terminal terminal, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Shell shell = new Shell(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                terminal,
                Locale.ENGLISH,
                name -> name.equals("OPENDATA_API_KEY") ? Optional.of(key) : Optional.empty());
        int exitCode = OpendataCommand.run(shell, args);
        return new CommandRun(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
