package io.github.opendata4j.client.internal.pages;

import io.github.opendata4j.client.internal.CatalogueView;
import io.github.opendata4j.model.internal.page.PageShell;
import io.github.opendata4j.model.internal.text.Visible;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What all pages of a catalogue have around their content: the way back, the form for machines, the notices. */
final class PageFrame {
    private final CatalogueView catalogue;
    private final boolean isFirst;

    private PageFrame(CatalogueView catalogue, boolean isFirst) {
        this.catalogue = catalogue;
        this.isFirst = isFirst;
    }

    /** Of the page at the root. */
    static PageFrame ofFirst(CatalogueView catalogue) {
        return new PageFrame(catalogue, true);
    }

    /** Of a page in a folder. */
    static PageFrame of(CatalogueView catalogue) {
        return new PageFrame(catalogue, false);
    }

    /**
     * Puts the frame around a page.
     *
     * @param title what the browser's tab says
     * @param machine the same for machines; may be absent
     * @return the shell, to be filled
     */
    PageShell shell(String title, DatasetBody.@Nullable Link machine) {
        List<DatasetBody.Link> links = new ArrayList<>();
        if (machine != null) {
            links.add(machine);
        }
        add(links, "Mentions légales", catalogue.notices().legal());
        add(links, "Déclaration d'accessibilité", catalogue.notices().accessibility());
        PageShell shell = PageShell.of(Locale.FRENCH, title);
        PageShell headed =
                isFirst ? shell : shell.withHeader(DatasetHeaderRenderer.of().execute(new DatasetHeader(home())));
        return links.isEmpty()
                ? headed
                : headed.withFooter(CatalogueFooterRenderer.of().execute(new CatalogueFooter(links)));
    }

    private void add(List<DatasetBody.Link> links, String words, @Nullable URI address) {
        if (address != null) {
            String root = isFirst || address.isAbsolute() ? "" : "../";
            links.add(new DatasetBody.Link(words, root + address.toASCIIString()));
        }
    }

    /** Not the title that a catalogue gets from its datasets, which changes with them and this page doesn't. */
    private String home() {
        return catalogue.givenTitle() == null ? "Tous les jeux de données" : Visible.text(catalogue.givenTitle());
    }
}
