package io.github.opendata4j.validation.internal.pattern;

import java.util.ArrayList;
import java.util.List;

/**
 * A pattern as a non-deterministic automaton on UTF-8 bytes, built from its end to its beginning (each part is given
 * the state that comes after it). Anchors stay in it as states of their own; {@link Determinizer} gives them meaning.
 */
final class Nfa {
    /** The state that says yes. */
    static final int ACCEPT = 0;

    private static final int MAX_STATES = 20_000;

    private final List<State> states = new ArrayList<>();
    private final int start;

    private Nfa(Regex regex) throws NotRegularException {
        states.add(new Accept());
        this.start = compile(regex, ACCEPT);
    }

    /** One state; numbers are positions in the list of states. */
    sealed interface State {}

    record Accept() implements State {}

    /** Takes one byte from {@code low} to {@code high}, unsigned. */
    record Take(int low, int high, int next) implements State {}

    /** Goes on in any of the states without taking a byte. */
    record Fork(List<Integer> next) implements State {}

    record AtStart(int next) implements State {}

    record AtEnd(int next) implements State {}

    /** @throws NotRegularException if the repeats make it too large */
    static Nfa of(Regex regex) throws NotRegularException {
        return new Nfa(regex);
    }

    int start() {
        return start;
    }

    int size() {
        return states.size();
    }

    State state(int number) {
        return states.get(number);
    }

    private int compile(Regex regex, int next) throws NotRegularException {
        if (regex instanceof Regex.Chars chars) {
            return chars(chars.members().sure(), next);
        } else if (regex instanceof Regex.Sequence sequence) {
            return sequence(sequence.parts(), next);
        } else if (regex instanceof Regex.Choice choice) {
            List<Integer> entries = new ArrayList<>();
            for (Regex alternative : choice.alternatives()) {
                entries.add(compile(alternative, next));
            }
            return add(new Fork(entries));
        } else if (regex instanceof Regex.Repeat repeat) {
            return repeat(repeat, next);
        } else if (regex instanceof Regex.Start) {
            return add(new AtStart(next));
        }
        return add(new AtEnd(next));
    }

    private int sequence(List<Regex> parts, int next) throws NotRegularException {
        int entry = next;
        for (int i = parts.size() - 1; i >= 0; i--) {
            entry = compile(parts.get(i), entry);
        }
        return entry;
    }

    private int chars(CodePoints members, int next) throws NotRegularException {
        List<Integer> entries = new ArrayList<>();
        for (CodePoints.Range range : members.ranges()) {
            for (List<Utf8Ranges.ByteRange> bytes : Utf8Ranges.sequences(range)) {
                int entry = next;
                for (int i = bytes.size() - 1; i >= 0; i--) {
                    entry = add(new Take(bytes.get(i).low(), bytes.get(i).high(), entry));
                }
                entries.add(entry);
            }
        }
        return add(new Fork(entries));
    }

    private int repeat(Regex.Repeat repeat, int next) throws NotRegularException {
        int entry = next;
        if (repeat.max() == Regex.Repeat.UNBOUNDED) {
            List<Integer> again = new ArrayList<>();
            entry = add(new Fork(again));
            again.add(compile(repeat.body(), entry));
            again.add(next);
        }
        for (int i = repeat.min(); i < repeat.max(); i++) {
            entry = add(new Fork(List.of(compile(repeat.body(), entry), next)));
        }
        for (int i = 0; i < repeat.min(); i++) {
            entry = compile(repeat.body(), entry);
        }
        return entry;
    }

    private int add(State state) throws NotRegularException {
        if (states.size() == MAX_STATES) {
            throw new NotRegularException("more than " + MAX_STATES + " states");
        }
        states.add(state);
        return states.size() - 1;
    }
}
