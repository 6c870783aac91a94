package io.github.opendata4j.validation;

import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.validation.internal.engine.batch.Grade;
import io.github.opendata4j.validation.internal.engine.batch.Grading;
import java.util.Optional;

/**
 * A rule that a {@link ValidationProfile} takes otherwise than the rule says of itself.
 *
 * @param code the rule's code
 * @param field the field in which it is taken so; empty for all that have no grade of their own
 * @param severity how grave its findings are; empty if it is switched off
 */
public record RegradedRule(String code, String field, Optional<Severity> severity) {

    static RegradedRule of(Grading.Key rule, Grade grade) {
        return new RegradedRule(
                rule.code(), rule.field(), grade == Grade.OFF ? Optional.empty() : Optional.of(grade.severity()));
    }
}
