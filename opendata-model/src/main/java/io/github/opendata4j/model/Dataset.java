package io.github.opendata4j.model;

import io.github.opendata4j.model.constraint.NotBlankText;
import io.github.opendata4j.model.constraint.WebAddress;
import io.github.opendata4j.model.licence.Licence;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is published under one title: a description, and the distributions in which the data can be had. Its key stays
 * for good. Immutable.
 *
 * <p>A dataset may be bad, since it may come from elsewhere and must still be held: {@link DatasetBuilder#build()} only
 * refuses what can't be, and whether it is fit to be published is for a
 * {@link io.github.opendata4j.model.report.DatasetCheck} to say. {@link DatasetJson} reads and writes it.
 *
 * <pre>{@code
 * Dataset.builder("aides-tiers-lieux", "Aides aux tiers-lieux")
 *         .publisher(Organization.builder("Département de l'Ardèche").siren("220700017").build())
 *         .licence(Licences.LICENCE_OUVERTE_2_0)
 *         .frequency(Frequency.ANNUAL)
 *         .addDistribution(Distribution.ofFile("aides", Path.of("aides.csv")).build())
 *         .build();
 * }</pre>
 */
public final class Dataset {

    static final List<String> MEMBERS = List.of(
            "formatVersion",
            "key",
            "identifiers",
            "title",
            "acronym",
            "description",
            "publisher",
            "creators",
            "licence",
            "access",
            "frequency",
            "keywords",
            "themes",
            "contactPoints",
            "issued",
            "modified",
            "nextUpdate",
            "temporalCoverage",
            "spatialCoverage",
            "languages",
            "landingPage",
            "documents",
            "conformsTo",
            "provenance",
            "version",
            "legislation",
            "distributions");

    private final String key;
    private final List<Identifier> identifiers;

    @NotBlankText
    private final LocalizedText title;

    private final @Nullable String acronym;

    private final @Nullable LocalizedText description;

    @Valid
    private final @Nullable Organization publisher;

    private final List<@Valid Organization> creators;

    private final @Nullable Licence licence;

    @Valid
    private final @Nullable AccessConditions access;

    private final @Nullable Frequency frequency;
    private final List<String> keywords;
    private final List<Theme> themes;
    private final List<@Valid ContactPoint> contactPoints;
    private final @Nullable Moment issued;
    private final @Nullable Moment modified;
    private final @Nullable Moment nextUpdate;

    @Valid
    private final @Nullable TemporalCoverage temporalCoverage;

    @Valid
    private final @Nullable SpatialCoverage spatialCoverage;

    private final List<Locale> languages;

    @WebAddress
    private final @Nullable URI landingPage;

    private final List<@Valid LinkedDocument> documents;
    private final List<@Valid Standard> conformsTo;
    private final @Nullable LocalizedText provenance;
    private final @Nullable VersionInfo version;
    private final @Nullable Legislation legislation;
    private final List<@Valid Distribution> distributions;
    private final Map<String, @Nullable Object> extras;

    Dataset(DatasetDraft draft) {
        this.key = draft.key;
        this.identifiers = draft.identifiers;
        this.title = draft.title;
        this.acronym = draft.acronym;
        this.description = draft.description;
        this.publisher = draft.publisher;
        this.creators = draft.creators;
        this.licence = draft.licence;
        this.access = draft.access;
        this.frequency = draft.frequency;
        this.keywords = draft.keywords;
        this.themes = draft.themes;
        this.contactPoints = draft.contactPoints;
        this.issued = draft.issued;
        this.modified = draft.modified;
        this.nextUpdate = draft.nextUpdate;
        this.temporalCoverage = draft.temporalCoverage;
        this.spatialCoverage = draft.spatialCoverage;
        this.languages = draft.languages;
        this.landingPage = draft.landingPage;
        this.documents = draft.documents;
        this.conformsTo = draft.conformsTo;
        this.provenance = draft.provenance;
        this.version = draft.version;
        this.legislation = draft.legislation;
        this.distributions = draft.distributions;
        this.extras = draft.extras.toMap();
    }

    /**
     * Starts a dataset.
     *
     * @param key what it is known by, for good
     * @param title its title, in French
     * @return a builder
     * @throws IllegalArgumentException if the key is none; see {@link DatasetKey}
     */
    public static DatasetBuilder builder(String key, String title) {
        return builder(key, LocalizedText.of(title));
    }

    /**
     * Starts a dataset.
     *
     * @param key what it is known by, for good
     * @param title its title, in one or several languages
     * @return a builder
     * @throws IllegalArgumentException if the key is none; see {@link DatasetKey}
     */
    public static DatasetBuilder builder(String key, LocalizedText title) {
        return new DatasetBuilder(new DatasetDraft(key, title));
    }

    /** {@return a builder that holds all this} */
    public DatasetBuilder toBuilder() {
        return new DatasetBuilder(new DatasetDraft(this));
    }

    /**
     * One of its distributions.
     *
     * @param distributionKey the key of that distribution
     * @return the distribution, empty if there is none by that key
     */
    public Optional<Distribution> findDistribution(String distributionKey) {
        return distributions.stream()
                .filter(distribution -> distribution.key().equals(distributionKey))
                .findFirst();
    }

    /** {@return what it is known by, for good; see {@link DatasetKey}} */
    public String key() {
        return key;
    }

    /** {@return what it is known by elsewhere} */
    public List<Identifier> identifiers() {
        return identifiers;
    }

    /** {@return its title} */
    public LocalizedText title() {
        return title;
    }

    /** {@return the letters by which people call it, such as {@code SIRENE}; empty if none} */
    public Optional<String> acronym() {
        return Optional.ofNullable(acronym);
    }

    /** {@return what it holds, where that comes from, what it can serve; empty if nobody said} */
    public Optional<LocalizedText> description() {
        return Optional.ofNullable(description);
    }

    /** {@return who publishes it; empty if nobody is named} */
    public Optional<Organization> publisher() {
        return Optional.ofNullable(publisher);
    }

    /** {@return who made the data, where that is not only their publisher} */
    public List<Organization> creators() {
        return creators;
    }

    /** {@return its licence; empty if none is named} */
    public Optional<Licence> licence() {
        return Optional.ofNullable(licence);
    }

    /** {@return who may see the data, and by what law not everyone; empty if nobody said} */
    public Optional<AccessConditions> access() {
        return Optional.ofNullable(access);
    }

    /** {@return how often it is updated; empty if nobody said} */
    public Optional<Frequency> frequency() {
        return Optional.ofNullable(frequency);
    }

    /** {@return words by which it is found, in the order given} */
    public List<String> keywords() {
        return keywords;
    }

    /** {@return what it is about} */
    public List<Theme> themes() {
        return themes;
    }

    /** {@return whom to ask about it} */
    public List<ContactPoint> contactPoints() {
        return contactPoints;
    }

    /** {@return when it was first published; empty if unknown} */
    public Optional<Moment> issued() {
        return Optional.ofNullable(issued);
    }

    /** {@return when it last changed; empty if unknown} */
    public Optional<Moment> modified() {
        return Optional.ofNullable(modified);
    }

    /** {@return when it is to change next; empty if nobody said} */
    public Optional<Moment> nextUpdate() {
        return Optional.ofNullable(nextUpdate);
    }

    /** {@return the period that it is about; empty if unknown} */
    public Optional<TemporalCoverage> temporalCoverage() {
        return Optional.ofNullable(temporalCoverage);
    }

    /** {@return the territory that it is about; empty if unknown} */
    public Optional<SpatialCoverage> spatialCoverage() {
        return Optional.ofNullable(spatialCoverage);
    }

    /** {@return the languages of its texts} */
    public List<Locale> languages() {
        return languages;
    }

    /** {@return the page of its publisher about it; empty if there is none} */
    public Optional<URI> landingPage() {
        return Optional.ofNullable(landingPage);
    }

    /** {@return documents that explain or found it} */
    public List<LinkedDocument> documents() {
        return documents;
    }

    /** {@return the standards that it follows as a whole} */
    public List<Standard> conformsTo() {
        return conformsTo;
    }

    /** {@return where the data come from and how they were made; empty if nobody said} */
    public Optional<LocalizedText> provenance() {
        return Optional.ofNullable(provenance);
    }

    /** {@return which version it is; empty if its publisher counts none} */
    public Optional<VersionInfo> version() {
        return Optional.ofNullable(version);
    }

    /** {@return the law that it is published under; empty if none is named} */
    public Optional<Legislation> legislation() {
        return Optional.ofNullable(legislation);
    }

    /** {@return the forms in which the data can be had, in the order given; their keys differ} */
    public List<Distribution> distributions() {
        return distributions;
    }

    /**
     * What else is said of it: members of its JSON form that this version has no accessor for, misspelt ones included.
     * They are kept and written back.
     *
     * @return plain JSON values (maps, lists, strings, {@link java.math.BigDecimal}, booleans, null) in the order
     *     given, unmodifiable
     */
    public Map<String, @Nullable Object> extras() {
        return extras;
    }

    private List<@Nullable Object> parts() {
        return Arrays.asList(
                key,
                identifiers,
                title,
                acronym,
                description,
                publisher,
                creators,
                licence,
                access,
                frequency,
                keywords,
                themes,
                contactPoints,
                issued,
                modified,
                nextUpdate,
                temporalCoverage,
                spatialCoverage,
                languages,
                landingPage,
                documents,
                conformsTo,
                provenance,
                version,
                legislation,
                distributions,
                extras);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dataset that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    /** The key and the title. */
    @Override
    public String toString() {
        return "Dataset[" + key + ": " + title + "]";
    }
}
