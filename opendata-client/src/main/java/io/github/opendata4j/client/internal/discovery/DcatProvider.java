package io.github.opendata4j.client.internal.discovery;

import io.github.opendata4j.client.Catalog;
import io.github.opendata4j.client.PortalKind;
import io.github.opendata4j.client.PortalMatch;
import io.github.opendata4j.client.PortalProbe;
import io.github.opendata4j.client.PortalProvider;
import io.github.opendata4j.client.http.HttpAnswer;
import io.github.opendata4j.client.http.HttpTransport;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A catalogue in RDF: what the address itself gives, or what its page names as its other form. */
public final class DcatProvider implements PortalProvider {
    /** For the service loader. */
    public DcatProvider() {}

    @Override
    public PortalKind kind() {
        return PortalKind.DCAT;
    }

    @Override
    public Optional<PortalMatch> recognise(PortalProbe probe) {
        Optional<HttpAnswer> answer = probe.ask(probe.address(), Rdf.ACCEPT);
        if (answer.filter(Rdf::isCatalogue).isPresent()) {
            return Optional.of(PortalMatch.of(kind(), probe.address()));
        }
        Stream<URI> others = answer.map(page -> Rdf.links(page.text()).stream())
                .orElse(Stream.empty())
                .flatMap(link -> inHost(probe, link));
        return others.filter(link ->
                        probe.ask(link, Rdf.ACCEPT).filter(Rdf::isCatalogue).isPresent())
                .findFirst()
                .map(link -> PortalMatch.of(kind(), link));
    }

    /** A page may name anything; what isn't of its own host isn't asked for. */
    private static Stream<URI> inHost(PortalProbe probe, String link) {
        try {
            URI uri = probe.address().resolve(link);
            return String.valueOf(uri.getRawAuthority()).equals(probe.address().getRawAuthority())
                            && probe.address().getScheme().equals(uri.getScheme())
                    ? Stream.of(uri)
                    : Stream.empty();
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
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
