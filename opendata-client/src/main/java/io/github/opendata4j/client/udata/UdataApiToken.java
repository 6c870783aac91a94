package io.github.opendata4j.client.udata;

import java.time.OffsetDateTime;
import java.util.Optional;

/** An API key of the person who asks, without the secret. Immutable. */
public final class UdataApiToken extends UdataObject {

    UdataApiToken(Told told) {
        super(told);
    }

    /** {@return its first characters, by which a person tells it from others} */
    public String prefix() {
        return told.text("token_prefix").orElse("");
    }

    /** {@return when it ends; empty if it does not} */
    public Optional<OffsetDateTime> expires() {
        return told.time("expires_at");
    }

    /** {@return when it was revoked; empty if it was not} */
    public Optional<OffsetDateTime> revoked() {
        return told.time("revoked_at");
    }

    /** {@return when it was last used; empty if it never was} */
    public Optional<OffsetDateTime> lastUsed() {
        return told.time("last_used_at");
    }
}
