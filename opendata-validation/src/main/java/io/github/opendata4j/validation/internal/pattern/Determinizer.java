package io.github.opendata4j.validation.internal.pattern;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the table of a {@link PatternAutomaton}: each of its states is a set of states of the {@link Nfa}, each of
 * them with what a {@code $} on the way has promised about the rest of the text ({@link #FREE}, {@link #ENDING},
 * {@link #ENDED}). That is how {@code $} holds before a last line feed too, wherever in the pattern it stands.
 */
final class Determinizer {
    /** Nothing is promised. */
    private static final int FREE = 0;
    /** The rest is empty or one line feed. */
    private static final int ENDING = 1;
    /** The rest is empty. */
    private static final int ENDED = 2;

    private static final int PROMISES = 3;
    private static final int MAX_STATES = 1_000;

    /** The most states of the Nfa that are followed, so that making the table takes no second. */
    private static final int MAX_WORK = 20_000_000;

    private final Nfa nfa;
    private final ByteClasses classes;
    private final Map<BitSet, Integer> numbers = new HashMap<>();
    private final List<BitSet> sets = new ArrayList<>();

    private int work;

    private Determinizer(Nfa nfa) {
        this.nfa = nfa;
        this.classes = ByteClasses.of(nfa);
    }

    /** @throws NotRegularException if the table would be larger than the budget */
    static PatternAutomaton determinize(Nfa nfa) throws NotRegularException {
        return new Determinizer(nfa).build();
    }

    private PatternAutomaton build() throws NotRegularException {
        number(new BitSet()); // the dead end is state 0
        BitSet first = new BitSet();
        first.set(nfa.start() * PROMISES + FREE);
        int start = number(closure(first, true));
        int width = classes.count();
        char[] table = new char[width];
        for (int state = 1; state < sets.size(); state++) {
            table = Arrays.copyOf(table, (state + 1) * width);
            for (int c = 0; c < width; c++) {
                table[state * width + c] = (char) (number(step(sets.get(state), classes.sample(c))) * width);
            }
        }
        boolean[] accepting = new boolean[sets.size()];
        for (int state = 0; state < accepting.length; state++) {
            accepting[state] = accepts(sets.get(state));
        }
        return new PatternAutomaton(classes.byByte(), table, accepting, width, start);
    }

    private int number(BitSet set) throws NotRegularException {
        Integer known = numbers.get(set);
        if (known != null) {
            return known;
        }
        if (sets.size() == MAX_STATES || (sets.size() + 1) * classes.count() > Character.MAX_VALUE) {
            throw new NotRegularException("more than " + MAX_STATES + " states");
        }
        numbers.put(set, sets.size());
        sets.add(set);
        return sets.size() - 1;
    }

    private BitSet step(BitSet from, int taken) throws NotRegularException {
        work += from.cardinality();
        if (work > MAX_WORK) {
            throw new NotRegularException("a table that takes too long to make");
        }
        BitSet to = new BitSet();
        for (int i = from.nextSetBit(0); i >= 0; i = from.nextSetBit(i + 1)) {
            int promise = i % PROMISES;
            boolean kept = promise == FREE || (promise == ENDING && taken == '\n');
            int then = promise == FREE ? FREE : ENDED;
            Nfa.State state = nfa.state(i / PROMISES);
            if (kept && state instanceof Nfa.Take take && take.low() <= taken && taken <= take.high()) {
                to.set(take.next() * PROMISES + then);
            } else if (kept && state instanceof Nfa.Accept) {
                to.set(Nfa.ACCEPT * PROMISES + then);
            }
        }
        return closure(to, false);
    }

    /** Follows everything that takes no byte, and keeps only what takes one or accepts. */
    private BitSet closure(BitSet from, boolean atStart) {
        BitSet seen = new BitSet();
        BitSet kept = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = from.nextSetBit(0); i >= 0; i = from.nextSetBit(i + 1)) {
            open.push(i);
        }
        while (!open.isEmpty()) {
            int i = open.pop();
            if (!seen.get(i)) {
                work++;
                seen.set(i);
                follow(i, atStart, open, kept);
            }
        }
        return kept.get(Nfa.ACCEPT * PROMISES + FREE) ? BitSet.valueOf(new long[] {1}) : kept;
    }

    private void follow(int i, boolean atStart, Deque<Integer> open, BitSet kept) {
        int promise = i % PROMISES;
        Nfa.State state = nfa.state(i / PROMISES);
        if (state instanceof Nfa.Fork fork) {
            for (int next : fork.next()) {
                open.push(next * PROMISES + promise);
            }
        } else if (state instanceof Nfa.AtStart start) {
            if (atStart) {
                open.push(start.next() * PROMISES + promise);
            }
        } else if (state instanceof Nfa.AtEnd end) {
            open.push(end.next() * PROMISES + Math.max(promise, ENDING));
        } else {
            kept.set(i);
        }
    }

    private static boolean accepts(BitSet set) {
        return set.get(Nfa.ACCEPT * PROMISES + FREE)
                || set.get(Nfa.ACCEPT * PROMISES + ENDING)
                || set.get(Nfa.ACCEPT * PROMISES + ENDED);
    }
}
