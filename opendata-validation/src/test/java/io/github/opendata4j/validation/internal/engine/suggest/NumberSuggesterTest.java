package io.github.opendata4j.validation.internal.engine.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberSuggesterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "40 000,00|40000.00",
                "40\u00a0000,00|40000.00",
                "40\u202f000,00 €|40000.00",
                "19257€|19257",
                "25000 euros|25000",
                "232 000|232000",
                "12,5|12.5",
                "0,125|0.125",
                "-1 234,5|-1234.5",
                "\u22127,5|-7.5",
                "1.234,50|1234.50",
                "1,234.50|1234.50",
                "1,234,567|1234567",
                "1.234.567|1234567",
                "1 000 000|1000000",
                "12,|12",
            })
    void rewritesANumberThatHasOneReading(String typed, String expected) {
        assertThat(NumberSuggester.ofDecimals('.').suggest(typed)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,234",
                "12,345",
                "12 34",
                "1 000 00",
                "2,43E+13",
                "15 000- 89 999,99",
                "45 %",
                "environ 300",
                "1.2.3",
                "1,2,3",
                "",
                "€",
                "--5"
            })
    void leavesAloneWhatIsNoNumberOrHasTwoReadings(String typed) {
        assertThat(NumberSuggester.ofDecimals('.').suggest(typed)).isEmpty();
    }

    @Test
    void writesTheDecimalCharacterThatTheFieldWants() {
        assertThat(NumberSuggester.ofDecimals(',').suggest("1 234.5")).contains("1234,5");
    }

    @Test
    void dropsAFractionOfZerosWhereAWholeNumberIsWanted() {
        assertThat(NumberSuggester.ofIntegers().suggest("12,00")).contains("12");
        assertThat(NumberSuggester.ofIntegers().suggest("1 500")).contains("1500");
    }

    @Test
    void neverRoundsToAWholeNumber() {
        assertThat(NumberSuggester.ofIntegers().suggest("12,5")).isEmpty();
    }
}
