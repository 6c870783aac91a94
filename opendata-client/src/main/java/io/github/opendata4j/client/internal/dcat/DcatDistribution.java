package io.github.opendata4j.client.internal.dcat;

import io.github.opendata4j.client.internal.Addresses;
import io.github.opendata4j.client.internal.Formats;
import io.github.opendata4j.model.Checksum;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.SchemaReference;
import io.github.opendata4j.model.licence.Licence;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Distributions as nodes. The licence stands on each of them, where DCAT-AP has it. */
final class DcatDistribution {
    private final String folder;
    private final Dataset dataset;

    /** Distributions of a dataset in a folder, given by its address with a slash at the end. */
    DcatDistribution(String folder, Dataset dataset) {
        this.folder = folder;
        this.dataset = dataset;
    }

    Map<String, Object> node(Distribution distribution) {
        Optional<String> file = distribution.file().map(path -> folder + Addresses.step(path));
        Optional<String> download = file.or(() -> distribution.downloadUrl().map(URI::toASCIIString));
        Optional<String> access =
                distribution.accessUrl().map(URI::toASCIIString).or(() -> download);
        Optional<Licence> licence = distribution.licence().or(dataset::licence).filter(Licence::isSpecified);
        return Node.at(folder + "#distribution-" + distribution.key(), "dcat:Distribution")
                .plain("dct:identifier", Optional.of(distribution.key()))
                .text("dct:title", distribution.title())
                .text("dct:description", distribution.description())
                .link("dcat:accessURL", access)
                .link("dcat:downloadURL", download)
                .link(
                        "dct:format",
                        Formats.of(distribution).flatMap(Formats::fileType).map(URI::toString))
                .link(
                        "dcat:mediaType",
                        Formats.mediaType(distribution)
                                .flatMap(Formats::mediaTypeUri)
                                .map(URI::toString))
                .link("dct:license", licence.flatMap(DcatDistribution::address))
                .nodes(
                        "dct:rights",
                        licence.stream().map(DcatDistribution::rights).toList())
                .typed("dcat:byteSize", boxed(distribution.byteSize()), "xsd:nonNegativeInteger")
                .nodes(
                        "spdx:checksum",
                        distribution.checksum().stream()
                                .map(DcatDistribution::checksum)
                                .toList())
                .nodes(
                        "dct:conformsTo",
                        distribution.schema().stream()
                                .map(DcatDistribution::schema)
                                .toList())
                .date("dct:issued", distribution.issued())
                .date("dct:modified", distribution.modified())
                .toMap();
    }

    /** The licence as the EU's list has it, or else its own page. */
    private static Optional<String> address(Licence licence) {
        return licence.euUri().or(licence::uri).map(URI::toASCIIString);
    }

    /** The licence in words and by its own page, for readers that don't know the EU's list. */
    private static Map<String, Object> rights(Licence licence) {
        Node statement = licence.uri()
                .map(uri -> Node.at(uri.toASCIIString(), "dct:RightsStatement"))
                .orElseGet(() -> Node.of("dct:RightsStatement"));
        return statement.text("rdfs:label", Optional.of(licence.title())).toMap();
    }

    private static Map<String, Object> checksum(Checksum checksum) {
        return Node.of("spdx:Checksum")
                .link("spdx:algorithm", Optional.of("spdx:checksumAlgorithm_" + checksum.algorithm()))
                .typed("spdx:checksumValue", Optional.of(checksum.hex()), "xsd:hexBinary")
                .toMap();
    }

    private static Map<String, Object> schema(SchemaReference schema) {
        Node standard = schema.url()
                .map(url -> Node.at(url.toASCIIString(), "dct:Standard"))
                .orElseGet(() -> Node.of("dct:Standard"));
        return standard.text("dct:title", Optional.of(LocalizedText.of(schema.toString())))
                .toMap();
    }

    private static Optional<Long> boxed(OptionalLong number) {
        return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
    }
}
