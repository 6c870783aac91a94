package io.github.opendata4j.examples.cli;

import java.nio.file.Files;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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

    @Option(names = "--from", required = true, paramLabel = "URL|DIR", descriptionKey = "from")
    private String source;

    @Option(names = "--organization", paramLabel = "ID", descriptionKey = "organization")
    private @Nullable String organization;

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
        requireFolder();
        try (OpenTarget open = new TargetArgument(opendata, organization).open(source)) {
            return new WithdrawJob(opendata, consent).run(key, reason, open).number();
        }
    }

    /** Where there is no catalogue, none is made. */
    private void requireFolder() {
        if (!Remote.looksLikeAddress(source) && !Files.isDirectory(CatalogueFolder.of(source, opendata.messages()))) {
            throw new CommandException(ExitCode.FAILED, opendata.messages().text("folder-missing", source));
        }
    }
}
