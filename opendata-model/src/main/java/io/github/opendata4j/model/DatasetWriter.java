package io.github.opendata4j.model;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
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
        MemberMap members = new MemberMap()
                .put("formatVersion", DatasetJson.FORMAT_VERSION)
                .put("key", dataset.key())
                .putAll("identifiers", dataset.identifiers(), ContextJson::write)
                .put("title", dataset.title())
                .put("acronym", dataset.acronym())
                .put("description", dataset.description())
                .put("publisher", dataset.publisher().map(AgentJson::write))
                .putAll("creators", dataset.creators(), AgentJson::write)
                .put("licence", dataset.licence())
                .put("access", dataset.access().map(AccessJson::write))
                .put("frequency", dataset.frequency())
                .putAll("keywords", dataset.keywords(), Function.identity())
                .putAll("themes", dataset.themes(), Theme::code)
                .putAll("contactPoints", dataset.contactPoints(), AgentJson::write)
                .put("issued", dataset.issued())
                .put("modified", dataset.modified())
                .put("nextUpdate", dataset.nextUpdate());
        return context(members, dataset)
                .putAll("documents", dataset.documents(), this::document)
                .putAll("distributions", dataset.distributions(), this::distribution)
                .with(dataset.extras());
    }

    private static MemberMap context(MemberMap members, Dataset dataset) {
        return members.put("temporalCoverage", dataset.temporalCoverage().map(CoverageJson::write))
                .put("spatialCoverage", dataset.spatialCoverage().map(CoverageJson::write))
                .putAll("languages", dataset.languages(), Locale::toLanguageTag)
                .put("landingPage", dataset.landingPage())
                .putAll("conformsTo", dataset.conformsTo(), ContextJson::write)
                .put("provenance", dataset.provenance())
                .put("version", dataset.version().map(ContextJson::write))
                .put("legislation", dataset.legislation().map(ContextJson::write));
    }

    private Map<String, @Nullable Object> distribution(Distribution distribution) {
        OptionalLong size = distribution.byteSize();
        return new MemberMap()
                .put("key", distribution.key())
                .put("kind", distribution.kind())
                .put("title", distribution.title())
                .put("description", distribution.description())
                .put("file", distribution.file().map(fileName))
                .put("accessUrl", distribution.accessUrl())
                .put("downloadUrl", distribution.downloadUrl())
                .put("format", distribution.format())
                .put("mediaType", distribution.mediaType())
                .put("charset", distribution.charset())
                .put("compression", distribution.compression())
                .put("byteSize", size.isPresent() ? Optional.of(size.getAsLong()) : Optional.empty())
                .put("checksum", distribution.checksum())
                .put("schema", distribution.schema().map(this::schema))
                .put("licence", distribution.licence())
                .put("issued", distribution.issued())
                .put("modified", distribution.modified())
                .put("availability", distribution.availability())
                .with(distribution.extras());
    }

    private Object schema(SchemaReference schema) {
        Map<String, @Nullable Object> members = new MemberMap()
                .put("name", schema.name())
                .put("version", schema.version())
                .put("url", schema.url())
                .put("file", schema.file().map(fileName))
                .with(schema.extras());
        return DistributionReader.isName(schema.name()) ? MemberMap.shortened(members, "name") : members;
    }

    private Map<String, @Nullable Object> document(LinkedDocument document) {
        return new MemberMap()
                .put("title", document.title())
                .put("kind", document.kind())
                .put("url", document.url())
                .put("file", document.file().map(fileName))
                .with(document.extras());
    }
}
