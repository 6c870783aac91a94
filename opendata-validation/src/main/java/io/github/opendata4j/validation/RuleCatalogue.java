package io.github.opendata4j.validation;

import io.github.opendata4j.model.report.Rule;
import io.github.opendata4j.model.report.RuleBundle;
import java.util.List;
import java.util.Optional;

/**
 * Every rule that a check of a table may report, with its severity and its words in French and English. The codes are
 * API: none is ever renamed. Immutable.
 *
 * <pre>{@code
 * Rule rule = RuleCatalogue.standard().get("label-missing");
 * rule.title().get(Locale.FRENCH); // Colonne obligatoire absente
 * }</pre>
 *
 * <p>The messages take their parameters from {@linkplain RuleParameter#closedList() one closed list}. What a cell holds
 * is none of them; {@code actual} and {@code suggestion} only tell of the file, its header and its schema.
 */
public final class RuleCatalogue {
    private static final RuleCatalogue STANDARD = new RuleCatalogue(RuleBundle.load(RuleCatalogue.class, "rules"));

    /** Read when first asked for: a check needs no more than the rules. */
    private static final class Entries {
        static final RuleEntries ALL = new RuleEntries(STANDARD.bundle);
    }

    private final RuleBundle bundle;

    private RuleCatalogue(RuleBundle bundle) {
        this.bundle = bundle;
    }

    /**
     * The rules with their standard severities.
     *
     * @return the catalogue
     */
    public static RuleCatalogue standard() {
        return STANDARD;
    }

    /**
     * A rule by its code.
     *
     * @param code such as {@code label-missing}
     * @return the rule
     * @throws IllegalArgumentException if there is none; the message lists the codes there are
     */
    public Rule get(String code) {
        return bundle.get(code);
    }

    /**
     * All rules: of the file, its dialect, the schema, the header, rows, cells, French identifiers, the whole table,
     * and the run itself.
     *
     * @return the rules in that order
     */
    public List<Rule> rules() {
        return bundle.rules();
    }

    /**
     * All that is known of a rule: what it means, what its findings tell, what others call it, and an example.
     *
     * @param code such as {@code label-missing}
     * @return the rule with all of that
     * @throws IllegalArgumentException if there is none; the message lists the codes there are
     */
    public RuleEntry entry(String code) {
        return Entries.ALL.get(code);
    }

    /**
     * All that is known of a rule, if it is one about tables.
     *
     * @param code such as {@code label-missing}
     * @return empty if there is none, as for {@code dataset-licence-missing}
     */
    public Optional<RuleEntry> findEntry(String code) {
        return Entries.ALL.find(code);
    }

    /**
     * All that is known of all rules.
     *
     * @return the entries, in the order of {@link #rules()}
     */
    public List<RuleEntry> entries() {
        return rules().stream().map(rule -> entry(rule.code())).toList();
    }
}
