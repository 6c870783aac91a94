package io.github.opendata4j.client.internal.pages;

import io.github.opendata4j.client.Withdrawal;
import io.github.opendata4j.client.internal.CatalogueView;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.internal.text.Visible;
import io.github.opendata4j.model.internal.text.Wording;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** The page in the place of a dataset that is withdrawn: since when, why, and whom to ask. */
public final class TombstonePage {
    private TombstonePage() {}

    /**
     * Draws the page.
     *
     * @param catalogue the catalogue that it is part of
     * @param dataset the dataset without its files
     * @param withdrawal since when and why
     * @return a whole HTML document
     */
    public static String render(CatalogueView catalogue, Dataset dataset, Withdrawal withdrawal) {
        String since = Wording.in(Locale.FRENCH).date(LocalDate.ofInstant(withdrawal.since(), ZoneOffset.UTC));
        TombstoneBody body = new TombstoneBody(
                Shown.text(dataset.title()),
                since,
                withdrawal.reason().lines().map(Visible::text).toList(),
                dataset.description().map(Shown::paragraphs).orElse(List.of()),
                facts(dataset));
        return PageFrame.of(catalogue)
                .shell(body.title(), new DatasetBody.Link("Avis de retrait (JSON)", "datapackage.json"))
                .withDescription("Ce jeu de données est retiré depuis le " + since + ".")
                .render(TombstoneBodyRenderer.of().execute(body));
    }

    /** Without addresses: the page of a producer goes with its last dataset. */
    private static List<DatasetBody.Fact> facts(Dataset dataset) {
        return DatasetFacts.main(dataset).stream()
                .map(fact -> new DatasetBody.Fact(fact.name(), fact.text(), null))
                .toList();
    }
}
