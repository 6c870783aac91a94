package io.github.opendata4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

    private static final LocalizedText MARKETS = LocalizedText.builder()
            .put(Locale.ENGLISH, "Markets")
            .put("fr", "Marchés")
            .put("fr-CA", "Marchés publics")
            .build();

    @Test
    void givesTheTextOfTheLocaleElseOfTheLanguageElseFrenchElseTheFirst() {
        assertThat(MARKETS.get(Locale.CANADA_FRENCH)).isEqualTo("Marchés publics");
        assertThat(MARKETS.get(Locale.UK)).isEqualTo("Markets");
        assertThat(MARKETS.get(Locale.GERMAN)).isEqualTo("Marchés");
        assertThat(MARKETS.get(Locale.ROOT)).isEqualTo("Marchés");
        assertThat(LocalizedText.of(Locale.ENGLISH, "Markets").get(Locale.GERMAN))
                .isEqualTo("Markets");
    }

    @Test
    void keepsItsTextsInTheOrderGiven() {
        assertThat(MARKETS.texts().keySet()).containsExactly("en", "fr", "fr-CA");
        assertThat(MARKETS).hasToString("Marchés");
    }

    @Test
    void refusesALanguageThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedText.builder().put("français", "x"))
                .withMessageContaining("'français' is no language tag");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedText.builder().put("", "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> LocalizedText.of(Locale.ROOT, "x"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedText.builder().build());
    }

    @Test
    void isEqualByItsTexts() {
        assertThat(LocalizedText.of("a"))
                .isEqualTo(LocalizedText.of(Locale.FRENCH, "a"))
                .hasSameHashCodeAs(LocalizedText.of(Locale.FRENCH, "a"));
        assertThat(LocalizedText.of("a")).isNotEqualTo(LocalizedText.of(Locale.ENGLISH, "a"));
    }
}
