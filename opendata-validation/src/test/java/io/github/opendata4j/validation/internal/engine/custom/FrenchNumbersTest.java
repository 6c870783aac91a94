package io.github.opendata4j.validation.internal.engine.custom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchNumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"220700017", "220 700 017", "220.700.017", "356000000"})
    void takesASirenWithARightChecksum(String siren) {
        assertThat(FrenchNumbers.isSiren(siren)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"220700018", "22070001", "2207000170", "22070001A", "220-700-017", "", "٢٢٠٧٠٠٠١٧"})
    void refusesWhatIsNoSiren(String text) {
        assertThat(FrenchNumbers.isSiren(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23350001600040", "233 500 016 00040", "23350001600040 ", "38047555800058"})
    void takesASiretWithARightChecksum(String siret) {
        assertThat(FrenchNumbers.isSiret(siret)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23350001600041", "2335000160004", "2,43E+13", "220700017", ""})
    void refusesWhatIsNoSiret(String text) {
        assertThat(FrenchNumbers.isSiret(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"35600000000048", "35600000000001"})
    void takesThePostOfficesByTheirOwnRule(String siret) {
        assertThat(FrenchNumbers.isSiret(siret)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"35600000000049", "35600000000014"})
    void refusesAPostOfficeWhoseDigitsDoNotAddUpToAMultipleOfFive(String siret) {
        assertThat(FrenchNumbers.isSiret(siret)).isFalse();
    }

    @Test
    void refusesASiretWhoseFirstNineDigitsAreNoSiren() {
        // the checksum of the fourteen is right, that of the nine is not
        assertThat(FrenchNumbers.isSiret("12345678900007")).isFalse();
    }
}
