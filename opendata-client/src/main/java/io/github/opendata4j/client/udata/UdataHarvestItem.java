package io.github.opendata4j.client.udata;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Something that a run of a harvest source has met with, as udata tells it. Immutable. */
public final class UdataHarvestItem extends UdataObject {

    UdataHarvestItem(Told told) {
        super(told);
    }

    /** {@return its identifier in the catalogue that was harvested; empty text if it has none} */
    public String remoteId() {
        return told.text("remote_id").orElse("");
    }

    /** {@return where it stands there; empty if the portal did not tell} */
    public Optional<URI> remoteUrl() {
        return told.uri("remote_url");
    }

    /** {@return {@code done}, {@code failed}, {@code skipped}, {@code archived} and others} */
    public String status() {
        return told.text("status").orElse("");
    }

    /** {@return what went wrong with it} */
    public List<String> errors() {
        return told.map("errors", error -> error.text("message").orElse(""));
    }

    /** {@return the dataset that it has become; empty if it has become none. In a preview it has no identifier of its own} */
    public Optional<UdataDataset> dataset() {
        return told.has("dataset") ? Optional.of(new UdataDataset(told.object("dataset"))) : Optional.empty();
    }
}
