package io.github.opendata4j.examples.cli;

import io.github.opendata4j.client.directory.DirectoryPortal;
import java.nio.file.Files;
import java.nio.file.Path;

/** What {@code --portal} names: the folder of a catalogue. */
final class PortalArgument {
    private final Messages messages;

    PortalArgument(Messages messages) {
        this.messages = messages;
    }

    /** The portal, to be closed. */
    OpenPortal open(String typed) {
        Path folder = CatalogueFolder.of(typed, messages);
        if (!Files.isDirectory(folder)) {
            throw new CommandException(ExitCode.FAILED, messages.text("folder-missing", typed));
        }
        DirectoryPortal portal = DirectoryPortal.at(folder);
        return new OpenPortal(portal, portal, () -> {});
    }
}
