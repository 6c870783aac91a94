package io.github.opendata4j.client.publish;

import io.github.opendata4j.model.internal.text.Wording;
import java.util.Locale;

/** Says in a sentence how things stand after something broke off. */
final class Standing {
    private Standing() {}

    static String of(PublicationReceipt receipt, Locale locale) {
        int all = receipt.datasets().size();
        if (all == 1) {
            return receipt.outcome().sentence(locale);
        }
        long done = receipt.datasets().stream()
                .filter(part -> part.outcome().compareTo(PublicationReceipt.Outcome.UNFINISHED) < 0)
                .count();
        return Wording.in(locale)
                .choose(
                        done + " jeux de données sur " + all + " sont à jour ; publiez à nouveau pour les autres.",
                        done + " datasets of " + all + " are up to date; publish again for the others.");
    }
}
