package io.github.opendata4j.validation.internal.pattern;

/** Reads a bracket expression, from after its opening bracket, where Python and Java agree on what it means. */
final class ClassParser {
    private ClassParser() {}

    static CharClass parse(RegexParser input) throws NotRegularException {
        boolean negated = input.skip('^');
        if (input.peek() == ']') {
            throw new NotRegularException("a bracket first in a class");
        }
        CharClass members = CharClass.EMPTY;
        while (!input.skip(']')) {
            members = members.or(member(input));
        }
        return negated ? members.not() : members;
    }

    private static CharClass member(RegexParser input) throws NotRegularException {
        CharClass first = single(input);
        if (input.peek() != '-' || input.peekSecond() == ']') {
            return first;
        }
        input.skip('-');
        int from = onlyMember(first);
        int to = onlyMember(single(input));
        if (to < from) {
            throw new NotRegularException("a range the wrong way round");
        }
        return CharClass.exactly(CodePoints.of(from, to).and(CodePoints.ALL));
    }

    private static CharClass single(RegexParser input) throws NotRegularException {
        int c = input.next();
        // Java takes these for a nested class and an intersection, Python for plain characters
        if (c == '[' || (c == '&' && input.peek() == '&')) {
            throw new NotRegularException("a class operator");
        }
        return c == '\\' ? input.escape() : CharClass.exactly(CodePoints.of(c));
    }

    private static int onlyMember(CharClass members) throws NotRegularException {
        if (members.sure().ranges().size() == 1 && members.isExact()) {
            CodePoints.Range range = members.sure().ranges().get(0);
            if (range.first() == range.last()) {
                return range.first();
            }
        }
        throw new NotRegularException("a range between classes");
    }
}
