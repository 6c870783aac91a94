package io.github.opendata4j.client.publish;

import io.github.opendata4j.model.internal.text.Wording;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an application of a plan has done: proof of a publication, or how far it came. Immutable; {@link #toJson()} is
 * the form to keep.
 */
public final class PublicationReceipt {
    private final String target;
    private final String key;
    private final Instant startedAt;
    private final Instant endedAt;
    private final Outcome outcome;
    private final List<Change> done;
    private final @Nullable String fingerprint;
    private final @Nullable URI page;

    PublicationReceipt(Builder builder) {
        this.target = builder.target;
        this.key = builder.key;
        this.startedAt = builder.startedAt;
        this.endedAt = builder.endedAt;
        this.outcome = builder.outcome;
        this.done = List.copyOf(builder.done);
        this.fingerprint = builder.fingerprint;
        this.page = builder.page;
    }

    /** How an application ended. */
    public enum Outcome {
        /** There was nothing to do. */
        UNCHANGED,
        /** Everything is done. */
        PUBLISHED,
        /** It broke off once the dataset was published: something derived or old is left for the next time. */
        UNFINISHED,
        /** It broke off before the dataset was published. */
        NOT_PUBLISHED;

        /**
         * Says it in a sentence.
         *
         * @param locale the reader's language
         * @return a sentence with its full stop
         */
        public String sentence(Locale locale) {
            Wording wording = Wording.in(locale);
            return switch (this) {
                case UNCHANGED -> wording.choose("Il n'y avait rien à faire.", "There was nothing to do.");
                case PUBLISHED -> wording.choose("Le jeu de données est publié.", "The dataset is published.");
                case UNFINISHED ->
                    wording.choose(
                            "Le jeu de données est publié ; publiez à nouveau pour terminer le reste.",
                            "The dataset is published; publish again to finish the rest.");
                case NOT_PUBLISHED ->
                    wording.choose(
                            "Le jeu de données n'est pas publié ; ce qui l'était auparavant est intact.",
                            "The dataset is not published; what was published before is intact.");
            };
        }
    }

    /**
     * Reads a receipt from its JSON form.
     *
     * @param json what {@link #toJson()} has written
     * @return the receipt
     * @throws io.github.opendata4j.model.OpenDataException if it is no such form; the message says where
     */
    public static PublicationReceipt parse(String json) {
        return ReceiptJson.parse(json);
    }

    /**
     * Writes the receipt, as a document with its {@code formatVersion}.
     *
     * @return JSON that {@link #parse} reads back without loss
     */
    public String toJson() {
        return ReceiptJson.write(this);
    }

    /**
     * The JSON Schema of the form, draft 2020-12.
     *
     * @return the schema's text
     */
    public static String schema() {
        return FormatVersion.schema("receipt");
    }

    /**
     * Returns where the dataset was to be published.
     *
     * @return the target's name
     */
    public String target() {
        return target;
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
     * Returns when the application began.
     *
     * @return the time
     */
    public Instant startedAt() {
        return startedAt;
    }

    /**
     * Returns when it ended.
     *
     * @return the time
     */
    public Instant endedAt() {
        return endedAt;
    }

    /**
     * Returns how it ended.
     *
     * @return the outcome
     */
    public Outcome outcome() {
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
     * Returns the sign by which a later look tells whether the dataset is still the one that was published.
     *
     * @return empty if it isn't published
     */
    public Optional<String> fingerprint() {
        return Optional.ofNullable(fingerprint);
    }

    /**
     * Returns the page that people can open.
     *
     * @return empty if the target has none, or the dataset isn't published
     */
    public Optional<URI> page() {
        return Optional.ofNullable(page);
    }

    /**
     * Says in a few lines what was done and where to look.
     *
     * @param locale the reader's language
     * @return plain text of one or several lines, without a line feed at the end
     */
    public String summary(Locale locale) {
        List<String> lines = new ArrayList<>();
        lines.add(outcome.sentence(locale));
        done.forEach(change -> lines.add("  + " + change.describe(locale)));
        page().ifPresent(address -> lines.add("  → " + address));
        return String.join("\n", lines);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PublicationReceipt that && toJson().equals(that.toJson());
    }

    @Override
    public int hashCode() {
        return Objects.hash(target, key, startedAt);
    }

    @Override
    public String toString() {
        return key + " in " + target + ": " + outcome;
    }

    /** Gathers what is done as it is done. */
    static final class Builder {
        private final String target;
        private final String key;
        private final Instant startedAt;
        private final List<Change> done = new ArrayList<>();
        private Instant endedAt;
        private Outcome outcome = Outcome.NOT_PUBLISHED;
        private @Nullable String fingerprint;
        private @Nullable URI page;

        Builder(String target, String key, Instant startedAt) {
            this.target = target;
            this.key = key;
            this.startedAt = startedAt;
            this.endedAt = startedAt;
        }

        Builder done(Change change) {
            done.add(change);
            return this;
        }

        Builder outcome(Outcome newOutcome) {
            this.outcome = newOutcome;
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

        PublicationReceipt endedAt(Instant end) {
            this.endedAt = end;
            return new PublicationReceipt(this);
        }
    }
}
