package io.github.opendata4j.client.publish;

import io.github.opendata4j.client.PublicationTarget;
import io.github.opendata4j.client.PublishedState;
import io.github.opendata4j.client.Withdrawal;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.internal.text.Bilingual;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One withdrawal, from the last look to the receipt. */
final class Withdrawing {
    private final PublicationTarget target;
    private final String key;
    private final Withdrawal withdrawal;
    private @Nullable OpenDataException failure;

    Withdrawing(PublicationTarget target, String key, Withdrawal withdrawal) {
        this.target = target;
        this.key = key;
        this.withdrawal = withdrawal;
    }

    DatasetReceipt run() {
        DatasetReceipt.Builder receipt =
                new DatasetReceipt.Builder(key).outcome(PublicationReceipt.Outcome.NOT_WITHDRAWN);
        try {
            withdraw(receipt);
        } catch (OpenDataException e) {
            failure = e;
            receipt.failure(Bilingual.text(e.message(Locale.FRENCH), e.message(Locale.ENGLISH)));
        }
        return receipt.build();
    }

    Optional<OpenDataException> failure() {
        return Optional.ofNullable(failure);
    }

    private void withdraw(DatasetReceipt.Builder receipt) {
        PublishedState before = target.lookUp(key);
        PublishedState after = before;
        PublicationReceipt.Outcome outcome = PublicationReceipt.Outcome.UNCHANGED;
        if (before.withdrawal().isEmpty() || !before.isFinished()) {
            after = target.withdraw(key, withdrawal);
            outcome = PublicationReceipt.Outcome.WITHDRAWN;
            before.dataset().ifPresent(dataset -> retired(dataset, receipt));
            after.withdrawal()
                    .ifPresent(standing -> receipt.done(new Change.Withdraw(standing.since(), standing.reason())));
        }
        receipt.outcome(outcome)
                .fingerprint(after.fingerprint())
                .page(after.page().orElse(null));
    }

    private static void retired(Dataset dataset, DatasetReceipt.Builder receipt) {
        dataset.distributions()
                .forEach(distribution -> receipt.done(
                        new Change.Retire(distribution.key(), DistributionTitles.of(dataset, distribution.key()))));
    }
}
