package io.github.opendata4j.client.publish;

import io.github.opendata4j.client.internal.Digests;
import io.github.opendata4j.model.report.Report;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a publication will change, exactly: to be shown, stored, approved, and applied later, by this program or another.
 * Made by {@link Publisher#plan}; immutable.
 *
 * <pre>{@code
 * PublicationPlan plan = publisher.plan(Publication.of(dataset));
 * show(plan.summary(Locale.FRENCH));
 * Files.writeString(file, plan.toJson());                              // today
 * publisher.apply(PublicationPlan.parse(Files.readString(file)));      // tomorrow
 * }</pre>
 *
 * <p>Its {@link #id()} is made of all that it says. Who changes anything in it has made another plan, which nobody has
 * approved.
 */
public final class PublicationPlan {
    private final String target;
    private final Instant plannedAt;
    private final List<DatasetPlan> datasets;
    private final List<Decision> decisions;
    private final String id;

    /**
     * Puts a plan together.
     *
     * @param target where it is to be applied
     * @param plannedAt when it was made
     * @param datasets its parts, in the order of the publication
     * @param decisions what was decided on it, in that order
     */
    PublicationPlan(String target, Instant plannedAt, List<DatasetPlan> datasets, List<Decision> decisions) {
        this.target = target;
        this.plannedAt = plannedAt;
        this.datasets = List.copyOf(datasets);
        this.decisions = List.copyOf(decisions);
        this.id = Digests.of(PlanJson.writeUndecided(this)).hex();
    }

    /**
     * Reads a plan from its JSON form.
     *
     * @param json what {@link #toJson()} has written
     * @return the plan
     * @throws io.github.opendata4j.model.OpenDataException if it is no such form, or was changed after a decision on it;
     *     the message says where
     */
    public static PublicationPlan parse(String json) {
        return PlanJson.parse(json);
    }

    /**
     * Writes the plan, as a document with its {@code formatVersion}, described by {@code plan.schema.json}. Values of
     * cells that the report may hold are left out.
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
     * Returns what the plan is known by, in a {@link PublicationStore} and in decisions.
     *
     * @return the SHA-256, in hexadecimal, of all that it says but for decisions
     */
    public String id() {
        return id;
    }

    /**
     * Returns where the datasets are to be published.
     *
     * @return the target's name
     */
    public String target() {
        return target;
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
     * Returns what will become of each dataset.
     *
     * @return the parts in the order of the publication, unmodifiable
     */
    public List<DatasetPlan> datasets() {
        return datasets;
    }

    /**
     * Returns what was decided on this plan.
     *
     * @return decisions in their order, unmodifiable
     */
    public List<Decision> decisions() {
        return decisions;
    }

    /**
     * Adds a decision.
     *
     * @param decision the decision
     * @return another plan, with the same {@link #id()}
     */
    public PublicationPlan decided(Decision decision) {
        List<Decision> all = new ArrayList<>(decisions);
        all.add(decision);
        return withDecisions(all);
    }

    PublicationPlan withDecisions(List<Decision> others) {
        return new PublicationPlan(target, plannedAt, datasets, others);
    }

    /**
     * Returns what will change, of all datasets.
     *
     * @return the changes, unmodifiable
     */
    public List<Change> changes() {
        return datasets.stream().flatMap(part -> part.changes().stream()).toList();
    }

    /**
     * Returns the files and links that stay as they are, of all datasets.
     *
     * @return keys of distributions, unmodifiable
     */
    public List<String> kept() {
        return datasets.stream().flatMap(part -> part.kept().stream()).toList();
    }

    /**
     * Returns what the checks had to say: warnings and remarks, since an error allows no plan.
     *
     * @return the report of all datasets
     */
    public Report report() {
        return datasets.stream().map(DatasetPlan::report).reduce(Report.empty(), Report::merge);
    }

    /**
     * Says whether there is nothing to do.
     *
     * @return whether there is no change
     */
    public boolean isEmpty() {
        return datasets.stream().allMatch(DatasetPlan::isEmpty);
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
        return other instanceof PublicationPlan that && id.equals(that.id) && decisions.equals(that.decisions);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return datasets.stream().map(DatasetPlan::key).toList() + " in " + target + ": "
                + changes().size() + " changes";
    }
}
