package io.github.opendata4j.validation.internal.engine.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.validation.internal.engine.check.GuardedPattern.Verdict;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class GuardedPatternTest {

    @Test
    void matchesFromEndToEndWhetherThePatternSaysSoOrNot() {
        assertThat(verdict("\\d{14}", "23350001600040")).isEqualTo(Verdict.MATCHES);
        assertThat(verdict("\\d{14}", "233500016000400")).isEqualTo(Verdict.DIFFERS);
        assertThat(verdict("^\\d{14}$", "2335000160004")).isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void doesNotGroupAlternativesAsTheReferenceDoesNot() {
        assertThat(verdict("a|b", "ax")).isEqualTo(Verdict.MATCHES);
        assertThat(verdict("a|b", "xb")).isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void letsALineFeedAtTheVeryEndPassAndNoOtherLineEnd() {
        assertThat(verdict("a", "a\n")).isEqualTo(Verdict.MATCHES);
        assertThat(verdict("a", "a\r")).isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void takesDigitsAndLettersOfAllScripts() {
        assertThat(verdict("\\d+", "١٢")).isEqualTo(Verdict.MATCHES);
        assertThat(verdict("\\w+", "é")).isEqualTo(Verdict.MATCHES);
    }

    @Test
    @Timeout(20)
    void givesUpOnAPatternThatWouldRunForEver() {
        assertThat(verdict("(a*)*\\1b", "a".repeat(40) + "!")).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void givesUpOnAPatternThatOverflowsTheStack() {
        String regex = "(?:(?:^|\\|)(Itinérant|Fixe))+$";
        assertThat(verdict(regex, "Fixe|Itinérant")).isEqualTo(Verdict.MATCHES);
        assertThat(verdict(regex, "Fixe" + "|Fixe".repeat(40_000))).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void isNotMadeOfWhatIsNoRegularExpression() {
        assertThatThrownBy(() -> new GuardedPattern("(a")).isInstanceOf(PatternSyntaxException.class);
    }

    private static Verdict verdict(String regex, String text) {
        return new GuardedPattern(regex).test(text);
    }
}
