package io.github.opendata4j.client.http;

import java.net.URI;
import java.time.Duration;
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

    HttpRequest(HttpRequestBuilder builder) {
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
    public static HttpRequestBuilder get(String path, String... steps) {
        return HttpRequestBuilder.below(HttpMethod.GET, path, steps);
    }

    /**
     * Reads what stands behind an absolute address.
     *
     * @param uri of http or https; taken to be {@linkplain NamedBy#DOCUMENT named by a document} unless said otherwise
     * @return a builder
     */
    public static HttpRequestBuilder get(URI uri) {
        return HttpRequestBuilder.at(HttpMethod.GET, uri);
    }

    /**
     * Makes or does something at the portal. Sent once, unless {@link HttpRequestBuilder#repeatable()} is called.
     *
     * @param path as for {@link #get(String, String...)}
     * @param steps likewise
     * @return a builder
     */
    public static HttpRequestBuilder post(String path, String... steps) {
        return HttpRequestBuilder.below(HttpMethod.POST, path, steps);
    }

    /**
     * Puts something in its place at the portal.
     *
     * @param path as for {@link #get(String, String...)}
     * @param steps likewise
     * @return a builder
     */
    public static HttpRequestBuilder put(String path, String... steps) {
        return HttpRequestBuilder.below(HttpMethod.PUT, path, steps);
    }

    /**
     * Removes something from the portal.
     *
     * @param path as for {@link #get(String, String...)}
     * @param steps likewise
     * @return a builder
     */
    public static HttpRequestBuilder delete(String path, String... steps) {
        return HttpRequestBuilder.below(HttpMethod.DELETE, path, steps);
    }

    /**
     * Any other request to the portal.
     *
     * @param method what it does
     * @param path as for {@link #get(String, String...)}
     * @param steps likewise
     * @return a builder
     */
    public static HttpRequestBuilder of(HttpMethod method, String path, String... steps) {
        return HttpRequestBuilder.below(method, path, steps);
    }

    /**
     * Any other request to an absolute address.
     *
     * @param method what it does
     * @param uri as for {@link #get(URI)}
     * @return a builder
     */
    public static HttpRequestBuilder of(HttpMethod method, URI uri) {
        return HttpRequestBuilder.at(method, uri);
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
}
