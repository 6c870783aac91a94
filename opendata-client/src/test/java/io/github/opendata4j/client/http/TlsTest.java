package io.github.opendata4j.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.opendata4j.client.PortalException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Encrypted connections, with a certificate that the JDK's own tool makes for this run. */
class TlsTest extends HttpTestBase {
    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    static Path folder;

    private static SSLContext context;
    private static X509TrustManager trust;

    private final MockWebServer secure = new MockWebServer();

    @BeforeAll
    static void makeCertificate() throws Exception {
        Path file = folder.resolve("keys.p12");
        Process tool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        new String(PASSWORD),
                        "-keystore",
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.txt").toFile())
                .start();
        assertThat(tool.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(tool.exitValue())
                .as(Files.readString(folder.resolve("keytool.txt")))
                .isZero();
        use(file);
    }

    private static void use(Path file) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD);
        KeyStore certificates = KeyStore.getInstance("PKCS12");
        certificates.load(null, null);
        certificates.setCertificateEntry("server", store.getCertificate("server"));
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(certificates);
        trust = (X509TrustManager) trusted.getTrustManagers()[0];
        context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trusted.getTrustManagers(), null);
    }

    @BeforeEach
    void startSecureServer() throws IOException {
        secure.useHttps(context.getSocketFactory());
        secure.start();
    }

    @AfterEach
    void stopSecureServer() {
        secure.close();
    }

    private HttpTransport trusting(URI portal) {
        return opened(inThisTime(HttpTransport.builder(portal))
                .tls(context, trust)
                .retry(RetryPolicy.NONE)
                .trustHost("localhost:" + secure.getPort())
                .trustHost("localhost:" + server.getPort())
                .apiKey("X-API-KEY", ApiKey.of("secret-key")));
    }

    private void secureRedirect(URI to) {
        secure.enqueue(
                new MockResponse.Builder().code(302).addHeader("Location", to).build());
    }

    @Test
    void anEmbeddersOwnTrustIsUsed() {
        secure.enqueue(json(200, "1").build());

        HttpAnswer answer = trusting(secure.url("/").uri()).send(get("x/"));

        assertThat(answer.text()).isEqualTo("1");
        assertThat(taken(secure).getVersion()).isEqualTo("HTTP/2");
    }

    @Test
    void aCertificateThatNobodyTrustsIsRefusedAndNoKeySent() {
        secure.enqueue(json(200, "1").build());
        HttpTransport http = opened(
                inThisTime(HttpTransport.builder(secure.url("/").uri()).apiKey("X-API-KEY", ApiKey.of("secret-key"))));

        PortalException fault = catchThrowableOfType(
                PortalException.class, () -> http.send(HttpRequest.post("x/").build()));

        assertThat(fault).hasMessageContaining("check its certificate");
        assertThat(fault.message(Locale.FRENCH)).contains("vérifiez le certificat");
        assertThat(fault.isRetryable()).isFalse();
        assertThat(fault.isOutcomeUnknown()).isFalse();
        assertThat(secure.getRequestCount()).isZero();
    }

    @Test
    void aReadIsLedFromHttpToHttpsWithoutTheKey() {
        redirect(301, secure.url("/x").toString());
        secure.enqueue(json(200, "1").build());
        HttpTransport http = trusting(portal());

        assertThat(http.send(HttpRequest.get("x").anonymous().build()).text()).isEqualTo("1");
        assertThat(taken(secure).getHeaders().get("X-API-KEY")).isNull();
    }

    @Test
    void nothingIsLedFromHttpsToHttp() {
        secureRedirect(server.url("/x").uri());
        HttpTransport http = trusting(secure.url("/").uri());

        PortalException fault = catchThrowableOfType(
                PortalException.class,
                () -> http.send(HttpRequest.get("x").anonymous().build()));

        assertThat(fault).hasMessageContaining("without encryption, " + server.url("/x"));
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void aStreamOverHttp2IsReadAndClosedLikeAnyOther() throws IOException {
        secure.enqueue(json(200, "x".repeat(1 << 20)).build());
        secure.enqueue(json(200, "1").build());
        HttpTransport http = trusting(secure.url("/").uri());

        try (HttpStream answer = http.open(get("x/"))) {
            assertThat(answer.stream().readNBytes(10)).hasSize(10);
        }
        assertThat(http.send(get("y/")).text()).isEqualTo("1");
    }
}
