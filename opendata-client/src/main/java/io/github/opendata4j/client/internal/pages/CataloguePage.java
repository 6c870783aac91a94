package io.github.opendata4j.client.internal.pages;

import io.github.opendata4j.client.internal.CatalogueView;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.internal.page.PageShell;
import io.github.opendata4j.model.internal.text.Visible;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The first page of a catalogue: a card for each dataset, the last changed first, and what to choose by. A script does
 * the choosing; without it all datasets are listed.
 */
public final class CataloguePage {
    private static final String SCRIPT = Resources.text("catalogue.js");

    private CataloguePage() {}

    /**
     * Draws the page.
     *
     * @param catalogue the catalogue
     * @return a whole HTML document
     */
    public static String render(CatalogueView catalogue) {
        List<Dataset> datasets = catalogue.datasets();
        List<CatalogueBody.Entry> producers = entries(ProducerPage.byPath(datasets), DatasetGroup::name);
        CatalogueBody body = new CatalogueBody(
                Visible.text(catalogue.title()),
                CatalogueCards.count(datasets.size()),
                CatalogueFilters.of(datasets),
                new CatalogueCards("").of(datasets),
                producers.size() > 1 ? producers : List.of(),
                entries(LicencePage.byPath(datasets), LicencePage::name));
        PageShell shell = PageFrame.ofFirst(catalogue)
                .shell(catalogue.title(), new DatasetBody.Link("Catalogue au format DCAT (JSON-LD)", "catalog.json"));
        return (body.hasFilters() ? shell.withScript(SCRIPT) : shell)
                .render(CatalogueBodyRenderer.of().execute(body));
    }

    private static List<CatalogueBody.Entry> entries(
            Map<String, DatasetGroup> groups, Function<DatasetGroup, String> name) {
        return groups.entrySet().stream()
                .map(group -> new CatalogueBody.Entry(
                        Visible.text(name.apply(group.getValue())),
                        group.getKey(),
                        "(" + group.getValue().datasets().size() + ")"))
                .toList();
    }
}
