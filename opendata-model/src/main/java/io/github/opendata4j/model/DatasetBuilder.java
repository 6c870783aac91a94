package io.github.opendata4j.model;

import io.github.opendata4j.model.licence.Licence;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what is known of a dataset. Made by {@link Dataset#builder(String, String)} or {@link Dataset#toBuilder()}.
 * Not thread-safe; may be used again after {@link #build()}.
 */
public final class DatasetBuilder {

    private final DatasetDraft draft;

    DatasetBuilder(DatasetDraft draft) {
        this.draft = draft;
    }

    /**
     * Says what it is known by elsewhere, instead of what was said before.
     *
     * @param newIdentifiers the identifiers
     * @return this builder
     */
    public DatasetBuilder identifiers(List<Identifier> newIdentifiers) {
        draft.identifiers = List.copyOf(newIdentifiers);
        return this;
    }

    /**
     * Titles it.
     *
     * @param newTitle in one or several languages
     * @return this builder
     */
    public DatasetBuilder title(LocalizedText newTitle) {
        draft.title = newTitle;
        return this;
    }

    /**
     * Says by which letters people call it.
     *
     * @param newAcronym such as {@code SIRENE}
     * @return this builder
     */
    public DatasetBuilder acronym(String newAcronym) {
        draft.acronym = newAcronym;
        return this;
    }

    /**
     * Describes it.
     *
     * @param newDescription in French
     * @return this builder
     */
    public DatasetBuilder description(String newDescription) {
        return description(LocalizedText.of(newDescription));
    }

    /**
     * Describes it.
     *
     * @param newDescription in one or several languages
     * @return this builder
     */
    public DatasetBuilder description(LocalizedText newDescription) {
        draft.description = newDescription;
        return this;
    }

    /**
     * Says who publishes it.
     *
     * @param newPublisher the organisation
     * @return this builder
     */
    public DatasetBuilder publisher(Organization newPublisher) {
        draft.publisher = newPublisher;
        return this;
    }

    /**
     * Says who made the data, instead of those before.
     *
     * @param newCreators the organisations
     * @return this builder
     */
    public DatasetBuilder creators(List<Organization> newCreators) {
        draft.creators = List.copyOf(newCreators);
        return this;
    }

    /**
     * Says its licence.
     *
     * @param newLicence the licence
     * @return this builder
     */
    public DatasetBuilder licence(Licence newLicence) {
        draft.licence = newLicence;
        return this;
    }

    /**
     * Says who may see the data.
     *
     * @param newAccess the conditions
     * @return this builder
     */
    public DatasetBuilder access(AccessConditions newAccess) {
        draft.access = newAccess;
        return this;
    }

    /**
     * Says how often it is updated.
     *
     * @param newFrequency the frequency
     * @return this builder
     */
    public DatasetBuilder frequency(Frequency newFrequency) {
        draft.frequency = newFrequency;
        return this;
    }

    /**
     * Says by which words it is found, instead of those before.
     *
     * @param newKeywords the words
     * @return this builder
     */
    public DatasetBuilder keywords(List<String> newKeywords) {
        draft.keywords = List.copyOf(newKeywords);
        return this;
    }

    /**
     * Says what it is about, instead of what was said before.
     *
     * @param newThemes the themes
     * @return this builder
     */
    public DatasetBuilder themes(List<Theme> newThemes) {
        draft.themes = List.copyOf(newThemes);
        return this;
    }

    /**
     * Says whom to ask, instead of those before.
     *
     * @param newContactPoints the contact points
     * @return this builder
     */
    public DatasetBuilder contactPoints(List<ContactPoint> newContactPoints) {
        draft.contactPoints = List.copyOf(newContactPoints);
        return this;
    }

    /**
     * Says when it was first published.
     *
     * @param newIssued a day or a time
     * @return this builder
     */
    public DatasetBuilder issued(Moment newIssued) {
        draft.issued = newIssued;
        return this;
    }

    /**
     * Says when it last changed.
     *
     * @param newModified a day or a time
     * @return this builder
     */
    public DatasetBuilder modified(Moment newModified) {
        draft.modified = newModified;
        return this;
    }

    /**
     * Says when it is to change next.
     *
     * @param newNextUpdate a day or a time
     * @return this builder
     */
    public DatasetBuilder nextUpdate(Moment newNextUpdate) {
        draft.nextUpdate = newNextUpdate;
        return this;
    }

    /**
     * Says which period it is about.
     *
     * @param newTemporalCoverage the period
     * @return this builder
     */
    public DatasetBuilder temporalCoverage(TemporalCoverage newTemporalCoverage) {
        draft.temporalCoverage = newTemporalCoverage;
        return this;
    }

    /**
     * Says which territory it is about.
     *
     * @param newSpatialCoverage the territory
     * @return this builder
     */
    public DatasetBuilder spatialCoverage(SpatialCoverage newSpatialCoverage) {
        draft.spatialCoverage = newSpatialCoverage;
        return this;
    }

    /**
     * Says the languages of its texts, instead of those before.
     *
     * @param newLanguages the languages
     * @return this builder
     */
    public DatasetBuilder languages(List<Locale> newLanguages) {
        draft.languages = List.copyOf(newLanguages);
        return this;
    }

    /**
     * Says which page its publisher has about it.
     *
     * @param newLandingPage an absolute address
     * @return this builder
     */
    public DatasetBuilder landingPage(URI newLandingPage) {
        draft.landingPage = newLandingPage;
        return this;
    }

    /**
     * Says which documents explain or found it, instead of those before.
     *
     * @param newDocuments the documents
     * @return this builder
     */
    public DatasetBuilder documents(List<LinkedDocument> newDocuments) {
        draft.documents = List.copyOf(newDocuments);
        return this;
    }

    /**
     * Says which standards it follows as a whole, instead of those before.
     *
     * @param newConformsTo the standards
     * @return this builder
     */
    public DatasetBuilder conformsTo(List<Standard> newConformsTo) {
        draft.conformsTo = List.copyOf(newConformsTo);
        return this;
    }

    /**
     * Says where the data come from and how they were made.
     *
     * @param newProvenance in French
     * @return this builder
     */
    public DatasetBuilder provenance(String newProvenance) {
        return provenance(LocalizedText.of(newProvenance));
    }

    /**
     * Says where the data come from and how they were made.
     *
     * @param newProvenance in one or several languages
     * @return this builder
     */
    public DatasetBuilder provenance(LocalizedText newProvenance) {
        draft.provenance = newProvenance;
        return this;
    }

    /**
     * Says which version it is.
     *
     * @param newVersion the version
     * @return this builder
     */
    public DatasetBuilder version(VersionInfo newVersion) {
        draft.version = newVersion;
        return this;
    }

    /**
     * Says under which law it is published.
     *
     * @param newLegislation the law, above all that on high-value datasets
     * @return this builder
     */
    public DatasetBuilder legislation(Legislation newLegislation) {
        draft.legislation = newLegislation;
        return this;
    }

    /**
     * Says in which forms the data can be had, instead of those before.
     *
     * @param newDistributions the distributions
     * @return this builder
     */
    public DatasetBuilder distributions(List<Distribution> newDistributions) {
        draft.distributions = List.copyOf(newDistributions);
        return this;
    }

    /**
     * Adds a form in which the data can be had.
     *
     * @param distribution the distribution
     * @return this builder
     */
    public DatasetBuilder addDistribution(Distribution distribution) {
        List<Distribution> more = new ArrayList<>(draft.distributions);
        more.add(distribution);
        return distributions(more);
    }

    /**
     * Adds what this version has no word for.
     *
     * @param member its name in the JSON form
     * @param value a plain JSON value, or null
     * @return this builder
     * @throws IllegalArgumentException if there is a method for it, or no JSON
     */
    public DatasetBuilder extra(String member, @Nullable Object value) {
        draft.extras.put(member, value);
        return this;
    }

    /**
     * {@return the dataset}
     *
     * @throws IllegalArgumentException if two distributions have the same key
     */
    public Dataset build() {
        List<String> keys = draft.distributions.stream().map(Distribution::key).toList();
        if (keys.size() > Set.copyOf(keys).size()) {
            throw new IllegalArgumentException(
                    "The distributions of a dataset have different keys, not " + String.join(", ", keys));
        }
        return new Dataset(draft);
    }
}
