package io.github.opendata4j.validation.internal.pattern;

import java.util.BitSet;

/** Bytes that no state of an automaton tells apart share a column of its table. */
final class ByteClasses {
    private static final int BYTES = 256;

    private final byte[] byByte = new byte[BYTES];
    private final int[] samples;

    private ByteClasses(BitSet firsts) {
        this.samples = new int[firsts.cardinality()];
        for (int i = 0, c = -1; i < BYTES; i++) {
            if (firsts.get(i)) {
                c++;
                samples[c] = i;
            }
            byByte[i] = (byte) c;
        }
    }

    static ByteClasses of(Nfa nfa) {
        BitSet firsts = new BitSet();
        firsts.set(0);
        cut(firsts, '\n', '\n'); // `$` knows it
        for (int i = 0; i < nfa.size(); i++) {
            if (nfa.state(i) instanceof Nfa.Take take) {
                cut(firsts, take.low(), take.high());
            }
        }
        return new ByteClasses(firsts);
    }

    private static void cut(BitSet firsts, int low, int high) {
        firsts.set(low);
        if (high < BYTES - 1) {
            firsts.set(high + 1);
        }
    }

    int count() {
        return samples.length;
    }

    /** One byte of the class, unsigned. */
    int sample(int number) {
        return samples[number];
    }

    /** The class of each of the 256 bytes, unsigned. */
    byte[] byByte() {
        return byByte.clone();
    }
}
