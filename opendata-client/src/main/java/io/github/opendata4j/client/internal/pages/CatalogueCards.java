package io.github.opendata4j.client.internal.pages;

import io.github.opendata4j.client.internal.Formats;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Moment;
import io.github.opendata4j.model.Organization;
import io.github.opendata4j.model.internal.text.Visible;
import io.github.opendata4j.model.internal.text.Wording;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Draws a card for each of some datasets, the last changed first. */
final class CatalogueCards {
    private static final Wording WORDING = Wording.in(Locale.FRENCH);
    private static final int EXCERPT = 220;

    /** Where the page stands: empty at the root, {@code ../} in a folder of it. */
    private final String root;

    CatalogueCards(String root) {
        this.root = root;
    }

    List<CatalogueBody.Card> of(Collection<Dataset> datasets) {
        return datasets.stream()
                .sorted(Comparator.comparing(CatalogueCards::changed).reversed().thenComparing(Dataset::key))
                .map(this::card)
                .toList();
    }

    /** How many there are, in words. */
    static String count(int datasets) {
        return WORDING.number(datasets) + (datasets > 1 ? " jeux de données ouverts" : " jeu de données ouvert");
    }

    private static LocalDate changed(Dataset dataset) {
        return dataset.modified().map(Moment::day).orElse(LocalDate.MIN);
    }

    private CatalogueBody.Card card(Dataset dataset) {
        return new CatalogueBody.Card(
                root + dataset.key() + "/index.html",
                Shown.text(dataset.title()),
                dataset.description()
                        .map(text -> Visible.text(text.get(Locale.FRENCH), EXCERPT))
                        .orElse(null),
                dataset.publisher().map(this::producer).orElse(null),
                dataset.modified().map(Shown::day).orElse(null),
                dataset.licence()
                        .map(licence ->
                                new DatasetBody.Link(Shown.text(licence.label()), root + LicencePage.path(licence)))
                        .orElse(null),
                files(dataset),
                formats(dataset),
                Visible.text(String.join(" ", dataset.keywords())),
                CatalogueFilters.tokens(dataset));
    }

    private DatasetBody.Link producer(Organization publisher) {
        return new DatasetBody.Link(Visible.text(publisher.name()), root + ProducerPage.path(publisher.name()));
    }

    private static String files(Dataset dataset) {
        int count = dataset.distributions().size();
        return WORDING.number(count) + (count > 1 ? " fichiers" : " fichier");
    }

    static List<String> formats(Dataset dataset) {
        return dataset.distributions().stream()
                .map(Formats::of)
                .flatMap(Optional::stream)
                .map(format -> Visible.text(format, FileCards.LONGEST_FORMAT))
                .distinct()
                .toList();
    }
}
