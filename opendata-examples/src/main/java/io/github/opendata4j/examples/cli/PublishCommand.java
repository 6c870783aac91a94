package io.github.opendata4j.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code opendata publish}: a described dataset into a catalogue. The work is {@link PublishJob}'s. */
@Command(name = "publish")
@SuppressWarnings("NullAway.Init") // picocli fills the required ones before it calls
final class PublishCommand implements Callable<Integer> {
    private final OpendataCommand opendata;

    @Parameters(paramLabel = "DATASET.json", descriptionKey = "dataset")
    private Path description;

    @Option(names = "--to", required = true, paramLabel = "DIR", descriptionKey = "to")
    private String target;

    @Option(names = "--dry-run", descriptionKey = "dry-run")
    private boolean dryRun;

    @Option(names = "--yes", descriptionKey = "yes")
    private boolean yes;

    PublishCommand(OpendataCommand opendata) {
        this.opendata = opendata;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = folder();
        InputFile.require(description, opendata.messages());
        return new PublishJob(opendata, consent()).run(description, folder).number();
    }

    private Path folder() {
        Messages messages = opendata.messages();
        if (Remote.looksLikeAddress(target)) {
            throw new CommandException(ExitCode.USAGE, messages.text("target-remote", target));
        }
        Path folder = Path.of(target);
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new CommandException(ExitCode.FAILED, messages.text("target-is-file", target));
        }
        return folder;
    }

    private Consent consent() {
        if (dryRun) {
            return Consent.NEVER;
        }
        return yes ? Consent.GIVEN : Consent.ASKED_FOR;
    }
}
