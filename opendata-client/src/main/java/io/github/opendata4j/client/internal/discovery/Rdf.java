package io.github.opendata4j.client.internal.discovery;

import io.github.opendata4j.client.PortalProbe;
import io.github.opendata4j.client.http.HttpAnswer;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What RDF looks like, without reading it. */
final class Rdf {
    static final String ACCEPT =
            "text/turtle, application/ld+json;q=0.9, application/rdf+xml;q=0.8, application/n-triples;q=0.7, */*;q=0.1";

    private static final String DCAT = "http://www.w3.org/ns/dcat#";
    private static final int BEGINNING = 1 << 18;
    private static final int MOST_LINKS = 3;
    private static final Pattern LINK = Pattern.compile("(?i)<link\\s[^<>]{1,1000}>");
    private static final Pattern TYPE =
            Pattern.compile("(?i)\\stype\\s*=\\s*[\"']?(?:text/turtle|application/ld\\+json|application/rdf\\+xml)");
    private static final Pattern TARGET = Pattern.compile("(?i)\\shref\\s*=\\s*(?:\"([^\"<>]+)\"|'([^'<>]+)')");

    private Rdf() {}

    /** Whether an answer is a document in the words of DCAT, and not a page that speaks of it. */
    static boolean isCatalogue(HttpAnswer answer) {
        String type = answer.header("content-type").orElse("").toLowerCase(Locale.ROOT);
        String text = beginning(answer.text());
        return !type.contains("html") && !text.regionMatches(true, 0, "<!doctype html", 0, 14) && text.contains(DCAT);
    }

    /** The folders in which a directory's catalogue may stand. */
    static Set<URI> folders(PortalProbe probe) {
        Set<URI> folders = new LinkedHashSet<>();
        folders.add(probe.address().resolve("."));
        String path = probe.address().getRawPath();
        if (!path.endsWith("/") && path.substring(path.lastIndexOf('/') + 1).indexOf('.') < 0) {
            folders.add(probe.address().resolve(path + "/")); // a folder whose slash was left out
        }
        return folders;
    }

    /** What a page names as its other form in RDF. */
    static List<String> links(String page) {
        List<String> links = new ArrayList<>();
        Matcher tags = LINK.matcher(beginning(page));
        while (links.size() < MOST_LINKS && tags.find()) {
            Matcher target = TARGET.matcher(tags.group());
            if (TYPE.matcher(tags.group()).find() && target.find()) {
                links.add((target.group(1) == null ? target.group(2) : target.group(1)).replace("&amp;", "&"));
            }
        }
        return links;
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(BEGINNING, text.length())).stripLeading();
    }
}
