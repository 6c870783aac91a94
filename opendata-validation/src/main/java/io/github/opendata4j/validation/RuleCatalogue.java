package io.github.opendata4j.validation;

import io.github.opendata4j.model.report.Rule;
import io.github.opendata4j.model.report.RuleBundle;
import java.util.List;

/**
 * Every rule that a check of a table may report, with its severity and its words in French and English. The codes are
 * API: none is ever renamed. Immutable.
 *
 * <pre>{@code
 * Rule rule = RuleCatalogue.standard().get("label-missing");
 * rule.title().get(Locale.FRENCH); // Colonne obligatoire absente
 * }</pre>
 *
 * <p>The messages take their parameters from one closed list: {@code actual}, {@code allowed}, {@code check},
 * {@code constraint}, {@code delimiter}, {@code encoding}, {@code example}, {@code expected}, {@code field},
 * {@code fields}, {@code firstRecord}, {@code format}, {@code limit}, {@code line}, {@code pattern},
 * {@code position}, {@code resource}, {@code similarTo}, {@code suggestion}, {@code type}. What a cell holds is none
 * of them; {@code actual} and {@code suggestion} only tell of the file, its header and its schema.
 */
public final class RuleCatalogue {
    private static final RuleCatalogue STANDARD = new RuleCatalogue(RuleBundle.load(RuleCatalogue.class, "rules"));

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
}
