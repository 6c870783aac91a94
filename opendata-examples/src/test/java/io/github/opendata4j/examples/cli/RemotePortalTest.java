package io.github.opendata4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.opendata4j.client.testing.udata.FakeUdata;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line says of addresses behind which there is no portal of udata. */
class RemotePortalTest {
    private static final String CKAN = """
            {"success": true, "result": {"ckan_version": "2.11.0", "site_title": "Exemple"}}""";

    private HttpServer server;
    private int status = 200;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            boolean known = exchange.getRequestURI().getPath().equals("/api/3/action/status_show");
            byte[] body = CKAN.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(known || status != 200 ? status : 404, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @ParameterizedTest
    @ValueSource(strings = {"search", "show", "rows"})
    void aPortalOfAnotherFamilyIsNamedWithWhatCanBeOpened(String command) {
        CommandRun run = CommandRun.of(command, "arbres", "--portal", address());
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err())
                .contains("of the kind ckan", "only portals of udata")
                .hasLineCount(1);
    }

    @Test
    void aBusyPortalIsNotCalledUnknown() {
        status = 503;
        CommandRun run = CommandRun.of("search", "arbres", "--portal", address());
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("503").doesNotContain("recognised").hasLineCount(1);
    }

    @Test
    void aHostThatIsAwayIsToldAfterOneTry() {
        server.stop(0);
        long start = System.nanoTime();
        CommandRun run = CommandRun.of("search", "arbres", "--portal", address());
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).hasLineCount(1);
        assertThat(System.nanoTime() - start).as("no pause between tries").isLessThan(20_000_000_000L);
    }

    @Test
    void anAddressOfAPageLeadsToItsPortalByOneRequest() {
        try (FakeUdata udata = FakeUdata.start()) {
            CommandRun run = CommandRun.of(
                    "search", "arbres", "--portal", udata.uri().resolve("/") + "datasets/arbres/#resources");
            assertThat(run.exitCode()).as(run.everything()).isZero();
            assertThat(udata.requests().stream()
                            .filter(request -> request.contains("page_size=1&") || request.endsWith("page_size=1")))
                    .hasSize(1);
        }
    }
}
