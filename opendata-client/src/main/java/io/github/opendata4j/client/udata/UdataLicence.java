package io.github.opendata4j.client.udata;

import io.github.opendata4j.model.licence.Licence;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** A licence that a portal knows. Immutable. */
public final class UdataLicence extends UdataObject {

    UdataLicence(Told told) {
        super(told);
    }

    /** {@return the page where its text stands; empty if the portal told none} */
    public Optional<URI> url() {
        return told.uri("url");
    }

    /** {@return what it is otherwise called} */
    public List<String> alternateTitles() {
        return told.references("alternate_titles");
    }

    /** {@return the licence in the registry of the model; an unknown one keeps the portal's identifier} */
    public Licence licence() {
        return Licence.of(id());
    }
}
