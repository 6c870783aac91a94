package io.github.opendata4j.client.publish;

import io.github.opendata4j.client.PublicationTarget;
import io.github.opendata4j.client.Withdrawal;
import io.github.opendata4j.model.report.DatasetCheck;
import io.github.opendata4j.model.report.Report;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Publishes datasets into one target, in two steps: {@link #plan} reads only, {@link #apply} writes exactly the plan.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * Publisher publisher = Publisher.to(DirectoryPortal.at(Path.of("catalogue")))
 *         .check(DatasetValidator.standard())
 *         .build();
 * PublicationPlan plan = publisher.plan(Publication.of(dataset));
 * if (!plan.isEmpty() && approved(plan.summary(Locale.FRENCH))) {
 *     PublicationReceipt receipt = publisher.apply(plan);
 * }
 * }</pre>
 *
 * <p>Who publishes the same thing twice gets an empty plan the second time, and applying it does nothing.
 */
public final class Publisher {
    private static final PublicationProgress SILENT = new PublicationProgress() {};

    /** Long enough for a pause of the machine; renewed while files go. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final PublicationTarget target;
    private final DatasetCheck check;
    private final Clock clock;
    private final @Nullable PublicationStore store;
    private final boolean approvalRequired;

    private Publisher(Builder builder) {
        this.target = builder.target;
        this.check = builder.check;
        this.clock = builder.clock;
        this.store = builder.store;
        this.approvalRequired = builder.approvalRequired;
    }

    /**
     * Starts a publisher.
     *
     * @param target where it publishes
     * @return the builder
     */
    public static Builder to(PublicationTarget target) {
        return new Builder(target);
    }

    /**
     * Finds out what a publication would change. Reads the local files from end to end, and looks at the target; writes
     * nothing there. With a {@linkplain Builder#store store}, the plan and its files are kept in it.
     *
     * @param publication what shall be published
     * @return the plan, empty if there is nothing to do
     * @throws CheckRefusedException if a check finds an error; it carries the report of all datasets
     * @throws io.github.opendata4j.client.UnreadableFileException if a local file can't be read
     * @throws io.github.opendata4j.client.PortalException if the target can't be looked at
     */
    public PublicationPlan plan(Publication publication) {
        List<DatasetPlan> parts = new Planning(target, check).plan(publication);
        PublicationPlan plan = new PublicationPlan(target.name(), now(), parts, List.of());
        if (!plan.isEmpty()) {
            journal().ifPresent(journal -> journal.keep(plan));
        }
        return plan;
    }

    /**
     * Returns a plan from the store, with the decisions that were taken on it.
     *
     * @param id its {@linkplain PublicationPlan#id() identifier}
     * @return the plan
     * @throws java.util.NoSuchElementException if it isn't there; the message lists those that are
     * @throws IllegalStateException if this publisher has no store
     */
    public PublicationPlan recall(String id) {
        return journal()
                .orElseThrow(() -> new IllegalStateException("This publisher has no store"))
                .get(id);
    }

    /**
     * Takes a decision on a plan. With a store it is kept there, and counts for every node.
     *
     * @param plan the plan; with a store, one that is kept in it
     * @param decision the decision; the last one counts
     * @return the plan with its decisions
     */
    public PublicationPlan decide(PublicationPlan plan, Decision decision) {
        Optional<PlanJournal> journal = journal();
        if (journal.isEmpty()) {
            return plan.decided(decision);
        }
        PublicationPlan kept = journal.get().get(plan.id());
        journal.get().decide(kept.id(), decision);
        return journal.get().get(kept.id());
    }

    /**
     * Writes a plan, in silence.
     *
     * @param plan a plan for this target
     * @return what was done
     * @throws PlanOutdatedException if the target, or a local file, has changed since, and nothing was published
     * @throws NotApprovedException if it was refused, or needs an approval that it doesn't have
     * @throws WithdrawnException if it would publish what is withdrawn
     * @throws PublicationBusyException if another node is at it
     * @throws PublicationException if it broke off; it carries the receipt of what was done
     * @throws IllegalArgumentException if the plan is for another target
     */
    public PublicationReceipt apply(PublicationPlan plan) {
        return apply(plan, SILENT);
    }

