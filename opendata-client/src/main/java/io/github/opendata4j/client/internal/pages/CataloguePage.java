package io.github.opendata4j.client.internal.pages;

import io.github.opendata4j.client.internal.CatalogueView;
import io.github.opendata4j.client.internal.Formats;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Moment;
import io.github.opendata4j.model.internal.page.PageShell;
import io.github.opendata4j.model.internal.text.Visible;
import io.github.opendata4j.model.internal.text.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The first page of a catalogue: a card for each dataset, the last changed first. */
public final class CataloguePage {
    private static final Wording WORDING = Wording.in(Locale.FRENCH);
    private static final int EXCERPT = 220;

    private CataloguePage() {}

    /**
     * Draws the page.
     *
     * @param catalogue the catalogue
     * @return a whole HTML document
     */
    public static String render(CatalogueView catalogue) {
        List<CatalogueBody.Card> cards = catalogue.datasets().stream()
                .sorted(Comparator.comparing(CataloguePage::changed).reversed().thenComparing(Dataset::key))
                .map(CataloguePage::card)
                .toList();
        CatalogueBody body = new CatalogueBody(Visible.text(catalogue.title()), count(cards.size()), cards);
        return PageShell.of(Locale.FRENCH, catalogue.title())
                .withFooter(CatalogueFooterRenderer.of()
                        .execute(new CatalogueFooter("catalog.json", "Catalogue au format DCAT (JSON-LD)")))
                .render(CatalogueBodyRenderer.of().execute(body));
    }

    private static String changed(Dataset dataset) {
        return dataset.modified().map(Moment::toString).orElse("");
    }

    private static String count(int datasets) {
        return WORDING.number(datasets) + (datasets > 1 ? " jeux de données ouverts" : " jeu de données ouvert");
    }

    private static CatalogueBody.Card card(Dataset dataset) {
        return new CatalogueBody.Card(
                dataset.key() + "/index.html",
                Shown.text(dataset.title()),
                dataset.description()
                        .map(text -> Visible.text(text.get(Locale.FRENCH), EXCERPT))
                        .orElse(null),
                dataset.publisher()
                        .map(publisher -> Visible.text(publisher.name()))
                        .orElse(null),
                dataset.modified().map(Shown::day).orElse(null),
                dataset.licence().map(licence -> Shown.text(licence.label())).orElse(null),
                files(dataset),
                formats(dataset));
    }

    private static String files(Dataset dataset) {
        int count = dataset.distributions().size();
        return WORDING.number(count) + (count > 1 ? " fichiers" : " fichier");
    }

    private static List<String> formats(Dataset dataset) {
        return dataset.distributions().stream()
                .map(Formats::of)
                .flatMap(Optional::stream)
                .map(format -> Visible.text(format, FileCards.LONGEST_FORMAT))
                .distinct()
                .toList();
    }
}
