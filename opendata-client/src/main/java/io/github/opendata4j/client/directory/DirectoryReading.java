package io.github.opendata4j.client.directory;

import io.github.opendata4j.client.DatasetSummary;
import io.github.opendata4j.client.Page;
import io.github.opendata4j.client.PublishedState;
import io.github.opendata4j.client.Query;
import io.github.opendata4j.client.internal.DatasetTree;
import io.github.opendata4j.client.internal.Digests;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.internal.json.JsonValue;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that only reads a portal's directory. No lock is needed: data packages change at once or not at all. */
final class DirectoryReading {
    private static final int SOME_KEYS = 20;

    private final DirectoryTools tools;

    DirectoryReading(DirectoryTools tools) {
        this.tools = tools;
    }

    Page<DatasetSummary> search(Query query) {
        WordSearch words = new WordSearch(query.words());
        List<Dataset> matches = all().stream()
                .filter(folder -> folder.findWithdrawal().isEmpty())
                .map(DatasetFolder::dataset)
                .filter(words::matches)
                .toList();
        List<DatasetSummary> items = matches.stream()
                .skip((query.page() - 1L) * query.size())
                .limit(query.size())
                .map(DatasetSummary::of)
                .toList();
        return new Page<>(items, matches.size(), query.page(), query.size());
    }

    Optional<Dataset> find(String key) {
        return folder(key).filter(folder -> folder.findWithdrawal().isEmpty()).map(DatasetFolder::dataset);
    }

    Stream<Dataset> streamDatasets() {
        return folderNames().stream().flatMap(name -> find(name).stream());
    }

    List<String> someKeys() {
        return streamDatasets().map(Dataset::key).limit(SOME_KEYS).toList();
    }

    PublishedState lookUp(String key, PortalSettings settings) {
        requireDirectory();
        PublishedState state =
                folder(key).map(folder -> state(folder, settings)).orElseGet(PublishedState::absent);
        return isFinished(settings) ? state : state.unfinished();
    }

    private boolean isFinished(PortalSettings settings) {
        try {
            return tools.leftovers().folders().isEmpty()
                    && tools.tombstones().pending().isEmpty()
                    && new Derivation(tools.layout(), tools.staging(), settings)
                            .isCurrent(tools.reader().readHashes());
        } catch (IOException e) {
            throw tools.faults().of(e);
        }
    }

    private PublishedState state(DatasetFolder folder, PortalSettings settings) {
        List<String> damaged = damagedFiles(folder);
        Dataset dataset = damaged.isEmpty() ? folder.dataset() : withoutChecksums(folder.dataset(), damaged);
        String fingerprint = damaged.isEmpty()
                ? folder.sha256()
                : Digests.of(folder.sha256() + damaged).hex();
        String page = folder.name() + "/" + PortalLayout.PAGE;
        URI address = settings.findPublicUri()
                .map(uri -> uri.resolve(page))
                .orElseGet(() -> tools.layout().page(folder.name()).toUri());
        PublishedState state =
                PublishedState.of(dataset, "sha256:" + fingerprint).withPage(address);
        return folder.findWithdrawal().map(state::withdrawn).orElse(state);
    }

    /** Files that are no longer as they were published are told without a checksum, so that they are sent again. */
    private static Dataset withoutChecksums(Dataset dataset, List<String> keys) {
        Map<String, @Nullable Object> tree = DatasetTree.of(dataset);
        Map<String, Map<String, @Nullable Object>> distributions = DatasetTree.distributions(tree);
        keys.forEach(
                key -> Optional.ofNullable(distributions.get(key)).ifPresent(members -> members.remove("checksum")));
        DatasetTree.putDistributions(tree, distributions);
        return DatasetTree.toDataset(tree);
    }

    private static List<String> damagedFiles(DatasetFolder folder) {
        List<String> keys = new ArrayList<>();
        for (Distribution distribution : folder.described().distributions()) {
            if (distribution.file().filter(file -> !isWhole(file, distribution)).isPresent()) {
                keys.add(distribution.key());
            }
        }
        return keys;
    }

    private static boolean isWhole(Path file, Distribution distribution) {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && Files.size(file) == distribution.byteSize().orElse(-1);
        } catch (IOException e) {
            return false;
        }
    }

    /** What the portal's own folder says of the portal. */
    PortalSettings settings() {
        Path marker = tools.layout().marker();
        if (!Files.isRegularFile(marker)) {
            return PortalSettings.NONE;
        }
        try {
            return PortalSettings.parse(JsonValue.of(Json.read(marker)));
        } catch (IOException e) {
            throw tools.faults().of(e);
        } catch (OpenDataException e) {
            throw tools.faults().unreadable(marker, e);
        }
    }

    /** Refuses what isn't a directory, or is a directory with a catalogue that somebody else has made. */
    void requireDirectory() {
        PortalLayout layout = tools.layout();
        Path there = layout.root();
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        if (!Files.isDirectory(there)) {
            throw tools.faults().noDirectory(there);
        }
        boolean ours = Files.exists(layout.marker()) || !all().isEmpty();
        for (Path file : List.of(layout.catalogue(), layout.page())) {
            if (!ours && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                throw tools.faults().foreign(file);
            }
        }
    }

    private List<DatasetFolder> all() {
        try {
            return tools.reader().readAll();
        } catch (IOException e) {
            throw tools.faults().of(e);
        }
    }

    private List<String> folderNames() {
        try {
            return tools.reader().folderNames();
        } catch (IOException e) {
            throw tools.faults().of(e);
        }
    }

    private Optional<DatasetFolder> folder(String key) {
        try {
            return PortalLayout.canHold(key) ? tools.reader().read(key) : Optional.empty();
        } catch (IOException e) {
            throw tools.faults().of(e);
        }
    }
}
