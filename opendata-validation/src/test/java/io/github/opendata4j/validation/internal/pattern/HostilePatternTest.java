package io.github.opendata4j.validation.internal.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.opendata4j.validation.internal.pattern.CellPattern.Verdict;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a schema calls a pattern, it is compiled and matched within moments, or given up. */
@Timeout(value = 60, unit = TimeUnit.SECONDS) // a pattern that is let run takes hours
class HostilePatternTest {

    static Stream<String> excessive() {
        return Stream.of(
                "a".repeat(1_000_000),
                "(a|b)".repeat(200_000),
                "(".repeat(10_000) + "a" + ")".repeat(10_000),
                "(?=".repeat(10_000) + "a" + ")".repeat(10_000),
                "(".repeat(10_000),
                "(((((\\1){1000}){1000}){1000}){1000})",
                "x" + "(?:|)".repeat(40) + "a\\b",
                "x" + "(?:a?|b?)".repeat(40) + "a\\b",
                "(a)".repeat(3_000) + "\\1");
    }

    @ParameterizedTest
    @MethodSource("excessive")
    void aPatternThatNothingCouldStopIsNotRun(String pattern) {
        assertThat(PatternRisk.of(pattern)).matches(risk -> risk.isTooLarge() || risk.isUnstoppable());
        CellPattern compiled = CellPattern.compile(pattern);
        assertThat(compiled.automaton()).isEmpty();
        assertThat(compiled.match("x")).isEqualTo(Verdict.UNDECIDED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)+",
                "(a*)*b",
                "(a|a)+",
                "(a|aa)+$",
                "(.*a){12}",
                "(a+)+\\b",
                "(x+x+)+\\1y",
                "(a?){100}a{100}",
                "(?i)(a+)+b",
                "(?=(a+)+b).*",
                "(a{0,1000}){0,1000}b",
                "((a{1,30}){1,30}){1,30}b",
                "^(([a-z])+.)+[A-Z]([a-z])+$",
                "(\\w+\\s?)*x",
                "[[[[[[[a]"
            })
    void aCellThatWouldTakeForEverEndsInMoments(String pattern) {
        CellPattern compiled = CellPattern.compile(pattern);
        for (String text :
                List.of("a".repeat(30), "a".repeat(5_000), "a".repeat(1 << 20), "x".repeat(5_000) + "é\u0301")) {
            assertThatCode(() -> compiled.match(text)).doesNotThrowAnyException();
        }
    }

    @Test
    void aColumnOfSlowCellsEndsInMomentsToo() {
        CellPattern compiled = CellPattern.compile("(x+x+)+\\1y");
        MatchBudget budget = new MatchBudget();
        String text = "x".repeat(30);

        List<Verdict> verdicts = IntStream.range(0, 50_000)
                .mapToObj(i -> compiled.match(text, budget))
                .distinct()
                .toList();

        assertThat(verdicts).containsExactly(Verdict.UNDECIDED);
    }

    @Test
    void anOrdinaryPatternWithAReferenceIsDecidedForAMillionCells() {
        CellPattern compiled = CellPattern.compile("(\\d)(\\d)-\\2\\1");
        MatchBudget budget = new MatchBudget();

        List<Verdict> verdicts = IntStream.range(0, 1_000_000)
                .mapToObj(i -> compiled.match("12-21", budget))
                .distinct()
                .toList();

        assertThat(verdicts).containsExactly(Verdict.MATCH);
    }

    @Test
    void aLongListOfWordsIsAnOrdinaryPattern() {
        String pattern = IntStream.range(0, 6_000).mapToObj(i -> "mot" + i).collect(Collectors.joining("|", "(", ")"));

        assertThat(PatternRisk.of(pattern).isTooLarge()).isTrue(); // 32 kB are enough
        String shorter = IntStream.range(0, 2_000).mapToObj(i -> "mot" + i).collect(Collectors.joining("|", "(", ")"));
        assertThat(PatternRisk.of(shorter).isTooLarge()).isFalse();
        assertThat(CellPattern.compile(shorter).match("mot1999")).isEqualTo(Verdict.MATCH);
        assertThat(CellPattern.compile(shorter).match("mot2000")).isEqualTo(Verdict.NO_MATCH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+", "(a*b*)*", "((a|b)+c?)*", "(a{1,}){2,}", "(a{0,5000})*"})
    void knowsARepeatWithinARepeat(String pattern) {
        assertThat(PatternRisk.of(pattern).hasNestedRepeats()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\d{14}", "(a|b)+", "([A-Z]{2}){1,9}", "a+b+", "[(a+)+]", "\\(a+\\)+"})
    void knowsAPatternThatHasNone(String pattern) {
        assertThat(PatternRisk.of(pattern).hasNestedRepeats()).isFalse();
    }
}
