package io.github.opendata4j.client.publish;

import io.github.opendata4j.client.LocalFile;
import io.github.opendata4j.client.Withdrawal;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.report.Report;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a publication will change of one dataset, exactly. Part of a {@link PublicationPlan}; immutable.
 *
 * <p>It carries the size and SHA-256 of every local file and the fingerprint of what stood on the target, so that
 * {@link Publisher#apply} can refuse to write anything else than what was shown.
 */
public final class DatasetPlan {
    private final Dataset dataset;
    private final Publication.OtherFiles otherFiles;
    private final Map<String, LocalFile> files;
    private final List<Change> changes;
    private final List<String> kept;
    private final String fingerprint;
    private final Report report;
    private final @Nullable Withdrawal withdrawal;
    private final boolean republication;

    private DatasetPlan(Builder builder) {
        this.dataset = builder.dataset;
        this.otherFiles = builder.otherFiles;
        this.files = Collections.unmodifiableMap(new LinkedHashMap<>(builder.files));
        this.changes = List.copyOf(builder.changes);
        this.kept = List.copyOf(builder.kept);
        this.fingerprint = builder.fingerprint;
        this.report = builder.report;
        this.withdrawal = builder.withdrawal;
        this.republication = builder.republication;
    }

    /**
     * Returns which dataset it is about.
     *
     * @return its key
     */
    public String key() {
        return dataset.key();
    }

    /**
     * Returns the dataset as it will be, what stays of the portal's included.
     *
     * @return the whole dataset
     */
    public Dataset dataset() {
        return dataset;
    }

    /**
     * Returns what becomes of files that the publication doesn't name.
     *
     * @return whether they stay or go
     */
    public Publication.OtherFiles otherFiles() {
        return otherFiles;
    }

    /**
     * Returns the local files of the publication, those included that the target has already.
     *
     * @return files by the key of their distribution, those of linked documents as {@code documents/0} and so on;
     *     unmodifiable
     */
    public Map<String, LocalFile> files() {
        return files;
    }

    /**
     * Returns what will change.
     *
     * @return the changes, unmodifiable
     */
    public List<Change> changes() {
        return changes;
    }

    /**
     * Returns the files and links that stay as they are.
     *
     * @return keys of distributions, unmodifiable
     */
    public List<String> kept() {
        return kept;
    }

    /**
     * Returns the sign of what stood on the target.
     *
     * @return an opaque text
     */
    public String fingerprint() {
        return fingerprint;
    }

    /**
     * Returns what the checks had to say: warnings and remarks, since an error allows no plan.
     *
     * @return the report
     */
    public Report report() {
        return report;
    }

    /**
     * Says whether there is nothing to do.
     *
     * @return whether there is no change
     */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * Returns the withdrawal that this plan would undo.
     *
     * @return since when and why the dataset is withdrawn; empty if it isn't
     */
    public Optional<Withdrawal> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }

    /**
     * Says whether the dataset is withdrawn, and nobody has said that it shall be published again: then the plan can be
     * read and not applied.
     *
     * @return whether {@link Publication#republish()} is missing
     */
    public boolean isBarred() {
        return withdrawal != null && !republication;
    }

    /** Says whether a withdrawal is undone on purpose. */
    boolean isRepublication() {
        return republication;
    }

    /** The same plan with its local files in other places. */
    DatasetPlan withFiles(Dataset relocated, Map<String, LocalFile> places) {
        return new Builder(relocated)
                .otherFiles(otherFiles)
                .files(places)
                .changes(changes)
                .kept(kept)
                .fingerprint(fingerprint)
                .withdrawal(withdrawal, republication)
                .report(report)
                .build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DatasetPlan that && DatasetPlanJson.write(this).equals(DatasetPlanJson.write(that));
    }

    @Override
    public int hashCode() {
        return fingerprint.hashCode() + changes.size();
    }

    @Override
    public String toString() {
        return key() + ": " + changes.size() + " changes";
    }

    /** Gathers a plan. */
    static final class Builder {
        private final Dataset dataset;
        private final Map<String, LocalFile> files = new LinkedHashMap<>();
        private final List<Change> changes = new ArrayList<>();
        private final List<String> kept = new ArrayList<>();
        private Publication.OtherFiles otherFiles = Publication.OtherFiles.KEEP;
        private String fingerprint = "";
        private @Nullable Withdrawal withdrawal;
        private boolean republication;
        private Report report = Report.empty();

        Builder(Dataset dataset) {
            this.dataset = dataset;
        }

        Builder otherFiles(Publication.OtherFiles policy) {
            this.otherFiles = policy;
            return this;
        }

        Builder files(Map<String, LocalFile> localFiles) {
            files.putAll(localFiles);
            return this;
        }

        Builder changes(List<Change> moreChanges) {
            changes.addAll(moreChanges);
            return this;
        }

        Builder kept(List<String> keys) {
            kept.addAll(keys);
            return this;
        }

        Builder fingerprint(String sign) {
            this.fingerprint = sign;
            return this;
        }

        Builder report(Report findings) {
            this.report = findings;
            return this;
        }

        Builder withdrawal(@Nullable Withdrawal standing, boolean undone) {
            this.withdrawal = standing;
            this.republication = undone;
            return this;
        }

        DatasetPlan build() {
            return new DatasetPlan(this);
        }
    }
}
