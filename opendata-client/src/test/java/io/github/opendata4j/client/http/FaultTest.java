package io.github.opendata4j.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.opendata4j.client.PortalException;
import io.github.opendata4j.model.LocalizedText;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What can go wrong on the way, and what the caller is told. */
class FaultTest extends HttpTestBase {
    private static PortalException fault(HttpTransport http, HttpRequest request) {
        return catchThrowableOfType(PortalException.class, () -> http.send(request));
    }

    private HttpTransport once() {
        return opened(builder().retry(RetryPolicy.NONE));
    }

    private static Buffer gzip(byte[]... parts) throws IOException {
        Buffer packed = new Buffer();
        try (GZIPOutputStream out = new GZIPOutputStream(packed.outputStream())) {
            for (byte[] part : parts) {
                out.write(part);
            }
        }
        return packed;
    }

    @ParameterizedTest
    @EnumSource(NetworkFault.class)
    void eachSaysWhatToDoNextInBothLanguages(NetworkFault fault) {
        LocalizedText words = fault.words("hote.example", "GET /x");

        assertThat(words.get(Locale.FRENCH))
                .contains("hote.example", "(GET /x)")
                .containsPattern("(?i)vérifiez|réessayez|demandez|téléchargez")
                .endsWith(".")
                .doesNotContain("..");
        assertThat(words.get(Locale.ENGLISH))
                .contains("hote.example", "(GET /x)")
                .containsPattern("(?i)check|try again|ask|download")
                .endsWith(".");
    }

    @Test
    void aConnectionThatIsCutAtOnceIsTriedAgain() {
        server.enqueue(new MockResponse.Builder().onRequestStart(CUT).build());
        answer(200, "1");

        assertThat(http().send(get("x/")).text()).isEqualTo("1");
    }

    @Test
    void aRequestThatIsCutInItsMiddleMayHaveBeenDone() {
        server.enqueue(new MockResponse.Builder().onRequestBody(CUT).build());
        HttpBody body = HttpBody.bytes("text/csv", new byte[4 << 20]);

        PortalException fault = fault(once(), HttpRequest.post("x/").body(body).build());

        assertThat(fault.isOutcomeUnknown()).isTrue();
        assertThat(fault.isRetryable()).isTrue();
        assertThat(fault).hasMessageContaining("broke").hasMessageContaining("POST");
        assertThat(fault.message(Locale.FRENCH)).contains("s'est rompue");
    }

    @Test
    void anAnswerThatIsCutInItsMiddleIsAskedForAgain() {
        server.enqueue(json(200, "[1,2,3,4,5,6,7,8,9]").onResponseBody(CUT).build());
        answer(200, "[1]");

        HttpAnswer answer = http().send(get("x/"));

        assertThat(answer.text()).isEqualTo("[1]");
        assertThat(answer.attempts()).isEqualTo(2);
    }

    @Test
    void anAnswerToAWriteThatIsCutInItsMiddleMeansThatItMayBeDone() {
        server.enqueue(json(201, "{\"id\":\"123456789\"}").onResponseBody(CUT).build());

        PortalException fault = fault(http(), HttpRequest.post("x/").build());

        assertThat(server.getRequestCount()).isEqualTo(1);
        assertThat(fault.isOutcomeUnknown()).isTrue();
    }

    @Test
    void aServerThatSaysNothingIsGivenUpAfterTheReadTimeout() {
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());
        HttpTransport http = opened(builder().retry(RetryPolicy.NONE).readTimeout(Duration.ofMillis(100)));

        PortalException fault = fault(http, HttpRequest.post("x/").build());

