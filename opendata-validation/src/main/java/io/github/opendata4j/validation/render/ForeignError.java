package io.github.opendata4j.validation.render;

import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.validation.RuleEntry;
import io.github.opendata4j.validation.RuleGroup;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One error as frictionless and Validata tell it: of one cell, where it is about cells.
 *
 * @param finding what was found
 * @param entry its rule; empty if it is one about descriptions of datasets, which the others do not check
 * @param type the error type of frictionless of the same meaning, or the general one of its kind
 * @param shape which members it has
 * @param column the column of the cell or label, from 1; 0 if it is about none
 * @param field the name of its field or its label; empty where it has none
 * @param cell what stands there; null if that is unknown, or not to be shown
 */
record ForeignError(
        Finding finding,
        Optional<RuleEntry> entry,
        String type,
        ForeignShape shape,
        int column,
        String field,
        @Nullable String cell) {

    /** The error type of Validata of the same meaning. */
    String validataType() {
        return entry.flatMap(RuleEntry::validataType).orElse(type);
    }

    /** What the rule is about. */
    Optional<RuleGroup> group() {
        return entry.map(RuleEntry::group);
    }

    /** The row of frictionless: the header is 1. */
    long row() {
        return finding.location().row().orElse(1);
    }
}
