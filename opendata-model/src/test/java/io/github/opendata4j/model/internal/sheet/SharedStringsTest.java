package io.github.opendata4j.model.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SharedStringsTest {

    @Test
    void givesEachTextByItsNumber() {
        SharedStrings strings = new SharedStrings(64 << 20);
        for (int i = 0; i < 5000; i++) {
            strings.add("texte é " + i);
        }
        strings.add("x".repeat(3 << 20));
        strings.add("");

        assertThat(strings.get(0)).isEqualTo("texte é 0");
        assertThat(strings.get(4999)).isEqualTo("texte é 4999");
        assertThat(strings.get(5000)).hasSize(3 << 20);
        assertThat(strings.get(5001)).isEmpty();
        assertThatThrownBy(() -> strings.get(5002)).isInstanceOf(WorkbookException.class);
        assertThatThrownBy(() -> strings.get(-1)).isInstanceOf(WorkbookException.class);
    }

    @Test
    void takesNoMoreMemoryThanItMay() {
        SharedStrings strings = new SharedStrings(10_000);

        assertThatThrownBy(() -> {
                    for (int i = 0; i < 1000; i++) {
                        strings.add("");
                    }
                })
                .isInstanceOfSatisfying(
                        WorkbookException.class,
                        fault -> assertThat(fault.code()).isEqualTo("limit-reached"));
        assertThat(SharedStrings.MOST_BYTES).isPositive().isLessThanOrEqualTo(256 << 20);
    }
}
