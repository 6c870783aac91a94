package io.github.opendata4j.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.opendata4j.client.PortalException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mockwebserver3.MockWebServer;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document names is not fetched from private networks, by whatever way it tries. */
class PrivateAddressTest extends HttpTestBase {
    private final FakeDns dns = new FakeDns();

    /** Answers what the test says, one answer after the other. */
    private static final class FakeDns implements Dns {
        final List<List<InetAddress>> answers = new ArrayList<>();
        final List<String> asked = new ArrayList<>();

        @Override
        public synchronized List<InetAddress> lookup(String host) throws UnknownHostException {
            asked.add(host);
            return host.equals("localhost") ? Dns.SYSTEM.lookup(host) : answers.remove(0);
        }

        void says(String... addresses) throws UnknownHostException {
            List<InetAddress> answer = new ArrayList<>();
            for (String address : addresses) {
                answer.add(InetAddress.getByName(address));
            }
            answers.add(answer);
        }
    }

    private HttpTransport.Builder overFakeDns() {
        OkHttpClient client = new OkHttpClient.Builder().dns(dns).build();
        return inThisTime(OkHttpBridge.builder(portal(), client));
    }

    private URI named(String host) {
        return URI.create("http://" + host + ":" + server.getPort() + "/x");
    }

    private static PortalException fault(HttpTransport http, HttpRequest request) {
        return catchThrowableOfType(PortalException.class, () -> http.send(request));
    }

