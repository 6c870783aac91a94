package io.github.opendata4j.client.internal.discovery;

import io.github.opendata4j.client.Catalog;
import io.github.opendata4j.client.PortalKind;
import io.github.opendata4j.client.PortalMatch;
import io.github.opendata4j.client.PortalProbe;
import io.github.opendata4j.client.PortalProvider;
import io.github.opendata4j.client.http.HttpTransport;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Opendatasoft, by its Explore API, which always stands at the host's root. */
public final class OpendatasoftProvider implements PortalProvider {
    private static final String DATASETS = "/api/explore/v2.1/catalog/datasets?limit=1&select=dataset_id";

    /** For the service loader. */
    public OpendatasoftProvider() {}

    @Override
    public PortalKind kind() {
        return PortalKind.OPENDATASOFT;
    }

    @Override
    public Optional<PortalMatch> recognise(PortalProbe probe) {
        Map<String, Object> page = probe.askForObject(probe.address().resolve(DATASETS));
        return page.get("results") instanceof List && page.containsKey("total_count")
                ? Optional.of(PortalMatch.of(kind(), probe.address().resolve("/")))
                : Optional.empty();
    }

    @Override
    public boolean isReadable() {
        return false;
    }

    @Override
    public Optional<Catalog> open(PortalMatch match, Function<URI, HttpTransport.Builder> transport) {
        return Optional.empty();
    }
}
