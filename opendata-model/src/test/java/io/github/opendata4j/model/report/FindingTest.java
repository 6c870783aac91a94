package io.github.opendata4j.model.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.opendata4j.model.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FindingTest {
    private static String message(String template, String name, Object parameter) {
        Rule rule = Rules.rule("some-code", Severity.ERROR, template, "English");
        return Finding.builder(rule).with(name, parameter).build().message(Locale.FRENCH);
    }

    @Test
    void writesParametersInTheReadersWay() {
        Finding finding = Finding.builder(Rules.TOO_LONG).with("limit", 1234).build();

        assertThat(finding.message(Locale.FRENCH)).isEqualTo("Au plus 1\u202f234.");
        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("At most 1,234.");
        assertThat(finding.message(Locale.ITALIAN)).isEqualTo("Au plus 1\u202f234.");
        assertThat(finding.title(Locale.ENGLISH)).isEqualTo("Title");
    }

    @Test
    void writesDatesListsAndForms() {
        assertThat(message("{limit}", "limit", LocalDate.of(2019, 1, 17))).isEqualTo("17 janvier 2019");
        assertThat(message("{fields}", "fields", List.of("a", "b"))).isEqualTo("«\u00a0a\u00a0», «\u00a0b\u00a0»");
        assertThat(message("{format}", "format", "%d/%m/%Y")).isEqualTo("JJ/MM/AAAA");
    }

    @Test
    void leavesOutAPartInBracketsWhoseParameterIsAbsent() {
        String template = "Date mal écrite[, au lieu de {format}][, comme {example}].";

        assertThat(message(template, "example", "2019-01-17")).isEqualTo("Date mal écrite, comme 2019-01-17.");
        assertThat(message(template, "format", "default")).isEqualTo("Date mal écrite.");
    }

    @Test
    void takesTheFirstOfSeveralPartsThatIsComplete() {
        String template = "Corrigez-la[ comme {example}| selon {pattern}].";

        assertThat(message(template, "example", "2019")).isEqualTo("Corrigez-la comme 2019.");
        assertThat(message(template, "pattern", "a|b")).isEqualTo("Corrigez-la selon a|b.");
        assertThat(message(template, "limit", 1)).isEqualTo("Corrigez-la.");
    }

    @Test
    void marksAParameterThatIsMissingElsewhere() {
        assertThat(message("Au plus {limit}.", "count", 1)).isEqualTo("Au plus ….");
    }

    @Test
    void takesNothingInAParameterForATemplate() {
        assertThat(message("{actual}[ {actual}]", "actual", "{limit} [x] $1 \\"))
                .isEqualTo("{limit} [x] $1 \\ {limit} [x] $1 \\");
    }

    @Test
    void leavesBracketsAndBracesAloneThatHoldNoPartAndNoName() {
        assertThat(message("a] [b {c {1} {} {a.b}", "c", "x")).isEqualTo("a] [b {c {1} {} {a.b}");
        assertThat(message("[a [{limit}] b] {limit", "limit", 7)).isEqualTo("[a 7 b] {limit");
        assertThat(message("{{limit}}[|{limit}]", "limit", 7)).isEqualTo("{7}");
    }

    @Test
    void takesFieldLineAndPositionFromItsLocationUnlessToldOtherwise() {
        Rule rule = Rules.rule("some-code", Severity.ERROR, "{field} {line} {position} {resource}", "English");
        Location location = Location.builder()
                .field("montant")
                .line(7)
                .column(3)
                .resource("aides.csv")
                .build();

        assertThat(Finding.builder(rule).location(location).build().message(Locale.FRENCH))
                .isEqualTo("montant 7 3 aides.csv");
        assertThat(Finding.builder(rule)
                        .location(location)
                        .with("line", 9)
                        .build()
                        .message(Locale.FRENCH))
                .isEqualTo("montant 9 3 aides.csv");
    }

    @Test
    void neverShowsTheValueInItsMessageOrAsText() {
        Finding finding = Finding.builder(Rules.TOO_LONG)
                .value("secret")
                .suggestion("secre")
                .build();

        assertThat(finding.message(Locale.FRENCH)).doesNotContain("secre");
        assertThat(finding.toString()).doesNotContain("secre").contains("max-length", "ERROR");
        assertThat(finding.value()).contains("secret");
        assertThat(finding.suggestion()).contains("secre");
    }

    @Test
    void isAsGraveAsItsRuleUnlessGradedOtherwise() {
        assertThat(Rules.finding(Rules.ORDER).severity()).isEqualTo(Severity.WARNING);
        assertThat(Finding.builder(Rules.ORDER).severity(Severity.ERROR).build().severity())
                .isEqualTo(Severity.ERROR);
    }

    @Test
    void keepsItsOwnCopyOfAList() {
        List<String> fields = new ArrayList<>(List.of("a"));
        Finding finding = Finding.builder(Rules.TOO_LONG).with("fields", fields).build();

        fields.add("b");

        assertThat(finding.parameters()).containsEntry("fields", List.of("a"));
    }

    @Test
    void equalsAnotherWithTheSameContent() {
        Finding one = Rules.finding(Rules.TOO_LONG, "nom", 2);

        assertThat(one)
                .isEqualTo(Rules.finding(Rules.TOO_LONG, "nom", 2))
                .hasSameHashCodeAs(Rules.finding(Rules.TOO_LONG, "nom", 2));
        assertThat(one).isNotEqualTo(Rules.finding(Rules.TOO_LONG, "nom", 3));
    }

    @Test
    void refusesACodeThatIsNotInLowerCaseWords() {
        LocalizedText text = LocalizedText.of("x");

        assertThatIllegalArgumentException().isThrownBy(() -> Rule.of("TooLong", Severity.ERROR, text, text));
        assertThatIllegalArgumentException().isThrownBy(() -> Rule.of("too--long", Severity.ERROR, text, text));
    }
}
