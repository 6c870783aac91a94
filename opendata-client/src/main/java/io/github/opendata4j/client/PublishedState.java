package io.github.opendata4j.client;

import io.github.opendata4j.model.Dataset;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** What a {@link PublicationTarget} holds under a key. Immutable. */
public final class PublishedState {
    private static final PublishedState ABSENT = new PublishedState(null, "absent", null, null, true, null);

    private final @Nullable Dataset dataset;
    private final String fingerprint;
    private final @Nullable URI page;
    private final @Nullable Withdrawal withdrawal;
    private final boolean finished;
    private final @Nullable Double quality;

    private PublishedState(
            @Nullable Dataset dataset,
            String fingerprint,
            @Nullable URI page,
            @Nullable Withdrawal withdrawal,
            boolean finished,
            @Nullable Double quality) {
        this.dataset = dataset;
        this.fingerprint = fingerprint;
        this.page = page;
        this.withdrawal = withdrawal;
        this.finished = finished;
        this.quality = quality;
    }

    /**
     * Nothing stands under the key, or only a draft of ours that a cut has left.
     *
     * @return the state
     */
    public static PublishedState absent() {
        return ABSENT;
    }

    /**
     * A dataset stands there.
     *
     * @param dataset the dataset; each file with its size and checksum where the target knows them
     * @param fingerprint changes whenever the dataset changes, whoever changes it
     * @return the state
     */
    public static PublishedState of(Dataset dataset, String fingerprint) {
        return new PublishedState(dataset, fingerprint, null, null, true, null);
    }

    /**
     * The same state, with the page that people can open.
     *
     * @param address where it is
     * @return another state
     */
    public PublishedState withPage(URI address) {
        return new PublishedState(dataset, fingerprint, address, withdrawal, finished, quality);
    }

    /**
     * The same state, of a dataset that is withdrawn: its files are gone, and a tombstone says so.
     *
     * @param standing since when and why
     * @return another state
     */
    public PublishedState withdrawn(Withdrawal standing) {
        return new PublishedState(dataset, fingerprint, page, standing, finished, quality);
    }

    /**
     * The same state, where a cut has left something to {@linkplain PublicationSession#finish() finish}.
     *
     * @return another state
     */
    public PublishedState unfinished() {
        return new PublishedState(dataset, fingerprint, page, withdrawal, false, quality);
    }

    /**
     * The same state, with what the portal itself thinks of the description.
     *
     * @param score from 0 to 1
     * @return another state
     */
    public PublishedState withQuality(double score) {
        return new PublishedState(dataset, fingerprint, page, withdrawal, finished, score);
    }

    /**
     * Returns what the portal itself thinks of the description.
     *
     * @return a score from 0 to 1; empty if it gives none
     */
    public OptionalDouble quality() {
        return quality == null ? OptionalDouble.empty() : OptionalDouble.of(quality);
    }

    /**
     * Returns what the public sees.
     *
     * @return the dataset; empty if there is none
     */
    public Optional<Dataset> dataset() {
        return Optional.ofNullable(dataset);
    }

    /**
     * Returns the sign by which a later look tells that the dataset has changed.
     *
     * @return an opaque text, never empty
     */
    public String fingerprint() {
        return fingerprint;
    }

    /**
     * Returns the page that people can open.
     *
     * @return its address; empty if there is none
     */
    public Optional<URI> page() {
        return Optional.ofNullable(page);
    }

    /**
     * Returns since when and why the dataset is withdrawn.
     *
     * @return empty if it isn't
     */
    public Optional<Withdrawal> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }

    /**
     * Says whether all is done, the derived and the removed included.
     *
     * @return false if a cut has left something to finish
     */
    public boolean isFinished() {
        return finished;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PublishedState that
                && fingerprint.equals(that.fingerprint)
                && finished == that.finished
                && Objects.equals(dataset, that.dataset)
                && Objects.equals(page, that.page)
                && Objects.equals(withdrawal, that.withdrawal)
                && Objects.equals(quality, that.quality);
    }

    @Override
    public int hashCode() {
        return fingerprint.hashCode();
    }

    @Override
    public String toString() {
        return fingerprint + (finished ? "" : ", unfinished");
    }
}
