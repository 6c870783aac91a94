package io.github.opendata4j.client.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/** What is done with addresses here. */
final class Addresses {
    /** Parameters whose values give access; whatever else they are called in, the values are hidden. */
    private static final Pattern SECRET = Pattern.compile(
            "(?i)([?&;#](?:[^=&]*(?:key|token|secret|signature|password|credential|auth|session)[^=&]*|sig|pwd|code)=)[^&#;]*");

    /** A user, and perhaps a password, before the host. */
    private static final Pattern USER = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*://)[^/?#]*@");

    private static final Pattern STEP = Pattern.compile("\\{}");
    private static final Set<String> NO_STEPS = Set.of("", ".", "..");
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private Addresses() {}

    /** A template with its places filled; each is one step of the path, whatever is in it. */
    static String path(String template, String... steps) {
        if (template.indexOf('?') >= 0 || template.indexOf('#') >= 0) {
            throw new IllegalArgumentException("A path has no ? and no #; add parameters by query(…): " + template);
        }
        String[] pieces = STEP.split(template, -1);
        if (pieces.length - 1 != steps.length) {
            throw new IllegalArgumentException(
                    (pieces.length - 1) + " places {} in " + template + ", but " + steps.length + " values for them");
        }
        StringBuilder path = new StringBuilder(pieces[0]);
        for (int i = 0; i < steps.length; i++) {
            path.append(step(steps[i])).append(pieces[i + 1]);
        }
        return path.toString();
    }

    private static String step(String value) {
        if (NO_STEPS.contains(value)) {
            throw new IllegalArgumentException("\"" + value + "\" is no step of a path: it would lead elsewhere");
        }
        return encode(value);
    }

    /** Percent-encodes all but the unreserved characters (RFC 3986, § 2.3). */
    static String encode(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (UNRESERVED.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return out.toString();
    }

    /** An address below a base, which may have a path of its own. */
    static URI below(URI base, String path) {
        String start = base.toString();
        String stem = start.endsWith("/") ? start.substring(0, start.length() - 1) : start;
        return URI.create(stem + "/" + (path.startsWith("/") ? path.substring(1) : path));
    }

    /** Checks what an embedder gives as a portal's address. */
    static URI base(URI base) {
        URI checked = web(base);
        if (checked.getRawQuery() != null || checked.getRawFragment() != null) {
            throw new IllegalArgumentException("A portal's address has no query and no fragment: " + shown(base));
        }
        return checked;
    }

    /** An absolute address of the web, without a user in it. */
    static URI web(URI uri) {
        HttpUrl url = HttpUrl.get(uri);
        if (url == null || uri.getRawAuthority() == null) {
            throw new IllegalArgumentException(
                    "An absolute http or https address is expected, such as https://www.data.gouv.fr: " + shown(uri));
        }
        if (!url.username().isEmpty() || !url.password().isEmpty()) {
            throw new IllegalArgumentException(
                    "An address must not hold a user or password; give a key instead: " + shown(uri));
        }
        return uri;
    }

    /** As OkHttp reads it, which knows hosts that {@link URI} doesn't: with an underscore, or in other letters. */
    private static HttpUrl url(URI uri) {
        return Objects.requireNonNull(HttpUrl.get(uri), "checked before");
    }

    /** Scheme, host and port: what a key belongs to. */
    static String origin(URI uri) {
        return url(uri).scheme() + "://" + hostAndPort(uri);
    }

    /** The host, with its port. */
    static String hostAndPort(URI uri) {
        return host(uri) + ":" + url(uri).port();
    }

    /** The host, in lower case and ASCII; of an IPv6 address without its brackets. */
    static String host(URI uri) {
        return url(uri).host();
    }

    static boolean isSecure(URI uri) {
        return url(uri).isHttps();
    }

    /** An address that may be told: without a user, and with the values of secret-looking parameters hidden. */
    static String shown(URI uri) {
        String text = uri.toString();
        String told = USER.matcher(text).replaceFirst("$1");
        return SECRET.matcher(told).replaceAll("$1…");
    }

    /** The same as an address. */
    static URI told(URI uri) {
        try {
            return new URI(shown(uri).replace("…", "hidden"));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("No address", e);
        }
    }
}
