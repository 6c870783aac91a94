package io.github.opendata4j.validation.internal.pattern;

import java.util.regex.Pattern;

/**
 * The regex engine of the platform with the reference validator's meaning of a pattern, under a guard: a match that
 * reads characters beyond a budget or overflows the stack ends without an answer instead of ending the process. The
 * two flags make Java agree with the reference on line ends and on digits and letters beyond ASCII.
 */
final class GuardedRegex {
    /** Reads a match may cost for each character of the text, and at least. */
    private static final int READS_PER_CHARACTER = 1_000;

    private static final int READS = 100_000;

    private final Pattern pattern;

    /** @throws java.util.regex.PatternSyntaxException if the pattern is none */
    GuardedRegex(String pattern) {
        // plain concatenation: `a|b` means "begins with a, or ends with b", as it does for the reference validator
        this.pattern = Pattern.compile("^" + pattern + "$", Pattern.UNIX_LINES | Pattern.UNICODE_CHARACTER_CLASS);
    }

    CellPattern.Verdict match(String text) {
        try {
            boolean found = pattern.matcher(new Budgeted(text)).lookingAt();
            return found ? CellPattern.Verdict.MATCH : CellPattern.Verdict.NO_MATCH;
        } catch (StackOverflowError | BudgetExceeded e) {
            return CellPattern.Verdict.UNDECIDED; // the matcher is gone, and nothing else was under way
        }
    }

    /** A text that counts how often it is read. */
    private static final class Budgeted implements CharSequence {
        private final String text;
        private long left;

        Budgeted(String text) {
            this.text = text;
            this.left = Math.max(READS, (long) READS_PER_CHARACTER * text.length());
        }

        @Override
        public char charAt(int index) {
            if (--left < 0) {
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
