package io.github.opendata4j.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.opendata4j.client.PortalException;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectTest extends HttpTestBase {
    private static final ApiKey KEY = ApiKey.of("secret-key");

    private HttpTransport keyed() {
        return opened(builder().apiKey("X-API-KEY", KEY));
    }

    private static PortalException fault(HttpTransport http, HttpRequest request) {
        return catchThrowableOfType(PortalException.class, () -> http.send(request));
    }

    private static HttpRequest write(HttpMethod method) {
        return HttpRequest.of(method, "old/")
                .body(HttpBody.json(Map.of("title", "Vélos")))
                .build();
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void aReadIsLedOnAtTheSameHostWithItsKey(int status) {
        redirect(status, "/new/?page=2#top");
        answer(200, "1");

        HttpAnswer answer = keyed().send(get("old/"));

        assertThat(answer.address()).isEqualTo(portal().resolve("/new/?page=2"));
        taken();
        RecordedRequest second = taken();
        assertThat(second.getTarget()).isEqualTo("/new/?page=2");
        assertThat(second.getHeaders().get("X-API-KEY")).isEqualTo("secret-key");
        assertThat(notes.of("redirected")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"308,PUT", "307,PUT", "308,POST", "307,PATCH"})
    void aWriteIsLedOnAtTheSameHostWithMethodBodyAndKey(int status, HttpMethod method) {
        redirect(status, "/new/");
        answer(200, "{}");

        keyed().send(write(method));

        taken();
        RecordedRequest second = taken();
        assertThat(second.getMethod()).isEqualTo(method.name());
        assertThat(second.getBody().utf8()).isEqualTo("{\"title\":\"Vélos\"}");
        assertThat(second.getHeaders().get("X-API-KEY")).isEqualTo("secret-key");
    }

    @ParameterizedTest
    @CsvSource({"301,POST", "302,POST", "303,POST", "302,PUT", "301,DELETE"})
    void aWriteIsNeverTurnedIntoARead(int status, HttpMethod method) {
        redirect(status, "https://new.example.org/api/");

        PortalException fault = fault(keyed(), write(method));

        assertThat(server.getRequestCount()).isEqualTo(1);
        assertThat(fault.status()).hasValue(status);
        assertThat(fault)
                .hasMessageContaining("https://new.example.org/api/")
                .hasMessageContaining("mere reading")
                .hasMessageContaining("give the portal's right address");
        assertThat(fault.message(Locale.FRENCH)).contains("simple lecture");
    }

    @Test
    void aWriteIsNotSentToAnotherHost() throws Exception {
        try (MockWebServer other = new MockWebServer()) {
            other.start();
            redirect(308, other.url("/new/").toString());

            PortalException fault = fault(keyed(), write(HttpMethod.POST));

            assertThat(other.getRequestCount()).isZero();
            assertThat(fault).hasMessageContaining("go elsewhere, to " + other.url("/new/"));
        }
    }

    @Test
    void theKeyIsNotSentToAnotherHostAndNotAgainOnTheWayBack() throws Exception {
        try (MockWebServer other = new MockWebServer()) {
            other.start();
            HttpTransport http =
                    opened(builder().apiKey("X-API-KEY", KEY).trustHost(other.getHostName() + ":" + other.getPort()));
            redirect(302, other.url("/file.csv").toString());
            other.enqueue(new mockwebserver3.MockResponse.Builder()
                    .code(302)
                    .addHeader("Location", server.url("/again"))
                    .build());
            answer(200, "1");

            http.send(get("api/1/datasets/r/1"));

            assertThat(taken().getHeaders().get("X-API-KEY")).isEqualTo("secret-key");
            assertThat(taken(other).getHeaders().get("X-API-KEY")).isNull();
            assertThat(taken().getHeaders().get("X-API-KEY")).isNull();
        }
    }

    @Test
    void theSameHostAtAnotherPortIsAnotherHost() throws Exception {
        try (MockWebServer other = new MockWebServer()) {
            other.start();
            HttpTransport http = keyed();
            other.enqueue(json(200, "1").build());

            http.send(HttpRequest.get(other.url("/x").uri())
                    .namedBy(NamedBy.EMBEDDER)
                    .build());

            assertThat(taken(other).getHeaders().get("X-API-KEY")).isNull();
        }
    }

    @Test
    void anAbsoluteAddressOfThePortalItselfGetsTheKey() {
        answer(200, "1");

        keyed().send(HttpRequest.get(server.url("/api/?page=2").uri()).build());

        assertThat(taken().getHeaders().get("X-API-KEY")).isEqualTo("secret-key");
    }

    @Test
    void anAnonymousRequestHasNoKey() {
        answer(200, "1");

        keyed().send(HttpRequest.get("x/").anonymous().build());

        assertThat(taken().getHeaders().get("X-API-KEY")).isNull();
    }

    @Test
    void aLoopEndsAndNamesWhereItWent() {
        for (int i = 0; i <= HttpTransport.MAX_REDIRECTS; i++) {
            redirect(302, "/loop?" + i);
        }

        PortalException fault = fault(http(), get("loop"));

        assertThat(server.getRequestCount()).isEqualTo(HttpTransport.MAX_REDIRECTS + 1);
        assertThat(fault).hasMessageContaining("more than 10 times").hasMessageContaining("/loop?10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ftp://example.org/x", "javascript:alert(1)", "http://", "file:///etc/passwd"})
    void aRedirectToNowhereIsRefused(String location) {
        redirect(302, location);

        assertThat(fault(http(), get("x"))).hasMessageContaining("Redirect refused");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aRedirectWithAPasswordIsRefusedAndThePasswordNotTold() {
        redirect(302, "https://user:hunter2@example.org/");

        assertThat(fault(http(), get("x")))
                .hasMessageContaining("with a password")
                .hasMessageNotContaining("hunter2");
    }

    @Test
    void whatAnAddressCannotHoldIsEncodedAsBrowsersDo() {
        redirect(302, "/files/été 2026|1.csv");
        answer(200, "1");

        http().send(get("x"));

        taken();
        assertThat(taken().getTarget()).isEqualTo("/files/%C3%A9t%C3%A9%202026%7C1.csv");
    }

    @Test
    void aKeyIsNotLostOnTheWayFromHttpToHttps() {
        redirect(301, portal().toString().replace("http:", "https:"));

        PortalException fault = fault(keyed(), get("x"));

        assertThat(server.getRequestCount()).isEqualTo(1);
        assertThat(fault)
                .hasMessageContaining("the portal is now at https://")
                .hasMessageContaining("the key is sent to the given one only");
    }

    @Test
    void aRedirectThatTheCallerWantsToSeeIsNotFollowed() {
        redirect(302, "https://static.example.org/a.csv");

        HttpAnswer answer = http().send(
                        HttpRequest.get("api/1/datasets/r/1").alsoAccept(302).build());

        assertThat(answer.header("location")).contains("https://static.example.org/a.csv");
        assertThat(answer.address())
                .isEqualTo(URI.create(server.url("/api/1/datasets/r/1").toString()));
    }

    @Test
    void aFaultNamesTheFinalAddressWithoutItsSignature() {
        redirect(302, "/files/a.csv?X-Amz-Signature=abc&part=2");
        answer(403, "");

        PortalException fault = fault(http(), get("x"));

        assertThat(fault.address())
                .contains(URI.create(
                        server.url("/files/a.csv?X-Amz-Signature=hidden&part=2").toString()));
        assertThat(fault).hasMessageContaining("/files/a.csv").hasMessageNotContaining("abc");
    }
}
