package io.github.opendata4j.client.internal.discovery;

import io.github.opendata4j.client.Catalog;
import io.github.opendata4j.client.PortalKind;
import io.github.opendata4j.client.PortalMatch;
import io.github.opendata4j.client.PortalProbe;
import io.github.opendata4j.client.PortalProvider;
import io.github.opendata4j.client.http.HttpAnswer;
import io.github.opendata4j.client.http.HttpTransport;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A catalogue service of the OGC, by its capabilities: at the address itself, or where GeoNetwork and pycsw have it. */
public final class CswProvider implements PortalProvider {
    /** The version is said always: some servers answer in another otherwise. */
    private static final String CAPABILITIES = "?service=CSW&version=2.0.2&request=GetCapabilities";

    /** The name of the root element, and of its namespace, in a document's beginning. */
    private static final Pattern ROOT = Pattern.compile("<(?:[A-Za-z0-9_.-]{1,40}:)?Capabilities[\\s>]");

    private static final Pattern TITLE =
            Pattern.compile("<(?:ows|ows20|ows11)?:?Title>([^<]{1,200})</(?:ows|ows20|ows11)?:?Title>");
    private static final Pattern VERSION = Pattern.compile("\\sversion=\"([0-9.]{1,10})\"");
    private static final String NAMESPACE = "http://www.opengis.net/cat/csw/";
    private static final int BEGINNING = 1 << 16;

    /** For the service loader. */
    public CswProvider() {}

    @Override
    public PortalKind kind() {
        return PortalKind.CSW;
    }

    @Override
    public Optional<PortalMatch> recognise(PortalProbe probe) {
        return places(probe).stream()
                .flatMap(place -> match(probe, place).stream())
                .findFirst();
    }

    private static Set<URI> places(PortalProbe probe) {
        URI address = probe.address();
        Set<URI> places = new LinkedHashSet<>();
        String path = address.getRawPath();
        if (path.endsWith("csw")
                || String.valueOf(address.getRawQuery())
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains("csw")) {
            places.add(address.resolve(path));
        }
        places.add(address.resolve("/geonetwork/srv/fre/csw"));
        places.add(address.resolve("/csw"));
        return places;
    }

    private Optional<PortalMatch> match(PortalProbe probe, URI place) {
        Optional<HttpAnswer> answer =
                probe.ask(URI.create(place + CAPABILITIES), "application/xml, text/xml;q=0.9, */*;q=0.1");
        String text = answer.map(HttpAnswer::text).orElse("");
        String start = text.substring(0, Math.min(BEGINNING, text.length()));
        Matcher root = ROOT.matcher(start);
        if (!root.find() || !start.contains(NAMESPACE)) {
            return Optional.empty();
        }
        String rest = start.substring(root.start());
        return Optional.of(new PortalMatch(kind(), place, first(TITLE, rest).strip(), first(VERSION, rest)));
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group(1) : "";
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
