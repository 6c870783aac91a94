package io.github.opendata4j.client.http;

import java.net.URI;
import okhttp3.OkHttpClient;

/**
 * Lets an embedder bring the {@link OkHttpClient} that it has: its connections, threads, name service, proxy, TLS and
 * interceptors. This is the only place where a type of OkHttp shows; a program that uses it requires the module
 * {@code okhttp3} itself.
 *
 * <pre>{@code
 * HttpTransport http = OkHttpBridge.builder(portal, client).apiKey("X-API-KEY", key).build();
 * }</pre>
 *
 * <p>The promises of the pipeline hold all the same: whatever the client is set to, it keeps no cookies, follows no
 * redirect and repeats nothing by itself, and has no cache of its own. What its interceptors do is the embedder's
 * affair; they see keys.
 */
@SuppressWarnings("exports") // who has an OkHttpClient to give requires its module already
public final class OkHttpBridge {
    private OkHttpBridge() {}

    /**
     * Starts a transport over a client.
     *
     * @param portal the portal's address, which may have a path
     * @param client yours; it is copied, not changed, and not shut down by {@link HttpTransport#close()}
     * @return a builder
     */
    public static HttpTransport.Builder builder(URI portal, OkHttpClient client) {
        HttpTransport.Builder builder = HttpTransport.builder(portal);
        builder.client = client;
        return builder;
    }
}
