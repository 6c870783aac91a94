package io.github.opendata4j.client.http;

import java.io.IOException;
import java.net.Proxy;
import okhttp3.Authenticator;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;

/**
 * Says to a proxy who is asking, at once and not only when it refuses: a body goes once. A tunnel is opened with it, and
 * what the proxy passes on by itself carries it, which the proxy takes out again (RFC 9110, § 11.7.2). On a connection
 * that leads straight to a server it is never sent.
 */
final class ProxyAuthorization implements Authenticator, Interceptor {
    private static final String HEADER = "Proxy-Authorization";

    private final String login;

    private ProxyAuthorization(ProxyLogin login) {
        this.login = login.header();
    }

    static void use(ProxyLogin login, OkHttpClient.Builder client) {
        ProxyAuthorization authorization = new ProxyAuthorization(login);
        client.proxyAuthenticator(authorization).addNetworkInterceptor(authorization);
    }

    /** For tunnels: OkHttp asks before it opens one, and again where the proxy has refused. */
    @Override
    public @Nullable Request authenticate(@Nullable Route route, Response response) {
        Request asked = response.request();
        return asked.header(HEADER) == null ? with(asked) : null;
    }

    /** For what the proxy reads: the connection tells whether there is one on the way. */
    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        okhttp3.Connection connection = chain.connection();
        boolean isRead = connection != null
                && connection.route().proxy().type() == Proxy.Type.HTTP
                && !connection.route().requiresTunnel();
        return chain.proceed(isRead ? with(request) : request);
    }

    private Request with(Request request) {
        return request.newBuilder().header(HEADER, login).build();
    }

    /** Only that it says something. */
    @Override
    public String toString() {
        return "ProxyAuthorization[hidden]";
    }
}
