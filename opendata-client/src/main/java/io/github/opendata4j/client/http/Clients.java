package io.github.opendata4j.client.http;

import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.X509TrustManager;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/**
 * Two clients: one that goes anywhere, and one that reaches public addresses only. They share threads, never a
 * connection, since OkHttp keeps connections apart by the name service that found them.
 */
final class Clients {
    /** Callers wait on their own threads, so their number is the bound. */
    private static final int MOST_CALLS = 1024;

    private static final long IDLE_SECONDS = 5;

    private final OkHttpClient anywhere;
    private final OkHttpClient publicOnly;
    private final KnownProxies proxies;
    private final boolean own;
    private volatile boolean closed;

    /** Whose certificates are believed, twice: OkHttp wants to see what the context keeps to itself. */
    record Tls(SSLContext context, X509TrustManager manager) {}

    Clients(HttpTransport.Builder builder) {
        this.own = builder.client == null;
        OkHttpClient.Builder to = builder.client == null
                ? new OkHttpClient.Builder().dispatcher(dispatcher())
                : builder.client.newBuilder();
        keepPromises(to);
        to.connectTimeout(builder.connectTimeout)
                .readTimeout(builder.readTimeout)
                .writeTimeout(builder.writeTimeout);
        if (builder.proxy != null) {
            to.proxy(builder.proxy);
        }
        if (builder.proxyLogin != null) {
            ProxyAuthorization.use(builder.proxyLogin, to);
        }
        if (builder.tls != null) {
            to.sslSocketFactory(builder.tls.context().getSocketFactory(), builder.tls.manager());
        }
        this.anywhere = to.build();
        this.proxies = new KnownProxies(anywhere.proxy(), anywhere.proxySelector());
        this.publicOnly = guarded(anywhere, proxies);
    }

    /** What the pipeline does itself, or doesn't do at all. */
    private static void keepPromises(OkHttpClient.Builder to) {
        to.followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .cookieJar(CookieJar.NO_COOKIES)
                .cache(null)
                .callTimeout(0, TimeUnit.MILLISECONDS);
    }

    /** The same, with a name service that knows no private addresses, but for the proxies that lie on the way. */
    private static OkHttpClient guarded(OkHttpClient open, KnownProxies proxies) {
        return open.newBuilder()
                .proxySelector(proxies)
                .dns(new PublicDns(open.dns(), proxies))
                .build();
    }

    /** Threads that let the program end, and end themselves soon. */
    private static Dispatcher dispatcher() {
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
                    Thread thread = new Thread(work, "opendata4j http");
                    thread.setDaemon(true);
                    return thread;
                });
        Dispatcher dispatcher = new Dispatcher(threads);
        dispatcher.setMaxRequests(MOST_CALLS);
        dispatcher.setMaxRequestsPerHost(MOST_CALLS);
        return dispatcher;
    }

    OkHttpClient of(Hop hop) {
        if (closed) {
            throw new IllegalStateException("This transport was closed; build another");
        }
        return hop.isGuarded() ? publicOnly : anywhere;
    }

    /** Whether a name is that of a proxy, to which no document may send us as if it were a server. */
    boolean isProxy(String host) {
        return proxies.has(host);
    }

    /** Ends what was made here; an embedder's own client stays as it is. */
    void close() {
        closed = true;
        if (own) {
            anywhere.dispatcher().cancelAll();
            anywhere.dispatcher().executorService().shutdown();
            anywhere.connectionPool().evictAll();
        }
    }
}
