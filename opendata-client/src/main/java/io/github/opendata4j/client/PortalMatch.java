package io.github.opendata4j.client;

import java.net.URI;

/**
 * What was found behind an address.
 *
 * @param kind which family of portals it belongs to
 * @param address where its interface begins, to be given to that family's class; a page's path is cut off
 * @param title how it calls itself; empty if it doesn't say
 * @param version of its software; empty if it doesn't say
 */
public record PortalMatch(PortalKind kind, URI address, String title, String version) {
    /**
     * A portal that says no more of itself.
     *
     * @param kind which family it belongs to
     * @param address where its interface begins
     * @return the match
     */
    public static PortalMatch of(PortalKind kind, URI address) {
        return new PortalMatch(kind, address, "", "");
    }
}
