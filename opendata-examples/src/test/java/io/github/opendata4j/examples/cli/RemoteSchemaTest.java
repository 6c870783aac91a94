package io.github.opendata4j.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Schemas that are named by their address. */
class RemoteSchemaTest {
    private static final Map<String, String> DOCUMENTS = Map.of(
            "/table.json", "{\"name\": \"naissances\", \"fields\": [{\"name\": \"nombre\", \"type\": \"integer\"}]}",
            "/document.json", "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", \"type\": \"array\"}",
            "/tiers-lieux.schema.json", "{\"fields\": [{\"name\": \"nombre\", \"type\": \"integer\"}]}",
            "/page", "<!DOCTYPE html><title>Schéma</title>",
            "/long.json", " ".repeat((16 << 20) + 1));

    private final AtomicInteger requests = new AtomicInteger();

    @TempDir
    private Path folder;

    private HttpServer server;
    private String table;

    @BeforeEach
    void start() throws IOException {
        table = Files.writeString(folder.resolve("t.csv"), "nombre\nx\n").toString();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            String document = DOCUMENTS.get(exchange.getRequestURI().getPath());
            byte[] body = (document == null ? "no such page" : document).getBytes(UTF_8);
            exchange.sendResponseHeaders(document == null ? 404 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private CommandRun validate(String file, String path) {
        return CommandRun.of(
                "validate",
                file,
                "--schema",
                "http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    @Test
    void aTableIsCheckedAgainstOne() {
        CommandRun run = validate(table, "/table.json");

        assertThat(run.exitCode()).as(run.everything()).isEqualTo(1);
        assertThat(run.out()).contains("Schema: naissances", "nombre: whole number expected");
        assertThat(requests).hasValue(1);
    }

    @Test
    void aDocumentIsCheckedAgainstOne() throws IOException {
        String document = Files.writeString(folder.resolve("d.json"), "{}").toString();

        assertThat(validate(document, "/document.json").exitCode()).isEqualTo(1);
        assertThat(validate(Files.writeString(Path.of(document), "[]").toString(), "/document.json")
                        .exitCode())
                .isZero();
    }

    @Test
    void whatIsNoneIsSaidToBeNone() {
        assertThat(validate(table, "/page").exitCode()).isEqualTo(3);
        assertThat(validate(table, "/page").err()).contains("/page cannot be used", "table schema in JSON");
        assertThat(validate(table, "/lost.json").err()).contains("Nothing stands at this address");
        assertThat(validate(table, "/long.json").err()).contains("longer than 16 MiB");
    }

    @Test
    void aSchemaThatHasNoNameOfItsOwnIsCalledAsItsAddressEnds() {
        assertThat(validate(table, "/tiers-lieux.schema.json?raw=1").out()).contains("Schema: tiers-lieux\n");
    }

    @Test
    void aSchemaIsLintedAtItsAddress() {
        String address = "http://127.0.0.1:" + server.getAddress().getPort();

        assertThat(CommandRun.of("lint", address + "/table.json").out()).contains("No error", "Schema: naissances");
        assertThat(CommandRun.of("lint", address + "/page").exitCode()).isEqualTo(1);
    }
}
