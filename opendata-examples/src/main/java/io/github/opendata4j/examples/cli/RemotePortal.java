package io.github.opendata4j.examples.cli;

import io.github.opendata4j.client.PortalKind;
import io.github.opendata4j.client.PortalMatch;
import io.github.opendata4j.client.Portals;
import io.github.opendata4j.client.http.HttpListener;
import io.github.opendata4j.client.http.HttpMethod;
import io.github.opendata4j.client.http.HttpTransport;
import io.github.opendata4j.client.udata.UdataPortal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;

/**
 * A portal by its address, or by that of one of its pages. What stands there is found out first, by one small request
 * where it is udata: a host that is away, or a portal of another family, is told at once.
 */
final class RemotePortal {
    /** Nobody has to ask what they are. */
    private static final Set<String> KNOWN = Set.of("www.data.gouv.fr", "demo.data.gouv.fr");

    private final Shell shell;
    private final Messages messages;
    private final URI address;

    /** One sentence where what was typed is no address. Sends nothing yet. */
    RemotePortal(OpendataCommand opendata, String typed) {
        this.shell = opendata.shell();
        this.messages = opendata.messages();
        this.address = address(typed, messages);
    }

    /** A portal that introduces itself as this command line, or one sentence on why there can't be one. */
    UdataPortal.Builder builder() {
        URI portal = KNOWN.contains(address.getHost()) ? address.resolve("/") : find();
        return UdataPortal.builder(portal).transport(this::transport);
    }

    private static URI address(String typed, Messages messages) {
        try {
            URI address = new URI(typed);
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            if (address.getHost() != null && (scheme.equals("https") || scheme.equals("http"))) {
                return address;
            }
        } catch (URISyntaxException e) {
            throw new CommandException(ExitCode.USAGE, messages.text("portal-address", typed), e);
        }
        throw new CommandException(ExitCode.USAGE, messages.text("portal-address", typed));
    }

    private URI find() {
        PortalMatch match = Portals.discover(address, this::transport);
        if (!match.kind().equals(PortalKind.UDATA)) {
            String key = match.kind().equals(PortalKind.DIRECTORY) ? "portal-is-folder" : "portal-kind";
            throw new CommandException(ExitCode.FAILED, messages.text(key, match.address(), match.kind()));
        }
        return match.address();
    }

    private HttpTransport.Builder transport(URI uri) {
        return HttpTransport.builder(uri).userAgent("opendata-command-line").listener(new Retries());
    }

    /** Says why nothing comes yet. */
    private final class Retries implements HttpListener {
        @Override
        public void retrying(HttpMethod method, URI uri, Duration pause) {
            shell.err().println(messages.text("portal-retry", uri.getHost(), pause.toMillis() / 1000.0));
        }
    }
}
