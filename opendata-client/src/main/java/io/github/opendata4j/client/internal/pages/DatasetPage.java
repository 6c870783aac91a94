package io.github.opendata4j.client.internal.pages;

import io.github.opendata4j.client.internal.Addresses;
import io.github.opendata4j.client.internal.CatalogueView;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.LinkedDocument;
import io.github.opendata4j.model.internal.page.PageShell;
import io.github.opendata4j.model.internal.text.Visible;
import java.util.List;
import java.util.Locale;

/** The page of a dataset. Every text in it comes from others: it is made visible here, and escaped by the template. */
public final class DatasetPage {
    /** As much as a search engine shows. */
    private static final int DESCRIPTION = 150;

    private final Dataset dataset;

    private DatasetPage(Dataset dataset) {
        this.dataset = dataset;
    }

    /**
     * Draws the page.
     *
     * @param catalogue the catalogue that it is part of
     * @param dataset the dataset, with its dates, each file by its path
     * @return a whole HTML document
     */
    public static String render(CatalogueView catalogue, Dataset dataset) {
        DatasetBody body = new DatasetPage(dataset).body();
        String description = dataset.description()
                .map(text -> Visible.text(text.get(Locale.FRENCH), DESCRIPTION))
                .orElse(body.title());
        return PageShell.of(Locale.FRENCH, body.title())
                .withDescription(description)
                .withHeader(DatasetHeaderRenderer.of().execute(new DatasetHeader(home(catalogue))))
                .withFooter(CatalogueFooterRenderer.of()
                        .execute(new CatalogueFooter("datapackage.json", "Description au format Data Package (JSON)")))
                .render(DatasetBodyRenderer.of().execute(body));
    }

    /** Not the title that a catalogue gets from its datasets, which changes with them and this page doesn't. */
    private static String home(CatalogueView catalogue) {
        return catalogue.givenTitle() == null ? "Tous les jeux de données" : Visible.text(catalogue.givenTitle());
    }

    private DatasetBody body() {
        return new DatasetBody(
                Shown.text(dataset.title()),
                dataset.description().map(Shown::paragraphs).orElse(List.of()),
                DatasetFacts.main(dataset),
                dataset.distributions().stream().map(FileCards::of).toList(),
                dataset.distributions().stream()
                        .flatMap(file -> Preview.of(file, FileCards.title(file)).stream())
                        .toList(),
                dataset.documents().stream().map(DatasetPage::document).toList(),
                DatasetFacts.details(dataset));
    }

    private static DatasetBody.Link document(LinkedDocument document) {
        String address = document.file()
                .map(Addresses::step)
                .or(() -> document.url().flatMap(Shown::webAddress))
                .orElse(null);
        return new DatasetBody.Link(Shown.text(document.title()), address);
    }
}
