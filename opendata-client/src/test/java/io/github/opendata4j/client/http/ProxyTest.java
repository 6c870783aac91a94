package io.github.opendata4j.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.opendata4j.client.PortalException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
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
}
