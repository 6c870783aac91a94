package io.github.opendata4j.model.table;

import io.github.opendata4j.model.internal.text.Nearest;
import io.github.opendata4j.model.table.MappingProposal.Guess;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks for the field of each label: first what is certain, then what is like it. */
final class LabelMatching {

    /** Below this a likeness says nothing. */
    private static final double LEAST = 0.6;

    /** A label that has all words of a name, and others, is like it, and less so than one that is misspelt. */
    private static final double WORDS_IN_COMMON = 0.85;

    /** More labels or fields than this are not compared with each other: the work grows with their product. */
    private static final int MOST_COMPARED = 500;

    private final List<String> labels;
    private final List<Field> fields;
    private final ColumnMapping.Builder certain = ColumnMapping.builder();

    LabelMatching(List<String> labels, TableSchema schema) {
        this.labels = labels.stream()
                .map(String::strip)
                .filter(label -> !label.isEmpty())
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
        this.fields = new ArrayList<>(schema.fields());
    }

    MappingProposal proposal() {
        Set<String> names = fields.stream().map(Field::name).collect(Collectors.toSet());
        fields.removeIf(field -> labels.contains(field.name().strip()));
        labels.removeIf(label -> names.contains(label));
        takeCertain();
        List<Guess> guesses = guesses();
        return new MappingProposal(
                certain.build(),
                guesses,
                labels,
                fields.stream().map(Field::name).toList());
    }

    private void takeCertain() {
        for (Field field : List.copyOf(fields)) {
            String plain = Nearest.plain(field.name());
            List<String> same = labels.stream()
                    .filter(label -> Nearest.plain(label).equals(plain))
                    .toList();
            boolean onlyField = fields.stream()
                            .filter(other -> Nearest.plain(other.name()).equals(plain))
                            .count()
                    == 1;
            if (!plain.isEmpty() && same.size() == 1 && onlyField) {
                certain.map(same.get(0), field.name());
                take(same.get(0), field.name());
            }
        }
    }

    private void take(String label, String name) {
        labels.remove(label);
        fields.removeIf(field -> field.name().equals(name));
    }

    private List<Guess> guesses() {
        List<Guess> taken = new ArrayList<>();
        Set<String> fieldsTaken = new HashSet<>();
        Set<String> labelsTaken = new HashSet<>();
        for (Guess guess : allGuesses()) {
            if (!fieldsTaken.contains(guess.field()) && labelsTaken.add(guess.label())) {
                fieldsTaken.add(guess.field());
                taken.add(guess);
            }
        }
        taken.forEach(guess -> take(guess.label(), guess.field()));
        return taken;
    }

    private List<Guess> allGuesses() {
        List<Guess> all = new ArrayList<>();
        for (String label : labels.subList(0, Math.min(labels.size(), MOST_COMPARED))) {
            for (Field field : fields.subList(0, Math.min(fields.size(), MOST_COMPARED))) {
                double likeness = likeness(label, field);
                if (likeness >= LEAST) {
                    all.add(new Guess(label, field.name(), likeness));
                }
            }
        }
        all.sort(Comparator.comparingDouble(Guess::likeness).reversed());
        return all;
    }

    private static double likeness(String label, Field field) {
        double toName = Math.max(Nearest.likeness(label, field.name()), inCommon(label, field.name()));
        return field.title()
                .map(title -> Math.max(toName, Nearest.likeness(label, title)))
                .orElse(toName);
    }

    private static double inCommon(String label, String name) {
        Set<String> wanted = words(name);
        return !wanted.isEmpty() && words(label).containsAll(wanted) ? WORDS_IN_COMMON : 0;
    }

    /** {@code nomBeneficiaire} has two, as has {@code NOM_BENEFICIAIRE}. */
    private static Set<String> words(String text) {
        String parted = text.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
        return Arrays.stream(parted.split("[^\\p{L}\\p{M}\\p{Nd}]+", -1))
                .map(Nearest::plain)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
