package io.github.opendata4j.client.http;

import io.github.opendata4j.client.PortalException;
import io.github.opendata4j.model.internal.text.Bilingual;
import java.net.URI;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Where a redirect may lead. */
final class Redirects {
    private final Settings settings;

    Redirects(Settings settings) {
        this.settings = settings;
    }

    /** The next step, given the answer to the one before and how many redirects were followed until then. */
    Hop next(Hop hop, Received received, int followed) {
        URI to = target(hop, received);
        check(hop, received, to);
        if (followed >= HttpTransport.MAX_REDIRECTS) {
            throw refused(
                    hop,
                    received,
                    "le serveur redirige plus de " + HttpTransport.MAX_REDIRECTS + " fois de suite, jusqu'à "
                            + Addresses.shown(to),
                    "the server redirects more than " + HttpTransport.MAX_REDIRECTS + " times in a row, up to "
                            + Addresses.shown(to));
        }
        settings.listenerOf(hop.request()).redirected(Addresses.told(hop.uri()), Addresses.told(to));
        boolean home = Addresses.origin(hop.uri()).equals(Addresses.origin(to));
        return new Hop(
                hop.request(),
                to,
                home ? hop.credential() : Hop.Credential.NONE, // once it has left, it doesn't come back
                settings.isTrusted(to) ? Hop.Reach.ANYWHERE : home ? hop.reach() : Hop.Reach.PUBLIC_ONLY,
                hop.reading(),
                hop.validators());
    }

    private URI target(Hop hop, Received received) {
        String location = received.headers().first("location").orElse("");
        @Nullable HttpUrl here = HttpUrl.get(hop.uri());
        // browsers and servers are laxer about what an address may hold than java.net.URI is
        @Nullable HttpUrl there = here == null || location.isBlank() ? null : here.resolve(location);
        if (there == null) {
            throw refused(
                    hop,
                    received,
                    "le serveur redirige sans dire où, ou vers autre chose que le web",
                    "the server redirects without saying where to, or to something else than the web");
        }
        if (!there.username().isEmpty() || !there.password().isEmpty()) {
            throw refused(
                    hop,
                    received,
                    "le serveur redirige vers une adresse avec un mot de passe",
                    "the server redirects to an address with a password");
        }
        return there.newBuilder().fragment(null).build().uri();
    }

    private void check(Hop hop, Received received, URI to) {
        boolean upgrade = !Addresses.isSecure(hop.uri()) && Addresses.isSecure(to);
        boolean sameHost = Addresses.host(hop.uri()).equals(Addresses.host(to));
        if (Addresses.isSecure(hop.uri()) && !Addresses.isSecure(to)) {
            throw refused(
                    hop,
                    received,
                    "le serveur redirige vers une adresse sans chiffrement, " + Addresses.shown(to),
                    "the server redirects to an address without encryption, " + Addresses.shown(to));
        }
        if (!hop.method().isSafe() && received.status() < 307) {
            throw refused(
                    hop,
                    received,
                    "le serveur redirige vers " + Addresses.shown(to)
                            + ", ce qui ferait de la requête " + hop.method()
                            + " une simple lecture ; donnez directement la bonne adresse du portail",
                    "the server redirects to " + Addresses.shown(to) + ", which would turn the " + hop.method()
                            + " into a mere reading; give the portal's right address");
        }
        if (!hop.method().isSafe() && !Addresses.origin(hop.uri()).equals(Addresses.origin(to))) {
            throw refused(
                    hop,
                    received,
                    "le serveur veut que la requête " + hop.method() + " aille ailleurs, à " + Addresses.shown(to)
                            + " ; donnez directement la bonne adresse du portail",
                    "the server wants the " + hop.method() + " to go elsewhere, to " + Addresses.shown(to)
                            + "; give the portal's right address");
        }
        if (hop.isKeyed() && upgrade && sameHost) {
            throw refused(
                    hop,
                    received,
                    "le portail est maintenant à " + Addresses.shown(to)
                            + " ; donnez cette adresse, car la clé n'est envoyée qu'à l'adresse donnée",
                    "the portal is now at " + Addresses.shown(to)
                            + "; give that address, since the key is sent to the given one only");
        }
    }

    private PortalException refused(Hop hop, Received received, String french, String english) {
        return PortalException.builder(
                        settings.portalName,
                        Bilingual.text(
                                "Redirection refusée depuis " + Addresses.shown(hop.uri()) + " : " + french + ".",
                                "Redirect refused from " + Addresses.shown(hop.uri()) + ": " + english + "."))
                .status(received.status())
                .address(Addresses.told(hop.uri()))
                .build();
    }
}
