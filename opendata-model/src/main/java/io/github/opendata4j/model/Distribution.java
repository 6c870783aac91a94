package io.github.opendata4j.model;

import io.github.opendata4j.model.constraint.WebAddress;
import io.github.opendata4j.model.licence.Licence;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One form in which a dataset can be had: a local file that is to be published, or a link to where the data are. Its
 * key stays when its file is renamed or replaced, so that a portal knows what to replace. Immutable.
 *
 * <pre>{@code
 * Distribution.ofFile("2026", Path.of("subventions-2026.csv")).format("CSV").mediaType("text/csv")
 *         .conformsTo(SchemaReference.of("scdl/subventions")).build();
 * }</pre>
 */
public final class Distribution {

    static final List<String> MEMBERS = List.of(
            "key",
            "kind",
            "title",
            "description",
            "file",
            "accessUrl",
            "downloadUrl",
            "format",
            "mediaType",
            "charset",
            "compression",
            "byteSize",
            "checksum",
            "schema",
            "licence",
            "issued",
            "modified",
            "availability");

    private final String key;
    private final @Nullable DistributionKind kind;
    private final @Nullable LocalizedText title;
    private final @Nullable LocalizedText description;
    private final @Nullable Path file;

    @WebAddress
    private final @Nullable URI accessUrl;

    @WebAddress
    private final @Nullable URI downloadUrl;

    private final @Nullable String format;
    private final @Nullable String mediaType;
    private final @Nullable String charset;
    private final @Nullable String compression;
    private final @Nullable Long byteSize;
    private final @Nullable Checksum checksum;
    private final @Nullable SchemaReference schema;
    private final @Nullable Licence licence;
    private final @Nullable Moment issued;
    private final @Nullable Moment modified;
    private final @Nullable Availability availability;
    private final Map<String, @Nullable Object> extras;

    Distribution(DistributionBuilder builder) {
        this.key = builder.key;
        this.kind = builder.kind;
        this.title = builder.title;
        this.description = builder.description;
        this.file = builder.file;
        this.accessUrl = builder.accessUrl;
        this.downloadUrl = builder.downloadUrl;
        this.format = builder.format;
        this.mediaType = builder.mediaType;
        this.charset = builder.charset;
        this.compression = builder.compression;
        this.byteSize = builder.byteSize;
        this.checksum = builder.checksum;
        this.schema = builder.schema;
        this.licence = builder.licence;
        this.issued = builder.issued;
        this.modified = builder.modified;
        this.availability = builder.availability;
        this.extras = builder.extras.toMap();
    }

    /**
     * Starts a distribution that is a local file.
     *
     * @param key what it is known by, for good
     * @param file where the file is
     * @return a builder
     * @throws IllegalArgumentException if the key is none; see {@link DatasetKey}
     */
    public static DistributionBuilder ofFile(String key, Path file) {
        return new DistributionBuilder(key).file(file);
    }

    /**
     * Starts a distribution that is a link.
     *
     * @param key what it is known by, for good
     * @param accessUrl the page, service or file that it leads to
     * @return a builder
     * @throws IllegalArgumentException if the key is none; see {@link DatasetKey}
     */
    public static DistributionBuilder ofLink(String key, URI accessUrl) {
        return new DistributionBuilder(key).accessUrl(accessUrl);
    }

    /** {@return a builder that holds all this} */
    public DistributionBuilder toBuilder() {
        DistributionBuilder builder = new DistributionBuilder(key);
        builder.kind = kind;
        builder.title = title;
        builder.description = description;
        builder.file = file;
        builder.accessUrl = accessUrl;
        builder.downloadUrl = downloadUrl;
        builder.format = format;
        builder.mediaType = mediaType;
        builder.charset = charset;
        builder.compression = compression;
        builder.byteSize = byteSize;
        builder.checksum = checksum;
        builder.schema = schema;
        builder.licence = licence;
        builder.issued = issued;
        builder.modified = modified;
        builder.availability = availability;
        builder.extras.putAll(extras);
        return builder;
    }

    /** {@return what it is known by, for good; unique in its dataset; see {@link DatasetKey}} */
    public String key() {
        return key;
    }

    /** {@return what it is: the data, what explains them, a service; empty if nobody said} */
    public Optional<DistributionKind> kind() {
        return Optional.ofNullable(kind);
    }

    /** {@return its title; empty if it has none} */
    public Optional<LocalizedText> title() {
        return Optional.ofNullable(title);
    }

    /** {@return what it holds that the other forms do not; empty if nobody said} */
    public Optional<LocalizedText> description() {
        return Optional.ofNullable(description);
    }

    /** {@return the local file that is to be published; empty if the data are elsewhere} */
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** {@return the page or service through which the data are had; empty if unknown} */
    public Optional<URI> accessUrl() {
        return Optional.ofNullable(accessUrl);
    }

    /** {@return where the data are downloaded as they are; empty if unknown} */
    public Optional<URI> downloadUrl() {
        return Optional.ofNullable(downloadUrl);
    }

    /** {@return the short name of its format, such as {@code CSV}; empty if unknown} */
    public Optional<String> format() {
        return Optional.ofNullable(format);
    }

    /** {@return its media type, such as {@code text/csv}; empty if unknown} */
    public Optional<String> mediaType() {
        return Optional.ofNullable(mediaType);
    }

    /** {@return the encoding of its text by its IANA name, such as {@code UTF-8}; empty if unknown} */
    public Optional<String> charset() {
        return Optional.ofNullable(charset);
    }

    /** {@return the media type of what it is packed in, such as {@code application/gzip}; empty if it is not packed} */
    public Optional<String> compression() {
        return Optional.ofNullable(compression);
    }

    /** {@return its size in bytes; empty if unknown} */
    public OptionalLong byteSize() {
        return byteSize == null ? OptionalLong.empty() : OptionalLong.of(byteSize);
    }

    /** {@return the checksum of its bytes; empty if unknown} */
    public Optional<Checksum> checksum() {
        return Optional.ofNullable(checksum);
    }

    /** {@return the schema that it claims to follow; empty if none} */
    public Optional<SchemaReference> schema() {
        return Optional.ofNullable(schema);
    }

    /** {@return its own licence; empty if that of its dataset holds} */
    public Optional<Licence> licence() {
        return Optional.ofNullable(licence);
    }

    /** {@return when it was first published; empty if unknown} */
    public Optional<Moment> issued() {
        return Optional.ofNullable(issued);
    }

    /** {@return when its data last changed; empty if unknown} */
    public Optional<Moment> modified() {
        return Optional.ofNullable(modified);
    }

    /** {@return how long it is meant to stay; empty if nobody said} */
    public Optional<Availability> availability() {
        return Optional.ofNullable(availability);
    }

    /** {@return what else is said of it, as plain JSON values; see {@link Dataset#extras()}} */
    public Map<String, @Nullable Object> extras() {
        return extras;
    }

    private List<@Nullable Object> parts() {
        return Arrays.asList(
                key,
                kind,
                title,
                description,
                file,
                accessUrl,
                downloadUrl,
                format,
                mediaType,
                charset,
                compression,
                byteSize,
                checksum,
                schema,
                licence,
                issued,
                modified,
                availability,
                extras);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Distribution that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    /** The key and where the data are. */
    @Override
    public String toString() {
        return "Distribution[" + key + ": " + (file == null ? accessUrl : file) + "]";
    }
}
