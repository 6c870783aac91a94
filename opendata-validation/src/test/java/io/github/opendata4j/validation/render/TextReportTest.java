package io.github.opendata4j.validation.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.report.Report;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextReportTest {
    static Stream<Report> reports() {
        return Stream.of(
                SampleReports.grants(),
                SampleReports.header(),
                SampleReports.manyErrors(),
                SampleReports.metadata(),
                SampleReports.unclosedQuote(),
                SampleReports.hostile());
    }

    @Test
    void saysTheVerdictThenWhatToDoThenWhere() throws IOException {
        assertThat(TextReport.in(Locale.FRENCH).render(SampleReports.grants())).isEqualTo(Golden.read("grants.fr.txt"));
        assertThat(TextReport.in(Locale.ENGLISH).render(SampleReports.grants()))
                .isEqualTo(Golden.read("grants.en.txt"));
    }

    @Test
    void saysOnceWhatIsWrongWithTheHeader() {
        assertThat(TextReport.in(Locale.ENGLISH).render(SampleReports.header())).isEqualTo("""
                The header has to be mended before publication.

                File: aides.csv
                Content: 3\u00a0rows, 2\u00a0columns
                Read as: UTF-8, delimiter semicolon

                TO BE ASKED FOR
                The information is missing; it has to be asked of whoever knows it, never
                invented.
                  3  Mandatory column missing

                WHERE AND WHY

                Mandatory column missing
                  - The mandatory column “montant” is missing: add it.
                  - The mandatory column “objet” is missing: add it.
                  - The mandatory column “nature” is missing: add it.
                """);
    }

    @Test
    void namesThePlacesOfADescriptionInWords() {
        assertThat(TextReport.in(Locale.FRENCH).render(SampleReports.metadata()))
                .startsWith("La description du jeu de données est à corriger avant publication.\n")
                .contains("fichiers › n°\u00a01 › mediatype → mediaType");
    }

    @Test
    void saysHowManyFindingsItDoesNotList() {
        assertThat(TextReport.in(Locale.FRENCH).render(SampleReports.manyErrors()))
                .contains("1\u202f000  idAttribuant\u00a0: SIRET incorrect", "… et 970 autres");
    }

    @Test
    void showsValuesOnlyWhenAsked() {
        assertThat(TextReport.in(Locale.FRENCH).render(SampleReports.grants()))
                .doesNotContain("17/01/2019", "2019-01-17");
        assertThat(TextReport.in(Locale.FRENCH).showValues().render(SampleReports.grants()))
                .contains("A3 «\u00a017/01/2019\u00a0» → 2019-01-17");
    }

    @Test
    void saysOnlyTheVerdictWhenThereIsNothingElseToSay() {
        assertThat(TextReport.in(Locale.FRENCH).render(Report.empty())).isEqualTo("Aucune erreur.\n");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void fitsATerminalOf80Columns(Report report) {
        for (Locale locale : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
            assertThat(TextReport.in(locale).showValues().render(report).lines())
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void neverSendsAControlToTheTerminal(Report report) {
        assertThat(TextReport.in(Locale.FRENCH).showValues().render(report).codePoints())
                .noneMatch(point -> (Character.isISOControl(point) && point != '\n') || point == 0x202e);
    }
}
