package io.github.opendata4j.client.internal.pages;

import io.github.opendata4j.client.internal.CatalogueView;
import io.github.opendata4j.model.Dataset;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The pages about several datasets: of producers and of licences, each in a folder below the root. */
public final class SharedPages {
    /** The folder with the pages of producers. */
    public static final String PRODUCERS = "producteurs";

    /** The folder with the pages of licences. */
    public static final String LICENCES = "licences";

    private SharedPages() {}

    /**
     * Says which pages there are.
     *
     * @param datasets all datasets of the catalogue
     * @return where each stands below the root, such as {@code licences/odbl-1.0.html}
     */
    public static Set<String> paths(Collection<Dataset> datasets) {
        Set<String> paths = new TreeSet<>(ProducerPage.byPath(datasets).keySet());
        paths.addAll(LicencePage.byPath(datasets).keySet());
        return paths;
    }

    /**
     * Draws the pages.
     *
     * @param catalogue the catalogue
     * @return whole HTML documents by where they stand below the root
     */
    public static Map<String, String> render(CatalogueView catalogue) {
        Map<String, String> pages = new TreeMap<>();
        ProducerPage.byPath(catalogue.datasets())
                .forEach((path, group) -> pages.put(path, ProducerPage.render(catalogue, group)));
        LicencePage.byPath(catalogue.datasets())
                .forEach((path, group) -> pages.put(path, LicencePage.render(catalogue, group)));
        return pages;
    }
}
