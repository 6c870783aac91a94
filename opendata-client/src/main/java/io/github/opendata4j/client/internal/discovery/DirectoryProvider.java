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

/** A directory of ours on a web server, by its catalogue. */
public final class DirectoryProvider implements PortalProvider {
    /** For the service loader. */
    public DirectoryProvider() {}

    @Override
    public PortalKind kind() {
        return PortalKind.DIRECTORY;
    }

    @Override
    public Optional<PortalMatch> recognise(PortalProbe probe) {
        return Rdf.folders(probe).stream()
                .filter(folder -> isOurs(probe, folder))
                .findFirst()
                .map(folder -> PortalMatch.of(kind(), folder));
    }

    private static boolean isOurs(PortalProbe probe, URI folder) {
        return probe.ask(folder.resolve("catalog.json"), Rdf.ACCEPT)
                .filter(Rdf::isCatalogue)
                .map(HttpAnswer::text)
                .filter(text -> text.stripLeading().startsWith("{"))
                .isPresent();
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
