package io.github.opendata4j.examples.cli;

import io.github.opendata4j.client.Page;
import io.github.opendata4j.client.Query;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code opendata search}: the datasets of a portal that speak of some words, one a line. */
@Command(name = "search")
@SuppressWarnings("NullAway.Init") // picocli fills the required ones before it calls
final class SearchCommand implements Callable<Integer> {
    private static final int LONGEST_TITLE = 90;

    private final OpendataCommand opendata;

    @Parameters(arity = "0..*", paramLabel = "WORDS", descriptionKey = "search-words")
    private final List<String> words = new ArrayList<>();

    @Option(names = "--portal", required = true, paramLabel = "URL|DIR", descriptionKey = "portal")
    private String portal;

    @Option(names = "--page", paramLabel = "N", descriptionKey = "search-page")
    private int page = 1;

    @Option(names = "--size", paramLabel = "N", descriptionKey = "search-size")
    private int size = Query.DEFAULT_SIZE;

    SearchCommand(OpendataCommand opendata) {
        this.opendata = opendata;
    }

    @Override
    public Integer call() {
        Messages messages = opendata.messages();
        if (page < 1 || size < 1 || size > Query.LARGEST_SIZE) {
            throw new CommandException(ExitCode.USAGE, messages.text("search-bounds", Query.LARGEST_SIZE));
        }
        Query query = Query.words(String.join(" ", words)).page(page).size(size);
        try (OpenPortal open = new PortalArgument(opendata).open(portal)) {
            show(open.list().apply(query));
        }
        return ExitCode.DONE.number();
    }

    private void show(Page<Listed> found) {
        PrintStream out = opendata.shell().out();
        int width = found.items().stream()
                .mapToInt(item -> item.name().length())
                .max()
                .orElse(1);
        for (Listed dataset : found.items()) {
            String producer = dataset.producer()
                    .map(name -> " (" + Lines.oneLine(name, LONGEST_TITLE) + ")")
                    .orElse("");
            out.println(String.format("%-" + width + "s  ", dataset.name())
                    + Lines.oneLine(dataset.title(), LONGEST_TITLE)
                    + producer);
        }
        long before = (long) (found.number() - 1) * found.size();
        opendata.shell()
                .err()
                .println(
                        found.items().isEmpty()
                                ? opendata.messages().text("search-none", found.total())
                                : opendata.messages()
                                        .text(
                                                "search-found",
                                                before + 1,
                                                before + found.items().size(),
                                                found.total()));
    }
}
