package io.github.opendata4j.client.publish;

import io.github.opendata4j.model.LocalizedText;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** What was done to one dataset, and why not all. Part of a {@link PublicationReceipt}; immutable. */
public final class DatasetReceipt {
    private final String key;
    private final PublicationReceipt.Outcome outcome;
    private final List<Change> done;
    private final @Nullable LocalizedText failure;
    private final @Nullable String fingerprint;
    private final @Nullable URI page;
    private final @Nullable Double quality;

    private DatasetReceipt(Builder builder) {
        this.key = builder.key;
        this.outcome = builder.outcome;
        this.done = List.copyOf(builder.done);
        this.failure = builder.failure;
        this.fingerprint = builder.fingerprint;
        this.page = builder.page;
        this.quality = builder.quality;
    }

    /**
     * Returns which dataset it is about.
     *
     * @return its key
     */
    public String key() {
        return key;
    }

    /**
     * Returns how it ended.
     *
     * @return the outcome
     */
    public PublicationReceipt.Outcome outcome() {
        return outcome;
    }

    /**
     * Returns what was done.
     *
     * @return changes of the plan, unmodifiable, in the order in which they were done
     */
    public List<Change> done() {
        return done;
    }

    /**
     * Returns why it broke off.
     *
     * @return a sentence; empty if it did not
     */
    public Optional<LocalizedText> failure() {
        return Optional.ofNullable(failure);
    }

    /**
     * Returns the sign by which a later look tells whether the dataset is still as it was left.
     *
     * @return empty if it broke off
     */
    public Optional<String> fingerprint() {
        return Optional.ofNullable(fingerprint);
    }

    /**
     * Returns the page that people can open.
     *
     * @return empty if the target has none, or it broke off
     */
    public Optional<URI> page() {
        return Optional.ofNullable(page);
    }

    /**
     * Returns what the target itself thinks of the description, read back once all was done.
     *
     * @return a score from 0 to 1; empty if it gives none, or it broke off
     */
    public OptionalDouble quality() {
        return quality == null ? OptionalDouble.empty() : OptionalDouble.of(quality);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DatasetReceipt that
                && DatasetReceiptJson.write(this).equals(DatasetReceiptJson.write(that));
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, outcome);
    }

    @Override
    public String toString() {
        return key + ": " + outcome;
    }

    /** Gathers what is done as it is done. */
    static final class Builder {
        private final String key;
        private final List<Change> done = new ArrayList<>();
        private PublicationReceipt.Outcome outcome = PublicationReceipt.Outcome.NOT_PUBLISHED;
        private @Nullable LocalizedText failure;
        private @Nullable String fingerprint;
        private @Nullable URI page;
        private @Nullable Double quality;

        Builder(String key) {
            this.key = key;
        }

        Builder done(Change change) {
            done.add(change);
            return this;
        }

        Builder outcome(PublicationReceipt.Outcome newOutcome) {
            this.outcome = newOutcome;
            return this;
        }

        Builder failure(@Nullable LocalizedText why) {
            this.failure = why;
            return this;
        }

        Builder fingerprint(@Nullable String sign) {
            this.fingerprint = sign;
            return this;
        }

        Builder page(@Nullable URI address) {
            this.page = address;
            return this;
        }

        Builder quality(double score) {
            this.quality = score;
            return this;
        }

        DatasetReceipt build() {
            return new DatasetReceipt(this);
        }
    }
}
