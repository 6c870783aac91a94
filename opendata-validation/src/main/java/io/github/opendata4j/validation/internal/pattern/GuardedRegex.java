package io.github.opendata4j.validation.internal.pattern;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The regex engine of the platform with the reference validator's meaning of a pattern, under a guard: a match that
 * reads characters beyond a budget or overflows the stack ends without an answer instead of ending the process. The
 * two flags make Java agree with the reference on line ends and on digits and letters beyond ASCII.
 */
final class GuardedRegex {
    private final Pattern pattern;

    private GuardedRegex(Pattern pattern) {
        this.pattern = pattern;
    }

    /**
     * Compiles a pattern.
     *
     * @return empty if it can't be run safely
     * @throws java.util.regex.PatternSyntaxException if it is none
     */
    static Optional<GuardedRegex> compile(String pattern) {
        if (PatternRisk.of(pattern).isUnstoppable()) {
            return Optional.empty();
        }
        try {
            // plain concatenation: `a|b` means "begins with a, or ends with b", as it does for the reference validator
            return Optional.of(new GuardedRegex(Pattern.compile(
                    PythonSyntax.toJava("^" + pattern + "$"), Pattern.UNIX_LINES | Pattern.UNICODE_CHARACTER_CLASS)));
        } catch (StackOverflowError e) {
            return Optional.empty(); // the compiler is gone, and nothing else was under way
        }
    }

    /** A pattern that was compiled elsewhere, with its own meaning. */
    static GuardedRegex of(Pattern pattern) {
        return new GuardedRegex(pattern);
    }

    /** Whether the pattern describes the text from its beginning on. */
    CellPattern.Verdict match(String text, MatchBudget budget) {
        return run(text, budget, Matcher::lookingAt);
    }

    /** Whether the pattern describes a part of the text. */
    CellPattern.Verdict find(String text, MatchBudget budget) {
        return run(text, budget, Matcher::find);
    }

    private CellPattern.Verdict run(String text, MatchBudget budget, Predicate<Matcher> question) {
        Budgeted counted = new Budgeted(text, budget.begin(text));
        try {
            boolean found = question.test(pattern.matcher(counted));
            return found ? CellPattern.Verdict.MATCH : CellPattern.Verdict.NO_MATCH;
        } catch (StackOverflowError | BudgetExceeded e) {
            return CellPattern.Verdict.UNDECIDED; // the matcher is gone, and nothing else was under way
        } finally {
            budget.spend(counted.reads);
        }
    }

    /** A text that counts how often it is read. */
    private static final class Budgeted implements CharSequence {
        private final String text;
        private final long most;
        private long reads;

        Budgeted(String text, long most) {
            this.text = text;
            this.most = most;
        }

        @Override
        public char charAt(int index) {
            if (++reads > most) {
                throw new BudgetExceeded();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** Stops a match from inside; never leaves this class. */
    private static final class BudgetExceeded extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BudgetExceeded() {
            super(null, null, false, false);
        }
    }
}
