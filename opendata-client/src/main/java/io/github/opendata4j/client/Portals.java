package io.github.opendata4j.client;

import io.github.opendata4j.client.http.HttpTransport;
import io.github.opendata4j.client.http.RetryPolicy;
import io.github.opendata4j.model.internal.text.Bilingual;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Portals by their addresses, whatever their family.
 *
 * <pre>{@code
 * PortalMatch match = Portals.discover(URI.create("https://www.data.gouv.fr/datasets/bases-de-donnees/"));
 * match.kind();       // udata
 * match.address();    // https://www.data.gouv.fr/
 * Catalog catalog = Portals.open(URI.create("https://www.data.gouv.fr"));
 * }</pre>
 *
 * <p>A few small requests to the address's own host tell udata, CKAN, Opendatasoft, CSW, DCAT and plain directories apart; a
 * {@link PortalProvider} on the path adds others. Of these udata can be opened; the others are recognised, and what opens them
 * is told to be missing. (A directory on this machine is {@code DirectoryPortal}'s.)
 */
public final class Portals {
    private static final String OWN = "io.github.opendata4j.client.internal.";

    private Portals() {}

    /**
     * Finds out what stands behind an address.
     *
     * @param address of the portal, or of one of its pages
     * @return what it is
     * @throws PortalException if nothing answers, or nothing that is known
     * @throws IllegalArgumentException if it is no absolute http or https address
     */
    public static PortalMatch discover(URI address) {
        return discover(address, HttpTransport::builder);
    }

    /**
     * Finds out what stands behind an address.
     *
     * @param address of the portal, or of one of its pages
     * @param transport how requests are sent, such as {@code uri -> HttpTransport.builder(uri).proxy(proxy)}
     * @return what it is
     * @throws PortalException if nothing answers, or nothing that is known
     * @throws IllegalArgumentException if it is no absolute http or https address
     */
    public static PortalMatch discover(URI address, Function<URI, HttpTransport.Builder> transport) {
        URI page = address.getRawFragment() == null ? address : withoutFragment(address);
        URI host = page.resolve("/");
        try (HttpTransport http = transport.apply(host).retry(RetryPolicy.NONE).build()) {
            PortalProbe probe = new PortalProbe(http, page);
            return providers()
                    .flatMap(provider -> provider.recognise(probe).stream())
                    .findFirst()
                    .orElseThrow(() -> unknown(page));
        }
    }

    /**
     * Finds out what stands behind an address, and opens it for reading.
     *
     * @param address of the portal, or of one of its pages
     * @return the portal
     * @throws PortalException if nothing answers, or nothing that this library can read
     */
    public static Catalog open(URI address) {
        return open(discover(address), HttpTransport::builder);
    }

    /**
     * Opens what was found, for reading. Sends nothing yet.
     *
     * @param match what {@link #discover} has found
     * @param transport how requests are sent
     * @return the portal
     * @throws PortalException if this library can't read that family; the message says which ones it can
     */
    public static Catalog open(PortalMatch match, Function<URI, HttpTransport.Builder> transport) {
        return find(match, transport).orElseThrow(() -> unreadable(match));
    }

    /**
     * Opens what was found, for reading, if this library can read that family. Sends nothing yet.
     *
     * @param match what {@link #discover} has found
     * @param transport how requests are sent
     * @return the portal; empty if it is recognised and can't be read so far
     */
    public static Optional<Catalog> find(PortalMatch match, Function<URI, HttpTransport.Builder> transport) {
        return providers()
                .filter(provider -> provider.kind().equals(match.kind()))
                .flatMap(provider -> provider.open(match, transport).stream())
                .findFirst();
    }

    /** Those of others first: they may know better what a general one would claim too. */
    private static Stream<PortalProvider> providers() {
        List<ServiceLoader.Provider<PortalProvider>> all =
                ServiceLoader.load(PortalProvider.class, Portals.class.getClassLoader()).stream()
                        .toList();
        return Stream.concat(
                        all.stream().filter(provider -> !isOwn(provider)),
                        all.stream().filter(Portals::isOwn))
                .map(ServiceLoader.Provider::get);
    }

    private static boolean isOwn(ServiceLoader.Provider<PortalProvider> provider) {
        return provider.type().getName().startsWith(OWN);
    }

    private static URI withoutFragment(URI address) {
        return URI.create(address.toString().substring(0, address.toString().indexOf('#')));
    }

    private static PortalException unknown(URI address) {
        String kinds =
                providers().map(provider -> provider.kind().id()).distinct().collect(Collectors.joining(", "));
        return PortalException.builder(
                        address.resolve("/").toString(),
                        Bilingual.text(
                                "Aucun portail reconnu à " + address + " : ni " + kinds
                                        + ". Donnez l'adresse du portail lui-même, ou celle de son catalogue.",
                                "No portal recognised at " + address + ": none of " + kinds
                                        + ". Give the address of the portal itself, or of its catalogue."))
                .build();
    }

    private static PortalException unreadable(PortalMatch match) {
        String kinds = providers()
                .filter(PortalProvider::isReadable)
                .map(provider -> provider.kind().id())
                .distinct()
                .collect(Collectors.joining(", "));
        String name = match.title().isEmpty() ? "" : " (" + match.title() + ")";
        String kind = (match.kind() + " " + match.version()).strip();
        return PortalException.builder(
                        match.address().toString(),
                        Bilingual.text(
                                match.address() + name + " est un portail " + kind
                                        + " : reconnu, mais cette version de la bibliothèque ne sait pas encore le lire."
                                        + " Elle lit : " + kinds + ".",
                                match.address() + name + " is a portal of " + kind
                                        + ": recognised, but this version of the library can't read it yet. It reads: "
                                        + kinds + "."))
                .build();
    }
}
