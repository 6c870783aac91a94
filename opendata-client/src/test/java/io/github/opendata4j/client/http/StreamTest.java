package io.github.opendata4j.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.opendata4j.client.PortalException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okio.Buffer;
import org.junit.jupiter.api.Test;

/** Answers that are read as they come, how calls are ended, and who is told what of them. */
class StreamTest extends HttpTestBase {
    private final ConnectionPool pool = new ConnectionPool(5, 1, TimeUnit.MINUTES);

    private HttpTransport overPool() {
        return opened(inThisTime(OkHttpBridge.builder(
                portal(), new OkHttpClient.Builder().connectionPool(pool).build())));
    }

    /** Runs work on a thread of its own, interrupts it once it is under way, and tells how it ended. */
    private static Throwable interrupted(CountDownLatch underWay, ThrowingWork work) throws Exception {
        CompletableFuture<Throwable> end = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                work.run();
                end.completeExceptionally(new AssertionError("it came to its end"));
            } catch (Throwable e) {
                assertThat(Thread.currentThread().isInterrupted()).isTrue();
                end.complete(e);
            }
        });
        thread.start();
        assertThat(underWay.await(10, TimeUnit.SECONDS)).isTrue();
        thread.interrupt();
        return end.get(10, TimeUnit.SECONDS);
    }

    private interface ThrowingWork {
        void run() throws Exception;
    }

    @Test
    void bytesComeAsTheServerSendsThem() throws IOException {
        server.enqueue(json(200, "0123456789").addHeader("ETag", "\"1\"").build());

        try (HttpStream answer = http().open(get("a.csv"))) {
            InputStream in = answer.stream();
            assertThat(in.read()).isEqualTo('0');
            assertThat(in.skip(3)).isEqualTo(3);
            assertThat(in.readNBytes(2)).isEqualTo("45".getBytes(StandardCharsets.UTF_8));
            assertThat(in.markSupported()).isFalse();
            assertThat(in.skip(100)).isEqualTo(4);
            assertThat(in.read()).isEqualTo(-1);
            assertThat(answer.length()).hasValue(10);
            assertThat(answer.header("etag")).contains("\"1\"");
            assertThat(answer.headers("content-type")).containsExactly("application/json");
            assertThat(answer.freshness().source()).isEqualTo(Freshness.Source.PORTAL);
            assertThat(answer).hasToString("200 " + portal() + "a.csv");
        }
    }

    @Test
    void aConnectionIsUsedAgainOnceAnAnswerWasReadToItsEndAndFreedWhenItIsClosedBefore() throws IOException {
        HttpTransport http = overPool();
        answer(200, "1");
        answer(200, "x".repeat(4 << 20));
        answer(200, "3");

        try (HttpStream answer = http.open(get("a"))) {
            answer.stream().readAllBytes();
        }
        try (HttpStream answer = http.open(get("b"))) {
            answer.stream().read();
            assertThat(pool.connectionCount() - pool.idleConnectionCount()).isEqualTo(1);
        }
        assertThat(pool.connectionCount() - pool.idleConnectionCount()).isZero();
        http.send(get("c"));

        assertThat(taken().getConnectionIndex()).isZero();
        assertThat(taken().getConnectionIndex()).isZero();
        assertThat(taken().getConnectionIndex()).isEqualTo(1);
    }

    @Test
    void interruptingAThreadThatWaitsForAnAnswerEndsTheCallAndFreesItsConnection() throws Exception {
        HttpTransport http = overPool();
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());
        CountDownLatch sent = new CountDownLatch(1);
        HttpListener listener = new HttpListener() {
            @Override
            public void sending(HttpMethod method, java.net.URI uri, int attempt) {
                sent.countDown();
            }
        };

        Throwable fault = interrupted(
                sent, () -> http.send(HttpRequest.post("x/").listener(listener).build()));

        assertThat(fault).isInstanceOf(PortalException.class).hasMessageContaining("interrupted");
        assertThat(((PortalException) fault).isOutcomeUnknown()).isTrue();
        long latest = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (pool.connectionCount() > pool.idleConnectionCount() && System.nanoTime() < latest) {
            Thread.sleep(5); // a connection that was being made is closed by the thread that makes it
        }
        assertThat(pool.connectionCount() - pool.idleConnectionCount()).isZero();
    }

    @Test
    void interruptingAThreadThatReadsAStreamEndsItAndFreesItsConnection() throws Exception {
        HttpTransport http = overPool();
        server.enqueue(json(200, "x".repeat(1000))
                .onResponseBody(SocketEffect.Stall.INSTANCE)
                .build());
        CountDownLatch reading = new CountDownLatch(1);

        Throwable fault = interrupted(reading, () -> {
            try (HttpStream answer = http.open(get("x/"))) {
                answer.stream().read();
                reading.countDown();
                answer.stream().readAllBytes();
            }
        });

        assertThat(fault).isInstanceOf(InterruptedIOException.class);
        assertThat(pool.connectionCount() - pool.idleConnectionCount()).isZero();
    }

    @Test
    void aThreadThatIsInterruptedAlreadyReadsNothing() throws IOException {
        answer(200, "1");
        try (HttpStream answer = http().open(get("x/"))) {
            Thread.currentThread().interrupt();
            assertThat(catchThrowableOfType(
                            InterruptedIOException.class, () -> answer.stream().read()))
                    .isNotNull();
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void aStreamWithATimeLimitOfItsOwnEndsByIt() throws IOException {
        server.enqueue(json(200, "x".repeat(1000))
                .throttleBody(1, 100, TimeUnit.MILLISECONDS)
                .build());

        try (HttpStream answer = http().open(
                        HttpRequest.get("x/").timeLimit(Duration.ofMillis(300)).build())) {
            IOException fault = catchThrowableOfType(
                    IOException.class, () -> answer.stream().readAllBytes());
            assertThat(fault).hasMessageContaining("time limit");
        }
    }

    @Test
    void aListIsReadItemByItemAndWhatStandsAroundItIsPassedOver() {
        answer(200, "{\"facets\":{\"data\":[9]},\"data\":[{\"id\":\"a\"},[1],null,\"d\"],\"page\":{\"x\":[1]}}");

        try (Stream<Object> items = http().open(get("x/")).items("data")) {
            assertThat(items.toList()).containsExactly(Map.of("id", "a"), List.of(java.math.BigDecimal.ONE), null, "d");
        }
    }

    @Test
    void anAnswerThatIsAListItselfIsReadItemByItem() {
        answer(200, "[1,2]");

        try (Stream<Object> items = http().open(get("x/")).items("")) {
            assertThat(items.map(String::valueOf)).containsExactly("1", "2");
        }
    }

    @Test
    void aListOfManyIsReadWithoutKeepingItAndFreesTheConnectionWhenItIsLeft() {
        HttpTransport http = overPool();
        Buffer body = new Buffer().writeUtf8("{\"data\":[{\"n\":0}");
        for (int i = 1; i < 200_000; i++) {
            body.writeUtf8(",{\"n\":").writeDecimalLong(i).writeUtf8("}");
        }
        server.enqueue(new MockResponse.Builder().body(body.writeUtf8("]}")).build());

        try (Stream<Object> items = http.open(get("x/")).items("data")) {
            assertThat(items.limit(3)).hasSize(3);
        }
        assertThat(pool.connectionCount() - pool.idleConnectionCount()).isZero();
    }

    @Test
    void aListThatIsNotThereOrBreaksOffIsToldByItsPlace() {
        for (String body :
                List.of("{\"other\":[]}", "{\"data\":{}}", "[]", "{\"data\":[1,", "{\"data\":[1]", "<html>")) {
            answer(200, body);
            try (Stream<Object> items = http().open(get("x/")).items("data")) {
                PortalException fault = catchThrowableOfType(PortalException.class, items::toList);
                assertThat(fault).as(body).hasMessageContaining("not the JSON that was expected");
                assertThat(fault.status()).hasValue(200);
            }
        }
    }

    @Test
    void aListThatIsCutIsAFaultThatMayPass() {
        server.enqueue(
                json(200, "[" + "1,".repeat(1000) + "1]").onResponseBody(CUT).build());

        try (Stream<Object> items = http().open(get("x/")).items("")) {
            PortalException fault = catchThrowableOfType(PortalException.class, items::toList);
            assertThat(fault).hasMessageContaining("broke");
            assertThat(fault.isRetryable()).isTrue();
        }
    }

    @Test
    void uploadsAndDownloadsTellHowFarTheyAre() {
        answer(200, "0123456789");

        http().send(HttpRequest.post("x/")
                .body(HttpBody.bytes("text/csv", new byte[5]))
                .build());

        assertThat(notes.of("uploaded")).containsExactly("uploaded " + portal() + "x/ 5 5");
        assertThat(notes.of("downloaded")).last().isEqualTo("downloaded " + portal() + "x/ 10 10");
        assertThat(notes.lines.get(0)).isEqualTo("sending POST " + portal() + "x/ 1");
        assertThat(notes.of("answered")).hasSize(1);
    }

    @Test
    void theRequestsOwnListenerIsToldTheSameAsTheTransports() throws IOException {
        Notes own = new Notes();
        HttpTransport http = opened(builder().breaker(new BreakerPolicy(1, Duration.ofSeconds(1))));
        redirect(302, "/y/");
        server.enqueue(new MockResponse.Builder().onResponseStart(CUT).build());
        HttpRequest request = HttpRequest.put("x/")
                .body(HttpBody.bytes("text/csv", new byte[5]))
                .listener(own)
                .build();
        HttpRequest read = HttpRequest.get("x/").listener(own).build();

        catchThrowableOfType(PortalException.class, () -> http.send(read));
        catchThrowableOfType(PortalException.class, () -> http.send(request));
        time.pass(Duration.ofMinutes(1));
        answer(503, "");
        catchThrowableOfType(PortalException.class, () -> http.send(request));

        assertThat(own.lines).isEqualTo(notes.lines);
        assertThat(own.of("redirected")).hasSize(1);
        assertThat(own.of("failed")).hasSize(1);
        assertThat(own.of("retrying")).isNotEmpty();
        assertThat(own.of("suspended")).isNotEmpty();
        assertThat(own.of("uploaded")).isNotEmpty();
    }

    @Test
    void whatAListenerThrowsEndsTheCall() {
        answer(200, "0123456789");
        HttpTransport http = opened(builder().listener(new HttpListener() {
            @Override
            public void downloaded(java.net.URI uri, long received, long total) {
                throw new IllegalArgumentException("mine");
            }
        }));

        assertThat(catchThrowableOfType(IllegalStateException.class, () -> http.send(get("x/"))))
                .hasRootCauseMessage("mine");
    }

    @Test
    void whatABodyThrowsEndsTheCallOnce() {
        HttpBody body = new HttpBody() {
            @Override
            public String mediaType() {
                return "text/csv";
            }

            @Override
            public long length() {
                return 10;
            }

            @Override
            public void writeTo(java.io.OutputStream out) {
                throw new IllegalArgumentException("mine");
            }
        };

        assertThat(catchThrowableOfType(
                        IllegalStateException.class,
                        () -> http().send(HttpRequest.put("x/").body(body).build())))
                .hasRootCauseMessage("mine");
        assertThat(notes.of("sending")).hasSize(1);
    }

    @Test
    void aTransportThatWasClosedSendsNothing() {
        HttpTransport http = http();
        http.close();

        assertThat(catchThrowableOfType(IllegalStateException.class, () -> http.send(get("x/"))))
                .hasMessageContaining("was closed");
        assertThat(server.getRequestCount()).isZero();
    }
}
