package io.github.opendata4j.client.publish;

import io.github.opendata4j.client.PublicationTarget;
import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.internal.text.Bilingual;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a plan, dataset after dataset. One that fails doesn't keep the others from being written: they are independent,
 * and the receipt says of each what was done.
 */
final class PlanApplication {
    private final PublicationTarget target;
    private final PublicationPlan plan;
    private final PublicationProgress progress;
    private final Clock clock;
    private final List<OpenDataException> failures = new ArrayList<>();

    PlanApplication(PublicationTarget target, PublicationPlan plan, PublicationProgress progress, Clock clock) {
        this.target = target;
        this.plan = plan;
        this.progress = progress;
        this.clock = clock;
    }

    /** Writes all parts; the receipt says what went wrong, and {@link #orThrow} throws it. */
    PublicationReceipt run(List<DatasetPlan> parts, Application.Guard guard) {
        PublicationReceipt.Builder receipt = new PublicationReceipt.Builder(plan.target(), now())
                .plan(plan.id())
                .decisions(plan.decisions());
        for (DatasetPlan part : parts) {
            receipt.add(isStopped() ? notAttempted(part) : run(part, guard));
        }
        return receipt.endedAt(now());
    }

    private DatasetReceipt run(DatasetPlan part, Application.Guard guard) {
        Application application = new Application(target, part, progress, guard);
        DatasetReceipt receipt = application.run();
        application.failure().ifPresent(failures::add);
        return receipt;
    }

    /** Who interrupts wants an end; who has lost the right to write must not try the next dataset. */
    private boolean isStopped() {
        return Thread.currentThread().isInterrupted()
                || failures.stream().anyMatch(PublicationBusyException.class::isInstance);
    }

    private static DatasetReceipt notAttempted(DatasetPlan part) {
        return new DatasetReceipt.Builder(part.key())
                .failure(Bilingual.text("Pas essayé : la publication a été arrêtée.", "Not tried: it was stopped."))
                .build();
    }

    /**
     * Returns the receipt if all is done.
     *
     * @throws PlanOutdatedException if nothing was published because the plan no longer holds
     * @throws PublicationException if anything else went wrong
     */
    PublicationReceipt orThrow(PublicationReceipt receipt) {
        if (failures.isEmpty() && !isStoppedEarly(receipt)) {
            return receipt;
        }
        OpenDataException first = failures.isEmpty() ? interrupted() : failures.get(0);
        boolean isOutdated = failures.stream().allMatch(PlanOutdatedException.class::isInstance)
                && receipt.datasets().stream().noneMatch(PlanApplication::isWritten);
        if (isOutdated && !failures.isEmpty()) {
            throw first;
        }
        throw new PublicationException(receipt, first);
    }

    private static boolean isWritten(DatasetReceipt part) {
        return part.outcome() == PublicationReceipt.Outcome.PUBLISHED
                || part.outcome() == PublicationReceipt.Outcome.UNFINISHED;
    }

    private static boolean isStoppedEarly(PublicationReceipt receipt) {
        return receipt.outcome() == PublicationReceipt.Outcome.NOT_PUBLISHED;
    }

    private static OpenDataException interrupted() {
        return new OpenDataException(
                Bilingual.text("La publication a été interrompue.", "The publication was interrupted."));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
