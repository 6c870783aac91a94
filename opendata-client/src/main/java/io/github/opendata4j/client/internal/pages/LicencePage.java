package io.github.opendata4j.client.internal.pages;

import io.github.opendata4j.client.internal.CatalogueView;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.internal.text.Visible;
import io.github.opendata4j.model.licence.Licence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The page of a licence: what it allows and asks in plain words, its text, and the datasets under it. */
final class LicencePage {
    private LicencePage() {}

    /** Where the page of a licence stands below the root. */
    static String path(Licence licence) {
        return SharedPages.LICENCES + "/" + Slugs.of(licence.id()) + ".html";
    }

    /** The groups are named by the licence's id; any of its datasets knows the licence itself. */
    static Map<String, DatasetGroup> byPath(Collection<Dataset> datasets) {
        return DatasetGroup.by(
                datasets,
                dataset -> dataset.licence().map(Licence::id),
                id -> SharedPages.LICENCES + "/" + Slugs.of(id) + ".html");
    }

    static Licence licence(DatasetGroup group) {
        return group.datasets().get(0).licence().orElseThrow();
    }

    static String render(CatalogueView catalogue, DatasetGroup group) {
        Licence licence = licence(group);
        String title = Shown.text(licence.title());
        GroupBody body = new GroupBody(
                "Licence",
                title,
                CatalogueCards.count(group.datasets().size()),
                facts(licence),
                parts(LicenceTerms.of(licence)),
                new CatalogueCards("../").of(group.datasets()));
        return PageFrame.of(catalogue)
                .shell(title, null)
                .render(GroupBodyRenderer.of().execute(body));
    }

    private static List<DatasetBody.Fact> facts(Licence licence) {
        List<DatasetBody.Fact> facts = new ArrayList<>();
        licence.uri()
                .flatMap(Shown::webAddress)
                .ifPresent(address ->
                        facts.add(new DatasetBody.Fact("Texte", "Lire la licence, qui seule fait foi", address)));
        licence.spdx().ifPresent(id -> facts.add(new DatasetBody.Fact("Identifiant SPDX", Visible.text(id), null)));
        return facts;
    }

    private static List<GroupBody.Part> parts(LicenceTerms terms) {
        List<GroupBody.Part> parts = new ArrayList<>();
        add(parts, "permet", "Ce qu'elle permet", terms.allows());
        add(parts, "demande", "Ce qu'elle demande", terms.asks());
        add(parts, "savoir", "À savoir", terms.notes());
        return parts;
    }

    private static void add(List<GroupBody.Part> parts, String id, String title, List<String> items) {
        if (!items.isEmpty()) {
            parts.add(new GroupBody.Part(id, title, items));
        }
    }

    /** What a list of licences calls it. */
    static String name(DatasetGroup group) {
        return licence(group).label().get(Locale.FRENCH);
    }
}
