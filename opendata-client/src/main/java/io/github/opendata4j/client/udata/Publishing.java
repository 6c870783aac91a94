package io.github.opendata4j.client.udata;

import io.github.opendata4j.client.PublishedState;
import io.github.opendata4j.model.Dataset;
import java.util.List;
import java.util.Optional;

/**
 * Datasets under their keys on one portal: finds them, in the organisations that may be written to, and clears up what
 * cuts have left. Thread-safe; what it keeps are listings of a short while ago, which spare requests and decide nothing
 * that is written.
 */
final class Publishing {
    private final Api api;
    private final UdataDatasets datasets;
    private final Owners owners;
    private final Registers registers;
    private final Pause pause;

    Publishing(Api api, UdataDatasets datasets, Owners owners, Registers registers, Pause pause) {
        this.api = api;
        this.datasets = datasets;
        this.owners = owners;
        this.registers = registers;
        this.pause = pause;
    }

    Api api() {
        return api;
    }

    UdataDatasets datasets() {
        return datasets;
    }

    Owners owners() {
        return owners;
    }

    Register register(String organization) {
        return registers.of(organization);
    }

    private List<Register> registers() {
        return owners.all().stream()
                .map(organization -> register(organization.id()))
                .toList();
    }

    PublishedState lookUp(String key) {
        return find(key).map(Holding::state).orElse(PublishedState.absent());
    }

    /** The dataset under a key, in full and as it is now; where it stands is known from a listing. */
    Optional<Told> find(String key) {
        for (Register register : registers()) {
            Optional<Told> found = choose(register, register.find(key));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The same, sure enough that something may be created if there is none. */
    Optional<Told> findNow(String key) {
        for (Register register : registers()) {
            Optional<Told> found = choose(register, register.findNow(key));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Of several under one key, the one that the public knows; else the oldest draft. */
    private Optional<Told> choose(Register register, List<Told> entries) {
        List<Told> all = entries.stream()
                .flatMap(entry -> read(register, entry.text("id").orElse("")).stream())
                .toList();
        return all.stream()
                .filter(told -> !Holding.isDraft(told))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private Optional<Told> read(Register register, String id) {
        Optional<Told> told = api.find(Call.get("1/datasets/{}/", id)).filter(found -> !Holding.isDeleted(found));
        if (told.isEmpty()) {
            register.forget();
        }
        return told;
    }

    /** Deletes drafts of ours under a key beside the dataset that stands for it: two creates crossed. */
    void clearDoubles(String key, Told kept) {
        for (Register register : registers()) {
            for (Told entry : register.find(key)) {
                String id = entry.text("id").orElse("");
                boolean isKept = kept.text("id").filter(id::equals).isPresent();
                if (!isKept && read(register, id).filter(Holding::isDraft).isPresent()) {
                    datasets.delete(id);
                    register.forget();
                }
            }
        }
    }

    /**
     * Creates a draft: private, with its key in the very request. If there was no answer, it is looked for before it is
     * created again.
     */
    Told create(Dataset dataset, DatasetEdit edit) {
        Told created = new Creating(this, dataset.key(), edit, pause).run();
        created.reference("organization")
                .ifPresent(organization -> register(organization).add(created));
        return created;
    }

    /** One look again, at what is known to be there. */
    Told reread(Told held) {
        return api.send(Call.get("1/datasets/{}/", held.text("id").orElseThrow()));
    }
}
