package io.github.opendata4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private final Messages english = Messages.in(Locale.ENGLISH);
    private final Messages french = Messages.in(Locale.FRENCH);

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(french.bundle().keySet()).isEqualTo(english.bundle().keySet());
    }

    @Test
    void bothLanguagesFillInTheSameNumberOfBlanks() {
        for (String key : english.bundle().keySet()) {
            assertThat(blanks(french, key)).as(key).isEqualTo(blanks(english, key));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "search",
                "show",
                "rows",
                "validate",
                "publish",
                "repair",
                "convert",
                "mapping",
                "template",
                "correct",
                "merge",
                "schemas"
            })
    void everyOptionAndParameterIsDescribedInItsHelp(String command) {
        String help = CommandRun.of(command, "--help").out();
        String options = help.substring(help.indexOf("Options:"), help.indexOf("Exit codes:"));

        assertThat(help.lines().findFirst().orElseThrow()).matches("\\p{Lu}.*\\.");
        for (String option : options.split("\\n +(-\\w, )?--")) {
            assertThat(option)
                    .as("%s in the help of %s", option, command)
                    .matches("(?s).*\\w\\s+[\\p{Lu}'].*\\.\\s*|Options:");
        }
    }

    @ParameterizedTest
    @CsvSource({"fr,fr", "fr-CA,fr", "en,en", "de,en", "'',en"})
    void peopleWhoSpeakNeitherFrenchNorEnglishReadEnglish(String asked, String given) {
        assertThat(Messages.in(Locale.forLanguageTag(asked)).locale().getLanguage())
                .isEqualTo(given);
    }

    private static long blanks(Messages messages, String key) {
        return Pattern.compile("%s")
                .matcher(messages.bundle().getString(key))
                .results()
                .count();
    }
}
