package io.github.opendata4j.client.directory;

import io.github.opendata4j.client.internal.files.SafeNames;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.report.DatasetCheck;
import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Location;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.RuleBundle;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** What a directory asks of a dataset: a key that names a folder on every file system, and that this folder is free. */
final class DirectoryCheck implements DatasetCheck {
    private static final RuleBundle RULES = RuleBundle.load(DirectoryCheck.class, "rules");

    private final PortalLayout layout;
    private final DataPackageReader reader;
    private final DirectoryFaults faults;

    DirectoryCheck(PortalLayout layout, DataPackageReader reader, DirectoryFaults faults) {
        this.layout = layout;
        this.reader = reader;
        this.faults = faults;
    }

    @Override
    public Report check(Dataset dataset) {
        Report.Builder report = Report.builder();
        try {
            finding(dataset.key()).ifPresent(report::add);
        } catch (IOException e) {
            throw faults.of(e);
        }
        return report.build();
    }

    private Optional<Finding> finding(String key) throws IOException {
        if (!PortalLayout.canHold(key)) {
            return Optional.of(finding("target-key-unusable", key).build());
        }
        Optional<String> twin = twin(key);
        if (twin.isPresent()) {
            return Optional.of(
                    finding("target-key-clash", key).with("other", twin.get()).build());
        }
        return foreign(key)
                .map(name ->
                        finding("target-folder-taken", key).with("name", name).build());
    }

    private static Finding.Builder finding(String code, String key) {
        return Finding.builder(RULES.get(code))
                .location(Location.ofPointer("/key"))
                .with("key", key);
    }

    /** A folder or file whose name is the key's for some file systems, and not for others. */
    private Optional<String> twin(String key) throws IOException {
        if (!Files.isDirectory(layout.root())) {
            return Optional.empty();
        }
        String folded = SafeNames.folded(key);
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(layout.root())) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName());
                if (!name.equals(key) && SafeNames.folded(name).equals(folded)) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    /** What stands in the way in the dataset's folder and isn't ours. */
    private Optional<String> foreign(String key) throws IOException {
        Path folder = layout.folder(key);
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(key);
        }
        if (reader.read(key).isPresent()) {
            return Optional.empty();
        }
        for (Path file : new Path[] {layout.dataPackage(key), layout.page(key)}) {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(key + "/" + file.getFileName());
            }
        }
        return Optional.empty();
    }
}