    /**
     * Writes a plan, dataset after dataset; if one fails, the others are written all the same. If a cut, a failure or a
     * kill breaks it off, applying the same plan, or a new one, takes it up from there.
     *
     * @param plan a plan for this target
     * @param progress is told how it goes on
     * @return what was done
     * @throws PlanOutdatedException if the target, or a local file, has changed since, and nothing was published
     * @throws NotApprovedException if it was refused, or needs an approval that it doesn't have
     * @throws WithdrawnException if it would publish what is withdrawn
     * @throws PublicationBusyException if another node is at it
     * @throws PublicationException if it broke off; it carries the receipt of what was done
     * @throws IllegalArgumentException if the plan is for another target
     */
    public PublicationReceipt apply(PublicationPlan plan, PublicationProgress progress) {
        if (!plan.target().equals(target.name())) {
            throw new IllegalArgumentException(
                    "This plan is for " + plan.target() + ", and this publisher writes to " + target.name());
        }
        PublicationPlan decided = journal()
                .map(journal -> plan.withDecisions(journal.decisions(plan.id())))
                .orElse(plan);
        Approval.require(decided, approvalRequired);
        return store == null ? write(decided, progress) : writeAlone(store, decided, progress);
    }

    private PublicationReceipt write(PublicationPlan plan, PublicationProgress progress) {
        PlanApplication application = new PlanApplication(target, plan, progress, clock);
        return application.orThrow(application.run(plan.datasets(), () -> {}));
    }

    private PublicationReceipt writeAlone(PublicationStore shared, PublicationPlan plan, PublicationProgress progress) {
        PlanJournal journal = new PlanJournal(shared, clock);
        String owner = Nodes.name();
        try (PublicationStore.Lease lease = shared.lease("apply " + target.name(), owner, LEASE)) {
            journal.started(plan.id(), owner);
            PublicationProgress renewing = new RenewingProgress(progress, lease, clock, LEASE.dividedBy(5));
            PlanApplication application = new PlanApplication(target, plan, renewing, clock);
            List<DatasetPlan> parts =
                    plan.datasets().stream().map(journal::withKeptFiles).toList();
            PublicationReceipt receipt = application.run(parts, lease::renew);
            journal.ended(plan.id(), receipt);
            return application.orThrow(receipt);
        }
    }

    /**
     * Withdraws a dataset: its files go at once, without plan or approval, and a tombstone says since when and why.
     * Publishing it again takes a {@link Publication#republish()}.
     *
     * @param key the dataset's key
     * @param reason why, in words for the public
     * @return what was done; {@link PublicationReceipt.Outcome#UNCHANGED} if it is withdrawn already
     * @throws PublicationException if it broke off; the receipt says so, and withdrawing again takes it up from there
     * @throws IllegalArgumentException if no reason is given
     */
    public PublicationReceipt withdraw(String key, String reason) {
        Withdrawing withdrawing = new Withdrawing(target, key, new Withdrawal(now(), reason));
        PublicationReceipt.Builder builder = new PublicationReceipt.Builder(target.name(), now());
        PublicationReceipt receipt = builder.add(withdrawing.run()).endedAt(now());
        journal().ifPresent(journal -> journal.withdrawn(receipt));
        withdrawing.failure().ifPresent(failure -> {
            throw new PublicationException(receipt, failure);
        });
        return receipt;
    }

    private Optional<PlanJournal> journal() {
        return Optional.ofNullable(store).map(shared -> new PlanJournal(shared, clock));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Says how to publish. Not thread-safe. */
    public static final class Builder {
        private final PublicationTarget target;
        private DatasetCheck check = dataset -> Report.empty();
        private Clock clock = Clock.systemUTC();
        private @Nullable PublicationStore store;
        private boolean approvalRequired;

        private Builder(PublicationTarget target) {
            this.target = target;
        }

        /**
         * Adds a check that datasets have to pass, such as {@code Preflight.standard()}. It sees the dataset of the
         * publication as it is. All checks are made, in this order, and their reports are put together.
         *
         * @param anotherCheck the check
         * @return this builder
         */
        public Builder check(DatasetCheck anotherCheck) {
            this.check = check.and(anotherCheck);
            return this;
        }

        /**
         * Keeps plans, the files that were planned, decisions and receipts in a store that other nodes share. Only one
         * of them applies a plan at a time.
         *
         * @param shared the store
         * @return this builder
         */
        public Builder store(PublicationStore shared) {
            this.store = shared;
            return this;
        }

        /**
         * Refuses to apply a plan that nobody has approved. With a store, what counts is what was decided there.
         *
         * @return this builder
         */
        public Builder requireApproval() {
            this.approvalRequired = true;
            return this;
        }

        /**
         * Tells the time otherwise than by the system's clock.
         *
         * @param otherClock the clock
         * @return this builder
         */
        public Builder clock(Clock otherClock) {
            this.clock = otherClock;
            return this;
        }

        /**
         * Makes the publisher.
         *
         * @return the publisher
         */
        public Publisher build() {
            return new Publisher(this);
        }
    }
}
