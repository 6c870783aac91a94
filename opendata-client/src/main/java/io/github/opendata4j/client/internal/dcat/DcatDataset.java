package io.github.opendata4j.client.internal.dcat;

import io.github.opendata4j.client.internal.Addresses;
import io.github.opendata4j.client.internal.CatalogueView;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Frequency;
import io.github.opendata4j.model.LinkedDocument;
import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.SpatialCoverage;
import io.github.opendata4j.model.TemporalCoverage;
import io.github.opendata4j.model.Theme;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.stream.Stream;

/** Datasets as nodes. */
final class DcatDataset {
    private static final String NAL = "http://publications.europa.eu/resource/authority/";

    private final CatalogueView catalogue;

    DcatDataset(CatalogueView catalogue) {
        this.catalogue = catalogue;
    }

    Map<String, Object> node(Dataset dataset) {
        String folder = catalogue.address(dataset.key() + "/");
        DcatDistribution distributions = new DcatDistribution(folder, dataset);
        return Node.at(folder + "#dataset", "dcat:Dataset")
                .plain("dct:identifier", Optional.of(dataset.key()))
                .text("dct:title", Optional.of(dataset.title()))
                .text("dct:description", dataset.description().or(() -> Optional.of(dataset.title())))
                .nodes(
                        "dct:publisher",
                        dataset.publisher().stream().map(DcatAgents::publisher).toList())
                .nodes(
                        "dcat:contactPoint",
                        dataset.contactPoints().stream()
                                .map(DcatAgents::contact)
                                .toList())
                .french("dcat:keyword", dataset.keywords())
                .links(
                        "dcat:theme",
                        dataset.themes().stream()
                                .map(Theme::uri)
                                .flatMap(Optional::stream)
                                .toList())
                .link(
                        "dct:accrualPeriodicity",
                        dataset.frequency().flatMap(Frequency::uri).map(URI::toString))
                .date("dct:issued", dataset.issued())
                .date("dct:modified", dataset.modified())
                .links(
                        "dct:language",
                        dataset.languages().stream()
                                .flatMap(DcatDataset::language)
                                .toList())
                .nodes(
                        "dct:temporal",
                        dataset.temporalCoverage().stream()
                                .map(DcatDataset::period)
                                .toList())
                .nodes(
                        "dct:spatial",
                        dataset.spatialCoverage().stream()
                                .flatMap(DcatDataset::places)
                                .toList())
                .link(
                        "dcat:landingPage",
                        Optional.of(
                                dataset.landingPage().map(URI::toASCIIString).orElse(folder + "index.html")))
                .nodes(
                        "foaf:page",
                        dataset.documents().stream()
                                .map(document -> page(folder, document))
                                .toList())
                .nodes(
                        "dcat:distribution",
                        dataset.distributions().stream()
                                .map(distributions::node)
                                .toList())
                .toMap();
    }

    /** A dataset that is withdrawn: known, and no longer to be had. */
    Map<String, Object> tombstone(Dataset dataset) {
        Map<String, Object> node = new LinkedHashMap<>(node(dataset));
        node.put("adms:status", Map.of("@id", NAL + "dataset-status/WITHDRAWN"));
        return node;
    }

    private static Map<String, Object> page(String folder, LinkedDocument document) {
        String address = document.file()
                .map(file -> folder + Addresses.step(file))
                .or(() -> document.url().map(URI::toASCIIString))
                .orElse(folder);
        return Node.at(address, "foaf:Document")
                .text("dct:title", Optional.of(document.title()))
                .toMap();
    }

    private static Map<String, Object> period(TemporalCoverage coverage) {
        return Node.of("dct:PeriodOfTime")
                .typed("dcat:startDate", coverage.start(), "xsd:date")
                .typed("dcat:endDate", coverage.end(), "xsd:date")
                .toMap();
    }

    /** The zones that have an address, else the name: a code alone says nothing to who doesn't know udata's. */
    private static Stream<Map<String, Object>> places(SpatialCoverage coverage) {
        List<Map<String, Object>> zones = coverage.zones().stream()
                .flatMap(zone -> zone.uri().stream())
                .map(address -> Node.at(address.toString(), "dct:Location").toMap())
                .toList();
        return zones.isEmpty() ? coverage.name().stream().map(DcatDataset::named) : zones.stream();
    }

    private static Map<String, Object> named(LocalizedText name) {
        return Node.of("dct:Location").text("skos:prefLabel", Optional.of(name)).toMap();
    }

    private static Stream<URI> language(Locale locale) {
        try {
            return Stream.of(
                    URI.create(NAL + "language/" + locale.getISO3Language().toUpperCase(Locale.ROOT)));
        } catch (MissingResourceException e) {
            return Stream.empty(); // a language without a code of three letters has no address there
        }
    }
}
