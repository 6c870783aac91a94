package io.github.opendata4j.model;

import io.github.opendata4j.model.licence.Licence;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what is known of a distribution. Made by {@link Distribution#ofFile}, {@link Distribution#ofLink} or
 * {@link Distribution#toBuilder()}. Not thread-safe; may be used again after {@link #build()}.
 */
public final class DistributionBuilder {

    final Extras extras = new Extras(Distribution.MEMBERS);
    final String key;

    @Nullable
    DistributionKind kind;

    @Nullable
    LocalizedText title;

    @Nullable
    LocalizedText description;

    @Nullable
    Path file;

    @Nullable
    URI accessUrl;

    @Nullable
    URI downloadUrl;

    @Nullable
    String format;

    @Nullable
    String mediaType;

    @Nullable
    String charset;

    @Nullable
    String compression;

    @Nullable
    Long byteSize;

    @Nullable
    Checksum checksum;

    @Nullable
    SchemaReference schema;

    @Nullable
    Licence licence;

    @Nullable
    Moment issued;

    @Nullable
    Moment modified;

    @Nullable
    Availability availability;

    DistributionBuilder(String key) {
        this.key = DatasetKey.checked(key);
    }

    /**
     * Says what it is.
     *
     * @param newKind such as the data or what explains them
     * @return this builder
     */
    public DistributionBuilder kind(DistributionKind newKind) {
        this.kind = newKind;
        return this;
    }

    /**
     * Titles it.
     *
     * @param newTitle in French
     * @return this builder
     */
    public DistributionBuilder title(String newTitle) {
        return title(LocalizedText.of(newTitle));
    }

    /**
     * Titles it.
     *
     * @param newTitle in one or several languages
     * @return this builder
     */
    public DistributionBuilder title(LocalizedText newTitle) {
        this.title = newTitle;
        return this;
    }

    /**
     * Says what it holds that the other forms do not.
     *
     * @param newDescription in one or several languages
     * @return this builder
     */
    public DistributionBuilder description(LocalizedText newDescription) {
        this.description = newDescription;
        return this;
    }

    /**
     * Says which local file is to be published.
     *
     * @param newFile where it is
     * @return this builder
     */
    public DistributionBuilder file(Path newFile) {
        this.file = newFile;
        return this;
    }

    /**
     * Says through which page or service the data are had.
     *
     * @param newAccessUrl an absolute address
     * @return this builder
     */
    public DistributionBuilder accessUrl(URI newAccessUrl) {
        this.accessUrl = newAccessUrl;
        return this;
    }

    /**
     * Says where the data are downloaded as they are.
     *
     * @param newDownloadUrl an absolute address
     * @return this builder
     */
    public DistributionBuilder downloadUrl(URI newDownloadUrl) {
        this.downloadUrl = newDownloadUrl;
        return this;
    }

    /**
     * Says its format.
     *
     * @param newFormat a short name, such as {@code CSV}
     * @return this builder
     */
    public DistributionBuilder format(String newFormat) {
        this.format = newFormat;
        return this;
    }

    /**
     * Says its media type.
     *
     * @param newMediaType such as {@code text/csv}
     * @return this builder
     */
    public DistributionBuilder mediaType(String newMediaType) {
        this.mediaType = newMediaType;
        return this;
    }

    /**
     * Says the encoding of its text.
     *
     * @param newCharset the IANA name, such as {@code UTF-8}
     * @return this builder
     */
    public DistributionBuilder charset(String newCharset) {
        this.charset = newCharset;
        return this;
    }

    /**
     * Says what it is packed in.
     *
     * @param newCompression a media type, such as {@code application/gzip}
     * @return this builder
     */
    public DistributionBuilder compression(String newCompression) {
        this.compression = newCompression;
        return this;
    }

    /**
     * Says its size.
     *
     * @param bytes 0 or more
     * @return this builder
     * @throws IllegalArgumentException if that is negative
     */
    public DistributionBuilder byteSize(long bytes) {
        if (bytes < 0) {
            throw new IllegalArgumentException("A file has 0 bytes or more, not " + bytes);
        }
        this.byteSize = bytes;
        return this;
    }

    /**
     * Says the checksum of its bytes.
     *
     * @param newChecksum of the whole file
     * @return this builder
     */
    public DistributionBuilder checksum(Checksum newChecksum) {
        this.checksum = newChecksum;
        return this;
    }

    /**
     * Says which schema it follows.
     *
     * @param newSchema its name, and its version if that matters
     * @return this builder
     */
    public DistributionBuilder conformsTo(SchemaReference newSchema) {
        this.schema = newSchema;
        return this;
    }

    /**
     * Says its own licence, where it is not that of the dataset.
     *
     * @param newLicence the licence
     * @return this builder
     */
    public DistributionBuilder licence(Licence newLicence) {
        this.licence = newLicence;
        return this;
    }

    /**
     * Says when it was first published.
     *
     * @param newIssued a day or a time
     * @return this builder
     */
    public DistributionBuilder issued(Moment newIssued) {
        this.issued = newIssued;
        return this;
    }

    /**
     * Says when its data last changed.
     *
     * @param newModified a day or a time
     * @return this builder
     */
    public DistributionBuilder modified(Moment newModified) {
        this.modified = newModified;
        return this;
    }

    /**
     * Says how long it is meant to stay.
     *
     * @param newAvailability how long
     * @return this builder
     */
    public DistributionBuilder availability(Availability newAvailability) {
        this.availability = newAvailability;
        return this;
    }

    /**
     * Adds what this version has no word for.
     *
     * @param member its name in the JSON form
     * @param value a plain JSON value, or null
     * @return this builder
     * @throws IllegalArgumentException if there is a method for it, or no JSON
     */
    public DistributionBuilder extra(String member, @Nullable Object value) {
        extras.put(member, value);
        return this;
    }

    boolean isSomewhere() {
        return file != null || accessUrl != null || downloadUrl != null;
    }

    /** {@return the distribution} */
    public Distribution build() {
        return new Distribution(this);
    }
}
