package io.github.opendata4j.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code opendata publish}: described datasets to a portal, or into a catalogue. The work is {@link PublishJob}'s. */
@Command(name = "publish")
@SuppressWarnings("NullAway.Init") // picocli fills the required ones before it calls
final class PublishCommand implements Callable<Integer> {
    private final OpendataCommand opendata;

    @Parameters(arity = "1..*", paramLabel = "DATASET.json", descriptionKey = "dataset")
    private List<Path> descriptions;

    @Option(names = "--to", required = true, paramLabel = "URL|DIR", descriptionKey = "to")
    private String target;

    @Option(names = "--organization", paramLabel = "ID", descriptionKey = "organization")
    private @Nullable String organization;

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
        for (Path description : descriptions) {
            InputFile.require(description, opendata.messages());
        }
        PublishJob job = new PublishJob(opendata, consent());
        try (OpenTarget open = new TargetArgument(opendata, organization).open(target)) {
            return (republish ? job.republishing() : job)
                    .run(descriptions, open.target())
                    .number();
        }
    }

    private Consent consent() {
        if (dryRun) {
            return Consent.NEVER;
        }
        return yes ? Consent.GIVEN : Consent.ASKED_FOR;
    }
}
