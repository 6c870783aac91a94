package io.github.opendata4j.validation.internal.engine.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RecordBitsTest {

    /** More than there is room for at first. */
    private static final int RECORDS = 20_000;

    private final RecordBits bits = new RecordBits();
    private final BitSet same = new BitSet();

    @Example
    void thereAreNoneAtFirst() {
        assertThat(bits.isEmpty()).isTrue();
        assertThat(bits.count()).isZero();
        assertThat(bits.end()).isZero();
        assertThat(bits.next(0)).isNegative();
        assertThat(bits.group(64)).isZero();
        assertThat(bits.contains(7)).isFalse();
    }

    @Example
    void aGroupIsAddedAtOnce() {
        bits.add(64, 0b101);

        assertThat(bits.contains(64)).isTrue();
        assertThat(bits.contains(65)).isFalse();
        assertThat(bits.contains(66)).isTrue();
        assertThat(bits.group(64)).isEqualTo(0b101);
        assertThat(bits.next(0)).isEqualTo(64);
        assertThat(bits.next(65)).isEqualTo(66);
        assertThat(bits.end()).isEqualTo(96);
    }

    @Example
    void theLastRecordOfAGroupIsNoneOfTheNext() {
        bits.add(31);
        bits.add(32);
        bits.remove(31);

        assertThat(bits.group(0)).isZero();
        assertThat(bits.group(32)).isOne();
        assertThat(bits.next(0)).isEqualTo(32);
    }

    @Example
    void whereAllBehindWereTakenOutTheEndIsNearer() {
        bits.add(5);
        bits.add(5000);
        RecordBits late = new RecordBits();
        late.add(5000);

        bits.removeAll(late);

        assertThat(bits.end()).isEqualTo(32);
        assertThat(bits.next(0)).isEqualTo(5);
    }

    @Property(tries = 300)
    void theyAreWhatASetOfBitsWouldBe(@ForAll long seed) {
        Random random = new Random(seed);
        for (int step = random.nextInt(200); step > 0; step--) {
            change(random);
            int from = random.nextInt(RECORDS);
            assertThat(bits.contains(from)).isEqualTo(same.get(from));
            assertThat(bits.next(from)).isEqualTo(same.nextSetBit(from));
        }
        assertThat(bits.count()).isEqualTo(same.cardinality());
        assertThat(bits.isEmpty()).isEqualTo(same.isEmpty());
        assertThat(bits.end()).isGreaterThanOrEqualTo(same.length());
    }

    private void change(Random random) {
        int record = random.nextInt(RECORDS);
        switch (random.nextInt(12)) {
            case 0 -> {
                bits.remove(record);
                same.clear(record);
            }
            case 1 -> {
                RecordBits others = new RecordBits();
                others.add(record / 32 * 32, -1);
                bits.removeAll(others);
                same.clear(record / 32 * 32, record / 32 * 32 + 32);
            }
            case 2 -> {
                RecordBits others = new RecordBits();
                others.add(record);
                bits.addAll(others);
                same.set(record);
            }
            case 3 -> {
                if (random.nextInt(20) == 0) {
                    bits.clear();
                    same.clear();
                }
            }
            default -> {
                bits.add(record);
                same.set(record);
            }
        }
    }
}
