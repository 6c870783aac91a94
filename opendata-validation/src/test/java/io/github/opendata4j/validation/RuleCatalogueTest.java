package io.github.opendata4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.model.report.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleCatalogueTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(.*?)}");

    /** What these call actual or suggestion is a property of the file, its header or its schema, never a cell. */
    private static final Set<String> NOT_ABOUT_CELLS = Set.of(
            "archive-unsafe",
            "byte-count",
            "check-deprecated",
            "compression-invalid",
            "field-count",
            "format-mismatch",
            "format-unsupported",
            "internal-error",
            "json-member-unknown",
            "label-case",
            "label-extra",
            "label-incorrect",
            "label-whitespace",
            "row-count",
            "row-too-long",
            "row-too-short",
            "schema-feature-version",
            "schema-property-unknown",
            "schema-unreadable",
            "sheet-chosen",
            "sheet-missing",
            "source-unreachable",
            "table-dimensions-fields",
            "table-dimensions-rows");

    static List<Rule> rules() {
        return RuleCatalogue.standard().rules();
    }

    @Test
    void keepsEveryCodeWithItsSeverity() throws IOException {
        assertThat(rules())
                .extracting(rule -> rule.severity() + " " + rule.code())
                .isEqualTo(publishedCodes());
    }

    @Test
    void findsARuleByItsCode() {
        Rule rule = RuleCatalogue.standard().get("label-missing");

        assertThat(rule.title().get(Locale.FRENCH)).isEqualTo("Colonne obligatoire absente");
        assertThat(rule.title().get(Locale.ENGLISH)).isEqualTo("Mandatory column missing");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasAShortTitleInBothLanguages(Rule rule) {
        assertThat(rule.title().texts()).containsOnlyKeys("fr", "en");
        assertThat(rule.title().texts().values())
                .doesNotHaveDuplicates()
                .allSatisfy(
                        title -> assertThat(title).matches("\\p{Lu}[^.]{3,44}").doesNotContain("{"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasAMessageInBothLanguagesThatSaysWhatIsWrongThenWhatToDo(Rule rule) {
        assertThat(rule.message().texts()).containsOnlyKeys("fr", "en");
        assertThat(rule.message().texts().values())
                .doesNotHaveDuplicates()
                .allSatisfy(message -> assertThat(message).matches("(?s)\\p{Lu}.{10,}: .{5,}\\."))
                .allSatisfy(message -> assertThat(longest(message)).hasSizeLessThan(220));
    }

    /** A message with the longest of its alternatives. */
    private static String longest(String message) {
        return Pattern.compile("\\[([^\\]]*)\\]")
                .matcher(message)
                .replaceAll(part ->
                        Matcher.quoteReplacement(Arrays.stream(part.group(1).split("\\|", -1))
                                .max(Comparator.comparing(String::length))
                                .orElseThrow()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void messagesUseTheAgreedParametersTheSameInBothLanguages(Rule rule) {
        Set<String> french = placeholders(rule, Locale.FRENCH);

        assertThat(french).isSubsetOf(declared(rule)).isEqualTo(placeholders(rule, Locale.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void noMessageShowsWhatACellHolds(Rule rule) {
        if (!NOT_ABOUT_CELLS.contains(rule.code())) {
            assertThat(placeholders(rule, Locale.FRENCH)).doesNotContain("actual", "suggestion");
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void frenchTextsKeepTheirPunctuationOnTheLine(Rule rule) {
        String texts = rule.title().get(Locale.FRENCH) + rule.message().get(Locale.FRENCH);

        assertThat(texts).doesNotContainPattern(" [:;?!»]").doesNotContain("« ");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleIsExplainedInBothLanguagesInAFewSentences(Rule rule) {
        RuleEntry entry = RuleCatalogue.standard().entry(rule.code());

        assertThat(entry.guide().texts()).containsOnlyKeys("fr", "en");
        assertThat(entry.guide().texts().values())
                .allSatisfy(text -> assertThat(text)
                        .hasSizeBetween(110, 420)
                        .matches("(?s)\\p{Lu}.*\\.")
                        .contains(". "));
        assertThat(entry.guide().get(Locale.FRENCH))
                .doesNotContainPattern(" [:;?!»]")
                .doesNotContain("« ");
    }

    @Test
    void noTwoRulesAreExplainedAlike() {
        assertThat(RuleCatalogue.standard().entries())
                .extracting(RuleEntry::guide)
                .doesNotHaveDuplicates();
    }

    @Test
    void rulesStandInTheOrderOfTheirGroups() {
        assertThat(RuleCatalogue.standard().entries())
                .extracting(RuleEntry::group)
                .isSorted()
                .contains(RuleGroup.values());
    }

    @Test
    void tellsWhatOtherValidatorsCallARule() {
        RuleEntry entry = RuleCatalogue.standard().entry("year-interval-order");

        assertThat(entry.frictionlessType()).isEmpty();
        assertThat(entry.validataType()).contains("year-interval-value");
        assertThat(entry.group().title().get(Locale.FRENCH)).isEqualTo("Contrôles français");
    }

    @Test
    void refusesAParameterThatIsNotOnTheClosedList() {
        assertThatThrownBy(() -> RuleParameter.parse("maximum"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("firstRecord");
    }

    private static Set<String> declared(Rule rule) {
        return RuleCatalogue.standard().entry(rule.code()).parameters().stream()
                .map(RuleParameter::name)
                .collect(Collectors.toSet());
    }

    private static Set<String> placeholders(Rule rule, Locale locale) {
        return PLACEHOLDER
                .matcher(rule.message().get(locale))
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> publishedCodes() throws IOException {
        try (InputStream codes = RuleCatalogueTest.class.getResourceAsStream("published-codes.txt")) {
            return new String(codes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
