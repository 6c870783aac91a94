package io.github.opendata4j.examples.programs;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.opendata4j.client.ResourceRef;
import io.github.opendata4j.client.directory.DirectoryPortal;
import io.github.opendata4j.client.publish.Publication;
import io.github.opendata4j.client.publish.Publisher;
import io.github.opendata4j.client.records.LiveTable;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.Organization;
import io.github.opendata4j.model.licence.Licences;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service of {@link E09ServeNearestStations}, asked over HTTP. */
class ServeNearestStationsTest {
    @TempDir
    private Path folder;

    private LiveTable<E09ServeNearestStations.Station> table;
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        table = E09ServeNearestStations.hold(
                DirectoryPortal.at(folder.resolve("catalogue")),
                ResourceRef.of("velos"),
                folder.resolve("stations.live"));
        server = E09ServeNearestStations.serve(table, 0);
    }

    @AfterEach
    void stop() {
        server.stop(0);
        table.close();
    }

    private void publish(String header) throws IOException {
        Path file = Files.writeString(
                folder.resolve("stations.csv"),
                header + """

                Gare "Sud";12;%1$s;47.3898;0.6931
                Mairie;0;%1$s;47.3905;0.6890
                Halles;3;%1$s;47.3930;0.6790
                Panne;beaucoup;;47.3900;0.6900
                """.formatted(Instant.now().minusSeconds(90)));
        Dataset dataset = Dataset.builder("velos", "Stations de vélos")
                .publisher(Organization.builder("Tours Métropole").build())
                .licence(Licences.LICENCE_OUVERTE_2_0)
                .addDistribution(
                        Distribution.ofFile("stations", file).format("CSV").build())
                .build();
        Publisher publisher =
                Publisher.to(DirectoryPortal.at(folder.resolve("catalogue"))).build();
        publisher.apply(publisher.plan(Publication.of(dataset)));
    }

    @Test
    void answersTheNearestStationsWithTheirAgeAndSource() throws Exception {
        publish("nom;velos_disponibles;mise_a_jour;latitude;longitude");
        table.refresh();

        Answer answer = get("?lat=47.39&lon=0.69");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains(
                        "\"stations\":[{\"name\":\"Gare \\u0022Sud\\u0022\",\"bikes\":12,\"metres\":",
                        "{\"name\":\"Halles\"")
                .contains("\"source\":\"Tours Métropole, « Stations de vélos »")
                .doesNotContain("Mairie", "Panne");
        assertThat(answer.body().replaceAll("(?s).*\"ageSeconds\":(\\d+).*", "$1"))
                .satisfies(age -> assertThat(Integer.parseInt(age)).isBetween(90, 150));
        assertThat(table.state().badRows()).isEqualTo(1);
    }

    @Test
    void answersOnWhileTheColumnsAreWrong() throws Exception {
        publish("nom;velos_disponibles;mise_a_jour;latitude;longitude");
        table.refresh();
        publish("nom;velos;mise_a_jour;latitude;longitude");
        table.refresh();

        assertThat(table.state().failures()).isEqualTo(1);
        assertThat(get("?lat=47.39&lon=0.69").body()).contains("Halles");
    }

    @Test
    void hasNothingToSayBeforeTheFirstStationsAndSaysSo() throws Exception {
        assertThat(table.awaitRows(Duration.ZERO)).isFalse();
        assertThat(get("?lat=47.39&lon=0.69").statusCode()).isEqualTo(503);
    }

    @Test
    void asksForAPlaceThatIsOne() throws Exception {
        publish("nom;velos_disponibles;mise_a_jour;latitude;longitude");
        table.refresh();
        assertThat(get("?lat=ici").statusCode()).isEqualTo(400);
        assertThat(get("?lat=99&lon=0.69").statusCode()).isEqualTo(400);
    }

    /** What a phone gets. */
    private record Answer(int statusCode, String body) {}

    private Answer get(String query) throws IOException {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/stations" + query);
        HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
        int status = connection.getResponseCode();
        try (InputStream body = status == 200 ? connection.getInputStream() : connection.getErrorStream()) {
            return new Answer(status, new String(body.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
