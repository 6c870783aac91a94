package io.github.opendata4j.client.records;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a {@link LiveTable} holds at a moment, and how it came to it. Immutable. */
public final class LiveState {
    private final int rows;
    private final long badRows;
    private final @Nullable Instant asOf;
    private final @Nullable Instant fetchedAt;
    private final int failures;
    private final @Nullable RuntimeException lastFailure;

    private LiveState(Snapshot<?> snapshot, int failures, @Nullable RuntimeException lastFailure) {
        this.rows = snapshot.rows().size();
        this.badRows = snapshot.badRows();
        this.asOf = snapshot.asOf();
        this.fetchedAt = snapshot.fetchedAt();
        this.failures = failures;
        this.lastFailure = lastFailure;
    }

    static LiveState of(Snapshot<?> snapshot, int failures, @Nullable RuntimeException lastFailure) {
        return new LiveState(snapshot, failures, lastFailure);
    }

    /**
     * Returns how many rows are held.
     *
     * @return zero before the first ones are there
     */
    public int rows() {
        return rows;
    }

    /**
     * Returns how many faults the table had in rows that did not fit.
     *
     * @return zero unless {@link RecordRequest#badRows} lets them pass
     */
    public long badRows() {
        return badRows;
    }

    /**
     * Returns of when the data are: the youngest timestamp of the rows themselves, where they have one, else when they
     * were fetched.
     *
     * @return empty before the first rows are there
     */
    public Optional<Instant> asOf() {
        return Optional.ofNullable(asOf);
    }

    /**
     * Returns when the portal gave the rows out.
     *
     * @return empty before the first rows are there
     */
    public Optional<Instant> fetchedAt() {
        return Optional.ofNullable(fetchedAt);
    }

    /**
     * Returns how old the data are.
     *
     * @param now what time it is
     * @return since {@link #asOf()}, zero or more; empty before the first rows are there
     */
    public Optional<Duration> age(Instant now) {
        return asOf().map(moment -> Duration.between(moment, now)).map(age -> age.isNegative() ? Duration.ZERO : age);
    }

    /**
     * Returns how many times in a row the rows could not be had since.
     *
     * @return zero if the last time went well
     */
    public int failures() {
        return failures;
    }

    /**
     * Returns why the rows could not be had the last time.
     *
     * @return empty if the last time went well
     */
    public Optional<RuntimeException> lastFailure() {
        return Optional.ofNullable(lastFailure);
    }

    /** How many rows of when, and how often they could not be had since. */
    @Override
    public String toString() {
        return rows + " rows of " + asOf + (failures == 0 ? "" : ", " + failures + " failures since");
    }
}
