package io.github.opendata4j.client.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;

/**
 * The name and the password that a proxy asks for, by the scheme Basic (RFC 7617). They go to the proxy and to no server
 * behind it, and the password shows in no text. Immutable.
 *
 * <pre>{@code
 * HttpTransport.builder(portal)
 *         .proxy(new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved("proxy.ville.example", 3128)))
 *         .proxyLogin(ProxyLogin.of("erp", System.getenv("PROXY_PASSWORD")));
 * }</pre>
 */
public final class ProxyLogin {
    private final String user;
    private final String password;

    private ProxyLogin(String user, String password) {
        this.user = user;
        this.password = password;
    }

    /**
     * A name and its password.
     *
     * @param user the name; no colon, which would end it
     * @param password the password, of whatever characters but controls; it is sent as UTF-8
     * @return the login
     * @throws IllegalArgumentException if one of them can't be sent so; the message shows neither
     */
    public static ProxyLogin of(String user, String password) {
        if (user.isEmpty() || user.indexOf(':') >= 0 || isControlled(user) || isControlled(password)) {
            throw new IllegalArgumentException(
                    "A proxy's user has at least one character and no colon, and neither user nor password has"
                            + " control characters (RFC 7617)");
        }
        return new ProxyLogin(user, password);
    }

    private static boolean isControlled(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }

    /** {@return what the header {@code Proxy-Authorization} says} */
    String header() {
        byte[] both = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both);
    }

    /** Takes the same time whatever the passwords have in common. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ProxyLogin that
                && MessageDigest.isEqual(
                        header().getBytes(StandardCharsets.US_ASCII),
                        that.header().getBytes(StandardCharsets.US_ASCII));
    }

    /** That of the user alone. */
    @Override
    public int hashCode() {
        return user.hashCode();
    }

    /** The user, and never the password. */
    @Override
    public String toString() {
        return "ProxyLogin[" + user + ", hidden]";
    }
}
