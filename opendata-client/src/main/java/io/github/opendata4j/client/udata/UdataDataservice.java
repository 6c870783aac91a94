package io.github.opendata4j.client.udata;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A dataservice as udata tells it: an API that somebody offers. Immutable. */
public final class UdataDataservice extends UdataObject {

    UdataDataservice(Told told) {
        super(told);
    }

    /** {@return where its requests go; empty if the portal told none} */
    public Optional<URI> baseUrl() {
        return told.uri("base_api_url");
    }

    /** {@return its description for machines, such as OpenAPI; empty if there is none} */
    public Optional<URI> machineDocumentation() {
        return told.uri("machine_documentation_url");
    }

    /** {@return what it is, in Markdown; empty if nobody said} */
    public Optional<String> description() {
        return told.text("description");
    }

    /** {@return the organisation that offers it; empty if a person does} */
    public Optional<UdataOrganization> organization() {
        return told.has("organization")
                ? Optional.of(new UdataOrganization(told.object("organization")))
                : Optional.empty();
    }

    /** {@return how many datasets it gives access to; empty if the portal did not tell} */
    public OptionalLong datasetCount() {
        return told.raw("datasets") instanceof List<?> list
                ? OptionalLong.of(list.size())
                : told.object("datasets").count("total");
    }

    /** {@return how much it is used} */
    public Metrics metrics() {
        return new Metrics(told.object("metrics"));
    }
}
