package io.github.opendata4j.examples.cli;

import io.github.opendata4j.client.http.HttpTransport;
import io.github.opendata4j.client.udata.UdataPortal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Portals by their addresses. */
final class Portals {
    private Portals() {}

    /** A portal that introduces itself as this command line, or one sentence on why there can't be one. */
    static UdataPortal.Builder builder(String typed, Messages messages) {
        try {
            URI address = new URI(typed);
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            if (address.getHost() != null && (scheme.equals("https") || scheme.equals("http"))) {
                return UdataPortal.builder(address)
                        .transport(uri -> HttpTransport.builder(uri).userAgent("opendata-command-line"));
            }
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new CommandException(ExitCode.USAGE, messages.text("portal-address", typed), e);
        }
        throw new CommandException(ExitCode.USAGE, messages.text("portal-address", typed));
    }
}
