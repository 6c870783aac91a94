package io.github.opendata4j.examples.cli;

import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.DatasetJson;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code opendata show}: what a portal tells of a dataset, and its files. */
@Command(name = "show")
@SuppressWarnings("NullAway.Init") // picocli fills the required ones before it calls
final class ShowCommand implements Callable<Integer> {
    private final OpendataCommand opendata;

    @Parameters(paramLabel = "DATASET", descriptionKey = "portal-dataset")
    private String dataset;

    @Option(names = "--portal", required = true, paramLabel = "URL|DIR", descriptionKey = "portal")
    private String portal;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "show-format")
    private Form form = Form.TEXT;

    /** How the dataset is shown. */
    enum Form {
        /** Lines for a terminal. */
        TEXT,
        /** The description that {@code opendata publish} takes. */
        JSON
    }

    ShowCommand(OpendataCommand opendata) {
        this.opendata = opendata;
    }

    @Override
    public Integer call() {
        try (OpenPortal open = new PortalArgument(opendata).open(portal)) {
            Dataset found = open.catalog().get(dataset);
            String text =
                    form == Form.JSON ? DatasetJson.write(found) : new DatasetSheet(opendata.messages()).text(found);
            opendata.shell().out().print(text);
        }
        return ExitCode.DONE.number();
    }
}
