package io.github.opendata4j.client.udata;

import java.time.OffsetDateTime;
import java.util.Optional;

/** A wish to belong to an organisation, of the person or of the organisation, as udata tells it. Immutable. */
public final class UdataMembershipRequest extends UdataObject {

    UdataMembershipRequest(Told told) {
        super(told);
    }

    /** {@return {@code request} of a person, or {@code invitation} of the organisation; empty text if the portal did not tell} */
    public String kind() {
        return told.text("kind").orElse("");
    }

    /** {@return {@code pending}, {@code accepted}, {@code refused} or {@code canceled}; empty text if the portal did not tell} */
    public String status() {
        return told.text("status").orElse("");
    }

    /** {@return the role that the person would have: {@code admin}, {@code editor} or {@code partial_editor}} */
    public String role() {
        return told.text("role").orElse("");
    }

    /** {@return who it is about; empty where an e-mail address was invited} */
    public Optional<UdataUser> user() {
        return told.has("user") ? Optional.of(new UdataUser(told.object("user"))) : Optional.empty();
    }

    /** {@return why; empty if nobody said} */
    public Optional<String> comment() {
        return told.text("comment");
    }

    /** {@return when it was made; empty if the portal did not tell} */
    public Optional<OffsetDateTime> created() {
        return told.time("created");
    }
}
