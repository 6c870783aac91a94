package io.github.opendata4j.client.udata;

import io.github.opendata4j.model.Zone;
import java.util.Optional;

/** A territory that a portal knows. Immutable. */
public final class UdataZone extends UdataObject {

    UdataZone(Told told) {
        super(told);
    }

    /** {@return the territory in the model} */
    public Zone zone() {
        return Zone.of(id());
    }

    /** {@return what it is called; empty if the portal told none} */
    public Optional<String> name() {
        return told.text("name").or(() -> told.object("properties").text("name"));
    }

    /** {@return what kind of territory it is, such as {@code fr:commune}; empty if the portal told none} */
    public Optional<String> level() {
        return told.text("level").or(() -> told.object("properties").text("level"));
    }
}
