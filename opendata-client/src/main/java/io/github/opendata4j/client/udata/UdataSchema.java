package io.github.opendata4j.client.udata;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** A table schema of a portal's catalogue. Immutable. */
public final class UdataSchema extends UdataObject {

    UdataSchema(Told told) {
        super(told);
    }

    /** {@return its name, such as {@code etalab/schema-irve-statique}} */
    public String name() {
        return told.text("name").orElse("");
    }

    /** {@return its versions, as the catalogue orders them} */
    public List<String> versions() {
        return told.map("versions", version -> version.text("version_name").orElse(""));
    }

    /** {@return the address of its current descriptor; empty if the portal told none} */
    public Optional<URI> url() {
        return told.uri("schema_url");
    }
}
