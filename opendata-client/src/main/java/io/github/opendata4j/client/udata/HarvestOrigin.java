package io.github.opendata4j.client.udata;

import java.net.URI;
import java.util.Optional;

/** Where a dataset was harvested from. Immutable. */
public final class HarvestOrigin extends UdataObject {

    HarvestOrigin(Told told) {
        super(told);
    }

    /** {@return the identifier that it has there; empty if unknown} */
    public Optional<String> remoteId() {
        return told.text("remote_id");
    }

    /** {@return its page there; empty if unknown} */
    public Optional<URI> remoteUrl() {
        return told.uri("remote_url");
    }

    /** {@return the harvest source on this portal; empty if unknown} */
    public Optional<String> sourceId() {
        return told.text("source_id");
    }

    /** {@return the kind of harvester, such as {@code DCAT}; empty if unknown} */
    public Optional<String> backend() {
        return told.text("backend");
    }

    /** {@return the {@code dct:identifier} that the source gave it; empty if it gave none} */
    public Optional<String> dctIdentifier() {
        return told.text("dct_identifier");
    }
}
