package io.github.opendata4j.validation.internal.engine.batch;

import io.github.opendata4j.model.report.Rule;
import io.github.opendata4j.model.report.Severity;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rules, and how grave each is taken: as the rule itself says, unless it was graded otherwise, everywhere or in one
 * field. Immutable.
 */
public final class Grading {

    private final String name;
    private final Function<String, Rule> rules;
    private final Map<Key, Grade> grades;

    /**
     * Which findings are graded.
     *
     * @param code the rule's code
     * @param field the field that they are about; empty for all that have no grade of their own
     */
    public record Key(String code, String field) {}

    /**
     * Rules with grades.
     *
     * @param name what the report calls them
     * @param rules gives the rule of a code
     * @param grades what is taken otherwise than the rules say
     */
    public Grading(String name, Function<String, Rule> rules, Map<Key, Grade> grades) {
        this.name = name;
        this.rules = rules;
        this.grades = new HashMap<>(grades);
    }

    /**
     * What the report calls these grades.
     *
     * @return the name of a profile
     */
    public String name() {
        return name;
    }

    /**
     * A rule.
     *
     * @param code its code
     * @return the rule
     */
    Rule rule(String code) {
        return rules.apply(code);
    }

    /**
     * How grave a finding is taken.
     *
     * @param code the rule's code
     * @param field the field that it is about; empty for none
     * @param own how grave it is unless it was graded otherwise
     * @return its grade
     */
    Grade grade(String code, String field, Severity own) {
        if (grades.isEmpty()) {
            return Grade.of(own);
        }
        Grade of = field.isEmpty() ? null : find(code, field);
        if (of == null) {
            of = find(code, "");
        }
        return of == null ? Grade.of(own) : of;
    }

    /**
     * Whether findings of a rule are graded on purpose, wherever they are, and not put off: checks that are not made
     * otherwise are made then.
     *
     * @param code the rule's code
     * @return whether it has a grade of its own
     */
    boolean isAskedFor(String code) {
        for (Map.Entry<Key, Grade> grade : grades.entrySet()) {
            if (grade.getKey().code().equals(code) && grade.getValue() != Grade.OFF) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Grade find(String code, String field) {
        return grades.get(new Key(code, field));
    }
}
