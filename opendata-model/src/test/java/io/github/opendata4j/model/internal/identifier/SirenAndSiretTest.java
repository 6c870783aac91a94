package io.github.opendata4j.model.internal.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SirenAndSiretTest {

    @ParameterizedTest
    @ValueSource(strings = {"220700017", "356000000", "732829320"})
    void knowsASiren(String siren) {
        assertThat(Siren.isValid(siren)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "220700018", "22070001", "2207000170", "220 700 017", "22070001A", "٢٢٠٧٠٠٠١٧", "2,43E+13"})
    void refusesWhatIsNoSiren(String text) {
        assertThat(Siren.isValid(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"73282932000074", "22192720500197", "21860194600013"})
    void knowsASiret(String siret) {
        assertThat(Siret.isValid(siret)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "220700017", "73282932000075", "732 829 320 00074", "22040000000000", "73282932000074 "})
    void refusesWhatIsNoSiret(String text) {
        assertThat(Siret.isValid(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"35600000000048", "35600000049837", "35600000000001"})
    void anEstablishmentOfLaPosteHasADigitSumThatFiveDivides(String siret) {
        assertThat(Siret.isValid(siret)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"35600000000049", "35600000000002"})
    void laPosteIsNotExemptFromEveryCheck(String siret) {
        assertThat(Siret.isValid(siret)).isFalse();
    }

    @Property
    void oneWrongDigitIsNoticed(
            @ForAll @NumericChars @StringLength(8) String digits,
            @ForAll @IntRange(max = 8) int place,
            @ForAll @IntRange(min = 1, max = 9) int change) {
        String siren = withCheckDigit(digits);
        char wrong = (char) ('0' + (siren.charAt(place) - '0' + change) % 10);

        assertThat(Siren.isValid(siren)).isTrue();
        assertThat(Siren.isValid(siren.substring(0, place) + wrong + siren.substring(place + 1)))
                .isFalse();
    }

    private static String withCheckDigit(String digits) {
        for (char last = '0'; last <= '9'; last++) {
            if (Siren.isValid(digits + last)) {
                return digits + last;
            }
        }
        throw new AssertionError("No check digit for " + digits);
    }
}
