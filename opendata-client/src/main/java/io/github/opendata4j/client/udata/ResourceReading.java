package io.github.opendata4j.client.udata;

import io.github.opendata4j.model.Checksum;
import io.github.opendata4j.model.DatasetKey;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.DistributionBuilder;
import io.github.opendata4j.model.DistributionKind;
import io.github.opendata4j.model.DocumentKind;
import io.github.opendata4j.model.LinkedDocument;
import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.Moment;
import io.github.opendata4j.model.SchemaReference;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What udata's resources are in the words of the model: distributions, and the linked documents that a publication has
 * put among them. Pure functions.
 *
 * @param distributions in the portal's order, with different keys
 * @param documents in the portal's order
 */
record ResourceReading(List<Distribution> distributions, List<LinkedDocument> documents) {

    static ResourceReading of(List<Told> resources) {
        List<Distribution> distributions = new ArrayList<>();
        List<LinkedDocument> documents = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Told resource : resources) {
            if (isDocument(resource)) {
                documents.add(document(resource));
            } else if (address(resource).isPresent()) {
                String key = keys.add(key(resource)) ? key(resource) : id(resource);
                distributions.add(distribution(key, resource));
                keys.add(key);
            }
        }
        return new ResourceReading(List.copyOf(distributions), List.copyOf(documents));
    }

    static boolean isDocument(Told resource) {
        return resource.object("extras").text(Marks.DOCUMENT).isPresent();
    }

    static boolean isHosted(Told resource) {
        return resource.text("filetype").filter("file"::equals).isPresent();
    }

    /** The key that a publication gave, else the portal's identifier. */
    static String key(Told resource) {
        return resource.object("extras")
                .text(Marks.KEY)
                .filter(DatasetKey::isValid)
                .orElseGet(() -> id(resource));
    }

    private static String id(Told resource) {
        return resource.text("id").filter(DatasetKey::isValid).orElse("resource");
    }

    /** Where the data are had: of a hosted file the link that stays when it is replaced, else the producer's own. */
    static Optional<URI> address(Told resource) {
        return isHosted(resource)
                ? resource.uri("latest").or(() -> resource.uri("url"))
                : resource.uri("url").or(() -> resource.uri("latest"));
    }

    private static Distribution distribution(String key, Told resource) {
        URI address = address(resource).orElseThrow();
        DistributionBuilder builder = Distribution.ofLink(key, address);
        Optional<DistributionKind> kind = resource.text("type").map(DistributionKind::of);
        kind.ifPresent(builder::kind);
        if (isHosted(resource) || kind.filter(DistributionKind.DATA::equals).isPresent()) {
            builder.downloadUrl(address);
        }
        resource.text("title").map(LocalizedText::of).ifPresent(builder::title);
        resource.text("description").map(LocalizedText::of).ifPresent(builder::description);
        resource.text("format").map(format -> format.toUpperCase(Locale.ROOT)).ifPresent(builder::format);
        resource.text("mime").ifPresent(builder::mediaType);
        resource.count("filesize").ifPresent(builder::byteSize);
        checksum(resource).ifPresent(builder::checksum);
        schema(resource.object("schema")).ifPresent(builder::conformsTo);
        resource.time("created_at").map(Moment::of).ifPresent(builder::issued);
        resource.time("last_modified").map(Moment::of).ifPresent(builder::modified);
        return builder.build();
    }

    /** The SHA-256 that a publication noted, while the file is still the one that it noted it of; else the portal's own. */
    static Optional<Checksum> checksum(Told resource) {
        Told own = resource.object("checksum");
        String value = own.text("value").orElse("").toLowerCase(Locale.ROOT);
        Optional<Checksum> noted = resource.object("extras")
                .text(Marks.SHA256)
                .filter(pair -> !value.isEmpty() && pair.startsWith(value + ":"))
                .flatMap(pair -> checksum("sha256", pair.substring(value.length() + 1)));
        return noted.or(() -> ownChecksum(resource));
    }

    /** The checksum that the portal tells: SHA-1 of a hosted file, anything that somebody wrote of another. */
    static Optional<Checksum> ownChecksum(Told resource) {
        Told own = resource.object("checksum");
        return own.text("type")
                .flatMap(type -> own.text("value").flatMap(value -> checksum(type, value.toLowerCase(Locale.ROOT))));
    }

    private static Optional<Checksum> checksum(String type, String value) {
        try {
            return Optional.of(new Checksum(type, value));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // anybody can write anything there for a remote file
        }
    }

    private static Optional<SchemaReference> schema(Told schema) {
        Optional<URI> url = schema.uri("url");
        return schema.text("name").or(() -> url.map(URI::toString)).map(name -> {
            SchemaReference reference = SchemaReference.of(name);
            reference = schema.text("version").map(reference::withVersion).orElse(reference);
            return url.isPresent() ? reference.withUrl(url.get()) : reference;
        });
    }

    /** The document as the portal shows it; its checksum is kept, so that the same file is not sent twice. */
    private static LinkedDocument document(Told resource) {
        String title = resource.text("title").orElse("");
        LinkedDocument.Builder builder =
                LinkedDocument.ofLink(title, address(resource).orElse(URI.create("about:blank")));
        Told noted = Shadow.parse(resource.object("extras").text(Marks.DOCUMENT).orElse("{}"));
        if (noted.text("shown").filter(title::equals).isPresent()) {
            Told texts = noted.object("title");
            LocalizedText.Builder localized = LocalizedText.builder().put(Locale.FRENCH, title);
            texts.members()
                    .keySet()
                    .forEach(language -> texts.text(language)
                            .ifPresent(text -> localized.put(Locale.forLanguageTag(language), text)));
            builder.title(localized.build());
        }
        noted.text("kind").map(DocumentKind::of).ifPresent(builder::kind);
        if (isHosted(resource)) {
            checksum(resource).ifPresent(checksum -> builder.extra("checksum", checksum.toString()));
        }
        return builder.build();
    }
}
