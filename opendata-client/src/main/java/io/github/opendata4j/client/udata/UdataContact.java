package io.github.opendata4j.client.udata;

import java.net.URI;
import java.util.Optional;

/** A contact point as udata tells it. Immutable. */
public final class UdataContact extends UdataObject {

    UdataContact(Told told) {
        super(told);
    }

    /** {@return the e-mail address; empty if there is none} */
    public Optional<String> email() {
        return told.text("email");
    }

    /** {@return a form to write to; empty if there is none} */
    public Optional<URI> form() {
        return told.uri("contact_form");
    }

    /** {@return what role it has, such as {@code contact}; empty if the portal did not tell} */
    public Optional<String> role() {
        return told.text("role");
    }
}
