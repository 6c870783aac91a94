package io.github.opendata4j.examples.cli;

import io.github.opendata4j.client.PublicationTarget;
import io.github.opendata4j.client.PublishedState;
import io.github.opendata4j.client.publish.PublicationReceipt;
import io.github.opendata4j.client.publish.Publisher;

/** Looks, asks, withdraws: what {@code opendata withdraw} does once its words are understood. */
final class WithdrawJob {
    private final OpendataCommand opendata;
    private final Consent consent;

    WithdrawJob(OpendataCommand opendata, Consent consent) {
        this.opendata = opendata;
        this.consent = consent;
    }

    /** Withdraws the dataset {@code key} from where it was published. */
    ExitCode run(String key, String reason, OpenTarget open) {
        Messages messages = opendata.messages();
        PublicationTarget portal = open.target();
        PublishedState state = portal.lookUp(key);
        if (state.dataset().isEmpty() && state.isFinished()) {
            open.catalog().get(key); // says which keys there are
        }
        opendata.shell().out().println(messages.text("withdraw-plan", key, portal.name(), reason));
        if (new Confirmation(opendata, consent, "withdraw").isGiven()) {
            PublicationReceipt receipt = Publisher.to(portal).build().withdraw(key, reason);
            opendata.shell().out().println(receipt.summary(messages.locale()));
        }
        return ExitCode.DONE;
    }
}
