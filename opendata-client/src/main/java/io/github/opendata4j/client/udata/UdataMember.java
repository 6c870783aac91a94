package io.github.opendata4j.client.udata;

import java.time.OffsetDateTime;
import java.util.Optional;

/** A member of an organisation as udata tells it. Immutable. */
public final class UdataMember extends UdataObject {

    UdataMember(Told told) {
        super(told);
    }

    /** {@return who it is} */
    public UdataUser user() {
        return new UdataUser(told.object("user"));
    }

    /** {@return {@code admin}, {@code editor} or {@code partial_editor}; empty text if the portal did not tell} */
    public String role() {
        return told.text("role").orElse("");
    }

    /** {@return since when; empty if the portal did not tell} */
    public Optional<OffsetDateTime> since() {
        return told.time("since");
    }
}
