package io.github.opendata4j.client.internal.discovery;

import io.github.opendata4j.client.Catalog;
import io.github.opendata4j.client.PortalKind;
import io.github.opendata4j.client.PortalMatch;
import io.github.opendata4j.client.PortalProbe;
import io.github.opendata4j.client.PortalProvider;
import io.github.opendata4j.client.http.HttpTransport;
import io.github.opendata4j.client.udata.UdataPortal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** udata, by the way in which its lists are paged. */
public final class UdataProvider implements PortalProvider {
    /** For the service loader. */
    public UdataProvider() {}

    @Override
    public PortalKind kind() {
        return PortalKind.UDATA;
    }

    @Override
    public Optional<PortalMatch> recognise(PortalProbe probe) {
        return probe.bases().stream()
                .filter(base -> isUdata(probe.askForObject(base.resolve("api/1/datasets/?page_size=1"))))
                .findFirst()
                .map(base -> PortalMatch.of(kind(), base));
    }

    private static boolean isUdata(Map<String, Object> page) {
        return page.get("data") instanceof List && page.containsKey("page_size") && page.containsKey("next_page");
    }

    @Override
    public Optional<Catalog> open(PortalMatch match, Function<URI, HttpTransport.Builder> transport) {
        return Optional.of(
                UdataPortal.builder(match.address()).transport(transport).build());
    }
}
