package io.github.opendata4j.client.directory;

import io.github.opendata4j.client.PortalException;
import io.github.opendata4j.client.ResourceRef;
import io.github.opendata4j.client.internal.DataFiles;
import io.github.opendata4j.client.records.Attribution;
import io.github.opendata4j.client.records.RecordTable;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.internal.text.Bilingual;
import io.github.opendata4j.model.table.TableSource;
import java.nio.file.Path;
import java.time.Clock;

/** Opens the files of a directory as tables. */
final class DirectoryRecords {
    private final DirectoryPortal portal;
    private final Clock clock;

    DirectoryRecords(DirectoryPortal portal, Clock clock) {
        this.portal = portal;
        this.clock = clock;
    }

    RecordTable open(ResourceRef resource) {
        Dataset dataset = portal.get(resource.dataset());
        Distribution file = DataFiles.of(portal.name(), dataset).choose(resource);
        Path path = file.file().orElseThrow(() -> notHere(file));
        return RecordTable.of(TableSource.of(path), Attribution.of(dataset, file), clock.instant());
    }

    private PortalException notHere(Distribution file) {
        return PortalException.builder(
                        portal.name(),
                        Bilingual.text(
                                "Le fichier « " + file.key()
                                        + " » n'est pas dans ce dossier : le catalogue n'en a que le" + " lien.",
                                "The file '" + file.key() + "' is not in this directory: the catalogue has a link to it"
                                        + " only."))
                .build();
    }
}
