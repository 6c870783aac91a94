package io.github.opendata4j.client.internal.discovery;

import io.github.opendata4j.client.Catalog;
import io.github.opendata4j.client.PortalKind;
import io.github.opendata4j.client.PortalMatch;
import io.github.opendata4j.client.PortalProbe;
import io.github.opendata4j.client.PortalProvider;
import io.github.opendata4j.client.http.HttpTransport;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** CKAN, which says its name and version when asked how it is. */
public final class CkanProvider implements PortalProvider {
    /** For the service loader. */
    public CkanProvider() {}

    @Override
    public PortalKind kind() {
        return PortalKind.CKAN;
    }

    @Override
    public Optional<PortalMatch> recognise(PortalProbe probe) {
        return probe.bases().stream()
                .flatMap(base -> match(probe, base).stream())
                .findFirst();
    }

    private Optional<PortalMatch> match(PortalProbe probe, URI base) {
        return probe.askForObject(base.resolve("api/3/action/status_show")).get("result") instanceof Map<?, ?> status
                        && status.get("ckan_version") instanceof String version
                ? Optional.of(new PortalMatch(
                        kind(), base, status.get("site_title") instanceof String title ? title : "", version))
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
