package io.github.opendata4j.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.opendata4j.client.udata.UdataPortal;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A portal on this machine that has one dataset with one file. */
final class RowServer implements AutoCloseable {
    static {
        // Else the JDK's server waits 40 ms between the head of an answer and its body, on a connection that is used
        // again
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private static final String RESOURCE = "11111111-0000-4000-8000-000000000001";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Path file;
    private final UdataPortal client;

    RowServer(Path file) throws IOException {
        this.file = file;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/1/datasets/grants/", exchange -> json(exchange));
        server.createContext("/file", this::file);
        server.setExecutor(threads);
        server.start();
        this.client = UdataPortal.connect(portal());
    }

    URI portal() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** One for all readings, as a program holds one; the peers have one client of HTTP too. */
    UdataPortal client() {
        return client;
    }

    URI fileAddress() {
        return portal().resolve("/file");
    }

    private void json(HttpExchange exchange) throws IOException {
        String body = """
                {"id": "6b02979e2ac0ffc7e33af0f6", "slug": "grants", "title": "Grants", "description": "Grants", "license": "lov2",
                 "private": false, "deleted": null, "tags": [], "extras": {}, "resources": [{"id": "%s", "title": "Grants",
                 "type": "main", "filetype": "file", "format": "csv", "url": "%s", "latest": "%s", "extras": {}}]}
                """.formatted(RESOURCE, fileAddress(), fileAddress());
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        send(exchange, body.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, byte[] body) throws IOException {
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void file(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/csv");
        exchange.sendResponseHeaders(200, Files.size(file));
        try (OutputStream out = exchange.getResponseBody()) {
            Files.copy(file, out);
        }
        exchange.close();
    }

    @Override
    public void close() {
        client.close();
        server.stop(0);
        threads.shutdownNow();
    }
}
