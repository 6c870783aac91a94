package io.github.opendata4j.client.publish;

import io.github.opendata4j.model.internal.text.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an application of a plan, or a withdrawal, has done: proof of it, or how far it came. Immutable;
 * {@link #toJson()} is the form to keep.
 */
public final class PublicationReceipt {
    private final String target;
    private final @Nullable String plan;
    private final Instant startedAt;
    private final Instant endedAt;
    private final List<DatasetReceipt> datasets;
    private final List<Decision> decisions;

    PublicationReceipt(Builder builder) {
        this.target = builder.target;
        this.plan = builder.plan;
        this.startedAt = builder.startedAt;
        this.endedAt = builder.endedAt;
        this.datasets = List.copyOf(builder.datasets);
        this.decisions = List.copyOf(builder.decisions);
    }

    /** How an application ended, from the best to the worst. */
    public enum Outcome {
        /** There was nothing to do. */
        UNCHANGED,
        /** Everything is done. */
        PUBLISHED,
        /** The files are gone, and a tombstone says so. */
        WITHDRAWN,
        /** It broke off once the dataset was published: something derived or old is left for the next time. */
        UNFINISHED,
        /** It broke off before the dataset was published. */
        NOT_PUBLISHED,
        /** A withdrawal broke off: files may still be public. */
        NOT_WITHDRAWN;

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
                case WITHDRAWN ->
                    wording.choose(
                            "Le jeu de données est retiré : ses fichiers ne sont plus publics.",
                            "The dataset is withdrawn: its files are public no more.");
                case UNFINISHED ->
                    wording.choose(
                            "Le jeu de données est publié ; publiez à nouveau pour terminer le reste.",
                            "The dataset is published; publish again to finish the rest.");
                case NOT_WITHDRAWN ->
                    wording.choose(
                            "Le retrait n'est pas terminé, des fichiers peuvent encore être publics : relancez-le.",
                            "The withdrawal is not complete, files may still be public: run it again.");
                case NOT_PUBLISHED ->
                    wording.choose(
                            "Le jeu de données n'est pas publié ; ce qui l'était auparavant est intact.",
                            "The dataset is not published; what was published before is intact.");
            };
        }

        Outcome worse(Outcome other) {
            return compareTo(other) < 0 ? other : this;
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
     * Writes the receipt, as a document with its {@code formatVersion}, described by {@code receipt.schema.json}.
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
     * Returns where it happened.
     *
     * @return the target's name
     */
    public String target() {
        return target;
    }

    /**
     * Returns which plan was applied.
     *
     * @return its {@linkplain PublicationPlan#id() identifier}; empty for a withdrawal, which needs none
     */
    public Optional<String> plan() {
        return Optional.ofNullable(plan);
    }

    /**
     * Returns when it began.
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
     * Returns what was done to each dataset, and what not.
     *
     * @return one part for each dataset of the plan, in its order, unmodifiable
     */
    public List<DatasetReceipt> datasets() {
        return datasets;
    }

    /**
     * Returns the decisions on which the plan was applied.
     *
     * @return decisions in their order, unmodifiable
     */
    public List<Decision> decisions() {
        return decisions;
    }

    /**
     * Returns how it ended.
     *
     * @return the worst outcome of all datasets
     */
    public Outcome outcome() {
        return datasets.stream().map(DatasetReceipt::outcome).reduce(Outcome.UNCHANGED, Outcome::worse);
    }

    /**
     * Returns what was done, to all datasets.
     *
     * @return changes of the plan, unmodifiable, in the order in which they were done
     */
    public List<Change> done() {
        return datasets.stream().flatMap(part -> part.done().stream()).toList();
    }

    /**
     * Says in a few lines what was done and where to look.
     *
     * @param locale the reader's language
     * @return plain text of one or several lines, without a line feed at the end
     */
    public String summary(Locale locale) {
        List<String> lines = new ArrayList<>();
        for (DatasetReceipt part : datasets) {
            String sentence = part.outcome().sentence(locale);
            lines.add(datasets.size() == 1 ? sentence : Wording.in(locale).quote(part.key()) + " – " + sentence);
            part.failure().ifPresent(failure -> lines.add("  ! " + failure.get(locale)));
            part.done().forEach(change -> lines.add("  " + PlanSummary.sign(change) + " " + change.describe(locale)));
            part.page().ifPresent(address -> lines.add("  → " + address));
            part.quality().ifPresent(score -> lines.add("  " + quality(score, Wording.in(locale))));
        }
        return String.join("\n", lines);
    }

    private static String quality(double score, Wording wording) {
        long percent = Math.round(score * 100);
        return wording.choose(
                "qualité de la description selon le portail : " + percent + " %",
                "quality of the description as the portal sees it: " + percent + " %");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PublicationReceipt that && toJson().equals(that.toJson());
    }

    @Override
    public int hashCode() {
        return Objects.hash(target, plan, startedAt);
    }

    @Override
    public String toString() {
        return datasets.stream().map(DatasetReceipt::key).toList() + " in " + target + ": " + outcome();
    }

    /** Gathers what is done as it is done. */
    static final class Builder {
        private final String target;
        private final Instant startedAt;
        private final List<DatasetReceipt> datasets = new ArrayList<>();
        private final List<Decision> decisions = new ArrayList<>();
        private @Nullable String plan;
        private Instant endedAt;

        Builder(String target, Instant startedAt) {
            this.target = target;
            this.startedAt = startedAt;
            this.endedAt = startedAt;
        }

        Builder plan(@Nullable String id) {
            this.plan = id;
            return this;
        }

        Builder decisions(List<Decision> taken) {
            decisions.addAll(taken);
            return this;
        }

        Builder add(DatasetReceipt part) {
            datasets.add(part);
            return this;
        }

        PublicationReceipt endedAt(Instant end) {
            this.endedAt = end;
            return new PublicationReceipt(this);
        }
    }
}
