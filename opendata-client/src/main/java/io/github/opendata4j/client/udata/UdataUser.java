package io.github.opendata4j.client.udata;

import java.net.URI;
import java.util.Optional;

/** A person as udata tells it. Immutable. */
public final class UdataUser extends UdataObject {

    UdataUser(Told told) {
        super(told);
    }

    /** {@return first and last name} */
    public String fullName() {
        return (told.text("first_name").orElse("") + " "
                        + told.text("last_name").orElse(""))
                .strip();
    }

    /** {@return the page for people; empty if the portal told none} */
    public Optional<URI> page() {
        return told.uri("page");
    }
}
