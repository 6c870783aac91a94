package io.github.opendata4j.client.udata;

import java.util.Optional;

/** A dataset or another thing that somebody wants to hand over. Immutable. */
public final class UdataTransfer extends UdataObject {

    UdataTransfer(Told told) {
        super(told);
    }

    /** {@return {@code pending}, {@code accepted} or {@code refused}} */
    public String status() {
        return told.text("status").orElse("");
    }

    /** {@return what is handed over; empty if the portal did not tell} */
    public Optional<String> subjectId() {
        return told.reference("subject");
    }
}
