package io.github.opendata4j.validation;

import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.report.Rule;
import java.util.List;
import java.util.Optional;

/**
 * All that the catalogue says of one rule, beyond its severity and its message: what it means and why it matters, what
 * its findings tell, what other validators call it, and a small file that breaks it. Immutable.
 *
 * <pre>{@code
 * RuleEntry entry = RuleCatalogue.standard().entry("type-date");
 * entry.guide().get(Locale.FRENCH); // La date n'est pas écrite sous la forme que le schéma fixe …
 * entry.frictionlessType();         // Optional[type-error]
 * }</pre>
 *
 * @param rule code, severity, title and message
 * @param group what the rule is about
 * @param parameters what its findings may tell by name
 * @param frictionlessType the error type of frictionless 5 of the same meaning; empty if it has none
 * @param validataType the error type of Validata 0.12 of the same meaning; empty if it has none
 * @param guide what it means, why it matters and how to mend it, a few sentences
 * @param example the smallest file that breaks the rule; empty for what is no fault of a text file
 */
public record RuleEntry(
        Rule rule,
        RuleGroup group,
        List<RuleParameter> parameters,
        Optional<String> frictionlessType,
        Optional<String> validataType,
        LocalizedText guide,
        Optional<RuleExample> example) {

    /** Copies the list. */
    public RuleEntry {
        parameters = List.copyOf(parameters);
    }
}
