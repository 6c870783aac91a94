package io.github.opendata4j.validation.internal.pattern;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the part of the regex syntax that means the same in Python and in Java and is regular: characters, classes,
 * {@code \d \w \s} in their Unicode meaning, groups, alternatives, repeats, anchors. What it does not know for sure
 * (look-around, back-references, possessive repeats, flags, class operators) it declines; it never guesses.
 */
final class RegexParser {
    private static final int MAX_DEPTH = 50;
    private static final int MAX_REPEAT = 1000;
    private static final int END_OF_PATTERN = -1;

    private final int[] pattern;
    private int position;
    private int depth;

    private RegexParser(String pattern) {
        this.pattern = new int[pattern.codePointCount(0, pattern.length())];
        for (int i = 0, at = 0; i < this.pattern.length; i++) {
            this.pattern[i] = pattern.codePointAt(at);
            at += Character.charCount(this.pattern[i]);
        }
    }

    /** @throws NotRegularException if the pattern has a construct that is not taken up here */
    static Regex parse(String pattern) throws NotRegularException {
        RegexParser parser = new RegexParser(pattern);
        Regex regex = parser.choice();
        if (parser.peek() != END_OF_PATTERN) {
            throw new NotRegularException("unbalanced parenthesis");
        }
        return regex;
    }

    private Regex choice() throws NotRegularException {
        if (++depth > MAX_DEPTH) {
            throw new NotRegularException("groups nested too deeply");
        }
        List<Regex> alternatives = new ArrayList<>();
        alternatives.add(sequence());
        while (skip('|')) {
            alternatives.add(sequence());
        }
        depth--;
        return alternatives.size() == 1 ? alternatives.get(0) : new Regex.Choice(alternatives);
    }

    private Regex sequence() throws NotRegularException {
        List<Regex> parts = new ArrayList<>();
        while (peek() != END_OF_PATTERN && peek() != '|' && peek() != ')') {
            parts.add(repeated(atom()));
        }
        return parts.size() == 1 ? parts.get(0) : new Regex.Sequence(parts);
    }

    private Regex atom() throws NotRegularException {
        int c = next();
        return switch (c) {
            case '^' -> new Regex.Start();
            case '$' -> new Regex.End();
            case '.' -> new Regex.Chars(CharClass.DOT);
            case '(' -> group();
            case '[' -> new Regex.Chars(ClassParser.parse(this));
            case '\\' -> new Regex.Chars(escape());
            case '*', '+', '?', '{' -> throw new NotRegularException("a repeat of nothing");
            default -> new Regex.Chars(CharClass.exactly(CodePoints.of(c)));
        };
    }

    private Regex group() throws NotRegularException {
        if (skip('?') && !skip(':')) {
            throw new NotRegularException("a group with an extension");
        }
        Regex body = choice();
        expect(')');
        return body;
    }

    private Regex repeated(Regex body) throws NotRegularException {
        Regex.Repeat repeat = switch (peek()) {
            case '*' -> repeat(body, 0, Regex.Repeat.UNBOUNDED);
            case '+' -> repeat(body, 1, Regex.Repeat.UNBOUNDED);
            case '?' -> repeat(body, 0, 1);
            case '{' -> counted(body);
            default -> new Regex.Repeat(body, 1, 1);
        };
        if (repeat.min() == 1 && repeat.max() == 1) {
            return body;
        }
        skip('?'); // lazy: the same language
        if (isRepeat(peek())) {
            throw new NotRegularException("a possessive repeat");
        }
        if (repeat.max() != 1 && Regex.isNullable(body)) {
            // engines stop such loops early, each in its own way
            throw new NotRegularException("a repeat of what may be empty");
        }
        return repeat;
    }

    private Regex.Repeat repeat(Regex body, int min, int max) throws NotRegularException {
        next();
        return new Regex.Repeat(body, min, max);
    }

    private Regex.Repeat counted(Regex body) throws NotRegularException {
        next();
        int min = number();
        int max = min;
        if (skip(',')) {
            max = peek() == '}' ? Regex.Repeat.UNBOUNDED : number();
        }
        expect('}');
        if (min == 1 && max == 1 && isRepeat(peek())) {
            throw new NotRegularException("a repeat of a repeat");
        }
        if (max != Regex.Repeat.UNBOUNDED && max < min) {
            throw new NotRegularException("a repeat with bounds the wrong way round");
        }
        return new Regex.Repeat(body, min, max);
    }

    private int number() throws NotRegularException {
        int value = 0;
        int from = position;
        while (peek() >= '0' && peek() <= '9') {
            value = value * 10 + next() - '0';
            if (value > MAX_REPEAT) {
                throw new NotRegularException("a large repeat");
            }
        }
        if (position == from) {
            throw new NotRegularException("a repeat without a number");
        }
        return value;
    }

    /** Reads what follows a backslash, inside or outside brackets. */
    CharClass escape() throws NotRegularException {
        int c = next();
        return switch (c) {
            case 'd' -> CharClass.digit();
            case 'D' -> CharClass.digit().not();
            case 'w' -> CharClass.word();
            case 'W' -> CharClass.word().not();
            case 's' -> CharClass.SPACE;
            case 'S' -> CharClass.SPACE.not();
            case 't' -> CharClass.exactly(CodePoints.of('\t'));
            case 'n' -> CharClass.exactly(CodePoints.of('\n'));
            case 'r' -> CharClass.exactly(CodePoints.of('\r'));
            case 'f' -> CharClass.exactly(CodePoints.of('\f'));
            case 'x' -> hexadecimal(2);
            case 'u' -> hexadecimal(4);
            default -> literal(c);
        };
    }

    private CharClass hexadecimal(int digits) throws NotRegularException {
        int value = 0;
        for (int i = 0; i < digits; i++) {
            int digit = Character.digit(next(), 16);
            if (digit < 0) {
                throw new NotRegularException("an escape without its digits");
            }
            value = value * 16 + digit;
        }
        return CharClass.exactly(CodePoints.of(value).and(CodePoints.ALL));
    }

    private static CharClass literal(int c) throws NotRegularException {
        if (c == END_OF_PATTERN || (c < 0x80 && Character.isLetterOrDigit(c))) {
            throw new NotRegularException("an escape outside the common subset");
        }
        return CharClass.exactly(CodePoints.of(c));
    }

    /** The next code point without taking it, or {@code -1} at the end. */
    int peek() {
        return position < pattern.length ? pattern[position] : END_OF_PATTERN;
    }

    /** The code point after the next one, or {@code -1}. */
    int peekSecond() {
        return position + 1 < pattern.length ? pattern[position + 1] : END_OF_PATTERN;
    }

    int next() throws NotRegularException {
        if (position == pattern.length) {
            throw new NotRegularException("the pattern ends too early");
        }
        return pattern[position++];
    }

    boolean skip(int wanted) {
        if (peek() != wanted) {
            return false;
        }
        position++;
        return true;
    }

    private void expect(int wanted) throws NotRegularException {
        if (!skip(wanted)) {
            throw new NotRegularException("missing " + Character.toString(wanted));
        }
    }

    private static boolean isRepeat(int c) {
        return c == '*' || c == '+' || c == '?' || c == '{';
    }
}
