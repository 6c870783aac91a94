package io.github.opendata4j.validation.internal.engine.check;

import java.util.regex.Pattern;

/**
 * A schema's regular expression, with the meaning that the reference validator gives it, and under guard: whatever a
 * stranger's pattern does on a stranger's cell, it neither overflows the stack nor runs for ever.
 *
 * <p>The reference puts {@code ^} before and {@code $} behind the pattern, without a group, and matches from the start:
 * so {@code a|b} means {@code ^a} or {@code b$}, and a line feed at the very end passes. The two flags make Java agree
 * with it on line ends and on digits and letters beyond ASCII.
 */
final class GuardedPattern {

    /** Characters that may be read for one cell; a plain pattern reads each of the cell's characters a few times. */
    static final int STEPS = 2_000_000;

    private final Pattern pattern;

    /**
     * Compiles a pattern.
     *
     * @param regex as the schema writes it
     * @throws java.util.regex.PatternSyntaxException if Java can't read it
     */
    GuardedPattern(String regex) {
        this.pattern = Pattern.compile("^" + regex + "$", Pattern.UNIX_LINES | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /**
     * Tries a text.
     *
     * @param text a cell
     * @return whether it matches, or that this can't be told
     */
    Verdict test(String text) {
        try {
            boolean matches = pattern.matcher(new StepLimit(text, STEPS)).lookingAt();
            return matches ? Verdict.MATCHES : Verdict.DIFFERS;
        } catch (StepLimit.TooManyStepsException | StackOverflowError e) {
            return Verdict.UNKNOWN; // the matcher is gone, and nothing else was under way
        }
    }

    /** What a pattern says of a text. */
    enum Verdict {
        MATCHES,
        DIFFERS,
        /** It would have taken too much time or stack. */
        UNKNOWN
    }
}
