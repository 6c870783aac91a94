package io.github.opendata4j.validation;

import io.github.opendata4j.model.Fetcher;
import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.internal.text.Bilingual;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.internal.document.DocumentRun;
import io.github.opendata4j.validation.internal.document.JsonSchemaLibrary;
import io.github.opendata4j.validation.schema.JsonSchema;
import java.io.IOException;
import java.util.Optional;

/**
 * Checks JSON documents, GeoJSON among them, against a JSON Schema, with findings in the same language as those of
 * tables and a JSON pointer such as {@code /features/3/geometry} for a place. Immutable and thread-safe.
 *
 * <pre>{@code
 * JsonSchema schema = JsonSchema.read(Path.of("schema_decp.json"));
 * Report report = DocumentValidator.of(schema).validate(TableSource.of(Path.of("marches.json")));
 * }</pre>
 *
 * <p>It needs {@code com.networknt:json-schema-validator}, which this library does not bring by itself. Drafts 4, 6, 7,
 * 2019-09 and 2020-12 are known; {@code format} is checked in all of them. What a schema refers to elsewhere is fetched
 * only through the {@linkplain Builder#fetcher fetcher} that was given; else the report says what was not checked and
 * is not complete. Of a value that fits none of several alternatives, what is wrong is told by the one that it was
 * meant to follow.
 *
 * <p>A document is held in memory as a whole, so its size is {@linkplain Builder#maxBytes bounded}; it may be 200 levels
 * deep. A file called {@code .jsonl} or {@code .ndjson} has a document on each line and may be of any size. A file that
 * is no JSON has a fatal finding; only one that can't be opened or read is an {@link IOException}.
 */
public final class DocumentValidator {

    /** The longest document, or line, unless said otherwise: 64 MiB. It takes some ten times that as a tree. */
    public static final long DEFAULT_MAX_BYTES = 64L << 20;

    private final DocumentRun.Settings settings;

    private DocumentValidator(Builder builder) {
        this.settings = new DocumentRun.Settings(
                builder.schema, builder.fetcher, builder.samples, builder.maxBytes, RuleCatalogue.standard()::get);
    }

    /**
     * A validator with all settings as they are by default.
     *
     * @param schema what documents are checked against
     * @return the validator
     * @throws OpenDataException if the library that does it is not there
     */
    public static DocumentValidator of(JsonSchema schema) {
        return builder(schema).build();
    }

    /**
     * Starts a validator.
     *
     * @param schema what documents are checked against
     * @return the builder
     */
    public static Builder builder(JsonSchema schema) {
        return new Builder(schema);
    }

    /**
     * Checks a document.
     *
     * @param source the document's bytes; the name decides whether it is one document or one on each line
     * @return all that was found, counted exactly
     * @throws IOException if it can't be opened or read to its end
     */
    public Report validate(TableSource source) throws IOException {
        return new DocumentRun(settings, source).run();
    }

    /** Collects settings. Not for use by several threads. */
    public static final class Builder {

        private final JsonSchema schema;
        private Optional<Fetcher> fetcher = Optional.empty();
        private int samples = Report.DEFAULT_SAMPLES;
        private long maxBytes = DEFAULT_MAX_BYTES;

        private Builder(JsonSchema schema) {
            this.schema = schema;
        }

        /**
         * Says how to get what the schema refers to elsewhere, which is never fetched otherwise.
         *
         * @param open brings what stands behind an address
         * @return this builder
         */
        public Builder fetcher(Fetcher open) {
            this.fetcher = Optional.of(open);
            return this;
        }

        /**
         * Sets how many findings are kept of each rule; all are counted.
         *
         * @param perCode 0 to count only; {@value Report#DEFAULT_SAMPLES} unless said otherwise
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder samples(int perCode) {
            if (perCode < 0) {
                throw new IllegalArgumentException("The number of samples is 0 or more, not: " + perCode);
            }
            this.samples = perCode;
            return this;
        }

        /**
         * Sets how long a document, or a line, may be.
         *
         * @param bytes {@link #DEFAULT_MAX_BYTES} unless said otherwise
         * @return this builder
         * @throws IllegalArgumentException if it is below 1
         */
        public Builder maxBytes(long bytes) {
            if (bytes < 1) {
                throw new IllegalArgumentException("A document may be of 1 or more bytes, not: " + bytes);
            }
            this.maxBytes = bytes;
            return this;
        }

        /**
         * Makes the validator.
         *
         * @return the validator
         * @throws OpenDataException if the library that does it is not there; the message names it
         */
        public DocumentValidator build() {
            requireLibrary();
            return new DocumentValidator(this);
        }

        private static void requireLibrary() {
            if (!JsonSchemaLibrary.isPresent()) {
                throw new OpenDataException(Bilingual.text(
                        "Le contrôle de documents JSON demande une bibliothèque de plus\u00a0: ajoutez"
                                + " com.networknt:json-schema-validator aux dépendances.",
                        "The check of JSON documents takes one more library: add"
                                + " com.networknt:json-schema-validator to the dependencies."));
            }
        }
    }
}
