package io.github.opendata4j.validation.internal.pattern;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A pattern of JSON Schema, which is looked for anywhere in a text ("6.3.3 pattern: regular expressions are not
 * implicitly anchored"), in the syntax of ECMA-262, that Java's comes close to. It runs under the same guard as
 * {@link CellPattern}. Immutable, safe for any number of threads.
 */
public final class SearchPattern {

    private final Optional<GuardedRegex> regex;

    private SearchPattern(Optional<GuardedRegex> regex) {
        this.regex = regex;
    }

    /**
     * Reads a pattern. One that can't be run safely decides nothing.
     *
     * @throws java.util.regex.PatternSyntaxException if it is none
     */
    public static SearchPattern compile(String pattern) {
        PatternRisk risk = PatternRisk.of(pattern);
        if (risk.isTooLarge() || risk.isUnstoppable()) {
            return new SearchPattern(Optional.empty());
        }
        try {
            return new SearchPattern(Optional.of(GuardedRegex.of(Pattern.compile(pattern))));
        } catch (StackOverflowError e) {
            return new SearchPattern(Optional.empty()); // the compiler is gone, and nothing else was under way
        }
    }

    /** Whether a part of a text is what the pattern asks for, as far as the budget goes. */
    public CellPattern.Verdict find(String text, MatchBudget budget) {
        return regex.map(engine -> engine.find(text, budget)).orElse(CellPattern.Verdict.UNDECIDED);
    }
}
