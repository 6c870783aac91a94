package io.github.opendata4j.examples.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code opendata withdraw}: the files of a dataset go at once, and a notice says since when and why. The work is
 * {@link WithdrawJob}'s.
 */
@Command(name = "withdraw")
@SuppressWarnings("NullAway.Init") // picocli fills the required ones before it calls
final class WithdrawCommand implements Callable<Integer> {
    private final OpendataCommand opendata;

    @Parameters(paramLabel = "KEY", descriptionKey = "key")
    private String key;

    @Option(names = "--from", required = true, paramLabel = "DIR", descriptionKey = "from")
    private String source;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "reason")
    private String reason;

    @Option(names = "--yes", descriptionKey = "yes")
    private boolean yes;

    WithdrawCommand(OpendataCommand opendata) {
        this.opendata = opendata;
    }

    @Override
    public Integer call() {
        Messages messages = opendata.messages();
        if (reason.isBlank()) {
            throw new CommandException(ExitCode.USAGE, messages.text("withdraw-reason-missing"));
        }
        Consent consent = yes ? Consent.GIVEN : Consent.ASKED_FOR;
        return new WithdrawJob(opendata, consent).run(key, reason, folder()).number();
    }

    private Path folder() {
        Path folder = CatalogueFolder.of(source, opendata.messages());
        if (!Files.isDirectory(folder)) {
            throw new CommandException(ExitCode.FAILED, opendata.messages().text("folder-missing", source));
        }
        return folder;
    }
}
