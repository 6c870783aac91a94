package io.github.opendata4j.model;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** From a dataset to its JSON form, as plain values; the mirror of {@link DatasetReader}. */
final class DatasetWriter {

    private final Function<Path, String> fileName;

    /**
     * A writer.
     *
     * @param fileName how a file is called in the description
     */
    DatasetWriter(Function<Path, String> fileName) {
        this.fileName = fileName;
    }

    Map<String, @Nullable Object> dataset(Dataset dataset) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("formatVersion", DatasetJson.FORMAT_VERSION);
        members.put("key", dataset.key());
        members.put("title", text(dataset.title()));
        put(members, "description", dataset.description().map(DatasetWriter::text));
        put(members, "publisher", dataset.publisher().map(this::organization));
        put(members, "licence", dataset.licence());
        put(members, "frequency", dataset.frequency());
        putAll(members, "keywords", dataset.keywords(), Function.identity());
        putAll(members, "themes", dataset.themes(), Theme::code);
        putAll(members, "contactPoints", dataset.contactPoints(), this::contactPoint);
        put(members, "issued", dataset.issued());
        put(members, "modified", dataset.modified());
        put(members, "temporalCoverage", dataset.temporalCoverage().map(this::temporalCoverage));
        put(members, "spatialCoverage", dataset.spatialCoverage().map(this::spatialCoverage));
        putAll(members, "languages", dataset.languages(), Locale::toLanguageTag);
        put(members, "landingPage", dataset.landingPage());
        putAll(members, "documents", dataset.documents(), this::document);
        putAll(members, "distributions", dataset.distributions(), this::distribution);
        members.putAll(dataset.extras());
        return members;
    }

    private Map<String, @Nullable Object> distribution(Distribution distribution) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("key", distribution.key());
        put(members, "title", distribution.title().map(DatasetWriter::text));
        put(members, "description", distribution.description().map(DatasetWriter::text));
        put(members, "file", distribution.file().map(fileName));
        put(members, "accessUrl", distribution.accessUrl());
        put(members, "downloadUrl", distribution.downloadUrl());
        put(members, "format", distribution.format());
        put(members, "mediaType", distribution.mediaType());
        distribution.byteSize().ifPresent(size -> members.put("byteSize", size));
        put(members, "checksum", distribution.checksum());
        put(members, "schema", distribution.schema().map(this::schema));
        put(members, "licence", distribution.licence());
        put(members, "issued", distribution.issued());
        put(members, "modified", distribution.modified());
        members.putAll(distribution.extras());
        return members;
    }

    private Object schema(SchemaReference schema) {
        if (DistributionReader.isName(schema.name())
                && SchemaReference.of(schema.name()).equals(schema)) {
            return schema.name();
        }
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("name", schema.name());
        put(members, "version", schema.version());
        put(members, "url", schema.url());
        put(members, "file", schema.file().map(fileName));
        members.putAll(schema.extras());
        return members;
    }

    private Map<String, @Nullable Object> organization(Organization organization) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("name", organization.name());
        put(members, "siren", organization.siren());
        put(members, "siret", organization.siret());
        put(members, "homepage", organization.homepage());
        put(members, "uri", organization.uri());
        members.putAll(organization.extras());
        return members;
    }

    private Map<String, @Nullable Object> contactPoint(ContactPoint contact) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        put(members, "name", contact.name());
        put(members, "email", contact.email());
        put(members, "uri", contact.uri());
        put(members, "role", contact.role());
        members.putAll(contact.extras());
        return members;
    }

    private Map<String, @Nullable Object> document(LinkedDocument document) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("title", text(document.title()));
        put(members, "url", document.url());
        put(members, "file", document.file().map(fileName));
        members.putAll(document.extras());
        return members;
    }

    private Map<String, @Nullable Object> temporalCoverage(TemporalCoverage period) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        put(members, "start", period.start());
        put(members, "end", period.end());
        members.putAll(period.extras());
        return members;
    }

    private Map<String, @Nullable Object> spatialCoverage(SpatialCoverage territory) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        put(members, "name", territory.name().map(DatasetWriter::text));
        putAll(members, "zones", territory.zones(), Function.identity());
        members.putAll(territory.extras());
        return members;
    }

    private static Object text(LocalizedText text) {
        return text.equals(LocalizedText.of(text.toString())) ? text.toString() : text.texts();
    }

    /** Adds what is present: a map as it is, anything else in its text form. */
    private static void put(Map<String, @Nullable Object> members, String name, Optional<?> value) {
        value.ifPresent(present -> members.put(name, present instanceof Map ? present : present.toString()));
    }

    private static <T> void putAll(
            Map<String, @Nullable Object> members, String name, List<T> values, Function<? super T, ?> write) {
        if (!values.isEmpty()) {
            members.put(name, values.stream().<Object>map(write).toList());
        }
    }
}
