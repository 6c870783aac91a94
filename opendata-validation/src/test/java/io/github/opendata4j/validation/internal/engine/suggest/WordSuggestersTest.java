package io.github.opendata4j.validation.internal.engine.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordSuggestersTest {

    private final BooleanSuggester booleans = new BooleanSuggester("oui", "non");
    private final WordSuggester words =
            new WordSuggester(List.of("aide en numéraire", "aide en nature", "Équipement d'enseignement"));

    @ParameterizedTest
    @ValueSource(strings = {"VRAI", "Oui", "true", "1", " oui "})
    void putsTheFieldsOwnWordForTrue(String typed) {
        assertThat(booleans.suggest(typed)).contains("oui");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FAUX", "Non", "no", "0"})
    void putsTheFieldsOwnWordForFalse(String typed) {
        assertThat(booleans.suggest(typed)).contains("non");
    }

    @ParameterizedTest
    @ValueSource(strings = {"O", "N", "x", "peut-être", ""})
    void doesNotGuessWhatIsNeitherTrueNorFalse(String typed) {
        assertThat(booleans.suggest(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Aide en numéraire", "AIDE EN NUMERAIRE", "aide  en numéraire ", "aide en\u00a0numéraire"})
    void findsTheAllowedValueThatDiffersInCaseAccentsOrBlanks(String typed) {
        assertThat(words.suggest(typed)).contains("aide en numéraire");
    }

    @Test
    void takesTheTypographicApostropheForTheOther() {
        assertThat(words.suggest("équipement d’enseignement")).contains("Équipement d'enseignement");
    }

    @Test
    void doesNotGuessAValueOfOtherLetters() {
        assertThat(words.suggest("numéraire")).isEmpty();
    }

    @Test
    void doesNotChooseBetweenTwoValuesThatDifferInAnAccentOnly() {
        assertThat(new WordSuggester(List.of("pêche", "péché")).suggest("PECHE"))
                .isEmpty();
    }

    @Test
    void knowsEveryKindOfBlank() {
        assertThat(Blanks.strip("\u00a0\u202f\t x y \u200b\ufeff")).isEqualTo("x y");
        assertThat(Blanks.remove("220 700\u00a0017")).isEqualTo("220700017");
    }
}
