package io.github.opendata4j.examples.cli;

import io.github.opendata4j.client.directory.DirectoryPortal;
import io.github.opendata4j.client.udata.UdataPortal;
import java.nio.file.Files;
import java.nio.file.Path;

/** What {@code --portal} names: a portal by its address, asked without a key, or the folder of a catalogue. */
final class PortalArgument {
    private final Messages messages;

    PortalArgument(Messages messages) {
        this.messages = messages;
    }

    /** The portal, to be closed. */
    OpenPortal open(String typed) {
        if (Remote.looksLikeAddress(typed)) {
            UdataPortal portal = Portals.builder(typed, messages).build();
            return new OpenPortal(portal, portal, portal::close);
        }
        Path folder = CatalogueFolder.of(typed, messages);
        if (!Files.isDirectory(folder)) {
            throw new CommandException(ExitCode.FAILED, messages.text("folder-missing", typed));
        }
        DirectoryPortal portal = DirectoryPortal.at(folder);
        return new OpenPortal(portal, portal, () -> {});
    }
}
