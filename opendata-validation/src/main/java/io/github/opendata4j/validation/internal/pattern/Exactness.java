package io.github.opendata4j.validation.internal.pattern;

import java.util.List;

/** Whether an automaton's no is as sure as its yes: no class of the pattern is known in part only. */
final class Exactness {
    private Exactness() {}

    static boolean isExact(Regex regex) {
        if (regex instanceof Regex.Chars chars) {
            return chars.members().isExact();
        } else if (regex instanceof Regex.Sequence sequence) {
            return all(sequence.parts());
        } else if (regex instanceof Regex.Choice choice) {
            return all(choice.alternatives());
        }
        return !(regex instanceof Regex.Repeat repeat) || isExact(repeat.body());
    }

    private static boolean all(List<Regex> parts) {
        for (Regex part : parts) {
            if (!isExact(part)) {
                return false;
            }
        }
        return true;
    }
}
