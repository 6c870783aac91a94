package io.github.opendata4j.client.http;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A server that answers as a test says, a transport that knows no real pauses, and notes of all that goes on. */
abstract class HttpTestBase {
    static final SocketEffect CUT = new SocketEffect.CloseSocket();

    final MockWebServer server = new MockWebServer();
    final Time time = new Time();
    final Notes notes = new Notes();
    private final List<HttpTransport> opened = new ArrayList<>();

    @BeforeEach
    final void startServer() throws IOException {
        server.start();
    }

    @AfterEach
    final void stopServer() {
        opened.forEach(HttpTransport::close);
        server.close();
    }

    URI portal() {
        return server.url("/").uri();
    }

    /** A transport over this server, in this time. */
    HttpTransport.Builder builder() {
        return inThisTime(HttpTransport.builder(portal()));
    }

    HttpTransport.Builder inThisTime(HttpTransport.Builder builder) {
        return builder.clock(time).pauses(time, new Half()).listener(notes).readTimeout(Duration.ofSeconds(20));
    }

    HttpTransport http() {
        return opened(builder());
    }

    HttpTransport opened(HttpTransport.Builder builder) {
        HttpTransport http = builder.build();
        opened.add(http);
        return http;
    }

    static MockResponse.Builder json(int status, String body) {
        return new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "application/json")
                .body(body);
    }

    void answer(int status, String body) {
        server.enqueue(json(status, body).build());
    }

    void redirect(int status, String location) {
        server.enqueue(new MockResponse.Builder()
                .code(status)
                .addHeaderLenient("Location", location)
                .build());
    }

    RecordedRequest taken() {
        return taken(server);
    }

    static RecordedRequest taken(MockWebServer from) {
        try {
            RecordedRequest request = from.takeRequest(10, TimeUnit.SECONDS);
            if (request == null) {
                throw new AssertionError("no request came");
            }
            return request;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    static HttpRequest get(String path) {
        return HttpRequest.get(path).build();
    }

    /** A clock that stands still but for pauses, which it only notes. */
    static final class Time extends Clock implements Sleeper {
        final List<Duration> pauses = new CopyOnWriteArrayList<>();
        private volatile Instant now = Instant.parse("2026-11-22T07:00:00Z");

        @Override
        public void sleep(Duration pause) {
            pauses.add(pause);
            pass(pause);
        }

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** Chance that always falls in the middle. */
    static final class Half implements RandomGenerator {
        @Override
        public long nextLong() {
            return 1L << 62;
        }

        @Override
        public double nextDouble() {
            return 0.5;
        }
    }

    /** Keeps every event as a line of text. */
    static final class Notes implements HttpListener {
        final List<String> lines = new CopyOnWriteArrayList<>();

        @Override
        public void sending(HttpMethod method, URI uri, int attempt) {
            lines.add("sending " + method + " " + uri + " " + attempt);
        }

        @Override
        public void answered(HttpMethod method, URI uri, int status, Duration took) {
            lines.add("answered " + method + " " + uri + " " + status);
        }

        @Override
        public void failed(HttpMethod method, URI uri, String reason) {
            lines.add("failed " + method + " " + uri + " " + reason);
        }

        @Override
        public void retrying(HttpMethod method, URI uri, Duration pause) {
            lines.add("retrying " + method + " " + uri + " " + pause);
        }

        @Override
        public void redirected(URI from, URI to) {
            lines.add("redirected " + from + " " + to);
        }

        @Override
        public void uploaded(URI uri, long sent, long total) {
            lines.add("uploaded " + uri + " " + sent + " " + total);
        }

        @Override
        public void downloaded(URI uri, long received, long total) {
            lines.add("downloaded " + uri + " " + received + " " + total);
        }

        @Override
        public void servedStale(URI uri, Duration age) {
            lines.add("stale " + uri + " " + age);
        }

        @Override
        public void suspended(String host, Duration pause) {
            lines.add("suspended " + host + " " + pause);
        }

        List<String> of(String kind) {
            return lines.stream().filter(line -> line.startsWith(kind)).toList();
        }
    }
}
