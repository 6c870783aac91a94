package io.github.opendata4j.client.http;

import io.github.opendata4j.client.PortalException;
import io.github.opendata4j.model.Fetcher;
import java.io.IOException;
import java.io.InputStream;
import java.net.Proxy;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import javax.net.ssl.SSLContext;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests to one portal and to the addresses that it names. What it promises:
 *
 * <ul>
 *   <li>A key goes to the scheme, host and port of the portal's address and nowhere else, and shows in no text. Cookies are
 *       neither kept nor sent.
 *   <li>What is safe to repeat is tried again after a fault that may pass; a POST is not, unless the request says so.
 *       {@link PortalException#isOutcomeUnknown()} tells whether it may have been done.
 *   <li>Redirects keep the method and the body or are refused, lead never from https to http, and end after
 *       {@value #MAX_REDIRECTS}.
 *   <li>Nothing that a document names is fetched from private networks ({@link NamedBy}).
 *   <li>Answers are bounded once they are unpacked, and calls in time; interrupting the calling thread ends a call,
 *       frees its connection and leaves the thread interrupted.
 * </ul>
 *
 * <pre>{@code
 * try (HttpTransport http = HttpTransport.builder(URI.create("https://www.data.gouv.fr")).build()) {
 *     Object licences = http.send(HttpRequest.get("api/1/datasets/licenses/").build()).json();
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe; one for each portal and key is enough for a program.
 */
public final class HttpTransport implements Fetcher, AutoCloseable {
    /** The longest answer that {@link #send} takes, unless the request says otherwise: 64 MiB, unpacked. */
    public static final long DEFAULT_MAX_BYTES = 64L << 20;

    /** The longest answer that {@link #open} and {@link #fetch} read, unless the request says otherwise: 16 GiB, unpacked. */
    public static final long DEFAULT_MAX_STREAMED_BYTES = 16L << 30;

    /** How many redirects are followed. */
    public static final int MAX_REDIRECTS = 10;

    /** How long {@link #fetch} may take to the last byte. */
    public static final Duration FETCH_TIME_LIMIT = Duration.ofHours(1);

    private final Settings settings;
    private final Pipeline pipeline;

    private HttpTransport(Settings settings) {
        this.settings = settings;
        this.pipeline = new Pipeline(settings);
    }

    /**
     * Starts the transport of a portal.
     *
     * @param portal its address, which may have a path and is kept as given
     * @return a builder
     * @throws IllegalArgumentException if it is no absolute http or https address, or has a user, a query or a fragment
     */
    public static Builder builder(URI portal) {
        return new Builder(Addresses.base(portal));
    }

    /** {@return a builder of a transport without a portal, for absolute addresses only} */
    public static Builder builder() {
        return new Builder(null);
    }

    /** {@return the portal's address as it was given; empty without a portal} */
    public Optional<URI> portal() {
        return Optional.ofNullable(settings.base);
    }

    /**
     * Sends a request and reads its whole answer, which has to fit into memory.
     *
     * @param request what to send
     * @return the answer, of a status that the request accepts
     * @throws PortalException if there is no answer, or another
     */
    public HttpAnswer send(HttpRequest request) {
        return pipeline.send(request);
    }

    /**
     * Sends a request and lets its answer be read as it comes. What breaks once the head is there isn't tried again.
     *
     * @param request what to send
     * @return the answer, of a status that the request accepts; close it
     * @throws PortalException if there is no answer, or another
     */
    public HttpStream open(HttpRequest request) {
        return pipeline.open(request);
    }

    /**
     * Brings what a document names, for the checks of other modules: public addresses and the portal's own only.
     *
     * @param uri an absolute address
     * @return its content, which the caller closes; at most {@link #DEFAULT_MAX_STREAMED_BYTES} within
     *     {@link #FETCH_TIME_LIMIT}
     * @throws IOException if it can't be had; its cause is the {@link PortalException}
     */
    @Override
    public InputStream fetch(URI uri) throws IOException {
        try {
            HttpRequestBuilder request = HttpRequest.get(uri).accept("*/*").timeLimit(FETCH_TIME_LIMIT);
            return open(request.build()).stream();
        } catch (PortalException | IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Ends its connections and threads: calls under way fail, later ones with an {@link IllegalStateException}. */
    @Override
    public void close() {
        pipeline.close();
    }

    /** The portal's address. */
    @Override
    public String toString() {
        return "HttpTransport[" + settings.portalName + "]";
    }

    /** Gathers the settings, which all have defaults. Not thread-safe. */
    public static final class Builder {
        final @Nullable URI base;
        final Set<String> trustedHosts = new HashSet<>();
        String portalName = "";
        String userAgent = "";
        Duration connectTimeout = Duration.ofSeconds(10);
        Duration readTimeout = Duration.ofSeconds(60);
        Duration writeTimeout = Duration.ofSeconds(60);
        Duration timeLimit = Duration.ofMinutes(5);
        RetryPolicy retry = RetryPolicy.STANDARD;
        RateLimit rate = RateLimit.STANDARD;
        BreakerPolicy breaker = BreakerPolicy.STANDARD;
        HttpListener listener = HttpListener.SILENT;
        Clock clock = Clock.systemUTC();
        Sleeper sleeper = Sleeper.SYSTEM;
        RandomGenerator random = RandomGenerator.getDefault();

        @Nullable
        String keyHeader;

        @Nullable
        ApiKey key;

        @Nullable
        Proxy proxy;

        @Nullable
        ProxyLogin proxyLogin;

        Clients.@Nullable Tls tls;

        @Nullable
        AnswerStore store;

        @Nullable
        OkHttpClient client;

        private Builder(@Nullable URI base) {
            this.base = base;
        }

        /**
         * Sets the key, and the header that carries it to the portal.
         *
         * @param header as the kind of portal wants it, such as {@code X-API-KEY}
         * @param newKey the key
         * @return this builder
         * @throws IllegalStateException if there is no portal to send it to
         * @throws IllegalArgumentException if that is no name of a header
         */
        public Builder apiKey(String header, ApiKey newKey) {
            if (base == null) {
                throw new IllegalStateException("A key belongs to a portal: HttpTransport.builder(address)");
            }
            this.keyHeader = HttpHeaders.name(header);
            this.key = newKey;
            return this;
        }

        /**
         * Sets the portal's name in messages.
         *
         * @param name without secrets; the portal's address unless said otherwise
         * @return this builder
         */
        public Builder portalName(String name) {
            this.portalName = name;
            return this;
        }

        /**
         * Says who is asking, behind this library's own name and version. Operators of portals look for it.
         *
         * @param product such as {@code my-erp/3.1 (+https://example.org)}
         * @return this builder
         * @throws IllegalArgumentException if it has anything but printable ASCII
         */
        public Builder userAgent(String product) {
            if (!product.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
                throw new IllegalArgumentException("A user agent is of printable ASCII: " + product.length());
            }
            this.userAgent = product.strip();
            return this;
        }

        /**
         * Sets how long a connection may take to be made.
         *
         * @param limit 10 seconds unless said otherwise
         * @return this builder
         */
        public Builder connectTimeout(Duration limit) {
            this.connectTimeout = Times.positive(limit);
            return this;
        }

        /**
         * Sets how long nothing may come while something is awaited.
         *
         * @param limit 60 seconds unless said otherwise
         * @return this builder
         */
        public Builder readTimeout(Duration limit) {
            this.readTimeout = Times.positive(limit);
            return this;
        }

        /**
         * Sets how long nothing may be taken while something is sent.
         *
         * @param limit 60 seconds unless said otherwise
         * @return this builder
         */
        public Builder writeTimeout(Duration limit) {
            this.writeTimeout = Times.positive(limit);
            return this;
        }

        /**
         * Sets how long a call may take in all, with repetitions and pauses: to the last byte for {@link #send}, to the
         * head for {@link #open}. A request may say otherwise.
         *
         * @param limit 5 minutes unless said otherwise
         * @return this builder
         */
        public Builder timeLimit(Duration limit) {
            this.timeLimit = Times.positive(limit);
            return this;
        }

        /**
         * Sets the proxy. It resolves names itself, so what a document names is then checked by name only.
         *
         * @param through the proxy; that of the system's settings unless said otherwise
         * @return this builder
         */
        public Builder proxy(Proxy through) {
            this.proxy = through;
            return this;
        }

        /**
         * Sets who asks, for a proxy that wants to know, be it set here or by the system. A SOCKS proxy is not told.
         *
         * @param login name and password
         * @return this builder
         */
        public Builder proxyLogin(ProxyLogin login) {
            this.proxyLogin = login;
            return this;
        }

        /**
         * Sets whose certificates are believed, and with which one the program shows itself.
         *
         * @param context the settings of TLS
         * @param manager the same trust manager that the context was made with
         * @return this builder
         */
        public Builder tls(SSLContext context, X509TrustManager manager) {
            this.tls = new Clients.Tls(context, manager);
            return this;
        }

        /**
         * Adds a host that documents may name although it stands in a private network, such as where an intranet's portal
         * keeps its files.
         *
         * @param hostAndPort such as {@code files.intranet:443}
         * @return this builder
         */
        public Builder trustHost(String hostAndPort) {
            trustedHosts.add(Addresses.hostAndPort(Addresses.web(URI.create("https://" + hostAndPort))));
            return this;
        }

        /**
         * Sets how often a request is tried.
         *
         * @param policy {@link RetryPolicy#STANDARD} unless said otherwise
         * @return this builder
         */
        public Builder retry(RetryPolicy policy) {
            this.retry = policy;
            return this;
        }

        /**
         * Sets how many requests a host is sent.
         *
         * @param limit {@link RateLimit#STANDARD} unless said otherwise
         * @return this builder
         */
        public Builder rateLimit(RateLimit limit) {
            this.rate = limit;
            return this;
        }

        /**
         * Sets when a host that keeps failing is left alone.
         *
         * @param policy {@link BreakerPolicy#STANDARD} unless said otherwise
         * @return this builder
         */
        public Builder breaker(BreakerPolicy policy) {
            this.breaker = policy;
            return this;
        }

        /**
         * Keeps answers of {@link #send} in a folder.
         *
         * @param where the folder and how it is used; none unless said otherwise
         * @return this builder
         */
        public Builder store(AnswerStore where) {
            this.store = where;
            return this;
        }

        /**
         * Tells somebody what goes on.
         *
         * @param who is told, of all requests
         * @return this builder
         */
        public Builder listener(HttpListener who) {
            this.listener = who;
            return this;
        }

        /**
         * Sets what time it is, for tests.
         *
         * @param source the system's unless said otherwise
         * @return this builder
         */
        public Builder clock(Clock source) {
            this.clock = source;
            return this;
        }

        /**
         * Sets how pauses are made and what shortens them at random, for tests.
         *
         * @param how {@link Sleeper#SYSTEM} unless said otherwise
         * @param chance the system's unless said otherwise
         * @return this builder
         */
        public Builder pauses(Sleeper how, RandomGenerator chance) {
            this.sleeper = how;
            this.random = chance;
            return this;
        }

        /** {@return the transport; nothing is sent yet} */
        public HttpTransport build() {
            return new HttpTransport(new Settings(this));
        }
    }
}
