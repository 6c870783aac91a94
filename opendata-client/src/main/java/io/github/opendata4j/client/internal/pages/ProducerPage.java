package io.github.opendata4j.client.internal.pages;

import io.github.opendata4j.client.internal.CatalogueView;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Organization;
import io.github.opendata4j.model.internal.text.Visible;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The page of a producer: who it is, and its datasets, the last changed first. */
final class ProducerPage {
    private ProducerPage() {}

    /** Where the page of a producer stands below the root. */
    static String path(String name) {
        return SharedPages.PRODUCERS + "/" + Slugs.of(name) + ".html";
    }

    static Map<String, DatasetGroup> byPath(Collection<Dataset> datasets) {
        return DatasetGroup.by(datasets, dataset -> dataset.publisher().map(Organization::name), ProducerPage::path);
    }

    static String render(CatalogueView catalogue, DatasetGroup group) {
        String name = Visible.text(group.name());
        GroupBody body = new GroupBody(
                "Producteur",
                name,
                CatalogueCards.count(group.datasets().size()),
                facts(group.datasets()),
                List.of(),
                new CatalogueCards("../").of(group.datasets()));
        return PageFrame.of(catalogue)
                .shell(name, null)
                .render(GroupBodyRenderer.of().execute(body));
    }

    /** Each fact as the first dataset that knows it says. */
    private static List<DatasetBody.Fact> facts(List<Dataset> datasets) {
        List<DatasetBody.Fact> facts = new ArrayList<>();
        first(datasets, Organization::siren)
                .ifPresent(siren -> facts.add(new DatasetBody.Fact("SIREN", Visible.text(siren.toString()), null)));
        first(datasets, producer -> producer.homepage().flatMap(Shown::webAddress))
                .ifPresent(address -> facts.add(new DatasetBody.Fact("Site", Visible.text(address), address)));
        return facts;
    }

    private static <T> Optional<T> first(List<Dataset> datasets, Function<Organization, Optional<T>> fact) {
        return datasets.stream()
                .flatMap(dataset -> dataset.publisher().flatMap(fact).stream())
                .findFirst();
    }
}
