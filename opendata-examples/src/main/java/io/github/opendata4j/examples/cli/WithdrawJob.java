package io.github.opendata4j.examples.cli;

import io.github.opendata4j.client.directory.DirectoryPortal;
import io.github.opendata4j.client.publish.PublicationReceipt;
import io.github.opendata4j.client.publish.Publisher;
import java.nio.file.Path;

/** Looks, asks, withdraws: what {@code opendata withdraw} does once its words are understood. */
final class WithdrawJob {
    private final OpendataCommand opendata;
    private final Consent consent;

    WithdrawJob(OpendataCommand opendata, Consent consent) {
        this.opendata = opendata;
        this.consent = consent;
    }

    /** Withdraws the dataset {@code key} from the catalogue in {@code folder}. */
    ExitCode run(String key, String reason, Path folder) {
        Messages messages = opendata.messages();
        DirectoryPortal portal = DirectoryPortal.at(folder);
        if (portal.lookUp(key).dataset().isEmpty() && portal.lookUp(key).isFinished()) {
            portal.get(key); // says which keys there are
        }
        opendata.shell().out().println(messages.text("withdraw-plan", key, portal.name(), reason));
        if (new Confirmation(opendata, consent, "withdraw").isGiven()) {
            PublicationReceipt receipt = Publisher.to(portal).build().withdraw(key, reason);
            opendata.shell().out().println(receipt.summary(messages.locale()));
        }
        return ExitCode.DONE;
    }
}
