package io.github.opendata4j.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code opendata publish}: described datasets into a catalogue. The work is {@link PublishJob}'s. */
@Command(name = "publish")
@SuppressWarnings("NullAway.Init") // picocli fills the required ones before it calls
final class PublishCommand implements Callable<Integer> {
    private final OpendataCommand opendata;

    @Parameters(arity = "1..*", paramLabel = "DATASET.json", descriptionKey = "dataset")
    private List<Path> descriptions;

    @Option(names = "--to", required = true, paramLabel = "DIR", descriptionKey = "to")
    private String target;

    @Option(names = "--dry-run", descriptionKey = "dry-run")
    private boolean dryRun;

    @Option(names = "--yes", descriptionKey = "yes")
    private boolean yes;

    @Option(names = "--republish", descriptionKey = "republish")
    private boolean republish;

    PublishCommand(OpendataCommand opendata) {
        this.opendata = opendata;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = CatalogueFolder.of(target, opendata.messages());
        for (Path description : descriptions) {
            InputFile.require(description, opendata.messages());
        }
        PublishJob job = new PublishJob(opendata, consent());
        return (republish ? job.republishing() : job).run(descriptions, folder).number();
    }

    private Consent consent() {
        if (dryRun) {
            return Consent.NEVER;
        }
        return yes ? Consent.GIVEN : Consent.ASKED_FOR;
    }
}
