package io.github.opendata4j.client.udata;

import io.github.opendata4j.client.Catalog;
import io.github.opendata4j.client.Page;
import io.github.opendata4j.client.PortalException;
import io.github.opendata4j.client.PublicationSession;
import io.github.opendata4j.client.PublicationTarget;
import io.github.opendata4j.client.PublishedState;
import io.github.opendata4j.client.Query;
import io.github.opendata4j.client.TargetTrait;
import io.github.opendata4j.client.Withdrawal;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.report.Report;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A portal of udata. */
public final class UdataPortal implements Catalog, PublicationTarget {
    private static final Set<TargetTrait> TRAITS = Set.of(TargetTrait.PRIVATE_DRAFTS);

    private final UdataParts parts;

    UdataPortal(UdataParts parts) {
        this.parts = parts;
    }

    @Override
    public String name() {
        return parts.api().name();
    }

    /**
     * Asks who the key is: one request, and one for each organisation.
     *
     * @return the person, the roles, and the organisations that may be written to
     * @throws PortalException if there is no key, or the portal doesn't accept it
     */
    public Account account() {
        return Accounts.of(parts.api());
    }

    /** {@return its datasets, read and written one at a time} */
    public UdataDatasets datasets() {
        return parts.datasets();
    }

    /** {@return the files and links of its datasets} */
    public UdataResources resources() {
        return parts.resources();
    }

    @Override
    public Page<Dataset> search(Query query) {
        return parts.catalog().search(query);
    }

    @Override
    public Optional<Dataset> find(String key) {
        return parts.catalog().find(key);
    }

    @Override
    public Dataset get(String key) {
        return parts.catalog().get(key);
    }

    @Override
    public Stream<Dataset> streamDatasets() {
        return parts.catalog().streamDatasets();
    }

    @Override
    public Set<TargetTrait> traits() {
        return TRAITS;
    }

    @Override
    public Report check(Dataset dataset) {
        return new UdataCheck(parts.publishing(), parts.licences()).check(dataset);
    }

    @Override
    public PublishedState lookUp(String key) {
        return parts.publishing().lookUp(key);
    }

    @Override
    public PublicationSession begin(Dataset dataset) {
        return new UdataSession(parts.publishing(), parts.tools(), dataset);
    }

    @Override
    public PublishedState withdraw(String key, Withdrawal withdrawal) {
        Told held = parts.publishing()
                .findNow(key)
                .filter(told -> !Holding.isDraft(told))
                .orElseThrow(() -> parts.api()
                        .fault(
                                "Pas de jeu de données « " + key + " » à retirer de " + name() + ".",
                                "There is no dataset " + key + " to withdraw from " + name() + "."));
        return Holding.state(new UdataWithdrawal(parts.publishing()).run(held, withdrawal));
    }
}
