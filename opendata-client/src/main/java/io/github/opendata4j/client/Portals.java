package io.github.opendata4j.client;

import io.github.opendata4j.client.http.HttpTransport;
import io.github.opendata4j.client.http.RetryPolicy;
import io.github.opendata4j.model.internal.text.Bilingual;
import java.net.URI;
import java.util.List;
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
 * {@link PortalProvider} on the path adds others.
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
     * @throws PortalException if this library can't read that family
     */
    public static Catalog open(PortalMatch match, Function<URI, HttpTransport.Builder> transport) {
        return providers()
                .filter(provider -> provider.kind().equals(match.kind()))
                .flatMap(provider -> provider.open(match, transport).stream())
                .findFirst()
                .orElseThrow(() -> unreadable(match));
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
        return PortalException.builder(
                        match.address().toString(),
                        Bilingual.text(
                                match.address() + " est un portail « " + match.kind()
                                        + " », que cette version de la bibliothèque ne sait pas lire.",
                                match.address() + " is a portal of the kind " + match.kind()
                                        + ", which this version of the library can't read."))
                .build();
    }
}