    private static boolean isPublic(String address) throws UnknownHostException {
        return PublicAddresses.isPublic(InetAddress.getByName(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.0.9",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "0.1.2.3",
                "224.0.0.1",
                "239.1.1.1",
                "255.255.255.255",
                "240.0.0.1",
                "192.0.0.8",
                "198.18.0.1",
                "198.19.255.255",
                "192.0.2.1",
                "198.51.100.7",
                "203.0.113.9",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "fec0::1",
                "::ffff:10.0.0.1",
                "::ffff:127.0.0.1",
                "64:ff9b::10.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::1",
                "::ffff:0:10.0.0.1",
                "::127.0.0.1",
                "2002:7f00:1::",
                "2001::1",
                "2001:db8::1",
                "3fff::1",
                "100::1",
                "5f00::1"
            })
    void theseAreNotPublic(String address) throws UnknownHostException {
        assertThat(isPublic(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8", "11.0.0.1", "172.15.255.255", "172.32.0.1", "192.167.255.255", "100.63.0.1", "100.128.0.1",
                "126.255.255.255", "128.0.0.1", "169.253.0.1", "223.255.255.255", "198.17.0.1", "198.20.0.1",
                        "2a00:1450::1",
                "2606:4700::1111", "64:ff9b::8.8.8.8", "::ffff:8.8.8.8"
            })
    void theseArePublic(String address) throws UnknownHostException {
        assertThat(isPublic(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:%d/", "http://localhost:%d/", "http://[::1]:%d/", "http://[::ffff:127.0.0.1]:%d/",
                "http://2130706433:%d/", "http://0.0.0.0:%d/", "http://metadata:%d/", "http://printer.local:%d/",
                "http://metadata.google.internal:%d/", "http://LOCALHOST.:%d/", "http://a.localhost:%d/"
            })
    void whatADocumentNamesOfTheInsideIsRefused(String address) throws IOException {
        try (MockWebServer inside = new MockWebServer()) {
            inside.start();
            URI uri = URI.create(address.formatted(inside.getPort()));

            PortalException fault = fault(http(), HttpRequest.get(uri).build());

            assertThat(fault).hasMessageContaining("stands in a private network");
            assertThat(fault.message(Locale.FRENCH)).contains("réseau privé");
            assertThat(fault.isRetryable()).isFalse();
            assertThat(inside.getRequestCount()).isZero();
        }
    }

    @Test
    void aNameThatLeadsInsideIsRefusedForADocumentAndFollowedForTheEmbedder() throws Exception {
        HttpTransport http = opened(overFakeDns());
        dns.says("127.0.0.1");
        dns.says("127.0.0.1");
        answer(200, "1");

        assertThat(fault(http, HttpRequest.get(named("files.example.org")).build()))
                .hasMessageContaining("files.example.org:" + server.getPort() + " stands in a private network");
        assertThat(http.send(HttpRequest.get(named("files.example.org"))
                                .namedBy(NamedBy.EMBEDDER)
                                .build())
                        .text())
                .isEqualTo("1");
    }

    @Test
    void onePrivateAnswerAmongPublicOnesRefusesAll() throws Exception {
        dns.says("93.184.216.34", "127.0.0.1");

        assertThat(fault(
                        opened(overFakeDns()),
                        HttpRequest.get(named("files.example.org")).build()))
                .hasMessageContaining("stands in a private network");
    }

    @Test
    void aNameThatTurnsToTheInsideBetweenTwoLooksIsRefusedTheSecondTime() throws Exception {
        // what is connected to is what was looked at: no third look that could differ
        HttpTransport http =
                opened(overFakeDns().retry(RetryPolicy.NONE).connectTimeout(java.time.Duration.ofMillis(50)));
        dns.says("198.51.101.1");
        dns.says("127.0.0.1");
        HttpRequest request = HttpRequest.get(named("rebinding.example.org")).build();

        assertThat(fault(http, request)).hasMessageNotContaining("private network");
        assertThat(fault(http, request)).hasMessageContaining("private network");
        assertThat(dns.asked).hasSize(2);
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void aConnectionThatTheEmbedderHasOpenedIsNotLentToADocument() throws Exception {
        HttpTransport http = opened(overFakeDns());
        dns.says("127.0.0.1");
        dns.says("127.0.0.1");
        answer(200, "1");
        URI uri = named("files.example.org");
        http.send(HttpRequest.get(uri).namedBy(NamedBy.EMBEDDER).build());

        assertThat(fault(http, HttpRequest.get(uri).build())).hasMessageContaining("private network");
    }

    @Test
    void aRedirectToTheInsideIsRefusedEvenIfTheEmbedderNamedTheFirstAddress() throws IOException {
        try (MockWebServer inside = new MockWebServer()) {
            inside.start();
            redirect(302, inside.url("/admin").toString());

            assertThat(fault(http(), get("file"))).hasMessageContaining("private network");
            assertThat(inside.getRequestCount()).isZero();
        }
    }

    @Test
    void thePortalItselfMayStandInsideAndItsOwnLinksAreFollowed() {
        answer(200, "1");
        redirect(302, "/b");
        answer(200, "2");

        HttpTransport http = http();

        assertThat(http.send(HttpRequest.get(server.url("/a").uri()).build()).text())
                .isEqualTo("1");
        assertThat(http.send(HttpRequest.get(server.url("/a").uri()).build()).text())
                .isEqualTo("2");
    }

    @Test
    void anotherPortOfThePortalsHostIsNotThePortal() throws IOException {
        try (MockWebServer inside = new MockWebServer()) {
            inside.start();

            assertThat(fault(
                            http(),
                            HttpRequest.get(inside.url("/_search").uri()).build()))
                    .hasMessageContaining("private network");
        }
    }

    @Test
    void aHostThatTheEmbedderTrustsMayStandInside() throws IOException {
        try (MockWebServer inside = new MockWebServer()) {
            inside.start();
            inside.enqueue(json(200, "1").build());
            HttpTransport http = opened(builder().trustHost(inside.getHostName() + ":" + inside.getPort()));

            assertThat(http.send(HttpRequest.get(inside.url("/a.csv").uri()).build())
                            .text())
                    .isEqualTo("1");
        }
    }

    @Test
    void theChecksOfOtherModulesFetchPublicAddressesOnly() throws IOException {
        answer(200, "{}");
        HttpTransport http = http();

        try (InputStream in = http.fetch(server.url("/schema.json").uri())) {
            assertThat(in.readAllBytes()).hasSize(2);
        }
        assertThat(taken().getHeaders().get("Accept")).isEqualTo("*/*");
        assertThat(catchThrowableOfType(
                        IOException.class, () -> http.fetch(URI.create("http://169.254.169.254/latest/meta-data"))))
                .hasMessageContaining("private network")
                .hasCauseInstanceOf(PortalException.class);
        assertThat(catchThrowableOfType(IOException.class, () -> http.fetch(URI.create("file:///etc/passwd"))))
                .hasMessageContaining("http or https");
    }
}
