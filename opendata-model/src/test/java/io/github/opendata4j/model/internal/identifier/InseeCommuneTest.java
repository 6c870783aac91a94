package io.github.opendata4j.model.internal.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InseeCommuneTest {

    @ParameterizedTest
    @ValueSource(strings = {"01001", "07186", "19272", "21231", "75056", "95690", "69381"})
    void knowsACommuneOfTheMainland(String code) {
        assertThat(InseeCommune.isValid(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2A004", "2B033"})
    void knowsACommuneOfCorsica(String code) {
        assertThat(InseeCommune.isValid(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"97105", "97209", "97302", "97411", "97502", "97608", "97701", "97801", "98735", "98818"})
    void knowsACommuneOverseas(String code) {
        assertThat(InseeCommune.isValid(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"20004", "2C004", "2a004", "00001", "96001", "97900", "97400", "98001", "99100", "07000"})
    void refusesADepartementThatThereIsNot(String code) {
        assertThat(InseeCommune.isValid(code)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7186", "071860", "07 186", "0718A", "07186 ", "٠٧١٨٦", "Privas"})
    void refusesAnotherForm(String text) {
        assertThat(InseeCommune.isValid(text)).isFalse();
    }
}