        assertThat(fault).hasMessageContaining("did not answer within the time");
        assertThat(fault.message(Locale.FRENCH)).contains("n'a pas répondu dans le temps donné");
        assertThat(fault.isOutcomeUnknown()).isTrue();
        assertThat(fault.isRetryable()).isTrue();
    }

    @Test
    void aBodyThatDripsIsGivenUpAfterTheTimeLimit() {
        server.enqueue(json(200, "[1,2,3,4,5,6,7,8,9,0]")
                .throttleBody(1, 60, TimeUnit.MILLISECONDS)
                .build());

        PortalException fault = fault(
                once(), HttpRequest.get("x/").timeLimit(Duration.ofMillis(200)).build());

        assertThat(fault).hasMessageContaining("within the time");
    }

    @Test
    void headersWithoutEndAreRefused() {
        server.enqueue(json(200, "1").addHeader("X-Long", "x".repeat(600_000)).build());

        assertThat(fault(once(), get("x/"))).isNotNull();
    }

    @Test
    void aPageWhereJsonWasExpectedIsToldByItsFirstWords() {
        server.enqueue(new MockResponse.Builder()
                .addHeader("Content-Type", "text/html; charset=utf-8")
                .body(
                        "<!DOCTYPE html><html><head><title>Portail &amp; captif</title><style>p{}</style>"
                                + "<script>var a = '<b>';</script></head>\n<body><!-- > --><h1>Connectez-vous\u001B[2J</h1></body></html>")
                .build());

        PortalException fault = catchThrowableOfType(
                PortalException.class, () -> http().send(get("x/")).json());

        assertThat(fault)
                .hasMessageContaining(
                        "is a page for a browser, not JSON: \"Portail & captif Connectez-vous<U+001B>[2J\"");
        assertThat(fault.message(Locale.FRENCH)).contains("une page pour un navigateur");
        assertThat(fault.status()).hasValue(200);
        assertThat(fault.isRetryable()).isFalse();
    }

    @Test
    void aPageThatTellsAFaultIsToldByItsFirstWordsToo() {
        server.enqueue(new MockResponse.Builder()
                .code(403)
                .addHeader("Content-Type", "text/html")
                .body("<html><body><h1>403 Forbidden</h1>" + "nginx ".repeat(9999))
                .build());

        PortalException fault = fault(http(), get("x/"));

        assertThat(fault.serverMessage().orElseThrow())
                .startsWith("403 Forbidden nginx nginx")
                .hasSizeLessThan(170);
    }

    @Test
    void somethingThatIsNeitherIsToldByItsPlace() {
        answer(200, "{\"title\": nope}");

        PortalException fault = catchThrowableOfType(
                PortalException.class, () -> http().send(get("x/")).json());

        assertThat(fault).hasMessageContaining("not the JSON that was expected").hasMessageContaining("/x/");
    }

    @Test
    void aPackedAnswerIsUnpacked() throws IOException {
        server.enqueue(new MockResponse.Builder()
                .addHeader("Content-Encoding", "gzip")
                .body(gzip("{\"a\":1}".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .build());
        server.enqueue(new MockResponse.Builder()
                .code(204)
                .addHeader("Content-Encoding", "gzip")
                .build());

        assertThat(http().send(get("x/")).json()).isEqualTo(Map.of("a", java.math.BigDecimal.ONE));
        assertThat(taken().getHeaders().get("Accept-Encoding")).isEqualTo("gzip");
        assertThat(http().send(get("x/")).bytes()).isEmpty();
    }

    @Test
    void aBombIsRefusedWhileItUnpacks() throws IOException {
        byte[][] zeros = new byte[100][];
        java.util.Arrays.fill(zeros, new byte[1 << 20]);
        server.enqueue(new MockResponse.Builder()
                .addHeader("Content-Encoding", "gzip")
                .body(gzip(zeros))
                .build());

        PortalException fault = fault(http(), get("x/"));

        assertThat(fault).hasMessageContaining("longer than allowed");
        assertThat(fault.isRetryable()).isFalse();
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aBombReadAsAStreamIsRefusedByHowFarItGrows() throws IOException {
        byte[][] zeros = new byte[100][];
        java.util.Arrays.fill(zeros, new byte[1 << 20]);
        server.enqueue(new MockResponse.Builder()
                .addHeader("Content-Encoding", "gzip")
                .body(gzip(zeros))
                .build());

        try (HttpStream answer = http().open(get("x/"))) {
            IOException fault = catchThrowableOfType(
                    IOException.class, () -> answer.stream().transferTo(java.io.OutputStream.nullOutputStream()));
            assertThat(fault).hasMessageContaining("grows beyond measure");
        }
    }

    @Test
    void anAnswerLongerThanTheCallerAllowsIsRefused() {
        answer(200, "12345678901");

        PortalException fault = fault(http(), HttpRequest.get("x/").maxBytes(10).build());

        assertThat(fault).hasMessageContaining("longer than allowed");
        assertThat(fault.message(Locale.FRENCH)).contains("plus longue que permis");
    }

    @Test
    void anAnswerOfTheVeryLengthThatIsAllowedIsGiven() {
        answer(200, "1234567890");

        assertThat(http().send(HttpRequest.get("x/").maxBytes(10).build()).text())
                .hasSize(10);
    }

    @Test
    void aPackingThatNobodyAskedForIsRefused() {
        server.enqueue(json(200, "x").addHeader("Content-Encoding", "br").build());

        assertThat(fault(once(), get("x/")))
                .hasMessageContaining("broke")
                .hasRootCauseMessage("The answer is packed in a way that nobody asked for");
    }

    @Test
    void damagedPackingIsToldAsSuch() {
        server.enqueue(json(200, "no gzip at all")
                .addHeader("Content-Encoding", "gzip")
                .build());

        assertThat(fault(once(), get("x/"))).hasMessageContaining("compressed and damaged");
    }

    @Test
    void aHostWithoutAnAddressIsToldAsSuch() {
        HttpTransport http = opened(inThisTime(HttpTransport.builder(URI.create("http://nowhere.invalid/")))
                .retry(RetryPolicy.NONE));

        PortalException fault = fault(http, HttpRequest.post("x/").build());

        assertThat(fault).hasMessageContaining("The name of nowhere.invalid:80 can't be found");
        assertThat(fault.isOutcomeUnknown()).isFalse();
        assertThat(fault.address()).contains(URI.create("http://nowhere.invalid/x/"));
    }

    @Test
    void aFileThatBecomesShorterIsAFaultOfThisSide(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("a.csv"), new byte[100]);
        HttpBody body = HttpBody.file("text/csv", file);
        Files.write(file, new byte[50]);

        PortalException fault = fault(http(), HttpRequest.put("x/").body(body).build());

        assertThat(fault).hasMessageContaining("can't be read");
        assertThat(fault.isRetryable()).isFalse();
    }

    @Test
    void aFileThatIsNotThereIsToldBeforeAnythingIsSent(@TempDir Path folder) {
        assertThat(catchThrowableOfType(
                        NoSuchFileException.class, () -> HttpBody.file("text/csv", folder.resolve("no.csv"))))
                .isNotNull();
        assertThat(catchThrowableOfType(
                        IOException.class,
                        () -> HttpBody.slice("text/csv", Files.createFile(folder.resolve("a.csv")), 0, 1)))
                .hasMessageContaining("has 0 bytes");
    }

    @Test
    void theRequestIsNamedAsTheServerNamesIt() {
        server.enqueue(json(500, "{}").addHeader("X-Sentry-ID", "abc").build());

        assertThat(fault(once(), get("x/")).requestId()).contains("abc");
    }
}
