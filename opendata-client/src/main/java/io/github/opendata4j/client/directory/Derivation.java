package io.github.opendata4j.client.directory;

import io.github.opendata4j.client.internal.CatalogueView;
import io.github.opendata4j.client.internal.Digests;
import io.github.opendata4j.client.internal.Members;
import io.github.opendata4j.client.internal.dcat.DcatFeed;
import io.github.opendata4j.client.internal.pages.CataloguePage;
import io.github.opendata4j.client.internal.pages.DatasetPage;
import io.github.opendata4j.client.internal.pages.SharedPages;
import io.github.opendata4j.client.internal.pages.TombstonePage;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.internal.json.JsonSyntaxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes the catalogue and the pages out of the data packages, each file whole or not at all. A stamp, written last, says
 * from what they were made; where it says something else than what is there, they are behind.
 */
final class Derivation {
    /** To be raised when templates or feed change, so that what an older version has made is made anew. */
    private static final int VERSION = 2;

    private static final String DATASETS = "datasets";
    private static final String PAGES = "pages";

    private final PortalLayout layout;
    private final Staging staging;
    private final PortalSettings settings;

    Derivation(PortalLayout layout, Staging staging, PortalSettings settings) {
        this.layout = layout;
        this.staging = staging;
        this.settings = settings;
    }

    /**
     * Whether everything derived is there and was made from these datasets.
     *
     * @param hashes the hash of each data package, by the name of its folder
     */
    boolean isCurrent(Map<String, String> hashes) throws IOException {
        if (hashes.isEmpty() && !isFile(layout.catalogue())) {
            return true;
        }
        Map<String, Object> made = readStamp();
        Map<String, Object> madeFrom = new LinkedHashMap<>(made);
        madeFrom.remove(PAGES);
        return stamp(hashes).equals(madeFrom)
                && isFile(layout.catalogue())
                && isFile(layout.page())
                && hashes.keySet().stream().allMatch(folder -> isFile(layout.page(folder)))
                && sharedPages(made).stream().allMatch(Derivation::isFile);
    }

    /** Makes what is behind. */
    void run(List<DatasetFolder> folders) throws IOException {
        CatalogueView catalogue = new CatalogueView(
                settings.title(),
                settings.publicUri(),
                settings.notices(),
                folders.stream()
                        .filter(folder -> folder.findWithdrawal().isEmpty())
                        .map(DatasetFolder::dataset)
                        .toList());
        Map<String, Object> made = readStamp();
        makeSharedPages(catalogue);
        for (DatasetFolder folder : folders) {
            Path page = layout.page(folder.name());
            if (!isFile(page) || !isMade(folder, made)) {
                staging.replaceIfOther(page, page(catalogue, folder));
            }
        }
        staging.replaceIfOther(layout.catalogue(), DcatFeed.write(catalogue, withdrawn(folders)));
        staging.replaceIfOther(layout.page(), CataloguePage.render(catalogue));
        removeOldPages(made, catalogue);
        Map<String, Object> now = new LinkedHashMap<>(stamp(hashes(folders)));
        now.put(PAGES, List.copyOf(SharedPages.paths(catalogue.datasets())));
        staging.replaceIfOther(layout.stamp(), Json.writePretty(now));
    }

    /** Before the pages that link to them. */
    private void makeSharedPages(CatalogueView catalogue) throws IOException {
        for (Map.Entry<String, String> page : SharedPages.render(catalogue).entrySet()) {
            Optional<Path> place = layout.sharedPage(page.getKey());
            if (place.isPresent()) {
                staging.makeFolderOf(place.get());
                staging.replaceIfOther(place.get(), page.getValue());
            }
        }
    }

    /** Removes the pages of producers and licences that no dataset has any more, after the pages that linked to them. */
    private void removeOldPages(Map<String, Object> made, CatalogueView catalogue) throws IOException {
        Set<Path> current = SharedPages.paths(catalogue.datasets()).stream()
                .flatMap(path -> layout.sharedPage(path).stream())
                .collect(Collectors.toSet());
        for (Path page : sharedPages(made)) {
            if (!current.contains(page)) {
                staging.remove(page);
            }
        }
    }

    /** The pages of producers and licences that a stamp names. */
    private List<Path> sharedPages(Map<String, Object> stamp) {
        return stamp.get(PAGES) instanceof List<?> paths
                ? paths.stream()
                        .flatMap(path -> layout.sharedPage(String.valueOf(path)).stream())
                        .toList()
                : List.of();
    }

    private static Map<String, String> hashes(List<DatasetFolder> folders) {
        Map<String, String> hashes = new LinkedHashMap<>();
        folders.forEach(folder -> hashes.put(folder.name(), folder.sha256()));
        return hashes;
    }

    private static String page(CatalogueView catalogue, DatasetFolder folder) {
        return folder.findWithdrawal()
                .map(withdrawal -> TombstonePage.render(catalogue, folder.dataset(), withdrawal))
                .orElseGet(() -> DatasetPage.render(catalogue, folder.dataset(), folder.schemas()));
    }

    private static List<Dataset> withdrawn(List<DatasetFolder> folders) {
        return folders.stream()
                .filter(folder -> folder.findWithdrawal().isPresent())
                .map(DatasetFolder::dataset)
                .toList();
    }

    /** Whether the page of a dataset was made from what its data package says now. */
    private boolean isMade(DatasetFolder folder, Map<String, Object> made) {
        Map<String, Object> now = stamp(Map.of());
        return now.entrySet().stream()
                        .filter(member -> !member.getKey().equals(DATASETS))
                        .allMatch(member -> member.getValue().equals(made.get(member.getKey())))
                && made.get(DATASETS) instanceof Map<?, ?> hashes
                && folder.sha256().equals(hashes.get(folder.name()));
    }

    private Map<String, Object> stamp(Map<String, String> hashes) {
        return new Members()
                .put("version", VERSION)
                .put("settings", Digests.of(settings.toJson()).hex())
                .put(DATASETS, hashes)
                .toMap();
    }

    @SuppressWarnings("unchecked") // the members of a JSON object have names
    private Map<String, Object> readStamp() throws IOException {
        try {
            return isFile(layout.stamp()) && Json.read(layout.stamp()) instanceof Map<?, ?> stamp
                    ? (Map<String, Object>) stamp
                    : Map.of();
        } catch (JsonSyntaxException e) {
            return Map.of(); // then all is made anew
        }
    }

    private static boolean isFile(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }
}
