package io.github.opendata4j.client.udata;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** A reuse as udata tells it: what somebody has made of datasets. Immutable. */
public final class UdataReuse extends UdataObject {

    UdataReuse(Told told) {
        super(told);
    }

    /** {@return where it is; empty if the portal told none} */
    public Optional<URI> url() {
        return told.uri("url");
    }

    /** {@return what it is, in Markdown; empty if nobody said} */
    public Optional<String> description() {
        return told.text("description");
    }

    /** {@return what kind of thing it is, such as {@code application}; empty if the portal did not tell} */
    public Optional<String> type() {
        return told.text("type");
    }

    /** {@return what it is about, such as {@code transport_and_mobility}; empty if the portal did not tell} */
    public Optional<String> topic() {
        return told.text("topic");
    }

    /** {@return where its picture is; empty if it has none} */
    public Optional<URI> image() {
        return told.uri("image");
    }

    /** {@return its tags} */
    public List<String> tags() {
        return told.references("tags");
    }

    /** {@return the identifiers of the datasets that it is made of; version 1 tells these whole, version 2 by a link} */
    public List<String> datasetIds() {
        return told.references("datasets");
    }

    /** {@return how much it is used} */
    public Metrics metrics() {
        return new Metrics(told.object("metrics"));
    }
}
