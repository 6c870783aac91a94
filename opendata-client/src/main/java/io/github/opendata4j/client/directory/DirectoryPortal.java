package io.github.opendata4j.client.directory;

import io.github.opendata4j.client.Catalog;
import io.github.opendata4j.client.DatasetSummary;
import io.github.opendata4j.client.Page;
import io.github.opendata4j.client.PortalException;
import io.github.opendata4j.client.PublicationSession;
import io.github.opendata4j.client.PublicationTarget;
import io.github.opendata4j.client.PublishedState;
import io.github.opendata4j.client.Query;
import io.github.opendata4j.client.RecordSource;
import io.github.opendata4j.client.ResourceRef;
import io.github.opendata4j.client.TargetTrait;
import io.github.opendata4j.client.Withdrawal;
import io.github.opendata4j.client.internal.CatalogueView.Notices;
import io.github.opendata4j.client.internal.files.Disk;
import io.github.opendata4j.client.internal.files.FileLayer;
import io.github.opendata4j.client.internal.files.FolderLock;
import io.github.opendata4j.client.records.RecordQuery;
import io.github.opendata4j.client.records.RecordTable;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.internal.text.Bilingual;
import io.github.opendata4j.model.report.Report;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A directory as a portal: a static catalogue that any web server can serve, that people can read from the file system,
 * and that another portal can harvest. Immutable and thread-safe.
 *
 * <pre>{@code
 * DirectoryPortal portal = DirectoryPortal.at(Path.of("catalogue"));
 * Publisher publisher = Publisher.to(portal).build();
 * publisher.apply(publisher.plan(Publication.of(dataset)));
 * portal.get("aides-tiers-lieux").distributions();       // each with its file in the directory
 * }</pre>
 *
 * <p>It holds {@code catalog.json} (a DCAT-AP catalogue in JSON-LD), {@code index.html}, and a folder for each dataset
 * with its files, its {@code datapackage.json} (Data Package 2, readable as version 1) and its page. The folders
 * {@code producteurs} and {@code licences} hold a page for each producer and licence. The name of a data file holds the
 * beginning of its hash. What else stands in the directory is left alone; it may not stand in the way.
 *
 * <p>A dataset is shown at once, by one renaming; whenever a process dies, readers see the old dataset or the new one,
 * whole. What a cut has left undone (pages, the catalogue, old files) is done by the next publication, even one that
 * changes nothing. A lock in the folder {@code .opendata} lets one publication write at a time; reading needs none.
 *
 * <p>A dataset without an {@code issued} or {@code modified} date of its own gets that of its first publication and of
 * its last change.
 *
 * <p>A {@linkplain #withdraw withdrawn} dataset leaves a page and a {@code datapackage.json} that say since when and why;
 * it stays in {@code catalog.json} with its status, for harvesters to know, and is found no more.
 */
public final class DirectoryPortal implements Catalog, RecordSource, PublicationTarget {
    private static final Set<TargetTrait> TRAITS = Set.of(TargetTrait.ATOMIC_DATASETS, TargetTrait.CONDITIONAL_WRITES);

    private final DirectoryTools tools;
    private final DirectoryReading reading;
    private final DirectoryOpening opening;
    private final PortalSettings given;

    private DirectoryPortal(Builder builder) {
        PortalLayout layout = new PortalLayout(builder.root.toAbsolutePath().normalize());
        this.tools = new DirectoryTools(layout, builder.files, new DirectoryFaults(layout.root()), builder.clock);
        this.given = new PortalSettings(
                builder.title, builder.publicUri, new Notices(builder.legalNotice, builder.accessibilityStatement));
        this.reading = new DirectoryReading(tools);
        this.opening = new DirectoryOpening(tools, builder.patience, builder.sleeper);
    }

    /**
     * Makes a portal of a directory. Nothing is read or written yet.
     *
     * @param directory the directory; it need not exist
     * @return the portal
     */
    public static DirectoryPortal at(Path directory) {
        return builder(directory).build();
    }

    /**
     * Starts a portal with more to say than its directory.
     *
     * @param directory the directory; it need not exist
     * @return the builder
     */
    public static Builder builder(Path directory) {
        return new Builder(directory);
    }

    /**
     * Returns the directory.
     *
     * @return its absolute path
     */
    public Path directory() {
        return tools.layout().root();
    }

    /**
     * Returns the directory's path.
     *
     * @return the absolute path
     */
    @Override
    public String name() {
        return directory().toString();
    }

    @Override
    public Set<TargetTrait> traits() {
        return TRAITS;
    }

    /**
     * Searches all words in title, description, keywords and publisher; neither case nor accents count.
     *
     * @return datasets in the order of their keys
     */
    @Override
    public Page<DatasetSummary> search(Query query) {
        return reading.search(query);
    }

    @Override
    public Optional<Dataset> find(String key) {
        return reading.find(key);
    }

    @Override
    public Dataset get(String key) {
        return find(key).orElseThrow(() -> noDataset(key));
    }

    /**
     * Opens a file of a dataset. Files that the catalogue only links to have no rows here.
     *
     * @return the whole file
     */
    @Override
    public RecordTable fetchTable(ResourceRef resource, RecordQuery query) {
        return new DirectoryRecords(this, tools.clock()).open(resource);
    }

    private PortalException noDataset(String key) {
        String there = String.join(", ", reading.someKeys());
        return tools.faults()
                .fault(Bilingual.text(
                        "Pas de jeu de données « " + key + " » dans " + name() + " ; il y a : " + there,
                        "There is no dataset " + key + " in " + name() + "; there are: " + there));
    }

    @Override
    public Stream<Dataset> streamDatasets() {
        return reading.streamDatasets();
    }

    @Override
    public Report check(Dataset dataset) {
        return new DirectoryCheck(tools.layout(), tools.reader(), tools.faults()).check(dataset);
    }

    @Override
    public PublishedState lookUp(String key) {
        return reading.lookUp(key, settings());
    }

    @Override
    public PublicationSession begin(Dataset dataset) {
        FolderLock lock = opening.open(given, check(dataset));
        return new DirectorySession(this, tools, lock, dataset.key());
    }

    @Override
    public PublishedState withdraw(String key, Withdrawal withdrawal) {
        FolderLock lock = opening.open(given, Report.empty());
        try (DirectorySession session = new DirectorySession(this, tools, lock, key)) {
            session.withdraw(withdrawal);
            session.finish();
            return session.state();
        }
    }

    PortalSettings settings() {
        return given.orElse(reading.settings());
    }

    /** Says more of a portal than where it is. Not thread-safe. */
    public static final class Builder {
        private final Path root;
        private FileLayer files = new Disk();
        private FolderLock.Sleeper sleeper = FolderLock.Sleeper.REAL;
        private Clock clock = Clock.systemUTC();
        private Duration patience = Duration.ofSeconds(30);
        private @Nullable String title;
        private @Nullable URI publicUri;
        private @Nullable URI legalNotice;
        private @Nullable URI accessibilityStatement;

        private Builder(Path root) {
            this.root = root;
        }

        /**
         * Gives the catalogue a title. It is kept in the directory for later publications.
         *
         * @param newTitle in French
         * @return this builder
         */
        public Builder title(String newTitle) {
            this.title = newTitle;
            return this;
        }

        /**
         * Says where the directory is served, so that {@code catalog.json} can give absolute addresses to harvesters;
         * without it they are relative to the catalogue's own. It is kept in the directory for later publications.
         *
         * @param address the address of the directory
         * @return this builder
         * @throws IllegalArgumentException if it is not absolute, or more than a path follows the host
         */
        public Builder publicUri(URI address) {
            if (!address.isAbsolute() || address.getHost() == null || address.getRawQuery() != null) {
                throw new IllegalArgumentException("The public address is like https://example.org/, not " + address);
            }
            this.publicUri = address.toString().endsWith("/") ? address : URI.create(address + "/");
            return this;
        }

        /**
         * Says where the legal notice is, which every page then links to at its end. It is kept in the directory for
         * later publications.
         *
         * @param address an address of the web, or that of a file in the directory, such as
         *     {@code mentions-legales.html}
         * @return this builder
         * @throws IllegalArgumentException if it is neither
         */
        public Builder legalNotice(URI address) {
            this.legalNotice = linked(address);
            return this;
        }

        /**
         * Says where the statement on accessibility is, which every page then links to at its end. It is kept in the
         * directory for later publications.
         *
         * @param address an address of the web, or that of a file in the directory, such as
         *     {@code accessibilite.html}
         * @return this builder
         * @throws IllegalArgumentException if it is neither
         */
        public Builder accessibilityStatement(URI address) {
            this.accessibilityStatement = linked(address);
            return this;
        }

        private static URI linked(URI address) {
            String scheme = address.getScheme();
            boolean isWeb = "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
            boolean isFile = scheme == null
                    && address.getRawAuthority() == null
                    && address.getRawPath() != null
                    && address.getRawPath().matches("[^./\\\\][^\\\\]*")
                    && !address.getRawPath().contains("/..");
            if (!isWeb && !isFile) {
                throw new IllegalArgumentException(
                        "The address is one of the web or a path in the directory, not " + address);
            }
            return address;
        }

        /**
         * Says how long to wait for another publication to end.
         *
         * @param longest 30 seconds unless said otherwise
         * @return this builder
         */
        public Builder patience(Duration longest) {
            this.patience = longest;
            return this;
        }

        /**
         * Tells the time otherwise than by the system's clock.
         *
         * @param otherClock the clock
         * @return this builder
         */
        public Builder clock(Clock otherClock) {
            this.clock = otherClock;
            return this;
        }

        Builder files(FileLayer otherFiles) {
            this.files = otherFiles;
            return this;
        }

        Builder sleeper(FolderLock.Sleeper otherSleeper) {
            this.sleeper = otherSleeper;
            return this;
        }

        /**
         * Makes the portal.
         *
         * @return the portal
         */
        public DirectoryPortal build() {
            return new DirectoryPortal(this);
        }
    }
}
