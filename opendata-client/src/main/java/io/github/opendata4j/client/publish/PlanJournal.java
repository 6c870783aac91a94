package io.github.opendata4j.client.publish;

import io.github.opendata4j.client.LocalFile;
import io.github.opendata4j.client.internal.DatasetTree;
import io.github.opendata4j.client.internal.Members;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.internal.json.Expected;
import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.internal.json.JsonValue;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a publisher keeps in a store, and finds there: plans with their files, and what became of them. */
final class PlanJournal {
    private static final String WITHDRAWALS = "withdrawals";
    private static final String EVENT = "event";
    private static final String DECIDED = "decided";

    private final PublicationStore store;
    private final Clock clock;

    PlanJournal(PublicationStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    void keep(PublicationPlan plan) {
        plan.datasets().forEach(part -> part.files().values().forEach(store::keep));
        store.putPlan(plan.id(), plan.withDecisions(List.of()).toJson());
        append(plan.id(), entry("planned"));
    }

    /** The plan with the decisions that were taken since. */
    PublicationPlan get(String id) {
        return store.findPlan(id)
                .map(PublicationPlan::parse)
                .filter(plan -> plan.id().equals(id))
                .map(plan -> plan.withDecisions(decisions(id)))
                .orElseThrow(() -> new NoSuchElementException(
                        "There is no plan " + id + " in the store; there are: " + String.join(", ", store.planIds())));
    }

    void decide(String id, Decision decision) {
        append(id, entry(DECIDED).put("decision", DecisionJson.write(decision)));
    }

    List<Decision> decisions(String id) {
        List<Decision> decisions = new ArrayList<>();
        for (String line : store.journal(id)) {
            JsonValue entry = JsonValue.of(Json.parse(line));
            if (entry.get(EVENT, Expected.TEXT).text().equals(DECIDED)) {
                decisions.add(DecisionJson.parse(entry.get("decision", Expected.OBJECT)));
            }
        }
        return decisions;
    }

    void started(String id, String owner) {
        append(id, entry("started").put("owner", owner));
    }

    void ended(String id, PublicationReceipt receipt) {
        append(id, entry("ended").put("receipt", ReceiptJson.tree(receipt)));
    }

    void withdrawn(PublicationReceipt receipt) {
        append(WITHDRAWALS, entry("withdrawn").put("receipt", ReceiptJson.tree(receipt)));
    }

    /** The plan with its local files where the store has them: that is what was approved. */
    DatasetPlan withKeptFiles(DatasetPlan plan) {
        Map<String, LocalFile> places = new LinkedHashMap<>();
        Map<String, String> moved = new LinkedHashMap<>();
        plan.files().forEach((key, file) -> {
            LocalFile kept = store.findContent(file).orElse(file);
            places.put(key, kept);
            moved.put(file.path().toString(), kept.path().toString());
        });
        return plan.withFiles(relocated(plan.dataset(), moved), places);
    }

    private static Dataset relocated(Dataset dataset, Map<String, String> moved) {
        Map<String, @Nullable Object> tree = DatasetTree.of(dataset);
        for (String member : List.of(DatasetTree.DISTRIBUTIONS, DatasetTree.DOCUMENTS)) {
            List<Map<String, @Nullable Object>> items = DatasetTree.items(tree, member);
            items.forEach(item -> item.computeIfPresent(
                    DatasetTree.FILE,
                    (name, path) ->
                            Optional.ofNullable(moved.get(String.valueOf(path))).orElse(String.valueOf(path))));
            if (tree.containsKey(member)) {
                tree.put(member, items);
            }
        }
        return DatasetTree.toDataset(tree);
    }

    private Members entry(String event) {
        return new Members().put("at", clock.instant()).put(EVENT, event);
    }

    private void append(String journal, Members entry) {
        store.append(journal, Json.write(entry.toMap()));
    }
}
