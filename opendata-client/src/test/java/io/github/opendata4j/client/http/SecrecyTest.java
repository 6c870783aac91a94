package io.github.opendata4j.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.client.PortalException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import mockwebserver3.MockResponse;
import okhttp3.Cookie;
import okhttp3.CookieJar;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A key shows nowhere but in its header; cookies are nowhere at all. */
class SecrecyTest extends HttpTestBase {
    private static final String SECRET = "udata_BTx7Mok-verysecret";

    private final List<String> seen = new ArrayList<>();

    private void see(Throwable fault) {
        StringWriter trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace));
        seen.add(trace.toString());
        if (fault instanceof PortalException e) {
            seen.add(e.message(Locale.FRENCH)
                    + e.serverMessage()
                    + e.fieldErrors()
                    + e.address()
                    + e.requestId()
                    + e.portal());
        }
    }

    private void attempt(HttpTransport http, HttpRequest request) {
        try {
            HttpAnswer answer = http.send(request);
            seen.add(answer + " " + answer.address());
        } catch (PortalException e) {
            see(e);
        }
    }

    /** What OkHttp itself logs, by the JDK's logging. */
    private Handler keeper() {
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                synchronized (seen) {
                    seen.add(line.getMessage() + line.getThrown());
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        handler.setLevel(Level.ALL);
        return handler;
    }

    @Test
    void aKeyShowsInNoLogEventExceptionOrText(@TempDir Path folder) {
        Handler handler = keeper();
        Logger okhttp = Logger.getLogger("okhttp3");
        okhttp.setLevel(Level.ALL);
        okhttp.addHandler(handler);
        LogKeeper.start();
        HttpTransport.Builder builder = builder()
                .apiKey("X-API-KEY", ApiKey.of(SECRET))
                .store(AnswerStore.in(folder).answersToKeys().build());
        HttpTransport http = opened(builder);
        HttpRequest read = HttpRequest.get("x/").query("token", SECRET).build();
        HttpRequest write = HttpRequest.post("x/").body(HttpBody.json("body")).build();

        answer(200, "{}");
        attempt(http, read);
        answer(400, "{\"message\":\"no\",\"errors\":{\"a\":\"b\"}}");
        attempt(http, read);
        answer(503, "");
        redirect(302, "/y?apikey=" + SECRET + "#" + SECRET);
        answer(200, "{}");
        attempt(http, read);
        answer(
                401,
                "{\"message\":\"Invalid API token " + SECRET + "\",\"errors\":{\"" + SECRET + "\":\"" + SECRET
                        + "\"}}");
        attempt(http, write);
        redirect(302, "https://other.example.org/?access_token=" + SECRET);
        attempt(http, write);
        server.enqueue(new MockResponse.Builder().onResponseStart(CUT).build());
        attempt(http, write);
        server.close();
        attempt(http, read);
        seen.addAll(
                List.of(String.valueOf(http), String.valueOf(builder), String.valueOf(read), String.valueOf(write)));
        LogKeeper.stop();
        okhttp.removeHandler(handler);

        assertThat(notes.lines).hasSizeGreaterThan(15);
        assertThat(LogKeeper.LINES).hasSizeGreaterThan(10);
        assertThat(seen).hasSizeGreaterThan(10);
        assertThat(notes.lines).noneMatch(line -> line.contains("verysecret"));
        assertThat(LogKeeper.LINES).noneMatch(line -> line.contains("verysecret"));
        assertThat(seen).noneMatch(line -> line.contains("verysecret"));
    }

    @Test
    void aKeyIsATextOfOneLineWhoseSecretIsCompared() {
        ApiKey key = ApiKey.of("  " + SECRET + "\n");

        assertThat(key)
                .hasToString("ApiKey[hidden]")
                .isEqualTo(ApiKey.of(SECRET))
                .isNotEqualTo(ApiKey.of("other"));
        assertThat(key).hasSameHashCodeAs(ApiKey.of("other")).isNotEqualTo(SECRET);
        assertThat(key.secret()).isEqualTo(SECRET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "abc\r\nX-Evil: 1", "clé"})
    void whatNoHeaderCanCarryIsNoKeyAndIsNotRepeated(String secret) {
        assertThatThrownBy(() -> ApiKey.of(secret))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("abc")
                .hasMessageNotContaining("clé");
    }

    @Test
    void cookiesAreNeitherKeptNorSent() {
        HttpTransport http = opened(builder().apiKey("X-API-KEY", ApiKey.of(SECRET)));

        sendTwice(http);
    }

    @Test
    void cookiesAreNeitherKeptNorSentEvenIfTheEmbeddersClientWouldDoSo() {
        CookieJar jar = new CookieJar() {
            @Override
            public void saveFromResponse(HttpUrl url, List<Cookie> cookies) {
                throw new AssertionError("a cookie was kept");
            }

            @Override
            public List<Cookie> loadForRequest(HttpUrl url) {
                return List.of(new Cookie.Builder()
                        .name("session")
                        .value("abc")
                        .domain(url.host())
                        .build());
            }
        };
        OkHttpClient client = new OkHttpClient.Builder()
                .cookieJar(jar)
                .followRedirects(true)
                .retryOnConnectionFailure(true)
                .build();

        sendTwice(opened(inThisTime(OkHttpBridge.builder(portal(), client))));
    }

    /** On https such a cookie would win over the key: the next request would be somebody else's. */
    private void sendTwice(HttpTransport http) {
        for (int i = 0; i < 2; i++) {
            server.enqueue(json(200, "{}")
                    .addHeader("Set-Cookie", "session=abc; HttpOnly; SameSite=Lax")
                    .build());
            http.send(get("me/"));
            assertThat(taken().getHeaders().get("Cookie")).isNull();
        }
    }

    @Test
    void theEmbeddersClientRepeatsAndFollowsNothingByItself() {
        OkHttpClient client = new OkHttpClient.Builder()
                .followRedirects(true)
                .retryOnConnectionFailure(true)
                .build();
        HttpTransport http = opened(inThisTime(OkHttpBridge.builder(portal(), client)));
        server.enqueue(json(503, "").addHeader("Retry-After", "0").build());
        attempt(http, HttpRequest.post("x/").body(HttpBody.json("a")).build());
        redirect(302, "/y");
        attempt(http, HttpRequest.post("x/").body(HttpBody.json("a")).build());
        server.enqueue(new MockResponse.Builder().onResponseStart(CUT).build());
        attempt(http, HttpRequest.post("x/").body(HttpBody.json("a")).build());

        assertThat(server.getRequestCount()).isEqualTo(3);
        assertThat(client.dispatcher().executorService().isShutdown()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Cookie", "AUTHORIZATION", "proxy-authorization", "Host", "User-Agent", "Content-Type", "Accept"
            })
    void headersThatThePipelineSendsOrNeverSendsAreNotForCallers(String name) {
        assertThatThrownBy(() -> HttpRequest.get("x").header(name, "y"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nb", "é", "\u0000"})
    void aHeaderIsAsciiOnOneLine(String value) {
        assertThatThrownBy(() -> HttpRequest.get("x").header("X-Fields", value))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HttpRequest.get("x").header(value, "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder().userAgent(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aKeyDoesNotGoIntoARequestAndItsHeaderHasAName() {
        HttpTransport http = opened(builder().apiKey("X-API-KEY", ApiKey.of(SECRET)));
        HttpRequest request = HttpRequest.get("x").header("x-api-key", SECRET).build();

        assertThatThrownBy(() -> http.send(request))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("would follow redirects")
                .hasMessageNotContaining(SECRET);
        assertThatThrownBy(() -> builder().apiKey("X API KEY", ApiKey.of(SECRET)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aKeyWithoutAPortalIsRefused() {
        assertThatThrownBy(() -> HttpTransport.builder().apiKey("X-API-KEY", ApiKey.of(SECRET)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void addressesAreToldWithoutWhatGivesAccess() {
        URI uri = URI.create(
                "https://u:p@example.org/a?q=velo&apikey=s1&X-Amz-Signature=s2&sig=s3&access_token=s4&page=2");

        assertThat(Addresses.shown(uri))
                .isEqualTo("https://example.org/a?q=velo&apikey=…&X-Amz-Signature=…&sig=…&access_token=…&page=2");
        assertThat(Addresses.told(uri).getQuery()).contains("apikey=hidden").doesNotContain("s1");
        assertThat(HttpRequest.get(URI.create("https://example.org/a?key=s1")).build())
                .hasToString("GET https://example.org/a?key=…");
        assertThat(HttpBody.bytes("text/csv", "nom,Dupont".getBytes(StandardCharsets.UTF_8)))
                .hasToString("text/csv of 10 bytes");
    }
}
