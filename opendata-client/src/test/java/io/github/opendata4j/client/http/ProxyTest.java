package io.github.opendata4j.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.opendata4j.client.PortalException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A proxy stands inside, and resolves names itself: what a document names is judged by its name alone. */
class ProxyTest extends HttpTestBase {
    private static final URI PORTAL = URI.create("http://portal.example.org/");

    private Proxy proxy() {
        return new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved("localhost", server.getPort()));
    }

    private HttpTransport byProxy() {
        return opened(inThisTime(HttpTransport.builder(PORTAL)).proxy(proxy()));
    }

    private HttpTransport byTheSystemsProxy() {
        ProxySelector system = new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                return List.of(proxy());
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException fault) {}
        };
        OkHttpClient client = new OkHttpClient.Builder().proxySelector(system).build();
        return opened(inThisTime(OkHttpBridge.builder(PORTAL, client)));
    }

    @Test
    void whatADocumentNamesGoesThroughAProxyThatStandsInside() {
        for (HttpTransport http : List.of(byProxy(), byTheSystemsProxy())) {
            answer(200, "1");

            http.send(HttpRequest.get(URI.create("http://files.example.org/a.csv"))
                    .build());

            assertThat(taken().getRequestLine()).isEqualTo("GET http://files.example.org/a.csv HTTP/1.1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost/", "http://10.0.0.1/", "http://printer.local/", "http://intranet/"})
    void namesOfTheInsideAreNotAskedOfTheProxy(String address) {
        for (HttpTransport http : List.of(byProxy(), byTheSystemsProxy())) {
            PortalException fault = catchThrowableOfType(
                    PortalException.class,
                    () -> http.send(HttpRequest.get(URI.create(address)).build()));

            assertThat(fault).hasMessageContaining("private network");
        }
        assertThat(server.getRequestCount()).isZero();
    }

    private static final ProxyLogin LOGIN = ProxyLogin.of("erp", "motdepasse-é");

    /** "erp:motdepasse-é" in UTF-8, as RFC 7617 has it. */
    private static final String SENT = "Basic ZXJwOm1vdGRlcGFzc2Utw6k=";

    private HttpTransport loggedIn(HttpTransport.Builder builder) {
        return opened(inThisTime(builder).proxyLogin(LOGIN));
    }

    @Test
    void aProxyIsToldWhoAsksWithTheFirstRequestSoThatABodyGoesOnce() {
        HttpTransport http = loggedIn(HttpTransport.builder(PORTAL).proxy(proxy()));
        answer(200, "1");
        answer(201, "2");

        http.send(get("x/"));
        http.send(HttpRequest.post("x/").body(HttpBody.json("a")).build());

        for (RecordedRequest request : List.of(taken(), taken())) {
            assertThat(request.getHeaders().values("Proxy-Authorization")).containsExactly(SENT);
        }
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void aServerIsNeverToldWhoAsksOfAProxy() {
        HttpTransport direct = loggedIn(HttpTransport.builder(portal()).retry(RetryPolicy.NONE));
        answer(200, "1");
        answer(407, "");

        direct.send(get("x/"));
        catchThrowableOfType(PortalException.class, () -> direct.send(get("y/")));

        assertThat(taken().getHeaders().get("Proxy-Authorization")).isNull();
        assertThat(taken().getHeaders().get("Proxy-Authorization")).isNull();
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void aTunnelIsOpenedByWhoAsksAndTheServerBehindItIsNotTold() {
        URI secure = URI.create("https://portal.example.org/");
        HttpTransport http =
                loggedIn(HttpTransport.builder(secure).proxy(proxy()).retry(RetryPolicy.NONE));
        answer(407, "");

        PortalException fault = catchThrowableOfType(PortalException.class, () -> http.send(get("x/")));

        RecordedRequest connect = taken();
        assertThat(connect.getRequestLine()).isEqualTo("CONNECT portal.example.org:443 HTTP/1.1");
        assertThat(connect.getHeaders().get("Proxy-Authorization")).isEqualTo(SENT);
        assertThat(fault).hasMessageContaining("wants a name and a password");
        assertThat(fault.message(Locale.FRENCH)).contains("Le proxy ne laisse pas passer");
        assertThat(fault.isRetryable()).isFalse();
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void whatTheProxyRefusesIsToldAndNothingIsTriedAgain() {
        HttpTransport http = byProxy();
        answer(407, "<html><body>Authentification requise</body></html>");

        PortalException fault = catchThrowableOfType(PortalException.class, () -> http.send(get("x/")));

        assertThat(fault.status()).hasValue(407);
        assertThat(fault.message(Locale.FRENCH)).contains("Le proxy veut un nom et un mot de passe");
        assertThat(fault).hasMessageContaining("The proxy wants a name and a password");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void theSystemsProxyIsToldTooThroughAnEmbeddersOwnClient() {
        OkHttpClient client = new OkHttpClient.Builder().proxy(proxy()).build();
        HttpTransport http = loggedIn(OkHttpBridge.builder(PORTAL, client));
        answer(200, "1");

        http.send(get("x/"));

        assertThat(taken().getHeaders().get("Proxy-Authorization")).isEqualTo(SENT);
    }

    @Test
    void aPasswordShowsInNoText() {
        assertThat(LOGIN)
                .hasToString("ProxyLogin[erp, hidden]")
                .isEqualTo(ProxyLogin.of("erp", "motdepasse-é"))
                .hasSameHashCodeAs(ProxyLogin.of("erp", "motdepasse-é"))
                .isNotEqualTo(ProxyLogin.of("erp", "autre"))
                .isNotEqualTo("erp");
        for (String user : List.of("", "a:b", "a\nb")) {
            assertThatThrownBy(() -> ProxyLogin.of(user, "motdepasse"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .message()
                    .doesNotContain("motdepasse");
        }
    }
}
