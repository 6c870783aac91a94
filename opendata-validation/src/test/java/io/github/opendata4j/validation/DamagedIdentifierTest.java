package io.github.opendata4j.validation;

import static io.github.opendata4j.validation.Tables.check;
import static io.github.opendata4j.validation.Tables.constraints;
import static io.github.opendata4j.validation.Tables.field;
import static io.github.opendata4j.validation.Tables.places;
import static io.github.opendata4j.validation.Tables.schema;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.validation.render.FrictionlessReport;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Identifiers that a spreadsheet took for numbers, in a file of text. */
class DamagedIdentifierTest {

    private static final String DIGITS = constraints("\"pattern\": \"[0-9]{14}\"");
    private static final TableSchema SIRETS = schema(field("siret", "string", DIGITS), field("note", "string"));

    private static TableValidator under(ValidationProfile profile) {
        return TableValidator.builder(SIRETS).profile(profile).build();
    }

    private static ValidationProfile.Builder standard() {
        return ValidationProfile.STANDARD.toBuilder();
    }

    private static String[] rows(String... texts) {
        return Stream.concat(Stream.of("siret,note"), Stream.of(texts).map(text -> '"' + text + "\",x"))
                .toArray(String[]::new);
    }

    @Test
    void aNumberOfASpreadsheetIsToldAsSuchAndNothingElseOfIt() {
        Report report = check(SIRETS, rows("23350001600040", "2,43E+13", "2335000160004", "2.43E+13"));

        assertThat(places(report))
                .containsExactly("cell-number-damaged@3.siret", "pattern@4.siret", "cell-number-damaged@5.siret");
        Finding damaged = report.findings().get(0);
        assertThat(damaged.severity()).isEqualTo(Severity.ERROR);
        assertThat(damaged.suggestion()).isEmpty();
        assertThat(damaged.parameters()).isEqualTo(Map.of("constraint", "pattern", "pattern", "[0-9]{14}"));
        assertThat(report.wrongRows()).hasValue(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2E+13", "2e+13", "2,4E+13", "6.17670580136769E+023", "2,123456789012345E+5"})
    void itIsKnownByTheFormsThatSpreadsheetsGiveIt(String text) {
        assertThat(places(check(SIRETS, rows(text)))).containsExactly("cell-number-damaged@2.siret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2E13",
                "2E-13",
                "2,E+13",
                ",4E+13",
                "24,3E+12",
                "2;4E+13",
                "2,43E+",
                "2,43E+1234",
                "2,43E+13 x",
                "E+13",
                "2,43",
                "-2,43E+13",
                "2,1234567890123456E+5",
                "2,43F+13",
                "a,43E+13",
                "2,43E+1a",
                "2,4 E+13",
                "2,43E",
                "2E+"
            })
    void whatIsWrittenOtherwiseIsAnyWrongText(String text) {
        assertThat(places(check(SIRETS, rows(text)))).containsExactly("pattern@2.siret");
    }

    @Test
    void itIsToldWhateverRuleItBreaks() {
        TableSchema schema = TableSchema.parse("""
                {"fields": [{"name": "court", "constraints": {"minLength": 9}},
                            {"name": "long", "constraints": {"maxLength": 5}},
                            {"name": "liste", "constraints": {"enum": ["24300000000000"]}},
                            {"name": "siren", "customCheck": "siren"},
                            {"name": "commune", "customCheck": "code-commune-insee"},
                            {"name": "telephone", "customCheck": "phone-number-value"}]}""");

        Report report = check(
                schema, "court;long;liste;siren;commune;telephone", "2,4E+7;2,4E+7;2,4E+7;2,4E+7;2,4E+7;3,36E+10");

        assertThat(report.count("cell-number-damaged")).isEqualTo(6);
        assertThat(report.findings().stream()
                        .filter(finding -> finding.code().equals("cell-number-damaged"))
                        .map(finding -> finding.parameters().get("constraint")))
                .containsExactly("min-length", "max-length", "enum", "fr-siren", "fr-insee-commune", "fr-phone");
        assertThat(report.count(Severity.ERROR)).isEqualTo(6);
    }

    @Test
    void aTextThatIsRightAndANumberAreLeftAlone() {
        TableSchema schema = schema(
                field("texte", "string"),
                field("nombre", "number", constraints("\"maximum\": 10")),
                field("entier", "integer"));

        Report report = check(schema, "texte,nombre,entier", "2.43E+13,2.43E+13,2.43E+13");

        assertThat(places(report)).containsExactly("maximum@2.nombre", "type-integer@2.entier");
        assertThat(report.findings())
                .allSatisfy(finding -> assertThat(finding.suggestion()).isEmpty());
    }

    @Test
    void underTheProfileOfTheNationalValidatorTheSamePlacesAreWrong() {
        String[] rows = rows("2,43E+13", "23350001600040", "", "7186", "9E+10");
        ValidationProfile national = ValidationProfile.VALIDATA;

        Report told = check(under(national), rows);
        Report untold =
                check(under(national.toBuilder().off("cell-number-damaged").build()), rows);

        assertThat(places(told))
                .containsExactly("cell-number-damaged@2.siret", "pattern@5.siret", "cell-number-damaged@6.siret");
        assertThat(places(untold))
                .isEqualTo(places(told).stream()
                        .map(place -> place.replace("cell-number-damaged", "pattern"))
                        .toList());
        assertThat(told.wrongRows()).isEqualTo(untold.wrongRows());
    }

    @Test
    void itIsAsGraveAsTheRuleThatItBreaks() {
        String[] rows = rows("2,43E+13", "7186");

        Report milder =
                check(under(standard().severity("pattern", Severity.WARNING).build()), rows);
        assertThat(places(milder)).containsExactly("cell-number-damaged@2.siret", "pattern@3.siret");
        assertThat(milder.isValid()).isTrue();
        assertThat(places(check(under(standard().off("pattern", "siret").build()), rows)))
                .isEmpty();
    }

    @Test
    void whoTakesItMoreMildlyIsToldTheBrokenRuleToo() {
        String[] rows = rows("2,43E+13");

        assertThat(places(check(
                        under(standard()
                                .severity("cell-number-damaged", Severity.WARNING)
                                .build()),
                        rows)))
                .containsExactly("cell-number-damaged@2.siret", "pattern@2.siret");
        assertThat(places(check(under(standard().off("cell-number-damaged").build()), rows)))
                .containsExactly("pattern@2.siret");
    }

    @Test
    void aWholeColumnOfThemIsCountedExactly() {
        String[] lines = Stream.concat(
                        Stream.of("siret,note"),
                        IntStream.range(0, 20_000).mapToObj(i -> i % 2 == 0 ? "2.43E+13," : "x,"))
                .toArray(String[]::new);

        Report report = check(SIRETS, lines);

        assertThat(report.count("cell-number-damaged")).isEqualTo(10_000);
        assertThat(report.count("pattern")).isEqualTo(10_000);
        assertThat(report.wrongRows()).hasValue(20_000);
    }

    @Test
    void otherValidatorsAreToldTheRuleThatItBreaks() {
        Report report = check(SIRETS, rows("2,43E+13"));

        assertThat(FrictionlessReport.in(Locale.ENGLISH).render(report))
                .contains("\"type\": \"constraint-error\"", "constraint \\\"pattern\\\" is \\\"[0-9]{14}\\\"");
    }
}
