package io.github.opendata4j.client.directory;

import io.github.opendata4j.client.internal.files.SafeNames;
import io.github.opendata4j.client.internal.pages.SharedPages;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands where in a portal's directory. One folder per dataset; what is ours to know stands in a folder whose name
 * begins with a dot, which no reader follows.
 *
 * @param root the directory
 */
record PortalLayout(Path root) {
    static final String CATALOGUE = "catalog.json";
    static final String PAGE = "index.html";
    static final String DATA_PACKAGE = "datapackage.json";

    /** What no dataset may be called, in any case. */
    private static final Set<String> OWN_NAMES = Set.of(CATALOGUE, PAGE, SharedPages.PRODUCERS, SharedPages.LICENCES);

    /** Where a page stands that is no dataset's. */
    private static final Pattern SHARED_PAGE =
            Pattern.compile("(?:" + SharedPages.PRODUCERS + "|" + SharedPages.LICENCES + ")/([^/\\\\]+\\.html)");

    /** Our own folder. */
    Path hidden() {
        return root.resolve(".opendata");
    }

    /** Says that the directory is a portal of ours. */
    Path marker() {
        return hidden().resolve("portal.json");
    }

    Path lock() {
        return hidden().resolve("lock");
    }

    /** Says from what the derived files were made. */
    Path stamp() {
        return hidden().resolve("derived.json");
    }

    /** Where files are made that are then moved to their place. */
    Path staging() {
        return hidden().resolve("staging");
    }

    /** Where it is noted which files of a dataset's folder are ours and may be in nobody's use. */
    Path leftovers() {
        return hidden().resolve("leftovers");
    }

    Path leftovers(String folder) {
        return leftovers().resolve(folder + ".json");
    }

    /** Where it is noted which datasets are being withdrawn. */
    Path withdrawals() {
        return hidden().resolve("withdrawals");
    }

    Path withdrawal(String folder) {
        return withdrawals().resolve(folder + ".json");
    }

    /** Where the folders of datasets are moved whose files are about to be removed. */
    Path withdrawn() {
        return hidden().resolve("withdrawn");
    }

    Path catalogue() {
        return root.resolve(CATALOGUE);
    }

    Path page() {
        return root.resolve(PAGE);
    }

    Path folder(String folder) {
        return root.resolve(folder);
    }

    Path dataPackage(String folder) {
        return folder(folder).resolve(DATA_PACKAGE);
    }

    Path page(String folder) {
        return folder(folder).resolve(PAGE);
    }

    /** The folders of pages that are no dataset's. */
    List<Path> sharedFolders() {
        return List.of(root.resolve(SharedPages.PRODUCERS), root.resolve(SharedPages.LICENCES));
    }

    /** A page that is no dataset's, by its path; empty if that is none of ours. */
    Optional<Path> sharedPage(String path) {
        Matcher own = SHARED_PAGE.matcher(path);
        return own.matches() && SafeNames.isSafe(own.group(1)) ? Optional.of(root.resolve(path)) : Optional.empty();
    }

    /** Whether a key can name a folder of a portal. */
    static boolean canHold(String key) {
        return SafeNames.isSafe(key) && !OWN_NAMES.contains(SafeNames.folded(key));
    }
}
