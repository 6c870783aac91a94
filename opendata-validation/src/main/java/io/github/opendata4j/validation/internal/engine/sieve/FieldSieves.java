package io.github.opendata4j.validation.internal.engine.sieve;

import io.github.opendata4j.model.internal.scan.CellReader;
import io.github.opendata4j.model.table.Category;
import io.github.opendata4j.model.table.Constraint;
import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.model.table.FieldType;
import io.github.opendata4j.model.table.FieldType.BooleanType;
import io.github.opendata4j.model.table.FieldType.DateType;
import io.github.opendata4j.model.table.FieldType.IntegerType;
import io.github.opendata4j.model.table.FieldType.NumberType;
import io.github.opendata4j.model.table.FieldType.StringType;
import io.github.opendata4j.validation.internal.pattern.CellPattern;
import io.github.opendata4j.validation.internal.pattern.PatternAutomaton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sieves of a field: of its type, its constraints and its missing values. Where one of them has none, every
 * cell is held back.
 */
public final class FieldSieves {
    private final Field field;
    private final FieldType type;
    private final List<Sieve> sieves = new ArrayList<>();
    private final @Nullable CellPattern known;
    private boolean complete = true;

    private FieldSieves(Field field, @Nullable CellPattern known) {
        this.field = field;
        this.type = field.type();
        this.known = known;
    }

    /**
     * The sieves of a field.
     *
     * @param field the field
     * @param missing the texts that stand for no value in it
     * @return sieves that let pass only what every check of this field finds right
     */
    public static List<Sieve> of(Field field, List<String> missing) {
        return of(field, missing, null);
    }

    /**
     * The sieves of a field whose pattern has been read already, since reading it takes its time.
     *
     * @param field the field
     * @param missing the texts that stand for no value in it
     * @param pattern what its pattern came to; null if that is not known
     * @return sieves that let pass only what every check of this field finds right
     */
    public static List<Sieve> of(Field field, List<String> missing, @Nullable CellPattern pattern) {
        return new FieldSieves(field, pattern).sieves(missing);
    }

    private List<Sieve> sieves(List<String> missing) {
        if (field.isRequired() || !missing.contains("")) {
            sieves.add(new FilledSieve());
        }
        List<String> words = new ArrayList<>(missing);
        words.removeAll(List.of(""));
        if (!words.isEmpty()) {
            sieves.add(new UnlistedSieve(words));
        }
        addType();
        for (Constraint constraint : field.constraints()) {
            add(constraint);
        }
        addCategories();
        return complete ? List.copyOf(sieves) : holdAll();
    }

    private List<Sieve> holdAll() {
        List<Sieve> all = new ArrayList<>();
        for (Sieve sieve : sieves) {
            if (sieve instanceof FilledSieve) {
                all.add(sieve);
            }
        }
        all.add(new HoldAll());
        return all;
    }

    private void addType() {
        if (type instanceof StringType text) {
            complete = text.format().equals("default");
        } else if (type instanceof BooleanType bool) {
            List<String> words = new ArrayList<>(bool.trueValues());
            words.addAll(bool.falseValues());
            addList(words);
        } else if (type instanceof IntegerType || (type instanceof NumberType number && PlainCells.isPlain(number))) {
            addNumbers();
        } else if (type instanceof DateType date && PlainCells.isIso(date)) {
            addDates();
        } else {
            complete = type instanceof FieldType.AnyType;
        }
    }

    private void addNumbers() {
        Optional<NumberBounds> bounds = Bounds.ofNumbers(field.constraints(), CellReader.of(type));
        complete &= bounds.isPresent();
        if (bounds.isPresent()) {
            sieves.add(
                    type instanceof NumberType number
                            ? NumberSieve.ofDecimals(number.decimalChar().charAt(0), bounds.get())
                            : NumberSieve.ofIntegers(bounds.get()));
        }
    }

    private void addDates() {
        Optional<DateSieve> sieve = Bounds.ofDates(field.constraints(), CellReader.of(type));
        complete &= sieve.isPresent();
        if (sieve.isPresent()) {
            sieves.add(sieve.get());
        }
    }

    private void add(Constraint constraint) {
        if (constraint instanceof Constraint.PatternConstraint pattern) {
            addPattern(pattern.regex());
        } else if (constraint instanceof Constraint.Enumeration list) {
            addListed(list.values());
        } else if (constraint instanceof Constraint.MaxLength length) {
            sieves.add(new LengthSieve(length.length()));
        } else {
            // numbers and dates have seen to their bounds; keys are no matter of single cells
            complete &= constraint instanceof Constraint.Required
                    || constraint instanceof Constraint.Unique
                    || (Bounds.isBound(constraint)
                            && (type instanceof IntegerType || type instanceof NumberType || type instanceof DateType));
        }
    }

    private void addCategories() {
        if (!field.categories().isEmpty()) {
            addListed(field.categories().stream().map(Category::value).toList());
        }
    }

    private void addListed(List<Object> values) {
        List<String> texts = new ArrayList<>();
        for (Object value : values) {
            complete &= type instanceof StringType && value instanceof String;
            texts.add(String.valueOf(value));
        }
        addList(texts);
    }

    private void addList(List<String> texts) {
        sieves.add(new ListSieve(texts));
    }

    private void addPattern(String regex) {
        try {
            CellPattern pattern = known == null ? CellPattern.compile(regex) : known;
            Optional<PatternAutomaton> automaton = pattern.automaton();
            complete &= automaton.isPresent();
            if (automaton.isPresent()) {
                sieves.add(new PatternSieve(pattern.shapes(), automaton.get()));
            }
        } catch (PatternSyntaxException e) {
            complete = false; // the schema's fault is told elsewhere
        }
    }
}
