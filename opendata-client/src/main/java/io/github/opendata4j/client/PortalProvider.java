package io.github.opendata4j.client;

import io.github.opendata4j.client.http.HttpTransport;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;

/**
 * Recognises the portals of a family by their addresses, and opens them. Implement it to add a family:
 * {@link Portals} finds implementations by the platform's {@link java.util.ServiceLoader}, and asks those of others before
 * this library's own.
 */
public interface PortalProvider {
    /**
     * Returns the family.
     *
     * @return its name
     */
    PortalKind kind();

    /**
     * Looks whether a portal of this family stands behind an address, by as few requests as possible.
     *
     * @param probe asks for what may stand there, each address once for all providers
     * @return what was found; empty if it is something else
     * @throws PortalException if nothing answers at all
     */
    Optional<PortalMatch> recognise(PortalProbe probe);

    /**
     * Says whether portals of this family can be opened, or only recognised so far.
     *
     * @return whether {@link #open} brings a portal; true unless overridden
     */
    default boolean isReadable() {
        return true;
    }

    /**
     * Opens a portal for reading. Sends nothing yet.
     *
     * @param match what {@link #recognise} has found
     * @param transport how requests are sent
     * @return the portal; empty if this family can be recognised but not read
     */
    Optional<Catalog> open(PortalMatch match, Function<URI, HttpTransport.Builder> transport);
}
