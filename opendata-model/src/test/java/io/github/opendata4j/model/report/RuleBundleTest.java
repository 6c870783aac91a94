package io.github.opendata4j.model.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleBundleTest {
    @Test
    void readsRulesInTheirOrderWithTheirTexts() {
        RuleBundle bundle = RuleBundle.load(RuleBundleTest.class, "good");

        assertThat(bundle.rules()).extracting(Rule::code).containsExactly("too-long", "a-mere-hint");
        Rule rule = bundle.get("too-long");
        assertThat(rule.severity()).isEqualTo(Severity.ERROR);
        assertThat(rule.title().get(Locale.FRENCH)).isEqualTo("Trop long");
        assertThat(rule.message().get(Locale.ENGLISH)).isEqualTo("At most {limit} = too few.");
    }

    @Test
    void namesTheCodesThereAreWhenOneIsUnknown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleBundle.load(RuleBundleTest.class, "good").get("too-short"))
                .withMessage("No rule too-short; there are too-long, a-mere-hint");
    }

    @ParameterizedTest
    @CsvSource({
        "absent, No absent.properties beside",
        "untranslated, No English text for too-long.message",
        "leftover, Texts for rules that do not exist: [gone.title]",
        "twice, this key stands there twice: too-long.severity",
        "keyless, 'expected key = value: too-long'",
        "unknown, expected a key ending in .severity: too-long.gravity"
    })
    void refusesFilesThatDoNotFitTogether(String baseName, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleBundle.load(RuleBundleTest.class, baseName))
                .withMessageContaining(message);
    }
}
