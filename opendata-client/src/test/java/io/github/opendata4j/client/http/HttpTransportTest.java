package io.github.opendata4j.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.client.PortalException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HttpTransportTest {
    private final MockWebServer server = new MockWebServer();
    private HttpTransport http;

    @BeforeEach
    void start() throws IOException {
        server.start();
        http = HttpTransport.builder(server.url("/portail/").uri())
                .userAgent("my-erp/3.1")
                .apiKey("X-API-KEY", ApiKey.of("secret-key"))
                .build();
    }

    @AfterEach
    void stop() {
        http.close();
        server.close();
    }

    private void answer(int status, String body) {
        server.enqueue(new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "application/json")
                .body(body)
                .build());
    }

    @Test
    void readsJsonBelowThePortalsPathAndSaysWhoAsks() throws InterruptedException {
        answer(200, "{\"title\":\"Vélos\"}");

        HttpAnswer answer = http.send(HttpRequest.get("/api/1/datasets/{}/", "vélo/1?")
                .query("q", "a b&c")
                .header("X-Fields", "title")
                .build());

        assertThat(answer.json()).isEqualTo(Map.of("title", "Vélos"));
        RecordedRequest request = server.takeRequest();
        assertThat(request.getTarget()).isEqualTo("/portail/api/1/datasets/v%C3%A9lo%2F1%3F/?q=a%20b%26c");
        assertThat(request.getHeaders().get("User-Agent")).matches("opendata4j/[0-9][^ ]* my-erp/3\\.1");
        assertThat(request.getHeaders().get("Accept")).isEqualTo("application/json");
        assertThat(request.getHeaders().get("X-Fields")).isEqualTo("title");
        assertThat(request.getHeaders().get("X-API-KEY")).isEqualTo("secret-key");
    }

    @Test
    void sendsJson() throws InterruptedException {
        answer(201, "{\"id\":\"1\"}");

        HttpAnswer answer = http.send(HttpRequest.post("api/1/datasets/")
                .body(HttpBody.json(Map.of("title", "Vélos")))
                .build());

        assertThat(answer.status()).isEqualTo(201);
        RecordedRequest request = server.takeRequest();
        assertThat(request.getMethod()).isEqualTo("POST");
        assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/json");
        assertThat(request.getBody().utf8()).isEqualTo("{\"title\":\"Vélos\"}");
    }

    @Test
    void sendsAPartOfAFileInAForm(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), "0123456789");
        answer(200, "{\"success\":true}");

        http.send(HttpRequest.post("upload/")
                .body(HttpBody.multipart()
                        .field("partindex", "1")
                        .file("file", "é\".csv", HttpBody.slice("text/csv", file, 2, 5))
                        .build())
                .build());

        RecordedRequest request = server.takeRequest();
        String body = request.getBody().utf8();
        assertThat(request.getHeaders().get("Content-Length"))
                .isEqualTo(String.valueOf(body.getBytes(StandardCharsets.UTF_8).length));
        String boundary = request.getHeaders().get("Content-Type").replaceFirst(".*boundary=", "");
        assertThat(body)
                .isEqualTo("--" + boundary + "\r\nContent-Disposition: form-data; name=\"partindex\"\r\n\r\n1\r\n--"
                        + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"é%22.csv\"\r\n"
                        + "Content-Type: text/csv\r\n\r\n23456\r\n--" + boundary + "--\r\n");
    }

    @Test
    void streamsTheItemsOfALongList() {
        answer(200, "{\"total\":3,\"data\":[{\"id\":\"a\"},null,{\"id\":\"c\"}],\"page\":1}");

        try (Stream<Object> items = http.open(HttpRequest.get("list/").build()).items("data")) {
            List<Object> all = items.toList();
            assertThat(all).hasSize(3).first().isEqualTo(Map.of("id", "a"));
            assertThat(all.get(1)).isNull();
        }
    }

    @Test
    void givesAStatusThatTheCallerDealsWith() {
        answer(404, "{\"message\":\"nope\"}");

        assertThat(http.send(HttpRequest.get("x/").alsoAccept(404, 410).build()).status())
                .isEqualTo(404);
    }

    @Test
    void tellsWhatTheServerSaidOfAFault() {
        answer(400, "{\"errors\":{\"checksum\":{\"type\":[\"Not a valid choice.\"]}}}");

        assertThatThrownBy(() -> http.send(
                        HttpRequest.post("x/").body(HttpBody.json(Map.of())).build()))
                .isInstanceOfSatisfying(PortalException.class, e -> {
                    assertThat(e.status()).hasValue(400);
                    assertThat(e.fieldErrors()).isEqualTo(Map.of("/checksum/type", "Not a valid choice."));
                    assertThat(e.isRetryable()).isFalse();
                    assertThat(e.portal()).isEqualTo(server.url("/portail/").toString());
                });
    }

    @Test
    void needsAPortalForAPath() {
        try (HttpTransport alone = HttpTransport.builder().build()) {
            assertThatThrownBy(() -> alone.send(HttpRequest.get("x/").build()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("portal's address");
            assertThat(alone.portal()).isEmpty();
        }
        assertThat(http.portal()).contains(URI.create(server.url("/portail/").toString()));
    }
}
