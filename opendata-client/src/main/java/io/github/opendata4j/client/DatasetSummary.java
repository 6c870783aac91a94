package io.github.opendata4j.client;

import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.Moment;
import io.github.opendata4j.model.Organization;
import io.github.opendata4j.model.licence.Licence;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What a search tells of a dataset: enough to choose from a list. Its files are had with the dataset itself, by
 * {@link Catalog#get} under the {@link #key()}. Immutable.
 *
 * <pre>{@code
 * for (DatasetSummary found : portal.search(Query.words("stationnement vélo")).items()) {
 *     System.out.println(found.title().get(Locale.FRENCH) + ", " + found.distributionCount() + " files");
 * }
 * Dataset first = portal.get(page.items().get(0).key());
 * }</pre>
 */
public final class DatasetSummary {
    private final String key;
    private final LocalizedText title;
    private final @Nullable LocalizedText description;
    private final @Nullable Organization publisher;
    private final @Nullable Licence licence;
    private final List<String> keywords;
    private final @Nullable Moment modified;
    private final @Nullable URI page;
    private final long distributionCount;

    private DatasetSummary(Builder builder) {
        this.key = builder.key;
        this.title = builder.title;
        this.description = builder.description;
        this.publisher = builder.publisher;
        this.licence = builder.licence;
        this.keywords = builder.keywords;
        this.modified = builder.modified;
        this.page = builder.page;
        this.distributionCount = builder.distributionCount;
    }

    /**
     * The short form of a dataset that is known whole.
     *
     * @param dataset the dataset with its distributions
     * @return what it says of itself; {@link Dataset#landingPage()} for its page
     */
    public static DatasetSummary of(Dataset dataset) {
        return builderOf(dataset)
                .distributionCount(dataset.distributions().size())
                .build();
    }

    /**
     * Starts from what a dataset says of itself, where its distributions are not known.
     *
     * @param dataset the dataset, whose distributions don't count
     * @return a builder
     */
    public static Builder builderOf(Dataset dataset) {
        Builder builder = builder(dataset.key(), dataset.title());
        dataset.description().ifPresent(builder::description);
        dataset.publisher().ifPresent(builder::publisher);
        dataset.licence().ifPresent(builder::licence);
        dataset.modified().ifPresent(builder::modified);
        dataset.landingPage().ifPresent(builder::page);
        return builder.keywords(dataset.keywords());
    }

    /**
     * Starts with what every portal tells.
     *
     * @param key what {@link Catalog#get} takes for it
     * @param title its title
     * @return a builder
     */
    public static Builder builder(String key, LocalizedText title) {
        return new Builder(key, title);
    }

    /** {@return what the portal that told it takes for the dataset, in {@link Catalog#get} and wherever rows are asked for} */
    public String key() {
        return key;
    }

    /** {@return its title} */
    public LocalizedText title() {
        return title;
    }

    /** {@return what it is, which may be Markdown and long; empty if the portal did not tell} */
    public Optional<LocalizedText> description() {
        return Optional.ofNullable(description);
    }

    /** {@return who publishes it; empty if the portal did not tell} */
    public Optional<Organization> publisher() {
        return Optional.ofNullable(publisher);
    }

    /** {@return its licence; empty if the portal did not tell} */
    public Optional<Licence> licence() {
        return Optional.ofNullable(licence);
    }

    /** {@return its keywords, unmodifiable} */
    public List<String> keywords() {
        return keywords;
    }

    /** {@return when its data last changed; empty if the portal did not tell} */
    public Optional<Moment> modified() {
        return Optional.ofNullable(modified);
    }

    /** {@return its page for people; empty if the portal did not tell} */
    public Optional<URI> page() {
        return Optional.ofNullable(page);
    }

    /** {@return how many files and links it has; empty if the portal did not tell} */
    public OptionalLong distributionCount() {
        return distributionCount < 0 ? OptionalLong.empty() : OptionalLong.of(distributionCount);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DatasetSummary that
                && key.equals(that.key)
                && title.equals(that.title)
                && keywords.equals(that.keywords)
                && distributionCount == that.distributionCount
                && facts().equals(that.facts());
    }

    private List<Optional<?>> facts() {
        return List.of(description(), publisher(), licence(), modified(), page());
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, title);
    }

    /** Key and title. */
    @Override
    public String toString() {
        return "DatasetSummary[" + key + ": " + title.get(Locale.FRENCH) + "]";
    }

    /** Gathers what a portal tells. Not thread-safe. */
    public static final class Builder {
        private final String key;
        private final LocalizedText title;
        private @Nullable LocalizedText description;
        private @Nullable Organization publisher;
        private @Nullable Licence licence;
        private List<String> keywords = List.of();
        private @Nullable Moment modified;
        private @Nullable URI page;
        private long distributionCount = -1;

        private Builder(String key, LocalizedText title) {
            this.key = Objects.requireNonNull(key);
            this.title = Objects.requireNonNull(title);
        }

        /**
         * Sets what it is.
         *
         * @param text may be Markdown
         * @return this builder
         */
        public Builder description(LocalizedText text) {
            this.description = text;
            return this;
        }

        /**
         * Sets who publishes it.
         *
         * @param organization the publisher
         * @return this builder
         */
        public Builder publisher(Organization organization) {
            this.publisher = organization;
            return this;
        }

        /**
         * Sets its licence.
         *
         * @param terms the licence
         * @return this builder
         */
        public Builder licence(Licence terms) {
            this.licence = terms;
            return this;
        }

        /**
         * Sets its keywords.
         *
         * @param words all of them
         * @return this builder
         */
        public Builder keywords(List<String> words) {
            this.keywords = List.copyOf(words);
            return this;
        }

        /**
         * Sets when its data last changed.
         *
         * @param moment a day or a time
         * @return this builder
         */
        public Builder modified(Moment moment) {
            this.modified = moment;
            return this;
        }

        /**
         * Sets its page for people.
         *
         * @param address of the page
         * @return this builder
         */
        public Builder page(URI address) {
            this.page = address;
            return this;
        }

        /**
         * Sets how many files and links it has.
         *
         * @param count none or more
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder distributionCount(long count) {
            if (count < 0) {
                throw new IllegalArgumentException("No dataset has " + count + " distributions");
            }
            this.distributionCount = count;
            return this;
        }

        /** {@return the short form} */
        public DatasetSummary build() {
            return new DatasetSummary(this);
        }
    }
}
