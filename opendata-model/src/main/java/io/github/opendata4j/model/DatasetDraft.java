package io.github.opendata4j.model;

import io.github.opendata4j.model.licence.Licence;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What has been said of a dataset so far: {@link DatasetBuilder} fills it in, {@link Dataset} takes its content. */
final class DatasetDraft {

    final Extras extras = new Extras(Dataset.MEMBERS);
    final String key;
    List<Identifier> identifiers = List.of();

    LocalizedText title;

    @Nullable
    String acronym;

    @Nullable
    LocalizedText description;

    @Nullable
    Organization publisher;

    List<Organization> creators = List.of();

    @Nullable
    Licence licence;

    @Nullable
    AccessConditions access;

    @Nullable
    Frequency frequency;

    List<String> keywords = List.of();
    List<Theme> themes = List.of();
    List<ContactPoint> contactPoints = List.of();

    @Nullable
    Moment issued;

    @Nullable
    Moment modified;

    @Nullable
    Moment nextUpdate;

    @Nullable
    TemporalCoverage temporalCoverage;

    @Nullable
    SpatialCoverage spatialCoverage;

    List<Locale> languages = List.of();

    @Nullable
    URI landingPage;

    List<LinkedDocument> documents = List.of();
    List<Standard> conformsTo = List.of();

    @Nullable
    LocalizedText provenance;

    @Nullable
    VersionInfo version;

    @Nullable
    Legislation legislation;

    List<Distribution> distributions = List.of();

    DatasetDraft(String key, LocalizedText title) {
        this.key = DatasetKey.checked(key);
        this.title = title;
    }

    /** All that a dataset says. */
    DatasetDraft(Dataset dataset) {
        this(dataset.key(), dataset.title());
        this.identifiers = dataset.identifiers();
        this.acronym = dataset.acronym().orElse(null);
        this.description = dataset.description().orElse(null);
        this.publisher = dataset.publisher().orElse(null);
        this.creators = dataset.creators();
        this.licence = dataset.licence().orElse(null);
        this.access = dataset.access().orElse(null);
        this.frequency = dataset.frequency().orElse(null);
        this.keywords = dataset.keywords();
        this.themes = dataset.themes();
        this.contactPoints = dataset.contactPoints();
        this.issued = dataset.issued().orElse(null);
        this.modified = dataset.modified().orElse(null);
        this.nextUpdate = dataset.nextUpdate().orElse(null);
        this.temporalCoverage = dataset.temporalCoverage().orElse(null);
        this.spatialCoverage = dataset.spatialCoverage().orElse(null);
        this.languages = dataset.languages();
        this.landingPage = dataset.landingPage().orElse(null);
        this.documents = dataset.documents();
        this.conformsTo = dataset.conformsTo();
        this.provenance = dataset.provenance().orElse(null);
        this.version = dataset.version().orElse(null);
        this.legislation = dataset.legislation().orElse(null);
        this.distributions = dataset.distributions();
        this.extras.putAll(dataset.extras());
    }
}
