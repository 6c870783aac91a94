package io.github.opendata4j.model.internal.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchVatTest {

    @ParameterizedTest
    @ValueSource(strings = {"FR83404833048", "FR44732829320", "FR39356000000"})
    void acceptsAKeyOfDigitsThatFollowsFromTheSiren(String text) {
        assertThat(FrenchVat.isValid(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FRK7404833048", "FR2H404833048", "FRZZ732829320"})
    void acceptsAnyKeyWithALetterSinceNoRuleIsPublished(String text) {
        assertThat(FrenchVat.isValid(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FR53000004605", "FR12000000000"})
    void acceptsNumbersOfMonacoWhichHaveNoSiren(String text) {
        assertThat(FrenchVat.isValid(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", // nothing
                "FR84404833048", // another key
                "FR54000004605", // another key, of Monaco
                "FR83404833049", // no SIREN
                "FRK7404833049", // no SIREN, behind a key with a letter
                "FRO7404833048", // O is taken for 0
                "FR7I404833048", // I is taken for 1
                "fr83404833048",
                "BE83404833048",
                "83404833048",
                "FR8340483304",
                "FR834048330480",
                "FR 83404833048",
            })
    void refusesOthers(String text) {
        assertThat(FrenchVat.isValid(text)).isFalse();
    }
}
