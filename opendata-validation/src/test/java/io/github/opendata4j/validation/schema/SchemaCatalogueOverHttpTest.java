package io.github.opendata4j.validation.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.Fetcher;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URLConnection;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real socket, with the faults that servers have. */
class SchemaCatalogueOverHttpTest {

    @TempDir
    Path folder;

    private ServerSocket server;
    private Thread accepting;
    private final Map<String, byte[]> answers = new ConcurrentHashMap<>();

    /** A request that waits no longer than a second for the next byte. */
    private final Fetcher fetcher = address -> {
        URLConnection connection = address.toURL().openConnection();
        connection.setConnectTimeout(1_000);
        connection.setReadTimeout(500);
        return connection.getInputStream();
    };

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        accepting = new Thread(this::serve, "pretended site");
        accepting.setDaemon(true);
        accepting.start();
        answers.put("/schemas.json", ok("""
                {"schemas": [
                  {"name": "ville/bancs", "schema_type": "tableschema", "versions": [
                    {"version_name": "1.0.0", "schema_url": "%s"}]},
                  {"name": "ville/lampadaires", "schema_type": "tableschema", "versions": [
                    {"version_name": "1.0.0", "schema_url": "%s"}]}]}
                """.formatted(address("/bancs.json"), address("/lampadaires.json"))));
        answers.put("/lampadaires.json", ok(PretendedSite.schema("lampadaires", "1.0.0")));
    }

    @AfterEach
    void close() throws IOException, InterruptedException {
        server.close();
        accepting.join(5_000);
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + path);
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread thread = new Thread(() -> answer(socket), "pretended answer");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void answer(Socket accepted) {
        try (Socket socket = accepted;
                BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
                OutputStream out = socket.getOutputStream()) {
            String path = String.valueOf(in.readLine()).split(" ", -1)[1];
            out.write(answers.getOrDefault(path, head("404 Not Found", 0)));
            out.flush();
            if (path.contains("bancs") && answers.containsKey("slow")) {
                Thread.sleep(1_000);
            }
        } catch (IOException | InterruptedException e) {
            // the client has gone
        }
    }

    private static byte[] head(String status, int length) {
        return ("HTTP/1.1 " + status + "\r\nContent-Length: " + length + "\r\nConnection: close\r\n\r\n")
                .getBytes(UTF_8);
    }

    private static byte[] ok(String body) {
        return (new String(head("200 OK", body.getBytes(UTF_8).length), UTF_8) + body).getBytes(UTF_8);
    }

    private SchemaCatalogue fetch() throws IOException {
        return SchemaCatalogue.fetch(
                fetcher,
                SchemaCache.builder(folder)
                        .list(address("/schemas.json"))
                        .maxAge(Duration.ZERO)
                        .build());
    }

    private void assertThatTheOtherSchemaIsThere(String fault) throws IOException {
        SchemaCatalogue catalogue = fetch();
        assertThat(catalogue.names()).as(fault).containsExactly("ville/lampadaires");
        assertThat(catalogue.warnings())
                .as(fault)
                .hasSize(1)
                .first()
                .satisfies(warning -> assertThat(warning.get(Locale.ENGLISH))
                        .startsWith("The schema ville/bancs@1.0.0 could not be had: "));
    }

    @Test
    void takesWhatASoundServerGives() throws IOException {
        answers.put("/bancs.json", ok(PretendedSite.schema("bancs", "1.0.0")));

        assertThat(fetch().names()).containsExactly("ville/bancs", "ville/lampadaires");
    }

    @Test
    void doesWithoutASchemaThatIsNotThere() throws IOException {
        assertThatTheOtherSchemaIsThere("404");
    }

    @Test
    void doesWithoutASchemaOfAServerInTrouble() throws IOException {
        answers.put("/bancs.json", head("500 Internal Server Error", 0));
        assertThatTheOtherSchemaIsThere("500");
    }

    @Test
    void doesWithoutASchemaThatIsCut() throws IOException {
        String half = PretendedSite.schema("bancs", "1.0.0").substring(0, 40);
        answers.put("/bancs.json", (new String(head("200 OK", 400), UTF_8) + half).getBytes(UTF_8));
        assertThatTheOtherSchemaIsThere("cut");
    }

    @Test
    void doesWithoutASchemaThatDoesNotCome() throws IOException {
        answers.put("slow", new byte[0]);
        answers.put("/bancs.json", (new String(head("200 OK", 400), UTF_8) + "{").getBytes(UTF_8));
        assertThatTheOtherSchemaIsThere("slow");
    }

    @Test
    void doesWithoutASchemaThatIsAPage() throws IOException {
        answers.put("/bancs.json", ok("<!DOCTYPE html><h1>Maintenance</h1>"));
        assertThatTheOtherSchemaIsThere("page");
    }

    @Test
    void doesWithoutASchemaThatIsHuge() throws IOException {
        answers.put("/bancs.json", ok("[" + " ".repeat(SchemaCopy.MOST_BYTES) + "]"));
        assertThatTheOtherSchemaIsThere("huge");
    }

    @Test
    void servesWhatItHasOnceTheServerIsGone() throws IOException, InterruptedException {
        fetch();
        close();
        SchemaCatalogue catalogue = fetch();

        assertThat(catalogue.names()).containsExactly("ville/lampadaires");
        assertThat(catalogue.warnings())
                .isNotEmpty()
                .first()
                .satisfies(warning -> assertThat(warning.get(Locale.ENGLISH)).contains("could not be renewed"));
    }
}
