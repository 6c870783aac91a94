package io.github.opendata4j.validation.internal.engine.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTableTest {

    private static final long PLENTY = 64 << 20;

    private final Fingerprint print = new Fingerprint();

    @Property
    void answersAsAHashMapWould(@ForAll List<String> keys) {
        KeyTable table = new KeyTable(KeyMemory.fixed(PLENTY));
        Map<String, Long> map = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            Long first = map.putIfAbsent(keys.get(i), i + 2L);

            assertThat(table.putIfAbsent(print.begin().add(keys.get(i)), i + 2L))
                    .isEqualTo(first == null ? 0 : first);
        }
    }

    @Test
    void keepsAHundredThousandKeysApartWhileItGrows() {
        KeyTable table = new KeyTable(KeyMemory.fixed(PLENTY));
        for (int i = 0; i < 100_000; i++) {
            assertThat(table.putIfAbsent(print.begin().add("key " + i), i + 2)).isZero();
        }
        assertThat(table.putIfAbsent(print.begin().add("key 31415"), 1_000_000)).isEqualTo(31_417);
    }

    @Test
    void staysWithinItsBudgetAndStillKnowsTheKeysItHas() {
        KeyTable table = new KeyTable(KeyMemory.fixed(100_000));
        for (int i = 0; i < 100_000; i++) {
            table.putIfAbsent(print.begin().add("key " + i), i + 2);
        }
        assertThat(table.bytes()).isLessThanOrEqualTo(100_000);
        assertThat(table.forgotten()).isPositive();
        assertThat(table.putIfAbsent(print.begin().add("key 7"), 200_000)).isEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(ints = {45_000, 60_000, 88_000, 120_000, 175_000, 240_000})
    void hasRoomForAMillionKeysInEach45MebibytesOfItsBudget(int keys) {
        KeyTable table = new KeyTable(KeyMemory.fixed((45L << 20) * keys / 1_000_000));
        for (int i = 0; i < keys; i++) {
            table.putIfAbsent(print.begin().add("key " + i), i + 2);
        }
        assertThat(table.isComplete()).isTrue();
        assertThat(table.putIfAbsent(print.begin().add("key " + (keys - 1)), 1_000_000))
                .isEqualTo(keys + 1);
    }

    @Test
    void keepsRowNumbersBeyondTheRangeOfAnInt() {
        KeyTable table = new KeyTable(KeyMemory.fixed(PLENTY));
        table.putIfAbsent(print.begin().add("key"), 3_000_000_000L);
        assertThat(table.putIfAbsent(print.begin().add("key"), 3_000_000_001L)).isEqualTo(3_000_000_000L);
    }

    @Test
    void tellsWhereOneValueOfAKeyEndsAndTheNextBegins() {
        KeyTable table = new KeyTable(KeyMemory.fixed(PLENTY));
        table.putIfAbsent(print.begin().add("ab").add("c"), 2);
        assertThat(table.putIfAbsent(print.begin().add("a").add("bc"), 3)).isZero();
    }

    @Test
    void givesEqualNumbersOnePrint() {
        KeyTable table = new KeyTable(KeyMemory.fixed(PLENTY));
        table.putIfAbsent(print.begin().add(Values.canonical(new BigDecimal("1.50"))), 2);
        assertThat(table.putIfAbsent(print.begin().add(Values.canonical(new BigDecimal("1.5"))), 3))
                .isEqualTo(2);
    }
}
