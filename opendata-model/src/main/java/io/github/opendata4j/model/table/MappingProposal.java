package io.github.opendata4j.model.table;

import java.util.List;
import java.util.function.Predicate;

/**
 * Which columns of a file may hold which fields of a schema. What is certain can be used as it is; a guess is for a
 * person to confirm, who sees the file. Immutable.
 *
 * <pre>{@code
 * MappingProposal proposal = ColumnMapping.propose(labels, schema);
 * proposal.guesses().forEach(guess -> ask(guess.label(), guess.field()));
 * ColumnMapping mapping = proposal.accept(guess -> confirmed.contains(guess));
 * }</pre>
 */
public final class MappingProposal {

    private final ColumnMapping certain;
    private final List<Guess> guesses;
    private final List<String> unknownLabels;
    private final List<String> missingFields;

    MappingProposal(
            ColumnMapping certain, List<Guess> guesses, List<String> unknownLabels, List<String> missingFields) {
        this.certain = certain;
        this.guesses = List.copyOf(guesses);
        this.unknownLabels = List.copyOf(unknownLabels);
        this.missingFields = List.copyOf(missingFields);
    }

    /**
     * A column that looks like a field.
     *
     * @param label the file's label
     * @param field the schema's name
     * @param likeness from above 0 to 1, where 1 is the field's title to the letter
     */
    public record Guess(String label, String field, double likeness) {}

    /**
     * The columns whose label is the name of one field but for case, accents, blanks and punctuation, and no other
     * column's label is. Those that have the name to the letter need no mapping and are not in it.
     *
     * @return a mapping that leaves no column out
     */
    public ColumnMapping certain() {
        return certain;
    }

    /**
     * What is only likely.
     *
     * @return the likest first; each label and each field at most once
     */
    public List<Guess> guesses() {
        return guesses;
    }

    /**
     * The columns that are like no field.
     *
     * @return labels in the order of the file
     */
    public List<String> unknownLabels() {
        return unknownLabels;
    }

    /**
     * The fields that no column is like.
     *
     * @return names in the order of the schema
     */
    public List<String> missingFields() {
        return missingFields;
    }

    /**
     * The mapping of what is certain and of the guesses that somebody confirms.
     *
     * @param confirmed true for a guess that is right
     * @return the mapping; all other columns keep their labels
     */
    public ColumnMapping accept(Predicate<? super Guess> confirmed) {
        ColumnMapping.Builder mapping = ColumnMapping.builder();
        certain.labels().forEach(label -> mapping.map(label, certain.fieldOf(label)));
        guesses.stream().filter(confirmed).forEach(guess -> mapping.map(guess.label(), guess.field()));
        return mapping.build();
    }

    /** Counts only; labels are in the accessors. */
    @Override
    public String toString() {
        return "MappingProposal[certain=" + certain.labels().size() + ", guesses=" + guesses.size() + "]";
    }
}
