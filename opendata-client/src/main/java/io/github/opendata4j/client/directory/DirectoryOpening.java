package io.github.opendata4j.client.directory;

import io.github.opendata4j.client.internal.files.FolderLock;
import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.internal.text.Bilingual;
import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Opens a directory for writing: alone, and with our own folder in place. */
final class DirectoryOpening {
    private final DirectoryTools tools;
    private final Duration patience;
    private final FolderLock.Sleeper sleeper;

    DirectoryOpening(DirectoryTools tools, Duration patience, FolderLock.Sleeper sleeper) {
        this.tools = tools;
        this.patience = patience;
        this.sleeper = sleeper;
    }

    /**
     * Opens.
     *
     * @param given what is said of the portal
     * @param report what a check has found in the way; a finding refuses
     * @return the lock, to be closed
     */
    FolderLock open(PortalSettings given, Report report) {
        report.findings().stream().findFirst().ifPresent(finding -> {
            throw tools.faults().fault(message(finding));
        });
        new DirectoryReading(tools).requireDirectory();
        try {
            return lock(given);
        } catch (IOException e) {
            throw tools.faults().of(e);
        }
    }

    private FolderLock lock(PortalSettings given) throws IOException {
        PortalLayout layout = tools.layout();
        tools.files().makeFolder(layout.root());
        for (Path own : List.of(
                layout.hidden(), layout.staging(), layout.leftovers(), layout.withdrawals(), layout.withdrawn())) {
            requireNoLink(own);
        }
        layout.sharedFolders().forEach(this::requireNoLink);
        tools.files().makeFolder(layout.hidden());
        FolderLock lock = FolderLock.take(layout.lock(), patience, sleeper).orElseThrow(tools.faults()::busy);
        boolean ready = false;
        try {
            tools.staging().clear();
            PortalSettings settings = given.orElse(new DirectoryReading(tools).settings());
            tools.staging().replaceIfOther(layout.marker(), settings.toJson());
            tools.tombstones().completeAll();
            ready = true;
            return lock;
        } finally {
            if (!ready) {
                lock.close();
            }
        }
    }

    /** A symbolic link would have us write where nobody asked us to. */
    private void requireNoLink(Path own) {
        boolean free = !Files.exists(own, LinkOption.NOFOLLOW_LINKS);
        if (!free && !Files.isDirectory(own, LinkOption.NOFOLLOW_LINKS)) {
            throw tools.faults()
                    .fault(Bilingual.text(
                            own + " n'est pas un dossier à nous : retirez-le.",
                            own + " is no folder of ours: take it away."));
        }
    }

    private static LocalizedText message(Finding finding) {
        return Bilingual.text(finding.message(Locale.FRENCH), finding.message(Locale.ENGLISH));
    }
}
