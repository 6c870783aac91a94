package io.github.opendata4j.validation.internal;

import io.github.opendata4j.model.report.Rule;
import io.github.opendata4j.validation.RegradedRule;
import io.github.opendata4j.validation.RuleCatalogue;
import io.github.opendata4j.validation.ValidationProfile;
import io.github.opendata4j.validation.internal.engine.Conduct;
import io.github.opendata4j.validation.internal.engine.batch.Grade;
import io.github.opendata4j.validation.internal.engine.batch.Grading;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** What a profile means to the engine: how it reads schemas and files, and how grave it takes what it finds. */
public final class ProfileParts {

    private ProfileParts() {}

    /**
     * How schemas and files are read.
     *
     * @param profile the profile
     * @return the engine's word for it
     */
    public static Conduct conduct(ValidationProfile profile) {
        return profile.base().equals(ValidationProfile.VALIDATA) ? Conduct.NATIONAL : Conduct.STANDARD;
    }

    /**
     * How grave findings are taken.
     *
     * @param profile the profile
     * @return the engine's word for it
     */
    public static Grading grading(ValidationProfile profile) {
        Map<Grading.Key, Grade> grades = new HashMap<>(); // no stream: this is on the way to a small file's first byte
        for (RegradedRule rule : profile.regradedRules()) {
            grades.put(new Grading.Key(rule.code(), rule.field()), grade(rule));
        }
        return new Grading(profile.name(), new Rules(), grades);
    }

    /** The catalogue is read for the first finding: most files have none. */
    private static final class Rules implements Function<String, Rule> {

        @Override
        public Rule apply(String code) {
            return RuleCatalogue.standard().get(code);
        }
    }

    private static Grade grade(RegradedRule rule) {
        return rule.severity().isEmpty() ? Grade.OFF : Grade.of(rule.severity().get());
    }
}
