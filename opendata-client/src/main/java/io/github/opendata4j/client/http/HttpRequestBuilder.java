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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers an {@link HttpRequest}, which says how to begin. Not thread-safe. */
public final class HttpRequestBuilder {
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

    final HttpMethod method;
    final String place;
    final boolean absolute;
    private final List<String> query = new ArrayList<>();
    final Map<String, String> headers = new LinkedHashMap<>();
    final Set<Integer> accepted = new HashSet<>();

    @Nullable
    HttpBody body;

    NamedBy namedBy;
    HttpRequest.Repeat repeat = HttpRequest.Repeat.BY_METHOD;
    boolean anonymous;
    long maxBytes; // 0: as the way of reading has it

    @Nullable
    Duration timeLimit;

    @Nullable
    Duration freshFor;

    boolean stored = true;
    HttpListener listener = HttpListener.SILENT;

    private HttpRequestBuilder(HttpMethod method, String place, boolean absolute) {
        this.method = method;
        this.place = place;
        this.absolute = absolute;
        this.namedBy = absolute ? NamedBy.DOCUMENT : NamedBy.EMBEDDER;
        headers.put("accept", "application/json");
    }

    static HttpRequestBuilder below(HttpMethod method, String path, String... steps) {
        return new HttpRequestBuilder(method, Addresses.path(path, steps), false);
    }

    static HttpRequestBuilder at(HttpMethod method, URI uri) {
        return new HttpRequestBuilder(method, Addresses.web(uri).toString(), true);
    }

    String target() {
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
    public HttpRequestBuilder query(String name, String value) {
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
    public HttpRequestBuilder header(String name, String value) {
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
    public HttpRequestBuilder accept(String mediaTypes) {
        return put("accept", mediaTypes);
    }

    private HttpRequestBuilder put(String name, String value) {
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
    public HttpRequestBuilder body(HttpBody content) {
        this.body = content;
        return this;
    }

    /**
     * Says who wrote the address down.
     *
     * @param who see {@link NamedBy}
     * @return this builder
     */
    public HttpRequestBuilder namedBy(NamedBy who) {
        this.namedBy = who;
        return this;
    }

    /**
     * Says that it may be sent again after a fault, whatever its method: the server answers the same the second
     * time.
     *
     * @return this builder
     */
    public HttpRequestBuilder repeatable() {
        this.repeat = HttpRequest.Repeat.YES;
        return this;
    }

    /**
     * Says that it must not be sent again after a fault, whatever its method.
     *
     * @return this builder
     */
    public HttpRequestBuilder once() {
        this.repeat = HttpRequest.Repeat.NO;
        return this;
    }

    /**
     * Sends no key, even to the portal that it belongs to.
     *
     * @return this builder
     */
    public HttpRequestBuilder anonymous() {
        this.anonymous = true;
        return this;
    }

    /**
     * Names statuses that the caller deals with, beside 200 to 299; all others are a {@code PortalException}.
     *
     * @param statuses such as 404
     * @return this builder
     */
    public HttpRequestBuilder alsoAccept(int... statuses) {
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
    public HttpRequestBuilder maxBytes(long bytes) {
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
    public HttpRequestBuilder timeLimit(Duration limit) {
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
    public HttpRequestBuilder freshFor(Duration age) {
        this.freshFor = Times.positive(age);
        return this;
    }

    /**
     * Neither reads a stored answer nor stores this one.
     *
     * @return this builder
     */
    public HttpRequestBuilder unstored() {
        this.stored = false;
        return this;
    }

    /**
     * Tells somebody what goes on, beside the transport's own listener.
     *
     * @param who is told
     * @return this builder
     */
    public HttpRequestBuilder listener(HttpListener who) {
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
