package io.github.opendata4j.validation.internal.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellPatternTest {
    @Test
    void anAlternativeWithoutAGroupIsAnchoredOnOneSideOnly() {
        CellPattern pattern = CellPattern.compile("a|b");
        assertThat(pattern.match("ax")).isEqualTo(CellPattern.Verdict.MATCH);
        assertThat(pattern.match("b")).isEqualTo(CellPattern.Verdict.MATCH);
        assertThat(pattern.match("xb")).isEqualTo(CellPattern.Verdict.NO_MATCH);
    }

    @Test
    void theEndIsBeforeALastLineFeedToo() {
        CellPattern pattern = CellPattern.compile("\\d{2}");
        assertThat(pattern.match("12\n")).isEqualTo(CellPattern.Verdict.MATCH);
        assertThat(pattern.match("12\n\n")).isEqualTo(CellPattern.Verdict.NO_MATCH);
        assertThat(pattern.match("12\r")).isEqualTo(CellPattern.Verdict.NO_MATCH);
    }

    @Test
    void digitsAreThoseOfUnicode() {
        assertThat(CellPattern.compile("\\d+").match("٣")).isEqualTo(CellPattern.Verdict.MATCH);
        assertThat(CellPattern.compile("\\w+").match("éàœ漢")).isEqualTo(CellPattern.Verdict.MATCH);
    }

    @Test
    void aLongTextDoesNotOverflowTheStack() {
        CellPattern pattern = CellPattern.compile("(?:(?:^|\\|)(Itinérant|Fixe))+");
        String text = "Fixe" + "|Itinérant".repeat(100_000);
        assertThat(pattern.match(text)).isEqualTo(CellPattern.Verdict.MATCH);
        assertThat(pattern.match(text + "|")).isEqualTo(CellPattern.Verdict.NO_MATCH);
    }

    @Test
    void aPatternThatWouldRunForEverEndsWithoutAnAnswer() {
        CellPattern pattern = CellPattern.compile("(x+x+)+\\1y");
        assertThat(pattern.match("x".repeat(5_000))).isEqualTo(CellPattern.Verdict.UNDECIDED);
    }

    @Test
    void refusesWhatIsNoPattern() {
        assertThatThrownBy(() -> CellPattern.compile("(")).isInstanceOf(PatternSyntaxException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a)\\1",
                "(?=a)",
                "(?i)a",
                "a*+",
                "\\bword",
                "[a-z&&[^b]]",
                "[[a]b]",
                "\\p{L}",
                "x{0,1000}y{0,1000}z{0,30}",
                "(.*a.{12})"
            })
    void leavesToTheRegexEngineWhatIsNotRegularOrTooLarge(String pattern) {
        assertThat(CellPattern.compile(pattern).automaton()).isEmpty();
    }

    @Property
    void agreesWithTheRegexEngine(@ForAll("patterns") String pattern, @ForAll("texts") String text) {
        Optional<GuardedRegex> engine = GuardedRegex.compile(pattern);
        Assume.that(engine.isPresent()); // it does not run what it could not stop in

        assertThat(CellPattern.compile(pattern).match(text))
                .isEqualTo(engine.orElseThrow().match(text, new MatchBudget()));
    }

    @Property
    void theBytesOfATextSayTheSameOrNothing(@ForAll("patterns") String pattern, @ForAll("texts") String text) {
        Assume.that(!text.isEmpty());
        CellPattern compiled = CellPattern.compile(pattern);

        assertThat(ofBytes(compiled, text)).isIn(compiled.match(text), CellPattern.Verdict.UNDECIDED);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(compiled.accepts(bytes, 0, bytes.length) && compiled.refuses(bytes, 0, bytes.length))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1234567890123x", "123456789012345", "W23456789", "2024/01/01"})
    void theBytesOfATextAreEnoughToRefuseIt(String text) {
        CellPattern compiled = CellPattern.compile("^\\d{14}$");

        assertThat(ofBytes(compiled, text)).isEqualTo(CellPattern.Verdict.NO_MATCH);
    }

    private static CellPattern.Verdict ofBytes(CellPattern pattern, String text) {
        byte[] bytes = ("xx" + text + "yyyyyyyyy").getBytes(StandardCharsets.UTF_8);
        if (pattern.accepts(bytes, 2, bytes.length - 9)) {
            return CellPattern.Verdict.MATCH;
        }
        return pattern.refuses(bytes, 2, bytes.length - 9)
                ? CellPattern.Verdict.NO_MATCH
                : CellPattern.Verdict.UNDECIDED;
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", "1", "é", "–", "\n", "\r", " ", "𝄞", "٣", "\u2028", "-")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> patterns() {
        Arbitrary<String> atoms = Arbitraries.of(
                "a",
                "b",
                "é",
                ".",
                "\\d",
                "\\w",
                "\\s",
                "\\S",
                "\\D",
                "\\W",
                "[ab]",
                "[^a]",
                "[^\\d]",
                "[à-ÿ\\s]",
                "\n",
                "[\\w.-]",
                "^",
                "$",
                "");
        return patterns(atoms, 4);
    }

    private static Arbitrary<String> patterns(Arbitrary<String> atoms, int depth) {
        if (depth == 0) {
            return atoms;
        }
        Arbitrary<String> inner = patterns(atoms, depth - 1);
        return Arbitraries.oneOf(
                atoms,
                Combinators.combine(inner, inner).as(String::concat),
                Combinators.combine(inner, inner).as((left, right) -> "(" + left + "|" + right + ")"),
                Combinators.combine(inner, inner).as((left, right) -> left + "|" + right),
                Combinators.combine(inner, Arbitraries.of("*", "+", "?", "{2}", "{1,3}", "{2,}", "*?"))
                        .as((body, repeat) -> "(?:" + body + ")" + repeat));
    }
}
