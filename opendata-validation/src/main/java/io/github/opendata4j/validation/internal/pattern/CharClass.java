package io.github.opendata4j.validation.internal.pattern;

/**
 * What one place of a pattern accepts, known for sure or only perhaps: {@code sure} is a subset of the true set and
 * {@code maybe} a superset. The two differ for {@code \d} and {@code \w} from {@link #EXACT_BELOW} on, because
 * enumerating Unicode at start-up costs more than it brings: a cell with such a character takes the slow path.
 */
record CharClass(CodePoints sure, CodePoints maybe) {
    /** Below this code point (Latin, all that French needs) {@code sure} and {@code maybe} are the same. */
    static final int EXACT_BELOW = 0x250;

    private static final CodePoints BEYOND = CodePoints.of(EXACT_BELOW, 0xD7FF).or(CodePoints.of(0xE000, 0x10FFFF));

    /** Nothing yet: where the reading of a bracket expression starts. */
    static final CharClass EMPTY = exactly(CodePoints.NONE);

    /** Everything but a line feed, the only line terminator of the reference validator. */
    static final CharClass DOT = exactly(CodePoints.of('\n').not());

    /** {@code \s}: Unicode's White_Space, which is short enough to be written down. */
    static final CharClass SPACE = exactly(CodePoints.of(0x09, 0x0D)
            .or(CodePoints.of(' '))
            .or(CodePoints.of(0x85))
            .or(CodePoints.of(0xA0))
            .or(CodePoints.of(0x1680))
            .or(CodePoints.of(0x2000, 0x200A))
            .or(CodePoints.of(0x2028, 0x2029))
            .or(CodePoints.of(0x202F))
            .or(CodePoints.of(0x205F))
            .or(CodePoints.of(0x3000)));

    /** {@code \d}: Unicode's decimal digits. */
    static CharClass digit() {
        return latin(false);
    }

    /** {@code \w}: letters, marks, digits and connectors, as {@link java.util.regex.Pattern} has it. */
    static CharClass word() {
        return latin(true);
    }

    private static boolean isOfWord(int c) {
        return Character.isAlphabetic(c)
                || Character.isDigit(c)
                || Character.getType(c) == Character.CONNECTOR_PUNCTUATION;
    }

    static CharClass exactly(CodePoints set) {
        return new CharClass(set, set);
    }

    CharClass or(CharClass other) {
        return new CharClass(sure.or(other.sure), maybe.or(other.maybe));
    }

    CharClass not() {
        return new CharClass(maybe.not(), sure.not());
    }

    boolean isExact() {
        return sure.isSameAs(maybe);
    }

    private static CharClass latin(boolean words) {
        CodePoints set = CodePoints.NONE;
        int from = -1;
        for (int c = 0; c <= EXACT_BELOW; c++) {
            boolean in = c < EXACT_BELOW && (words ? isOfWord(c) : Character.isDigit(c));
            if (in && from < 0) {
                from = c;
            } else if (!in && from >= 0) {
                set = set.or(CodePoints.of(from, c - 1));
                from = -1;
            }
        }
        return new CharClass(set, set.or(BEYOND));
    }
}
