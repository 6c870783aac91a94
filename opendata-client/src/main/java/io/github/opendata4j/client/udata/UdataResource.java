package io.github.opendata4j.client.udata;

import io.github.opendata4j.model.Checksum;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A file or link of a dataset, or a community resource, as udata tells it. Immutable. */
public final class UdataResource extends UdataObject {

    UdataResource(Told told) {
        super(told);
    }

    /** {@return what it holds, in Markdown; empty if nobody said} */
    public Optional<String> description() {
        return told.text("description");
    }

    /** {@return {@code main}, {@code documentation}, {@code update}, {@code api}, {@code code} or {@code other}} */
    public Optional<String> type() {
        return told.text("type");
    }

    /** {@return whether the portal itself holds the file; else it is a link} */
    public boolean isHosted() {
        return ResourceReading.isHosted(told);
    }

    /** {@return where the file is now, which changes when it is replaced; empty if the portal did not tell} */
    public Optional<URI> url() {
        return told.uri("url");
    }

    /** {@return the link that leads to the file for good, whatever replaces it; this one is to be stored} */
    public Optional<URI> stableUrl() {
        return told.uri("latest");
    }

    /** {@return its format in lower case, such as {@code csv}; empty if unknown} */
    public Optional<String> format() {
        return told.text("format");
    }

    /** {@return its media type; empty if unknown} */
    public Optional<String> mediaType() {
        return told.text("mime");
    }

    /** {@return its size in bytes; empty if unknown} */
    public OptionalLong byteSize() {
        return told.count("filesize");
    }

    /** {@return the checksum that the portal tells, SHA-1 of a hosted file; empty if it tells none} */
    public Optional<Checksum> checksum() {
        return ResourceReading.ownChecksum(told);
    }

    /** {@return when it was last changed; empty if the portal did not tell} */
    public Optional<OffsetDateTime> lastModified() {
        return told.time("last_modified");
    }

    /** {@return what else people and programs have noted of it, the platform's own robots included} */
    public Map<String, @Nullable Object> extras() {
        return told.object("extras").members();
    }

    /** {@return the dataset that a community resource is about; empty for a dataset's own} */
    public Optional<String> datasetId() {
        return told.reference("dataset");
    }
}
