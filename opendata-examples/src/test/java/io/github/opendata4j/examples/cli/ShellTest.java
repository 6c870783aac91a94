package io.github.opendata4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShellTest {
    @ParameterizedTest
    @ValueSource(strings = {"LC_ALL", "LC_MESSAGES", "LANG"})
    void speaksFrenchWhereTheEnvironmentIsFrench(String variable) {
        assertThat(Shell.locale(Map.of(variable, "fr_FR.UTF-8"), Locale.ENGLISH))
                .isEqualTo(Locale.FRENCH);
    }

    @Test
    void theFirstVariableThatIsSetDecides() {
        Map<String, String> environment = Map.of("LC_ALL", "", "LC_MESSAGES", "C", "LANG", "fr_FR.UTF-8");

        assertThat(Shell.locale(environment, Locale.ENGLISH)).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void elseItIsJavasOwn() {
        assertThat(Shell.locale(Map.of(), Locale.CANADA_FRENCH)).isEqualTo(Locale.CANADA_FRENCH);
    }
}
