package io.github.opendata4j.client.udata;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A topic as udata tells it: datasets, reuses and others that belong together. Immutable. */
public final class UdataTopic extends UdataObject {

    UdataTopic(Told told) {
        super(told);
    }

    /** {@return what it is about, in Markdown; empty if nobody said} */
    public Optional<String> description() {
        return told.text("description");
    }

    /** {@return its tags} */
    public List<String> tags() {
        return told.references("tags");
    }

    /** {@return how many things are in it; empty if the portal did not tell} */
    public OptionalLong elementCount() {
        return told.object("elements").count("total");
    }
}
