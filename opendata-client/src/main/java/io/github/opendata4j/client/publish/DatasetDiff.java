package io.github.opendata4j.client.publish;

import io.github.opendata4j.client.LocalFile;
import io.github.opendata4j.client.PublishedState;
import io.github.opendata4j.client.internal.DatasetTree;
import io.github.opendata4j.model.Dataset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lays what is wanted over what stands on the target, and notes what that changes. */
final class DatasetDiff {
    /** What a dataset is known by, and its distributions, which have keys of their own: no fields to be managed. */
    static final Set<String> IDENTITY = Set.of("formatVersion", "key", DatasetTree.DISTRIBUTIONS);

    private final Scope scope;
    private final Map<String, LocalFile> files;
    private final List<Change> changes = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();
    private final Dataset merged;

    private DatasetDiff(Dataset wanted, Scope scope, Map<String, LocalFile> files, PublishedState state) {
        this.scope = scope;
        this.files = files;
        state.withdrawal()
                .ifPresent(standing -> changes.add(new Change.Republish(standing.since(), standing.reason())));
        this.merged = state.dataset().map(held -> merge(wanted, held)).orElseGet(() -> create(wanted));
        if (!state.isFinished()) {
            changes.add(new Change.Finish());
        }
    }

    /**
     * Compares.
     *
     * @param wanted what is wanted
     * @param scope what of it is managed
     * @param files its local files, by the key of their distribution
     * @param state what stands on the target
     * @return what that changes, and the dataset as it will be
     */
    static DatasetDiff between(Dataset wanted, Scope scope, Map<String, LocalFile> files, PublishedState state) {
        return new DatasetDiff(wanted, scope, files, state);
    }

    List<Change> changes() {
        return changes;
    }

    /** Keys of the distributions that stay as they are. */
    List<String> kept() {
        return kept;
    }

    /** The dataset with the local files that go to the target and the target's own files that stay. */
    Dataset merged() {
        return merged;
    }

    private Dataset create(Dataset wanted) {
        changes.add(new Change.CreateDataset(wanted.title().toString()));
        Map<String, @Nullable Object> tree = DatasetTree.of(wanted);
        List<Object> all = new ArrayList<>();
        DatasetTree.distributions(tree).forEach((key, distribution) -> all.add(merge(key, distribution, null)));
        tree.put(DatasetTree.DISTRIBUTIONS, all);
        return DatasetTree.toDataset(tree);
    }

    private Dataset merge(Dataset wantedDataset, Dataset heldDataset) {
        Map<String, @Nullable Object> wanted = DatasetTree.of(wantedDataset);
        Map<String, @Nullable Object> held = DatasetTree.of(heldDataset);
        mergeFields(wanted, held);
        Map<String, Map<String, @Nullable Object>> others = DatasetTree.distributions(held);
        List<Object> all = new ArrayList<>();
        DatasetTree.distributions(wanted).forEach((key, distribution) -> {
            if (scope.managesFile(key)) {
                all.add(merge(key, distribution, others.remove(key)));
            }
        });
        others.forEach((key, other) -> {
            if (scope.retires(key)) {
                changes.add(new Change.Retire(key, DistributionTitles.of(heldDataset, key)));
            } else {
                kept.add(key);
                all.add(other);
            }
        });
        held.put(DatasetTree.DISTRIBUTIONS, all);
        return DatasetTree.toDataset(held);
    }

    private void mergeFields(Map<String, @Nullable Object> wanted, Map<String, @Nullable Object> held) {
        Map<String, @Nullable Object> fields = Overlay.without(wanted, IDENTITY);
        fields.keySet().removeIf(name -> name.equals(DatasetTree.DOCUMENTS) || !scope.managesField(name));
        Overlay.lay("/", fields, held, changes);
        if (scope.managesField(DatasetTree.DOCUMENTS)) {
            new DocumentsDiff(files, changes).lay(wanted, held);
        }
    }

    private Map<String, @Nullable Object> merge(
            String key, Map<String, @Nullable Object> wanted, @Nullable Map<String, @Nullable Object> held) {
        DistributionDiff diff = new DistributionDiff(key, wanted, changes);
        LocalFile file = files.get(key);
        if (held == null) {
            return diff.added(file);
        }
        int before = changes.size();
        Map<String, @Nullable Object> result = diff.over(held, file);
        if (changes.size() == before) {
            kept.add(key);
        }
        return result;
    }
}
