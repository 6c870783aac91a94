package io.github.opendata4j.validation.internal.pattern;

/**
 * What a stranger's pattern may cost, judged by its looks before it is compiled: how long it is, how deep, how often
 * its repeats within repeats go round, and how many choices it leaves that read nothing. The last two matter because
 * the platform's engine can only be stopped while it reads. One pass, no deeper than {@value #DEEPEST}.
 */
public final class PatternRisk {
    /** The longest pattern that is taken up. The longest of the national schemas has some 2 000 characters. */
    public static final int LONGEST = 32_768;

    /** The most parentheses within each other. */
    public static final int DEEPEST = 200;

    /** The most groups: each match keeps the place of each. */
    private static final int MOST_GROUPS = 2_000;

    /** The most rounds of what may read nothing. */
    private static final long MOST_EMPTY_ROUNDS = 16;

    /** The most choices between ways to read nothing: each doubles them. */
    private static final int MOST_EMPTY_CHOICES = 4;

    /** A repeat that may go round so often is as good as an unbounded one. */
    private static final long MANY = 1_000;

    private final String pattern;
    private int at;
    private int groups;
    private int emptyChoices;
    private boolean tooDeep;
    private boolean tooManyRounds;
    private boolean nested;

    private PatternRisk(String pattern) {
        this.pattern = pattern;
    }

    /**
     * Judges a pattern.
     *
     * @param pattern as the schema has it, correct or not
     * @return the judgement
     */
    public static PatternRisk of(String pattern) {
        PatternRisk risk = new PatternRisk(pattern);
        if (pattern.length() <= LONGEST) {
            while (risk.at < pattern.length() && !risk.tooDeep) {
                risk.choice(0);
                risk.at++; // beyond a parenthesis that closes nothing
            }
        }
        return risk;
    }

    /**
     * Whether the pattern is too large to be taken up at all.
     *
     * @return true beyond the limits of length, depth and number of groups
     */
    public boolean isTooLarge() {
        return pattern.length() > LONGEST || tooDeep || groups > MOST_GROUPS;
    }

    /**
     * Whether an engine that tries one way after the other might not be stopped.
     *
     * @return true if it may go round for long without reading anything
     */
    public boolean isUnstoppable() {
        return tooManyRounds || emptyChoices > MOST_EMPTY_CHOICES;
    }

    /**
     * Whether an unbounded repeat is within another, which lets an engine that tries one way after the other take
     * longer than anyone waits.
     *
     * @return true for {@code (a+)+}
     */
    public boolean hasNestedRepeats() {
        return nested;
    }

    /** What a part of a pattern may do. {@code rounds}: how often what may read nothing goes round at least. */
    private record Part(boolean nullable, boolean repeats, long rounds) {
        static final Part NOTHING = new Part(true, false, 1);

        Part then(Part next) {
            return new Part(nullable && next.nullable, repeats || next.repeats, Math.max(rounds, next.rounds));
        }
    }

    private Part choice(int depth) {
        if (depth > DEEPEST) {
            tooDeep = true;
            at = pattern.length();
        }
        Part whole = sequence(depth);
        int empty = whole.nullable ? 1 : 0;
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            Part next = sequence(depth);
            empty += next.nullable ? 1 : 0;
            whole = new Part(
                    whole.nullable || next.nullable,
                    whole.repeats || next.repeats,
                    Math.max(whole.rounds, next.rounds));
        }
        emptyChoices += empty > 1 ? 1 : 0;
        return whole;
    }

    private Part sequence(int depth) {
        Part sequence = Part.NOTHING;
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            sequence = sequence.then(repeated(atom(depth)));
        }
        return sequence;
    }

    private Part atom(int depth) {
        char first = pattern.charAt(at++);
        return switch (first) {
            case '(' -> group(depth);
            case '[' -> skipClass();
            case '\\' -> escape();
            default -> new Part(first == '^' || first == '$', false, 1);
        };
    }

    /** Anchors and references may read nothing. */
    private Part escape() {
        char escaped = at < pattern.length() ? pattern.charAt(at++) : '\\';
        return new Part("bBAZzGk123456789".indexOf(escaped) >= 0, false, 1);
    }

    private Part group(int depth) {
        groups++;
        boolean looks = skipExtension();
        Part body = choice(depth + 1);
        at++; // the closing parenthesis
        return looks ? new Part(true, body.repeats, body.rounds) : body;
    }

    /** What a question mark behind a parenthesis begins; whether the group only looks, or refers to another. */
    private boolean skipExtension() {
        if (!pattern.startsWith("?", at)) {
            return false;
        }
        at++;
        boolean looks = false;
        while (at < pattern.length() && ")|([\\".indexOf(pattern.charAt(at)) < 0) {
            char sign = pattern.charAt(at++);
            looks |= sign == '=' || sign == '!';
            if (":=!>".indexOf(sign) >= 0) {
                break;
            }
        }
        return looks;
    }

    private Part skipClass() {
        at += pattern.startsWith("^", at) ? 1 : 0;
        at += pattern.startsWith("]", at) ? 1 : 0;
        while (at < pattern.length() && pattern.charAt(at) != ']') {
            at += pattern.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
        return new Part(false, false, 1);
    }

    private Part repeated(Part atom) {
        Part part = atom;
        while (at < pattern.length() && "*+?{".indexOf(pattern.charAt(at)) >= 0) {
            char sign = pattern.charAt(at++);
            if (sign == '{') {
                part = counted(part);
            } else {
                part = sign == '?' ? new Part(true, part.repeats, part.rounds) : unbounded(part, sign == '*');
            }
        }
        return part;
    }

    private Part unbounded(Part body, boolean mayBeNone) {
        nested |= body.repeats;
        return new Part(mayBeNone || body.nullable, true, body.rounds);
    }

    private Part counted(Part body) {
        long least = number();
        boolean open = at < pattern.length() && pattern.charAt(at) == ',';
        long most = least;
        if (open) {
            at++;
            boolean bounded = at < pattern.length() && Character.isDigit(pattern.charAt(at));
            most = bounded ? number() : Long.MAX_VALUE;
        }
        if (at < pattern.length() && pattern.charAt(at) == '}') {
            at++;
        }
        long rounds = body.nullable ? Math.min(body.rounds * Math.max(1, least), MOST_EMPTY_ROUNDS + 1) : body.rounds;
        tooManyRounds |= rounds > MOST_EMPTY_ROUNDS;
        boolean many = most > MANY;
        nested |= many && body.repeats;
        return new Part(least == 0 || body.nullable, body.repeats || many, rounds);
    }

    private long number() {
        long value = 0;
        while (at < pattern.length() && Character.isDigit(pattern.charAt(at))) {
            value = Math.min(value * 10 + Character.digit(pattern.charAt(at++), 10), Integer.MAX_VALUE);
        }
        return value;
    }
}
