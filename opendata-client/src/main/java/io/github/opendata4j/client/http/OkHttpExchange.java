package io.github.opendata4j.client.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongConsumer;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/**
 * One request, one answer, by OkHttp. The work is done on another thread, so that the caller's can be interrupted and
 * can stop waiting: both cancel the call, which closes its connection.
 */
final class OkHttpExchange {
    /** What is read of an answer that is a fault. */
    static final int MOST_FAULT_BYTES = 1 << 16;

    private final Settings settings;
    private final StreamWatch watch = new StreamWatch();

    OkHttpExchange(Settings settings) {
        this.settings = settings;
    }

    Received perform(Hop hop, Duration left) throws ExchangeException, InterruptedException {
        refuseInside(hop);
        Call call = settings.clients.of(hop).newCall(request(hop));
        Sent sent = new Sent();
        call.addEventListener(sent);
        CompletableFuture<Received> answer = new CompletableFuture<>();
        call.enqueue(new Reading(hop, answer));
        try {
            return answer.get(left.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            abandon(call, answer);
            throw new ExchangeException(new Attempts.TimeLimitException("while an answer was awaited"), sent.started);
        } catch (InterruptedException e) {
            abandon(call, answer);
            throw e;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error fault) {
                throw fault;
            }
            if (e.getCause() instanceof IOException fault && !(fault instanceof SentBody.FailedException)) {
                throw new ExchangeException(fault, sent.started);
            }
            throw new IllegalStateException(
                    "A listener, a body or an interceptor of the embedder failed", e.getCause());
        }
    }

    /** Ends a call, also one whose answer has come at this very moment. */
    private static void abandon(Call call, CompletableFuture<Received> answer) {
        call.cancel();
        if (!answer.cancel(false) && !answer.isCompletedExceptionally()) {
            answer.join().close();
        }
    }

    /** What needs no name service, or what a proxy would look up in ours: addresses as such, and names of the inside. */
    private void refuseInside(Hop hop) throws ExchangeException {
        String host = Addresses.host(hop.uri());
        if (hop.isGuarded() && (PublicAddresses.isInside(host) || settings.clients.isProxy(host))) {
            throw new ExchangeException(new PublicDns.PrivateAddressException(host), false);
        }
    }

    private Request request(Hop hop) {
        Request.Builder request = new Request.Builder()
                .url(String.valueOf(HttpUrl.get(hop.uri())))
                .header("User-Agent", settings.userAgent)
                .header("Accept-Encoding", "gzip");
        hop.request().headers().forEach(request::header);
        hop.validators().at(hop.uri()).forEach(request::header);
        if (hop.isKeyed() && settings.key != null) {
            request.header(settings.keyHeader(), settings.key.secret());
        }
        return request.method(hop.method().name(), body(hop)).build();
    }

    private RequestBody body(Hop hop) {
        HttpListener listener = settings.listenerOf(hop.request());
        return hop.request()
                .body()
                .<RequestBody>map(content -> new SentBody(content, Addresses.told(hop.uri()), listener))
                .orElseGet(() -> hop.method().needsBody() ? SentBody.EMPTY : null);
    }

    /** Whether anything of the request was handed to a connection. */
    private static final class Sent extends EventListener {
        volatile boolean started;

        @Override
        public void requestHeadersStart(Call call) {
            started = true;
        }
    }

    /** Takes the answer on OkHttp's thread. */
    private final class Reading implements Callback {
        private final Hop hop;
        private final CompletableFuture<Received> answer;

        Reading(Hop hop, CompletableFuture<Received> answer) {
            this.hop = hop;
            this.answer = answer;
        }

        @Override
        public void onFailure(Call call, IOException e) {
            answer.completeExceptionally(e);
        }

        @Override
        public void onResponse(Call call, Response response) {
            try {
                Received received = read(call, response);
                if (!answer.complete(received)) {
                    received.close(); // nobody waits any more
                }
            } catch (IOException | RuntimeException | Error e) {
                response.close();
                answer.completeExceptionally(e);
            }
        }

        private Received read(Call call, Response response) throws IOException {
            HttpHeaders headers = HttpHeaders.of(response.headers().toMultimap());
            InputStream content = content(response, headers);
            return new Received(response.code(), headers, hop.uri(), kept(call, response, content));
        }

        private InputStream kept(Call call, Response response, InputStream content) throws IOException {
            if (hop.accepts(response.code()) && hop.reading() == Hop.Reading.AS_IT_COMES) {
                return watch.over(content, call, hop.request().timeLimit());
            }
            try (content) {
                byte[] whole =
                        hop.accepts(response.code()) ? content.readAllBytes() : content.readNBytes(MOST_FAULT_BYTES);
                return new ByteArrayInputStream(whole);
            }
        }

        private InputStream content(Response response, HttpHeaders headers) throws IOException {
            HttpListener listener = settings.listenerOf(hop.request());
            URI told = Addresses.told(hop.uri());
            long total = response.body().contentLength();
            LongConsumer progress =
                    listener == HttpListener.SILENT ? count -> {} : count -> listener.downloaded(told, count, total);
            CountingStream packed = new CountingStream(response.body().byteStream(), progress);
            long most = hop.accepts(response.code()) ? hop.maxBytes() : Long.MAX_VALUE; // of a fault, the start
            return Unpacking.of(packed, headers.first("content-encoding").orElse(""), most);
        }
    }
}
