package io.github.opendata4j.validation;

import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.report.DatasetCheck;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.validation.schema.SchemaCatalogue;

/**
 * Everything there is to check before a dataset is published: what is said of it ({@link DatasetValidator}), then the
 * content of its local CSV and TSV files, each against the schema that its distribution names, in one report. Findings
 * about a file name its distribution ({@code Location.resource()}). Immutable and thread-safe.
 *
 * <pre>{@code
 * Report report = Preflight.standard().check(dataset);
 * Publisher publisher = Publisher.to(portal).check(Preflight.standard()::check).build();
 * }</pre>
 *
 * <p>A schema is the local file of its reference if that has one, else the one of its name and version, or of its
 * address, in the catalogue; another version is used with a warning. A name that is not in there is a warning too, and
 * the report is not complete. A file without a schema is checked for being a
 * table: it can be read to its end, has a header, and as many cells in each row.
 */
public final class Preflight implements DatasetCheck {

    private static final Preflight STANDARD = builder().build();

    private final DistributionFiles files;

    private Preflight(Builder builder) {
        this.files = new DistributionFiles(builder.catalogue, builder.samples);
    }

    /**
     * With the bundled schemas.
     *
     * @return the check
     */
    public static Preflight standard() {
        return STANDARD;
    }

    /**
     * Starts a check.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Checks a description and the content of its files.
     *
     * @param dataset what is to be published
     * @return what was found in all of it
     */
    @Override
    public Report check(Dataset dataset) {
        return DatasetValidator.standard().check(dataset).merge(files.check(dataset));
    }

    /** Collects settings. Not for use by several threads. */
    public static final class Builder {

        private SchemaCatalogue catalogue = SchemaCatalogue.bundled();
        private int samples = Report.DEFAULT_SAMPLES;

        private Builder() {}

        /**
         * Says where schemas are looked up by name.
         *
         * @param catalogue the bundled one unless said otherwise
         * @return this builder
         */
        public Builder catalogue(SchemaCatalogue catalogue) {
            this.catalogue = catalogue;
            return this;
        }

        /**
         * Sets how many findings are kept of each rule and field of each file; all are counted.
         *
         * @param perCodeAndField 0 to count only; {@value Report#DEFAULT_SAMPLES} unless said otherwise
         * @return this builder
         */
        public Builder samples(int perCodeAndField) {
            this.samples = perCodeAndField;
            return this;
        }

        /**
         * Makes the check.
         *
         * @return the check
         */
        public Preflight build() {
            return new Preflight(this);
        }
    }
}
