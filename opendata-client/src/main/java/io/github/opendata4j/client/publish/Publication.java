package io.github.opendata4j.client.publish;

import io.github.opendata4j.client.internal.DatasetTree;
import io.github.opendata4j.model.Dataset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Datasets that are to be published, what of them is managed from here, and what shall become of the rest. Immutable.
 *
 * <pre>{@code
 * Publication.of(dataset).retireOtherFiles();
 * Publication.ofAll(datasets).managing("description", "modified").managingFiles("2026");
 * }</pre>
 *
 * <p>Unless said otherwise, what the description states is managed. Fields that it leaves out stay as they are on the
 * portal; they are never blanked. Files and links are told apart by the keys of their distributions.
 */
public final class Publication {
    private final List<Dataset> datasets;
    private final Scope scope;
    private final boolean republication;

    private Publication(List<Dataset> datasets, Scope scope, boolean republication) {
        this.datasets = datasets;
        this.scope = scope;
        this.republication = republication;
    }

    /** What becomes of files and links that stand on the portal and that the dataset doesn't name. */
    public enum OtherFiles {
        /** They stay. */
        KEEP,
        /** They go. */
        RETIRE
    }

    /**
     * Publishes a dataset, and keeps other files unless said otherwise.
     *
     * @param dataset the dataset as it shall be
     * @return the publication
     */
    public static Publication of(Dataset dataset) {
        return ofAll(List.of(dataset));
    }

    /**
     * Publishes datasets under one plan, one confirmation and one receipt.
     *
     * @param datasets the datasets as they shall be; they are published in this order
     * @return the publication
     * @throws IllegalArgumentException if there are none, or two have the same key
     */
    public static Publication ofAll(List<Dataset> datasets) {
        if (datasets.isEmpty()) {
            throw new IllegalArgumentException("A publication is of one dataset or more");
        }
        Set<String> keys = new HashSet<>();
        for (Dataset dataset : datasets) {
            if (!keys.add(dataset.key())) {
                throw new IllegalArgumentException("Two datasets have the key " + dataset.key());
            }
        }
        return new Publication(List.copyOf(datasets), Scope.all(OtherFiles.KEEP), false);
    }

    /**
     * Keeps the files and links that the dataset doesn't name.
     *
     * @return another publication
     */
    public Publication keepOtherFiles() {
        return new Publication(datasets, scope.with(OtherFiles.KEEP), republication);
    }

    /**
     * Retires the files and links that the dataset doesn't name; where {@link #managingFiles} says which keys are ours,
     * only those among them.
     *
     * @return another publication
     */
    public Publication retireOtherFiles() {
        return new Publication(datasets, scope.with(OtherFiles.RETIRE), republication);
    }

    /**
     * Manages these metadata fields alone: on a dataset that is there, all others stay as somebody has edited them, even
     * where the description states something else. A dataset that isn't there yet gets all that its description states.
     *
     * @param fields members of a dataset's JSON form, such as {@code description} or {@code documents}; none to manage
     *     files only
     * @return another publication
     * @throws IllegalArgumentException if no dataset of this publication states such a field
     */
    public Publication managing(String... fields) {
        Set<String> stated = new TreeSet<>();
        datasets.forEach(dataset -> stated.addAll(DatasetTree.of(dataset).keySet()));
        stated.removeAll(DatasetDiff.IDENTITY);
        requireKnown(List.of(fields), stated);
        return new Publication(datasets, scope.withFields(Set.of(fields)), republication);
    }

    /**
     * Manages the files and links of these keys alone: on a dataset that is there, all others stay as they are. A dataset
     * that isn't there yet gets all that its description states.
     *
     * @param keys keys of distributions; one that no description names any more can be retired. None to manage fields only
     * @return another publication
     */
    public Publication managingFiles(String... keys) {
        return new Publication(datasets, scope.withFiles(Set.of(keys)), republication);
    }

    /**
     * Says that datasets which are withdrawn shall be published again. Without it, a plan for them can't be applied.
     *
     * @return another publication
     */
    public Publication republish() {
        return new Publication(datasets, scope, true);
    }

    /**
     * Returns the datasets as they shall be.
     *
     * @return the datasets in their order, unmodifiable
     */
    public List<Dataset> datasets() {
        return datasets;
    }

    /**
     * Returns what becomes of files that a dataset doesn't name.
     *
     * @return whether they stay or go
     */
    public OtherFiles otherFiles() {
        return scope.otherFiles();
    }

    /**
     * Says whether withdrawn datasets shall be published again.
     *
     * @return whether {@link #republish()} was said
     */
    public boolean isRepublication() {
        return republication;
    }

    Scope scope() {
        return scope;
    }

    private static void requireKnown(Collection<String> fields, Set<String> stated) {
        for (String field : fields) {
            if (!stated.contains(field)) {
                throw new IllegalArgumentException(
                        "No dataset states a field " + field + "; stated are: " + String.join(", ", stated));
            }
        }
    }
}
