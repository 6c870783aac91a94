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
    /** What a dataset is known by is no change, and its distributions are compared one by one. */
    private static final Set<String> APART =
            Set.of("formatVersion", "key", DatasetTree.DISTRIBUTIONS, DatasetTree.DOCUMENTS);

    private final Map<String, LocalFile> files;
    private final List<Change> changes = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();
    private final Dataset merged;

    private DatasetDiff(Publication publication, Map<String, LocalFile> files, PublishedState state) {
        this.files = files;
        this.merged =
                state.dataset().map(held -> merge(publication, held)).orElseGet(() -> create(publication.dataset()));
        if (!state.isFinished()) {
            changes.add(new Change.Finish());
        }
    }

    /**
     * Compares.
     *
     * @param publication what is wanted
     * @param files its local files, by the key of their distribution
     * @param state what stands on the target
     * @return what that changes, and the dataset as it will be
     */
    static DatasetDiff between(Publication publication, Map<String, LocalFile> files, PublishedState state) {
        return new DatasetDiff(publication, files, state);
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

    private Dataset merge(Publication publication, Dataset heldDataset) {
        Map<String, @Nullable Object> wanted = DatasetTree.of(publication.dataset());
        Map<String, @Nullable Object> held = DatasetTree.of(heldDataset);
        Map<String, Map<String, @Nullable Object>> others = DatasetTree.distributions(held);
        Overlay.lay("/", Overlay.without(wanted, APART), held, changes);
        new DocumentsDiff(files, changes).lay(wanted, held);
        List<Object> all = new ArrayList<>();
        DatasetTree.distributions(wanted)
                .forEach((key, distribution) -> all.add(merge(key, distribution, others.remove(key))));
        others.forEach((key, other) -> {
            if (publication.otherFiles() == Publication.OtherFiles.KEEP) {
                kept.add(key);
                all.add(other);
            } else {
                changes.add(new Change.Retire(key, DistributionTitles.of(heldDataset, key)));
            }
        });
        held.put(DatasetTree.DISTRIBUTIONS, all);
        return DatasetTree.toDataset(held);
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
