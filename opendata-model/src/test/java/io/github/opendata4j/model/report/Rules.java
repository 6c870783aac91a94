package io.github.opendata4j.model.report;

import io.github.opendata4j.model.internal.text.Bilingual;

/** Rules and findings to test with. */
final class Rules {
    static final Rule TOO_LONG = rule("max-length", Severity.ERROR, "Au plus {limit}.", "At most {limit}.");
    static final Rule ORDER = rule("label-order", Severity.WARNING, "Ordre.", "Order.");
    static final Rule UNCLOSED = rule("quote-unclosed", Severity.FATAL, "Ligne {line}.", "Line {line}.");
    static final Rule LIMIT = rule("limit-reached", Severity.INFO, "Limite.", "Limit.");

    private Rules() {}

    static Rule rule(String code, Severity severity, String french, String english) {
        return Rule.of(code, severity, Bilingual.text("Titre", "Title"), Bilingual.text(french, english));
    }

    static Finding finding(Rule rule, String field, long row) {
        return Finding.builder(rule)
                .location(Location.builder().field(field).row(row).build())
                .build();
    }

    static Finding finding(Rule rule) {
        return Finding.builder(rule).build();
    }
}
