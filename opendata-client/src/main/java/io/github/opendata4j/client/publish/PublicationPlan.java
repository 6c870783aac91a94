package io.github.opendata4j.client.publish;

import io.github.opendata4j.client.LocalFile;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.report.Report;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a publication will change, exactly: to be shown, stored, approved, and applied later, by this program or another.
 * Made by {@link Publisher#plan}; immutable.
 *
 * <pre>{@code
 * PublicationPlan plan = publisher.plan(Publication.of(dataset));
 * show(plan.summary(Locale.FRENCH));
 * Files.writeString(store, plan.toJson());                              // today
 * publisher.apply(PublicationPlan.parse(Files.readString(store)));      // tomorrow
 * }</pre>
 *
 * <p>It carries the size and SHA-256 of every local file and the fingerprint of what stood on the target, so that
 * {@link Publisher#apply} can refuse to write anything else than what was shown.
 */
public final class PublicationPlan {
    private final String target;
    private final Instant plannedAt;
    private final Dataset dataset;
    private final Publication.OtherFiles otherFiles;
    private final Map<String, LocalFile> files;
    private final List<Change> changes;
    private final List<String> kept;
    private final String fingerprint;
    private final Report report;

    private PublicationPlan(Builder builder) {
        this.target = builder.target;
        this.plannedAt = builder.plannedAt;
        this.dataset = builder.dataset;
        this.otherFiles = builder.otherFiles;
        this.files = Collections.unmodifiableMap(new LinkedHashMap<>(builder.files));
        this.changes = List.copyOf(builder.changes);
        this.kept = List.copyOf(builder.kept);
        this.fingerprint = builder.fingerprint;
        this.report = builder.report;
    }

    /**
     * Reads a plan from its JSON form.
     *
     * @param json what {@link #toJson()} has written
     * @return the plan
     * @throws io.github.opendata4j.model.OpenDataException if it is no such form; the message says where
     */
    public static PublicationPlan parse(String json) {
        return PlanJson.parse(json);
    }

    /**
     * Writes the plan, as a document with its {@code formatVersion}. Values of cells that the report may hold are left
     * out.
     *
     * @return JSON that {@link #parse} reads back without loss
     */
    public String toJson() {
        return PlanJson.write(this);
    }

    /**
     * The JSON Schema of the form, draft 2020-12.
     *
     * @return the schema's text
     */
    public static String schema() {
        return FormatVersion.schema("plan");
    }

    /**
     * Returns where the dataset is to be published.
     *
     * @return the target's name
     */
    public String target() {
        return target;
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
     * Returns when the plan was made.
     *
     * @return the time
     */
    public Instant plannedAt() {
        return plannedAt;
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
     * Says what will change and what stays, for the person who approves it.
     *
     * @param locale the reader's language
     * @return plain text of one or several lines, without a line feed at the end
     */
    public String summary(Locale locale) {
        return PlanSummary.of(this, locale);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PublicationPlan that && toJson().equals(that.toJson());
    }

    @Override
    public int hashCode() {
        return fingerprint.hashCode() + changes.size();
    }

    @Override
    public String toString() {
        return key() + " in " + target + ": " + changes.size() + " changes";
    }

    /** Gathers a plan. */
    static final class Builder {
        private final String target;
        private final Dataset dataset;
        private final Map<String, LocalFile> files = new LinkedHashMap<>();
        private final List<Change> changes = new ArrayList<>();
        private final List<String> kept = new ArrayList<>();
        private Instant plannedAt = Instant.EPOCH;
        private Publication.OtherFiles otherFiles = Publication.OtherFiles.KEEP;
        private String fingerprint = "";
        private Report report = Report.empty();

        Builder(String target, Dataset dataset) {
            this.target = target;
            this.dataset = dataset;
        }

        Builder plannedAt(Instant time) {
            this.plannedAt = time;
            return this;
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

        PublicationPlan build() {
            return new PublicationPlan(this);
        }
    }
}
