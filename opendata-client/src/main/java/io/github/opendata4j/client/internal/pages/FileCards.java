package io.github.opendata4j.client.internal.pages;

import io.github.opendata4j.client.internal.Addresses;
import io.github.opendata4j.client.internal.Formats;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.SchemaReference;
import io.github.opendata4j.model.internal.text.Visible;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws what a page says of a file or link. */
final class FileCards {
    static final int LONGEST_FORMAT = 20;

    private FileCards() {}

    static DatasetBody.FileCard of(Distribution distribution) {
        return new DatasetBody.FileCard(
                title(distribution),
                distribution.description().map(Shown::text).orElse(null),
                Formats.of(distribution)
                        .map(format -> Visible.text(format, LONGEST_FORMAT))
                        .orElse(null),
                note(distribution),
                distribution.schema().map(FileCards::schema).orElse(null),
                ways(distribution));
    }

    /** The file first, then the page where it is found, unless that is the same address. */
    private static List<DatasetBody.Way> ways(Distribution distribution) {
        Optional<DatasetBody.Way> download = distribution
                .file()
                .map(file -> new DatasetBody.Way(Addresses.step(file), "Télécharger", "", true))
                .or(() -> distribution.downloadUrl().flatMap(url -> remote(url, "Télécharger")));
        Optional<DatasetBody.Way> access = distribution
                .accessUrl()
                .filter(url -> !distribution.downloadUrl().equals(Optional.of(url)))
                .flatMap(url -> remote(url, "Voir"));
        return Stream.concat(download.stream(), access.stream()).toList();
    }

    /** A link says where it leads before it is followed. */
    private static Optional<DatasetBody.Way> remote(URI url, String action) {
        String host = Shown.host(url).orElse("");
        return Shown.webAddress(url)
                .map(address -> new DatasetBody.Way(address, host.isEmpty() ? action : action + " sur", host, false));
    }

    /** What a distribution is called. */
    static String title(Distribution distribution) {
        return distribution.title().map(Shown::text).orElse(distribution.key());
    }

    private static String note(Distribution distribution) {
        Stream<String> size = distribution.byteSize().stream().mapToObj(Shown::size);
        Stream<String> changed = distribution.modified().stream().map(moment -> "mis à jour le " + Shown.day(moment));
        return Stream.concat(size, changed).collect(Collectors.joining(", "));
    }

    private static DatasetBody.Link schema(SchemaReference schema) {
        return new DatasetBody.Link(
                Visible.text(schema.toString()),
                schema.url().flatMap(Shown::webAddress).orElse(null));
    }
}
