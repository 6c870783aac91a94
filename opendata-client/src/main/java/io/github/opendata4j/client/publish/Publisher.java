package io.github.opendata4j.client.publish;

import io.github.opendata4j.client.LocalFile;
import io.github.opendata4j.client.PublicationTarget;
import io.github.opendata4j.client.PublishedState;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.report.DatasetCheck;
import io.github.opendata4j.model.report.Report;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;

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

    private final PublicationTarget target;
    private final DatasetCheck check;
    private final Clock clock;

    private Publisher(Builder builder) {
        this.target = builder.target;
        this.check = builder.check;
        this.clock = builder.clock;
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
     * nothing.
     *
     * @param publication what shall be published
     * @return the plan, empty if there is nothing to do
     * @throws CheckRefusedException if a check finds an error; it carries the report
     * @throws io.github.opendata4j.client.UnreadableFileException if a local file can't be read
     * @throws io.github.opendata4j.client.PortalException if the target can't be looked at
     */
    public PublicationPlan plan(Publication publication) {
        Dataset dataset = publication.dataset();
        Report report = check.check(dataset).merge(target.check(dataset));
        if (!report.isValid()) {
            throw new CheckRefusedException(dataset.key(), report);
        }
        PublishedState state = target.lookUp(dataset.key());
        Map<String, LocalFile> files = LocalFiles.of(dataset);
        DatasetDiff diff = DatasetDiff.between(publication, files, state);
        return new PublicationPlan.Builder(target.name(), diff.merged())
                .plannedAt(clock.instant().truncatedTo(ChronoUnit.SECONDS))
                .fingerprint(state.fingerprint())
                .otherFiles(publication.otherFiles())
                .files(files)
                .changes(diff.changes())
                .kept(diff.kept())
                .report(report)
                .build();
    }

    /**
     * Writes a plan, in silence.
     *
     * @param plan a plan for this target
     * @return what was done
     * @throws PlanOutdatedException if the target, or a local file, has changed since
     * @throws PublicationException if it broke off; it carries the receipt of what was done
     * @throws IllegalArgumentException if the plan is for another target
     */
    public PublicationReceipt apply(PublicationPlan plan) {
        return apply(plan, SILENT);
    }

    /**
     * Writes a plan. If a cut, a failure or a kill breaks it off, applying the same plan, or a new one, takes it up from
     * there.
     *
     * @param plan a plan for this target
     * @param progress is told how it goes on
     * @return what was done
     * @throws PlanOutdatedException if the target, or a local file, has changed since
     * @throws PublicationException if it broke off; it carries the receipt of what was done
     * @throws IllegalArgumentException if the plan is for another target
     */
    public PublicationReceipt apply(PublicationPlan plan, PublicationProgress progress) {
        if (!plan.target().equals(target.name())) {
            throw new IllegalArgumentException(
                    "This plan is for " + plan.target() + ", and this publisher writes to " + target.name());
        }
        return new Application(target, plan, progress, clock).run();
    }

    /** Says how to publish. Not thread-safe. */
    public static final class Builder {
        private final PublicationTarget target;
        private DatasetCheck check = dataset -> Report.empty();
        private Clock clock = Clock.systemUTC();

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
