package io.github.opendata4j.client.udata;

import io.github.opendata4j.client.Catalog;
import io.github.opendata4j.client.DatasetSummary;
import io.github.opendata4j.client.Discussion;
import io.github.opendata4j.client.Feedback;
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
import io.github.opendata4j.client.http.ApiKey;
import io.github.opendata4j.client.http.HttpTransport;
import io.github.opendata4j.client.records.RecordQuery;
import io.github.opendata4j.client.records.RecordTable;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.report.Report;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A portal of udata, the software of data.gouv.fr. Immutable and thread-safe; one for each portal and key is enough for a
 * whole program.
 *
 * <pre>{@code
 * UdataPortal open = UdataPortal.connect(URI.create("https://www.data.gouv.fr"));     // reads, without a key
 * Page<DatasetSummary> found = open.search(Query.words("stationnement vélo"));
 *
 * UdataPortal ours = UdataPortal.builder(URI.create("https://demo.data.gouv.fr"))
 *         .apiKey(ApiKey.of(secret))
 *         .organization("ville-de-privas")     // else found by the publisher's SIRET or SIREN
 *         .build();
 * ours.account().writableOrganizations();      // "test the connection"
 * Publisher publisher = Publisher.to(ours).build();
 * }</pre>
 *
 * <p>As a {@link Catalog} it shows what the public sees, whatever the key. A key that a publication gave belongs to its
 * organisation, since two of them may call their datasets the same: it is the key of datasets of the
 * {@linkplain Builder#organization named organisation}, and all others go by their identifier. {@link #find} and
 * {@link #get} take identifiers (one request), slugs, and keys: those of the named organisation before any slug, and
 * where none is named, those of the organisations that the API key may write to, last. The look-up of a key lists an
 * organisation, a thousand datasets a request, and the listing serves for a minute.
 *
 * <p>As a {@link PublicationTarget} it makes a new dataset as a private draft, with its key in the extras of the very request
 * that creates it, and public by the last request. What udata has no field for is kept in extras, and counts as long as
 * nobody has edited the field beside it. A dataset that is public already changes file by file: udata has no way to
 * change it at once, nor to write on condition that nobody else has, so the time between the last look and a write is
 * kept to milliseconds.
 */
public final class UdataPortal implements Catalog, RecordSource, PublicationTarget, Feedback, AutoCloseable {
    private static final Set<TargetTrait> TRAITS = Set.of(TargetTrait.PRIVATE_DRAFTS);

    private final UdataParts parts;
    private final HttpTransport transport;
    private final @Nullable HttpTransport tabular;
    private final UdataRecords records;

    private UdataPortal(Builder builder) {
        String name = builder.uri.toString().replaceAll("/+$", "");
        HttpTransport.Builder http = builder.transport.apply(builder.uri).portalName(name);
        ApiKey key = builder.key;
        this.transport = (key == null ? http : http.apiKey("X-API-KEY", key)).build();
        this.parts =
                UdataParts.of(name, transport, builder.organization, builder.uploads, builder.clock, builder.pause);
        URI tables = builder.tabularApi;
        this.tabular = tables == null
                ? null
                : builder.transport.apply(tables).portalName(tables.toString()).build();
        this.records = new UdataRecords(
                parts.catalog(),
                parts.datasets(),
                transport,
                tabular == null ? null : new TabularApi(tabular, builder.clock));
    }

    /**
     * Reads a portal without a key.
     *
     * @param uri its address, which may have a path
     * @return the portal; nothing has been sent yet
     */
    public static UdataPortal connect(URI uri) {
        return builder(uri).build();
    }

    /**
     * Starts a portal with more to say than its address.
     *
     * @param uri its address, which may have a path
     * @return the builder
     */
    public static Builder builder(URI uri) {
        return new Builder(uri);
    }

    /**
     * Returns the portal's address.
     *
     * @return without a slash at its end
     */
    @Override
    public String name() {
        return parts.api().name();
    }

    /**
     * Asks who the key is: one request, and one for each organisation.
     *
     * @return the person, the roles, and the organisations that may be written to
     * @throws PortalException if there is no key, or the portal doesn't accept it
     */
    public Account account() {
        return Accounts.of(parts.api());
    }

    /** {@return its datasets, read and written one at a time} */
    public UdataDatasets datasets() {
        return parts.datasets();
    }

    /** {@return the files and links of its datasets} */
    public UdataResources resources() {
        return parts.resources();
    }

    /** {@return its organisations} */
    public UdataOrganizations organizations() {
        return new UdataOrganizations(parts.api());
    }

    /** {@return what people have made of its datasets} */
    public UdataReuses reuses() {
        return new UdataReuses(parts.api());
    }

    /** {@return the APIs that it lists} */
    public UdataDataservices dataservices() {
        return new UdataDataservices(parts.api());
    }

    /** {@return its topics} */
    public UdataTopics topics() {
        return new UdataTopics(parts.api());
    }

    /** {@return what others have added to its datasets} */
    public UdataCommunityResources communityResources() {
        return new UdataCommunityResources(parts.api(), parts.tools().uploads());
    }

    /** {@return whom to ask about datasets} */
    public UdataContacts contacts() {
        return new UdataContacts(parts.api());
    }

    /** {@return what people say of datasets and of other things} */
    public UdataDiscussions discussions() {
        return parts.discussions();
    }

    /** {@return the words that it knows: licences, territories, schemas and others} */
    public UdataVocabularies vocabularies() {
        return new UdataVocabularies(
                parts.api(), parts.licences(), parts.tools().schemas());
    }

    /** {@return datasets that are handed over} */
    public UdataTransfers transfers() {
        return new UdataTransfers(parts.api());
    }

    /** {@return the catalogues that it harvests} */
    public UdataHarvest harvest() {
        return new UdataHarvest(parts.api());
    }

    /** {@return the API keys of the person who asks} */
    public UdataApiTokens apiTokens() {
        return new UdataApiTokens(parts.api());
    }

    @Override
    public Stream<Discussion> streamDiscussions(String key) {
        return parts.discussions().stream(parts.catalog().id(key));
    }

    @Override
    public Discussion ask(String key, String title, String text) {
        Map<String, String> dataset = Reference.to("Dataset", parts.catalog().id(key));
        return parts.discussions().begin(dataset, title, text);
    }

    @Override
    public Discussion answer(String discussionId, String text) {
        return parts.discussions().answer(discussionId, text);
    }

    @Override
    public Discussion close(String discussionId, String text) {
        return parts.discussions().close(discussionId, text);
    }

    @Override
    public Page<DatasetSummary> search(Query query) {
        return parts.catalog().search(query);
    }

    @Override
    public Optional<Dataset> find(String key) {
        return parts.catalog().find(key);
    }

    @Override
    public Dataset get(String key) {
        return parts.catalog().get(key);
    }

    @Override
    public Stream<Dataset> streamDatasets() {
        return parts.catalog().streamDatasets();
    }

    /**
     * Opens a file of a dataset. What is fetched is the file itself; where few rows are wanted and the portal keeps the
     * table, only those, unless cells are wanted {@linkplain RecordQuery#cellsAsPublished() as published}.
     *
     * @param resource the dataset's key, identifier or slug; the file's key, identifier or title
     */
    @Override
    public RecordTable fetchTable(ResourceRef resource, RecordQuery query) {
        return records.open(name(), resource, query);
    }

    @Override
    public Set<TargetTrait> traits() {
        return TRAITS;
    }

    @Override
    public Report check(Dataset dataset) {
        return new UdataCheck(parts.publishing(), parts.licences()).check(dataset);
    }

    @Override
    public PublishedState lookUp(String key) {
        return parts.publishing().lookUp(key);
    }

    @Override
    public PublicationSession begin(Dataset dataset) {
        return new UdataSession(parts.publishing(), parts.tools(), dataset);
    }

    @Override
    public PublishedState withdraw(String key, Withdrawal withdrawal) {
        Told held = parts.publishing()
                .findNow(key)
                .filter(told -> !Holding.isDraft(told))
                .orElseThrow(() -> parts.api()
                        .fault(
                                "Pas de jeu de données « " + key + " » à retirer de " + name() + ".",
                                "There is no dataset " + key + " to withdraw from " + name() + "."));
        return Holding.state(new UdataWithdrawal(parts.publishing()).run(held, withdrawal));
    }

    /** Frees the connections. Nothing can be sent any more. */
    @Override
    public void close() {
        transport.close();
        if (tabular != null) {
            tabular.close();
        }
    }

    /** The portal's address. */
    @Override
    public String toString() {
        return "UdataPortal[" + name() + "]";
    }

    /** Says how to reach a portal. Not thread-safe. */
    public static final class Builder {
        private final URI uri;
        private Function<URI, HttpTransport.Builder> transport = HttpTransport::builder;
        private Clock clock = Clock.systemUTC();
        private UploadSettings uploads = UploadSettings.STANDARD;
        private Pause pause = Pause.REAL;
        private @Nullable ApiKey key;
        private @Nullable String organization;
        private @Nullable URI tabularApi;

        private Builder(URI uri) {
            this.uri = uri;
            this.tabularApi = TabularApi.of(uri).orElse(null);
        }

        /**
         * Says where the portal keeps tables that can be asked questions, if it is not data.gouv.fr, of which that is
         * known.
         *
         * @param address of the tabular API, such as {@code https://tabular-api.data.gouv.fr/api}
         * @return this builder
         */
        public Builder tabularApi(URI address) {
            this.tabularApi = address;
            return this;
        }

        /**
         * Says who asks. The key goes to this portal only and shows in no text. A wrong one fails even on what everybody
         * may read.
         *
         * @param newKey a key of udata's settings page
         * @return this builder
         */
        public Builder apiKey(ApiKey newKey) {
            this.key = newKey;
            return this;
        }

        /**
         * Names the organisation to publish for. Unless it is named, it is found by the publisher's SIRET or SIREN among
         * those that the key may write to.
         *
         * @param idOrSlug its identifier, or the end of its page's address
         * @return this builder
         */
        public Builder organization(String idOrSlug) {
            this.organization = idOrSlug;
            return this;
        }

        /**
         * Says how requests are sent: timeouts, proxy, user agent, an HTTP client of one's own.
         *
         * @param settings makes a transport's builder for the portal's address, such as
         *     {@code uri -> HttpTransport.builder(uri).userAgent("my-erp/3.1")}; name and key are set here
         * @return this builder
         */
        public Builder transport(Function<URI, HttpTransport.Builder> settings) {
            this.transport = settings;
            return this;
        }

        /**
         * Sends files in parts from a length on: 64 MiB unless said otherwise, in parts of 8 MiB.
         *
         * @param bytes the longest file that goes in one request
         * @param partBytes how long a part is, at most {@code bytes}
         * @return this builder
         * @throws IllegalArgumentException if a part has no byte, or is longer than a whole file may be
         */
        public Builder chunkedAbove(long bytes, int partBytes) {
            this.uploads = new UploadSettings(bytes, partBytes);
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

        Builder pause(Pause otherPause) {
            this.pause = otherPause;
            return this;
        }

        /**
         * Makes the portal; nothing is sent yet.
         *
         * @return the portal
         */
        public UdataPortal build() {
            return new UdataPortal(this);
        }
    }
}
