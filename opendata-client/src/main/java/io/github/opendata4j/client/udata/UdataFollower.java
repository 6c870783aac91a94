package io.github.opendata4j.client.udata;

import java.time.OffsetDateTime;
import java.util.Optional;

/** Somebody who follows something, as udata tells it. Immutable. */
public final class UdataFollower extends UdataObject {

    UdataFollower(Told told) {
        super(told);
    }

    /** {@return who follows} */
    public UdataUser user() {
        return new UdataUser(told.object("follower"));
    }

    /** {@return since when; empty if the portal did not tell} */
    public Optional<OffsetDateTime> since() {
        return told.time("since");
    }
}
