package io.github.opendata4j.validation;

import io.github.opendata4j.model.Fetcher;
import io.github.opendata4j.model.internal.scan.ScanException;
import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.internal.datapackage.FolderFiles;
import io.github.opendata4j.validation.internal.datapackage.PackageDescriptor;
import io.github.opendata4j.validation.internal.datapackage.PackageFiles;
import io.github.opendata4j.validation.internal.datapackage.RemoteFiles;
import io.github.opendata4j.validation.internal.datapackage.ZipFiles;
import io.github.opendata4j.validation.internal.dataset.DatasetFindings;
import io.github.opendata4j.validation.schema.SchemaCatalogue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Checks a Data Package (versions 1 and 2 of the standard) as a whole: its descriptor, that its files are there and are
 * those that it says (length, checksum), each table against its schema, and the foreign keys from table to table. One
 * report tells it all; a finding says which resource it is about ({@code Location.resource()}), and one about the
 * descriptor where in it ({@code Location.pointer()}). Immutable and thread-safe.
 *
 * <pre>{@code
 * Report report = PackageValidator.standard().validate(Path.of("comptages/datapackage.json"));
 * report.findings().get(0).location().resource(); // Optional[channel]
 * }</pre>
 *
 * <p>A path of the descriptor stays in the folder of the package, as the standard asks: none that is absolute or hidden,
 * or leads out of it, by a link neither. Nothing is asked of the web unless a {@link Builder#fetcher} was given. Several
 * paths are one table, data may stand in the descriptor itself or in a file of JSON, schema and dialect in files of
 * their own. A resource that is no table is only compared with its stated length and checksum; a table without a schema
 * is checked for being a table.
 */
public final class PackageValidator {

    private static final PackageValidator STANDARD = builder().build();

    private final Builder settings;

    private PackageValidator(Builder settings) {
        this.settings = settings;
    }

    /**
     * A validator with all settings as they are by default.
     *
     * @return the validator
     */
    public static PackageValidator standard() {
        return STANDARD;
    }

    /**
     * Starts a validator.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Checks a package.
     *
     * @param packageFile its {@code datapackage.json}, a folder with one, or a zip archive with one at its top or in its
     *     only folder
     * @return all that was found, counted exactly
     * @throws IOException if that file can't be read; a file that it names is told in the report
     */
    public Report validate(Path packageFile) throws IOException {
        Path file = Files.isDirectory(packageFile) ? packageFile.resolve("datapackage.json") : packageFile;
        if (isArchive(file)) {
            return validateArchive(file);
        }
        Path folder = file.toAbsolutePath().getParent();
        return validate(TableSource.of(file).open(), new FolderFiles(folder == null ? file : folder));
    }

    private static boolean isArchive(Path file) throws IOException {
        try (InputStream in = TableSource.of(file).open()) {
            byte[] start = in.readNBytes(2);
            return start.length == 2 && start[0] == 'P' && start[1] == 'K';
        }
    }

    private Report validateArchive(Path file) throws IOException {
        try {
            Optional<ZipFiles> archive = ZipFiles.in(TableSource.of(file));
            if (archive.isPresent()) {
                return validate(archive.get().descriptor(), archive.get());
            }
            return Report.builder(settings.samples)
                    .add(Finding.builder(RuleCatalogue.standard().get("source-unreachable"))
                            .with("actual", "datapackage.json")
                            .build())
                    .build();
        } catch (ScanException e) {
            Finding.Builder finding = Finding.builder(RuleCatalogue.standard().get(e.code()));
            e.parameters().forEach(finding::with);
            return Report.builder(settings.samples).add(finding.build()).build();
        }
    }

    private Report validate(InputStream descriptor, PackageFiles files) throws IOException {
        Report.Builder own = Report.builder(settings.samples);
        DatasetFindings out = new DatasetFindings(own, DatasetValidator.words());
        PackageFiles all = new RemoteFiles(files, settings.fetcher);
        return new PackageCheck(settings, all, own, out).run(PackageDescriptor.read(descriptor, out));
    }

    /** Collects settings. Not for use by several threads. */
    public static final class Builder {

        ValidationProfile profile = ValidationProfile.STANDARD;
        SchemaCatalogue catalogue = SchemaCatalogue.bundled();
        Fetcher fetcher = RemoteFiles.NONE;
        int samples = Report.DEFAULT_SAMPLES;
        long keyMemory = TableValidator.DEFAULT_KEY_MEMORY;

        private Builder() {}

        private Builder(Builder other) {
            this.profile = other.profile;
            this.catalogue = other.catalogue;
            this.fetcher = other.fetcher;
            this.samples = other.samples;
            this.keyMemory = other.keyMemory;
        }

        /**
         * Says how strict the checks of tables are.
         *
         * @param profile {@link ValidationProfile#STANDARD} unless said otherwise
         * @return this builder
         */
        public Builder profile(ValidationProfile profile) {
            this.profile = profile;
            return this;
        }

        /**
         * Says where schemas are looked up that the descriptor names by a public address.
         *
         * @param catalogue the bundled one unless said otherwise
         * @return this builder
         */
        public Builder catalogue(SchemaCatalogue catalogue) {
            this.catalogue = catalogue;
            return this;
        }

        /**
         * Lets files and schemas come from the web, each look at one being a request.
         *
         * @param fetcher makes the requests, and refuses those that it should not make
         * @return this builder
         */
        public Builder fetcher(Fetcher fetcher) {
            this.fetcher = fetcher;
            return this;
        }

        /**
         * Sets how many findings are kept of each rule and field of each table; all are counted.
         *
         * @param perCodeAndField 0 to count only; {@value Report#DEFAULT_SAMPLES} unless said otherwise
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder samples(int perCodeAndField) {
            if (perCodeAndField < 0) {
                throw new IllegalArgumentException("The number of samples is 0 or more, not: " + perCodeAndField);
            }
            this.samples = perCodeAndField;
            return this;
        }

        /**
         * Keeps every finding, however much memory they take.
         *
         * @return this builder
         */
        public Builder allSamples() {
            return samples(Report.ALL_SAMPLES);
        }

        /**
         * Sets how much memory the keys of one table, and of those that it refers to, may take together.
         *
         * @param bytes {@link TableValidator#DEFAULT_KEY_MEMORY} unless said otherwise
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder keyMemory(long bytes) {
            if (bytes < 0) {
                throw new IllegalArgumentException("The memory for keys is 0 or more bytes, not: " + bytes);
            }
            this.keyMemory = bytes;
            return this;
        }

        /**
         * Makes the validator.
         *
         * @return the validator
         */
        public PackageValidator build() {
            return new PackageValidator(new Builder(this));
        }
    }
}
