package io.github.opendata4j.client.http;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One request. Immutable; may be sent as often as you like.
 *
 * <pre>{@code
 * HttpRequest.get("api/1/datasets/{}/resources/{}/", dataset, resource)  // each {} is one step, encoded
 *         .query("lang", "fr")
 *         .header("X-Fields", "id,title")
 *         .build();
 * }</pre>
 *
 * <p>A path stands under the {@linkplain HttpTransport.Builder portal's address}, with or without a slash before it.
 */
public final class HttpRequest {
    /** What the pipeline itself sends, or must not send at all. */
    private static final Set<String> RESERVED = Set.of(
            "accept",
            "authorization",
            "connection",
            "content-length",
            "content-type",
            "cookie",
            "host",
            "proxy-authorization",
            "transfer-encoding",
            "user-agent");

    private final HttpMethod method;
    private final String target;
    private final boolean absolute;
    private final Map<String, String> headers;
    private final @Nullable HttpBody body;
    private final NamedBy namedBy;
    private final Repeat repeat;
    private final boolean anonymous;
    private final Set<Integer> accepted;
    private final long maxBytes;
    private final @Nullable Duration timeLimit;
    private final @Nullable Duration freshFor;
    private final boolean stored;
    private final HttpListener listener;

    private HttpRequest(Builder builder) {
        this.method = builder.method;
        this.target = builder.target();
        this.absolute = builder.absolute;
        this.headers = Map.copyOf(builder.headers);
        this.body = builder.body;
        this.namedBy = builder.namedBy;
        this.repeat = builder.repeat;
        this.anonymous = builder.anonymous;
        this.accepted = Set.copyOf(builder.accepted);
        this.maxBytes = builder.maxBytes;
        this.timeLimit = builder.timeLimit;
        this.freshFor = builder.freshFor;
        this.stored = builder.stored;
        this.listener = builder.listener;
    }

    /** Whether a request may be sent a second time after a fault. */
    enum Repeat {
        BY_METHOD,
        YES,
        NO
    }

    /**
     * Reads something of the portal.
     *
     * @param path below its address, with {@code {}} for each step
     * @param steps what stands in their place; encoded here
     * @return a builder
     * @throws IllegalArgumentException if a step is empty or made of dots, or there are more or fewer than places
     */
    public static Builder get(String path, String... steps) {
        return Builder.below(HttpMethod.GET, path, steps);
    }

    /**
     * Reads what stands behind an absolute address.
     *
     * @param uri of http or https; taken to be {@linkplain NamedBy#DOCUMENT named by a document} unless said otherwise
     * @return a builder
     */
    public static Builder get(URI uri) {
        return Builder.at(HttpMethod.GET, uri);
    }

    /**
     * Makes or does something at the portal. Sent once, unless {@link Builder#repeatable()} is called.
     *
     * @param path as for {@link #get(String, String...)}
     * @param steps likewise
     * @return a builder
     */
    public static Builder post(String path, String... steps) {
        return Builder.below(HttpMethod.POST, path, steps);
    }

    /**
     * Puts something in its place at the portal.
     *
     * @param path as for {@link #get(String, String...)}
     * @param steps likewise
     * @return a builder
     */
    public static Builder put(String path, String... steps) {
        return Builder.below(HttpMethod.PUT, path, steps);
    }

    /**
     * Removes something from the portal.
     *
     * @param path as for {@link #get(String, String...)}
     * @param steps likewise
     * @return a builder
     */
    public static Builder delete(String path, String... steps) {
        return Builder.below(HttpMethod.DELETE, path, steps);
    }

    /**
     * Any other request to the portal.
     *
     * @param method what it does
     * @param path as for {@link #get(String, String...)}
     * @param steps likewise
     * @return a builder
     */
    public static Builder of(HttpMethod method, String path, String... steps) {
        return Builder.below(method, path, steps);
    }

    /**
     * Any other request to an absolute address.
     *
     * @param method what it does
     * @param uri as for {@link #get(URI)}
     * @return a builder
     */
    public static Builder of(HttpMethod method, URI uri) {
        return Builder.at(method, uri);
    }

    /** {@return what it does} */
    public HttpMethod method() {
        return method;
    }

    /** {@return what is sent with it; empty for most} */
    public Optional<HttpBody> body() {
        return Optional.ofNullable(body);
    }

    /** {@return whether it may be sent again when it failed and nobody knows whether it was carried out} */
    public boolean isRepeatable() {
        return repeat == Repeat.BY_METHOD ? method.isIdempotent() : repeat == Repeat.YES;
    }

    /** {@return who wrote its address down} */
    public NamedBy namedBy() {
        return namedBy;
    }

    /** Where to, given where the portal is. */
    URI uri(@Nullable URI base) {
        if (absolute) {
            return URI.create(target);
        }
        if (base == null) {
            throw new IllegalArgumentException("A path needs a portal's address: HttpTransport.builder(address)");
        }
        return Addresses.below(base, target);
    }

    boolean isAbsolute() {
        return absolute;
    }

    /** Names in lower case. */
    Map<String, String> headers() {
        return headers;
    }

    boolean isAnonymous() {
        return anonymous;
    }

    boolean accepts(int status) {
        return (status >= 200 && status < 300) || accepted.contains(status);
    }

    long maxBytes() {
        return maxBytes;
    }

    @Nullable
    Duration timeLimit() {
        return timeLimit;
    }

    @Nullable
    Duration freshFor() {
        return freshFor;
    }

    boolean mayBeStored() {
        return stored && method == HttpMethod.GET;
    }

    HttpListener listener() {
        return listener;
    }

    /** Method and address, without what looks like a secret. */
    @Override
    public String toString() {
        return method + " " + (absolute ? Addresses.shown(URI.create(target)) : Addresses.shown(relative()));
    }

    private URI relative() {
        return URI.create("/" + (target.startsWith("/") ? target.substring(1) : target));
    }

    /** Gathers a request. Not thread-safe. */
    public static final class Builder {
        private final HttpMethod method;
        private final String place;
        private final boolean absolute;
        private final List<String> query = new ArrayList<>();
        private final Map<String, String> headers = new LinkedHashMap<>();
        private final Set<Integer> accepted = new HashSet<>();
        private @Nullable HttpBody body;
        private NamedBy namedBy;
        private Repeat repeat = Repeat.BY_METHOD;
        private boolean anonymous;
        private long maxBytes; // 0: as the way of reading has it
        private @Nullable Duration timeLimit;
        private @Nullable Duration freshFor;
        private boolean stored = true;
        private HttpListener listener = HttpListener.SILENT;

        private Builder(HttpMethod method, String place, boolean absolute) {
            this.method = method;
            this.place = place;
            this.absolute = absolute;
            this.namedBy = absolute ? NamedBy.DOCUMENT : NamedBy.EMBEDDER;
            headers.put("accept", "application/json");
        }

        private static Builder below(HttpMethod method, String path, String... steps) {
            return new Builder(method, Addresses.path(path, steps), false);
        }

        private static Builder at(HttpMethod method, URI uri) {
            return new Builder(method, Addresses.web(uri).toString(), true);
        }

        private String target() {
            if (query.isEmpty()) {
                return place;
            }
            int fragment = place.indexOf('#');
            String stem = fragment < 0 ? place : place.substring(0, fragment);
            return stem + (stem.indexOf('?') < 0 ? "?" : "&") + String.join("&", query);
        }

        /**
         * Adds a parameter; the same name may be added more than once.
         *
         * @param name its name; encoded here
         * @param value its value; encoded here
         * @return this builder
         */
        public Builder query(String name, String value) {
            query.add(Addresses.encode(name) + "=" + Addresses.encode(value));
            return this;
        }

        /**
         * Adds or replaces a header. It goes along on redirects to other hosts as well, so it must not be secret.
         *
         * @param name its name, in upper or lower case
         * @param value ASCII without line ends
         * @return this builder
         * @throws IllegalArgumentException if the pipeline sends that header itself, or if it would carry a key or a
         *     cookie; keys go into {@link HttpTransport.Builder#apiKey}, cookies nowhere
         */
        public Builder header(String name, String value) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (RESERVED.contains(lower)) {
                throw new IllegalArgumentException(
                        "The header " + name + " is not for callers: see accept(…), body(…) and HttpTransport.Builder");
            }
            return put(lower, value);
        }

        /**
         * Says what kind of answer is wanted: {@code application/json} unless said otherwise.
         *
         * @param mediaTypes as in the header Accept
         * @return this builder
         */
        public Builder accept(String mediaTypes) {
            return put("accept", mediaTypes);
        }

        private Builder put(String name, String value) {
            if (!value.chars().allMatch(c -> (c >= ' ' && c < 0x7F) || c == '\t')) {
                throw new IllegalArgumentException("The value of a header is ASCII on one line: " + name);
            }
            headers.put(HttpHeaders.name(name), value);
            return this;
        }

        /**
         * Sends something along.
         *
         * @param content the body
         * @return this builder
         */
        public Builder body(HttpBody content) {
            this.body = content;
            return this;
        }

        /**
         * Says who wrote the address down.
         *
         * @param who see {@link NamedBy}
         * @return this builder
         */
        public Builder namedBy(NamedBy who) {
            this.namedBy = who;
            return this;
        }

        /**
         * Says that it may be sent again after a fault, whatever its method: the server answers the same the second
         * time.
         *
         * @return this builder
         */
        public Builder repeatable() {
            this.repeat = Repeat.YES;
            return this;
        }

        /**
         * Says that it must not be sent again after a fault, whatever its method.
         *
         * @return this builder
         */
        public Builder once() {
            this.repeat = Repeat.NO;
            return this;
        }

        /**
         * Sends no key, even to the portal that it belongs to.
         *
         * @return this builder
         */
        public Builder anonymous() {
            this.anonymous = true;
            return this;
        }

        /**
         * Names statuses that the caller deals with, beside 200 to 299; all others are a {@code PortalException}.
         *
         * @param statuses such as 404
         * @return this builder
         */
        public Builder alsoAccept(int... statuses) {
            Arrays.stream(statuses).forEach(accepted::add);
            return this;
        }

        /**
         * Sets how long the answer may be once it is unpacked.
         *
         * @param bytes at least 1; {@link HttpTransport#DEFAULT_MAX_BYTES} or, read as a stream,
         *     {@link HttpTransport#DEFAULT_MAX_STREAMED_BYTES} unless said otherwise
         * @return this builder
         */
        public Builder maxBytes(long bytes) {
            if (bytes < 1) {
                throw new IllegalArgumentException("At least one byte: " + bytes);
            }
            this.maxBytes = bytes;
            return this;
        }

        /**
         * Sets how long it may take in all, with every repetition and pause, until the answer is read. Unless said
         * otherwise it is the transport's time limit, which an answer read as a stream is free of once its head is
         * there; a limit that is set here holds to the last byte.
         *
         * @param limit a positive time
         * @return this builder
         */
        public Builder timeLimit(Duration limit) {
            this.timeLimit = Times.positive(limit);
            return this;
        }

        /**
         * Says that a stored answer of this age is as good as a new one, whatever the server says; has an effect only
         * with a {@linkplain HttpTransport.Builder#store store}.
         *
         * @param age such as an hour, for lists that hardly change
         * @return this builder
         */
        public Builder freshFor(Duration age) {
            this.freshFor = Times.positive(age);
            return this;
        }

        /**
         * Neither reads a stored answer nor stores this one.
         *
         * @return this builder
         */
        public Builder unstored() {
            this.stored = false;
            return this;
        }

        /**
         * Tells somebody what goes on, beside the transport's own listener.
         *
         * @param who is told
         * @return this builder
         */
        public Builder listener(HttpListener who) {
            this.listener = who;
            return this;
        }

        /**
         * Makes the request.
         *
         * @return the request
         * @throws IllegalArgumentException if a GET or HEAD has a body
         */
        public HttpRequest build() {
            if (body != null && method.isSafe()) {
                throw new IllegalArgumentException("A " + method + " has no body");
            }
            return new HttpRequest(this);
        }
    }
}
