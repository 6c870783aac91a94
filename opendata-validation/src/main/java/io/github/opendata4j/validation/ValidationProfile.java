package io.github.opendata4j.validation;

import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.validation.internal.engine.batch.Grade;
import io.github.opendata4j.validation.internal.engine.batch.Grading;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How strictly tables are checked: one of three presets, or a preset with some rules graded otherwise or switched off,
 * everywhere or in one field. Immutable and thread-safe.
 *
 * <pre>{@code
 * ValidationProfile ours = ValidationProfile.STANDARD.toBuilder()
 *         .name("ville")
 *         .severity("label-extra", Severity.ERROR)        // no column that the schema does not know
 *         .severity("enum", "nature", Severity.WARNING)   // this list is not complete yet
 *         .off("cell-whitespace")
 *         .build();
 * TableValidator.builder(schema).profile(ours).build();
 * }</pre>
 *
 * <p>A grade given for a rule and a field goes before one given for the rule, and that one before what the rule says
 * of itself. A finding says how grave it was taken ({@link io.github.opendata4j.model.report.Finding#severity()}); what
 * is graded below an error does not make the report invalid, and the checks that follow still look at its cell. A file
 * that can't be read to its end stays {@linkplain Severity#FATAL fatal} whatever the profile says.
 *
 * <p>What the presets do differently is told, clause by clause, in {@code docs/profiles.md}.
 */
public final class ValidationProfile {

    /** The specification to the letter, tolerant of what does no harm, which it warns of. What is used unless said otherwise. */
    public static final ValidationProfile STANDARD = new ValidationProfile("standard", null, PresetGrades.STANDARD);

    /**
     * The verdicts of Validata, the national validator of French schemas: what it accepts is valid and what it finds
     * wrong is wrong, cell by cell, also where it is more lenient or stricter than the specification.
     */
    public static final ValidationProfile VALIDATA = new ValidationProfile("validata", null, PresetGrades.VALIDATA);

    /** As {@link #STANDARD}, and whatever that warns of in the file is an error. */
    public static final ValidationProfile STRICT = new ValidationProfile("strict", STANDARD, PresetGrades.STRICT);

    private final String name;
    private final @Nullable ValidationProfile base; // none for one that is its own
    private final Grades grades;

    ValidationProfile(String name, @Nullable ValidationProfile base, Grades grades) {
        this.name = name;
        this.base = base;
        this.grades = grades;
    }

    /** What is graded otherwise. Of the presets it is made up when somebody asks: most never do. */
    @FunctionalInterface
    interface Grades {
        Map<Grading.Key, Grade> all();
    }

    /**
     * Starts from this profile.
     *
     * @return a builder that grades as this does
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * The name, which reports tell.
     *
     * @return {@code standard}, {@code validata}, {@code strict}, or another
     */
    public String name() {
        return name;
    }

    /**
     * The preset that reads schemas and files as this profile does; they differ in grades alone.
     *
     * @return {@link #STANDARD} or {@link #VALIDATA}
     */
    public ValidationProfile base() {
        return base == null ? this : base;
    }

    /**
     * What is taken otherwise than the rules say of themselves, as a screen of settings would show it.
     *
     * @return in the order of codes and fields
     */
    public List<RegradedRule> regradedRules() {
        Map<Grading.Key, Grade> all = grades.all();
        return all.isEmpty() ? List.of() : sorted(all);
    }

    private static List<RegradedRule> sorted(Map<Grading.Key, Grade> grades) {
        return grades.entrySet().stream()
                .map(grade -> RegradedRule.of(grade.getKey(), grade.getValue()))
                .sorted(Comparator.comparing(RegradedRule::code).thenComparing(RegradedRule::field))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ValidationProfile that
                && name.equals(that.name)
                && base().name.equals(that.base().name)
                && grades.all().equals(that.grades.all());
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }

    /** Collects grades. Not for use by several threads. */
    public static final class Builder {

        private final ValidationProfile start;
        private final Map<Grading.Key, Grade> grades;
        private String name;

        private Builder(ValidationProfile start) {
            this.start = start;
            this.grades = new HashMap<>(start.grades.all());
            this.name = start.name;
        }

        /**
         * Names the profile. Unless it is named, one that grades otherwise than the one it was started from is called
         * as that one with a plus sign: {@code standard+}.
         *
         * @param name a short name, for reports
         * @return this builder
         * @throws IllegalArgumentException if it is blank
         */
        public Builder name(String name) {
            if (name.isBlank()) {
                throw new IllegalArgumentException("A profile has a name");
            }
            this.name = name;
            return this;
        }

        /**
         * Sets how grave all findings of a rule are.
         *
         * @param code the rule's code
         * @param severity how grave they are
         * @return this builder
         * @throws IllegalArgumentException if {@link RuleCatalogue} has no such rule; the message lists those it has
         */
        public Builder severity(String code, Severity severity) {
            return grade(code, "", Grade.of(severity));
        }

        /**
         * Sets how grave the findings of a rule in one field are.
         *
         * @param code the rule's code
         * @param field the field's name in the schema; for labels that the schema does not know, the label
         * @param severity how grave they are
         * @return this builder
         * @throws IllegalArgumentException if {@link RuleCatalogue} has no such rule, or the field has no name
         */
        public Builder severity(String code, String field, Severity severity) {
            return grade(code, named(field), Grade.of(severity));
        }

        /**
         * Switches a rule off: it is neither reported nor counted.
         *
         * @param code the rule's code
         * @return this builder
         * @throws IllegalArgumentException if {@link RuleCatalogue} has no such rule; the message lists those it has
         */
        public Builder off(String code) {
            return grade(code, "", Grade.OFF);
        }

        /**
         * Switches a rule off in one field.
         *
         * @param code the rule's code
         * @param field the field's name in the schema; for labels that the schema does not know, the label
         * @return this builder
         * @throws IllegalArgumentException if {@link RuleCatalogue} has no such rule, or the field has no name
         */
        public Builder off(String code, String field) {
            return grade(code, named(field), Grade.OFF);
        }

        private Builder grade(String code, String field, Grade grade) {
            RuleCatalogue.standard().get(code);
            grades.put(new Grading.Key(code, field), grade);
            return this;
        }

        private static String named(String field) {
            if (field.isEmpty()) {
                throw new IllegalArgumentException("A field has a name");
            }
            return field;
        }

        /**
         * Makes the profile.
         *
         * @return the profile
         */
        public ValidationProfile build() {
            boolean changed = name.equals(start.name) && !grades.equals(start.grades.all());
            Map<Grading.Key, Grade> all = Map.copyOf(grades);
            return new ValidationProfile(changed ? name + "+" : name, start.base(), () -> all);
        }
    }
}
