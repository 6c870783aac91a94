package io.github.opendata4j.validation.internal.pattern;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The pattern constraint of a field. Its meaning is that of the reference validator: {@code ^} + pattern + {@code $}
 * by plain concatenation, Unicode classes, {@code $} before a last line feed too.
 *
 * <p>A regular pattern is matched by an automaton in time linear in the text; others by the platform's engine under a
 * guard. Immutable, safe for any number of threads.
 *
 * <pre>{@code
 * CellPattern siret = CellPattern.compile("^\\d{14}$");
 * siret.match("23350001600040"); // MATCH
 * }</pre>
 */
public final class CellPattern {
    private final Optional<GuardedRegex> regex;
    private final Optional<PatternAutomaton> automaton;
    private final FixedShapes shapes;
    private final boolean exact;

    /** What a match came to. */
    public enum Verdict {
        /** The text is what the pattern asks for. */
        MATCH,
        /** It is not. */
        NO_MATCH,
        /** The guard stopped the match: nothing is known. */
        UNDECIDED
    }

    private CellPattern(
            Optional<GuardedRegex> regex, Optional<PatternAutomaton> automaton, FixedShapes shapes, boolean exact) {
        this.regex = regex;
        this.automaton = automaton;
        this.shapes = shapes;
        this.exact = exact;
    }

    /**
     * Reads a pattern. One that is {@linkplain PatternRisk#isTooLarge too large} decides nothing, right or wrong.
     *
     * @throws java.util.regex.PatternSyntaxException if it is none
     */
    public static CellPattern compile(String pattern) {
        if (PatternRisk.of(pattern).isTooLarge()) {
            return new CellPattern(Optional.empty(), Optional.empty(), FixedShapes.NONE, false);
        }
        Optional<GuardedRegex> regex = GuardedRegex.compile(pattern);
        try {
            Regex tree = RegexParser.parse("^" + pattern + "$");
            PatternAutomaton automaton = Determinizer.determinize(Nfa.of(tree));
            return new CellPattern(regex, Optional.of(automaton), FixedShapes.of(tree), Exactness.isExact(tree));
        } catch (NotRegularException e) {
            return new CellPattern(regex, Optional.empty(), FixedShapes.NONE, false);
        }
    }

    /** Whether a single text is what the pattern asks for. */
    public Verdict match(String text) {
        return match(text, new MatchBudget());
    }

    /** Whether a cell's text is what the pattern asks for, as far as its column's budget goes. */
    public Verdict match(String text, MatchBudget budget) {
        if (automaton.isEmpty()) {
            return guarded(text, budget);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (automaton.get().matches(bytes, 0, bytes.length)) {
            return Verdict.MATCH;
        }
        return exact || isBelow(text, CharClass.EXACT_BELOW) ? Verdict.NO_MATCH : guarded(text, budget);
    }

    /**
     * Whether a text that is not empty surely is what the pattern asks for.
     *
     * @param bytes valid UTF-8
     * @param from the text's first byte
     * @param to the byte after its last
     * @return false also if the text has to be asked about
     */
    public boolean accepts(byte[] bytes, int from, int to) {
        return automaton.isPresent() && automaton.get().matches(bytes, from, to);
    }

    /**
     * Whether a text that is not empty surely is not what the pattern asks for.
     *
     * @param bytes valid UTF-8
     * @param from the text's first byte
     * @param to the byte after its last
     * @return false also if the text has to be asked about
     */
    public boolean refuses(byte[] bytes, int from, int to) {
        return automaton.isPresent()
                && (shapes.refuse(bytes, from, to)
                        || (!automaton.get().matches(bytes, from, to) && (exact || isAscii(bytes, from, to))));
    }

    private static boolean isAscii(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    private Verdict guarded(String text, MatchBudget budget) {
        return regex.isPresent() ? regex.get().match(text, budget) : Verdict.UNDECIDED;
    }

    /** The automaton, if the pattern is regular: what it accepts matches for sure; what it refuses must be asked here. */
    public Optional<PatternAutomaton> automaton() {
        return automaton;
    }

    /** Short cuts for texts of fixed length, perhaps none. */
    public FixedShapes shapes() {
        return shapes;
    }

    private static boolean isBelow(String text, int limit) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= limit) {
                return false;
            }
        }
        return true;
    }
}
