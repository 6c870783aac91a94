package io.github.opendata4j.client.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * A secret by which a portal knows who is asking. It shows in no text: neither here nor in a log, an exception or an
 * event. Immutable.
 *
 * <pre>{@code
 * HttpTransport.builder(portal).apiKey("X-API-KEY", ApiKey.of(System.getenv("OPENDATA_API_KEY")));
 * }</pre>
 */
public final class ApiKey {
    private final String secret;

    private ApiKey(String secret) {
        this.secret = secret;
    }

    /**
     * A key.
     *
     * @param secret as the portal gave it; white space around it, as copying leaves it, is cut off
     * @return the key
     * @throws IllegalArgumentException if it is empty or has characters that no header can carry; the message doesn't
     *     show it
     */
    public static ApiKey of(String secret) {
        String stripped = secret.strip();
        if (stripped.isEmpty() || !stripped.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
            throw new IllegalArgumentException(
                    "An API key has at least one character, and ASCII characters only; copy it again from the portal");
        }
        return new ApiKey(stripped);
    }

    /** {@return the secret itself, for the header that carries it and nothing else} */
    String secret() {
        return secret;
    }

    /** Takes the same time whatever the secrets have in common. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ApiKey that
                && MessageDigest.isEqual(
                        secret.getBytes(StandardCharsets.US_ASCII), that.secret.getBytes(StandardCharsets.US_ASCII));
    }

    /** The same for all keys, so that it tells nothing. */
    @Override
    public int hashCode() {
        return ApiKey.class.hashCode();
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "ApiKey[hidden]";
    }
}
