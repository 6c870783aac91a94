package io.github.opendata4j.client.internal.pages;

import io.github.opendata4j.client.internal.Addresses;
import io.github.opendata4j.client.internal.Formats;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.SchemaReference;
import io.github.opendata4j.model.internal.text.Visible;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws what a page says of a file or link. */
final class FileCards {
    static final int LONGEST_FORMAT = 20;

    private FileCards() {}

    static DatasetBody.FileCard of(Distribution distribution) {
        boolean isLocal = distribution.file().isPresent();
        Optional<String> address = distribution
                .file()
                .map(Addresses::step)
                .or(() -> distribution.downloadUrl().or(distribution::accessUrl).flatMap(Shown::webAddress));
        return new DatasetBody.FileCard(
                title(distribution),
                distribution.description().map(Shown::text).orElse(null),
                Formats.of(distribution)
                        .map(format -> Visible.text(format, LONGEST_FORMAT))
                        .orElse(null),
                note(distribution),
                distribution.schema().map(FileCards::schema).orElse(null),
                address.orElse(null),
                isLocal ? "Télécharger" : "Ouvrir le lien",
                isLocal);
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
