package io.github.opendata4j.examples.cli;

import io.github.opendata4j.client.directory.DirectoryPortal;
import java.nio.file.Files;
import java.nio.file.Path;

/** What {@code --portal} names: a portal by its address, asked without a key, or the folder of a catalogue. */
final class PortalArgument {
    private final OpendataCommand opendata;

    PortalArgument(OpendataCommand opendata) {
        this.opendata = opendata;
    }

    /** The portal, to be closed. */
    OpenPortal open(String typed) {
        if (Remote.looksLikeAddress(typed)) {
            return OpenPortal.of(new RemotePortal(opendata, typed).builder().build());
        }
        Messages messages = opendata.messages();
        Path folder = CatalogueFolder.of(typed, messages);
        if (!Files.isDirectory(folder)) {
            throw new CommandException(ExitCode.FAILED, messages.text("folder-missing", typed));
        }
        return OpenPortal.of(DirectoryPortal.at(folder), messages.locale());
    }
}
