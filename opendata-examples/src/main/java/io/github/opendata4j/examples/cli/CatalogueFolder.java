package io.github.opendata4j.examples.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of a catalogue, as it was typed. */
final class CatalogueFolder {
    private CatalogueFolder() {}

    /** The folder, or one sentence on why it can't be one. An address is none: see {@link Remote}. */
    static Path of(String typed, Messages messages) {
        Path folder = Path.of(typed);
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new CommandException(ExitCode.FAILED, messages.text("target-is-file", typed));
        }
        return folder;
    }
}
