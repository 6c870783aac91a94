package io.github.opendata4j.client.internal.pages;

import io.github.opendata4j.client.internal.Addresses;
import io.github.opendata4j.client.internal.CatalogueView;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.LinkedDocument;
import io.github.opendata4j.model.internal.text.Visible;
import io.github.opendata4j.model.table.TableSchema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The page of a dataset. Every text in it comes from others: it is made visible here, and escaped by the template. */
public final class DatasetPage {
    /** As much as a search engine shows. */
    private static final int DESCRIPTION = 150;

    private final Dataset dataset;
    private final Map<String, TableSchema> schemas;

    private DatasetPage(Dataset dataset, Map<String, TableSchema> schemas) {
        this.dataset = dataset;
        this.schemas = schemas;
    }

    /**
     * Draws the page.
     *
     * @param catalogue the catalogue that it is part of
     * @param dataset the dataset, with its dates, each file by its path
     * @param schemas the schemas that are at hand, by the key of the distribution
     * @return a whole HTML document
     */
    public static String render(CatalogueView catalogue, Dataset dataset, Map<String, TableSchema> schemas) {
        DatasetBody body = new DatasetPage(dataset, schemas).body();
        String description = dataset.description()
                .map(text -> Visible.text(text.get(Locale.FRENCH), DESCRIPTION))
                .orElse(body.title());
        return PageFrame.of(catalogue)
                .shell(
                        body.title(),
                        new DatasetBody.Link("Description au format Data Package (JSON)", "datapackage.json"))
                .withDescription(description)
                .render(DatasetBodyRenderer.of().execute(body));
    }

    private DatasetBody body() {
        return new DatasetBody(
                Shown.text(dataset.title()),
                dataset.description().map(Shown::paragraphs).orElse(List.of()),
                DatasetFacts.main(dataset),
                dataset.distributions().stream().map(FileCards::of).toList(),
                dataset.distributions().stream()
                        .flatMap(file -> preview(file).stream())
                        .toList(),
                dataset.documents().stream().map(DatasetPage::document).toList(),
                DatasetFacts.details(dataset));
    }

    private Optional<Preview> preview(Distribution file) {
        return TableSample.of(file).map(table -> Preview.of(table, FileCards.title(file), schemas.get(file.key())));
    }

    private static DatasetBody.Link document(LinkedDocument document) {
        String address = document.file()
                .map(Addresses::step)
                .or(() -> document.url().flatMap(Shown::webAddress))
                .orElse(null);
        return new DatasetBody.Link(Shown.text(document.title()), address);
    }
}
