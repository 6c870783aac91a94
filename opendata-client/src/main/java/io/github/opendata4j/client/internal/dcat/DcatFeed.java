package io.github.opendata4j.client.internal.dcat;

import io.github.opendata4j.client.internal.CatalogueView;
import io.github.opendata4j.client.internal.Members;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.Organization;
import io.github.opendata4j.model.internal.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A catalogue as a DCAT-AP 3 document in JSON-LD, with its own context so that nobody has to fetch one. Datasets and
 * distributions stand as a tree below the catalogue.
 */
public final class DcatFeed {
    private static final Map<String, Object> CONTEXT = new Members()
            .put("adms", "http://www.w3.org/ns/adms#")
            .put("dcat", "http://www.w3.org/ns/dcat#")
            .put("dct", "http://purl.org/dc/terms/")
            .put("foaf", "http://xmlns.com/foaf/0.1/")
            .put("rdfs", "http://www.w3.org/2000/01/rdf-schema#")
            .put("skos", "http://www.w3.org/2004/02/skos/core#")
            .put("spdx", "http://spdx.org/rdf/terms#")
            .put("vcard", "http://www.w3.org/2006/vcard/ns#")
            .put("xsd", "http://www.w3.org/2001/XMLSchema#")
            .toMap();

    private static final String NAL = "http://publications.europa.eu/resource/authority/";

    /** A catalogue of more producers than this names the first, and says that there are others. */
    private static final int MOST_NAMES = 3;

    private DcatFeed() {}

    /**
     * Writes a catalogue.
     *
     * @param catalogue the catalogue
     * @return a JSON-LD document
     */
    public static String write(CatalogueView catalogue) {
        return write(catalogue, List.of());
    }

    /**
     * Writes a catalogue with what was withdrawn from it, so that who has harvested it knows.
     *
     * @param catalogue the catalogue
     * @param withdrawn datasets whose files are gone
     * @return a JSON-LD document
     */
    public static String write(CatalogueView catalogue, List<Dataset> withdrawn) {
        DcatDataset datasets = new DcatDataset(catalogue);
        Node node = Node.at(catalogue.address(""), "dcat:Catalog")
                .text("dct:title", Optional.of(LocalizedText.of(catalogue.title())))
                .text("dct:description", Optional.of(LocalizedText.of(description(catalogue))))
                .nodes("dct:publisher", List.of(publisher(catalogue)))
                .date("dct:modified", catalogue.modified())
                .link("dct:language", Optional.of(NAL + "language/FRA"))
                .link("dcat:themeTaxonomy", Optional.of(NAL + "data-theme"))
                .link("foaf:homepage", Optional.of(catalogue.address("index.html")))
                .nodes(
                        "dcat:dataset",
                        Stream.concat(
                                        catalogue.datasets().stream().map(datasets::node),
                                        withdrawn.stream().map(datasets::tombstone))
                                .toList());
        Members document = new Members().put("@context", CONTEXT);
        node.toMap().forEach(document::put);
        return Json.writePretty(document.toMap());
    }

    private static String description(CatalogueView catalogue) {
        return catalogue.datasets().stream()
                .map(Dataset::title)
                .map(Object::toString)
                .limit(MOST_NAMES)
                .collect(Collectors.joining(
                        " ; ",
                        "Jeux de données ouverts : ",
                        suffix(catalogue.datasets().size())));
    }

    private static String suffix(int count) {
        return count > MOST_NAMES ? " ; et " + (count - MOST_NAMES) + " autres." : ".";
    }

    /** DCAT-AP wants exactly one publisher: several producers are named as one agent, which is what they are here. */
    private static Map<String, Object> publisher(CatalogueView catalogue) {
        List<Organization> publishers = catalogue.publishers();
        if (publishers.size() == 1) {
            return DcatAgents.publisher(publishers.get(0));
        }
        String names =
                publishers.stream().map(Organization::name).limit(MOST_NAMES).collect(Collectors.joining(", "));
        String others = publishers.size() > MOST_NAMES ? " et " + (publishers.size() - MOST_NAMES) + " autres" : "";
        return Node.of("foaf:Agent")
                .plain("foaf:name", Optional.of(names.isEmpty() ? "Producteur non précisé" : names + others))
                .toMap();
    }
}
