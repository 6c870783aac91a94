package io.github.opendata4j.validation.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.SourceFacts;
import io.github.opendata4j.validation.render.Markup.Tag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlReportTest {
    static Stream<Report> reports() {
        return Stream.of(
                Report.empty(),
                SampleReports.grants(),
                SampleReports.header(),
                SampleReports.inRows(),
                SampleReports.manyErrors(),
                SampleReports.metadata(),
                SampleReports.unclosedQuote(),
                SampleReports.hostile());
    }

    @Test
    void saysTheVerdictThenWhatToDoThenHowManyThenWhere() {
        assertThat(HtmlReport.in(Locale.FRENCH).render(SampleReports.grants()))
                .containsSubsequence(
                        "<h1>3\u00a0lignes sur 3 sont à corriger avant publication.</h1>",
                        "11\u00a0erreurs dans 4\u00a0colonnes\u00a0; 2\u00a0points à vérifier.",
                        "aides-tiers-lieux.csv",
                        "Que faire, et qui peut le faire",
                        "<h3>À récrire</h3>",
                        "<h3>À demander</h3>",
                        "Erreurs par colonne",
                        "Où et pourquoi",
                        "<li>A3</li>",
                        "<li>C3</li>",
                        "Ce qui n&#x27;empêche pas la publication",
                        "<details>");
    }

    @Test
    void saysOnceWhatIsWrongWithTheHeaderAndDrawsNoChartOfOneBar() {
        assertThat(HtmlReport.in(Locale.FRENCH).render(SampleReports.header()))
                .contains(
                        "<span>Colonne obligatoire absente</span> <span class=\"badge is-error\">3\u00a0erreurs</span>",
                        "<li>La colonne obligatoire «\u00a0objet\u00a0» manque\u00a0: ajoutez-la.</li>")
                .doesNotContain("Combien d&#x27;erreurs", "<table");
    }

    @Test
    void speaksEnglish() {
        assertThat(HtmlReport.in(Locale.UK).render(SampleReports.grants()))
                .contains("<html lang=\"en\">", "<h1>3 of 3\u00a0rows have to be mended before publication.</h1>")
                .doesNotContain("erreur", "colonne");
    }

    @Test
    void showsValuesOnlyWhenAsked() {
        assertThat(HtmlReport.in(Locale.FRENCH).render(SampleReports.grants()))
                .doesNotContain("17/01/2019", "2019-01-17", "Valeur trouvée");
        assertThat(HtmlReport.in(Locale.FRENCH).showValues().render(SampleReports.grants()))
                .contains("17/01/2019", "Valeur trouvée");
    }

    @Test
    void showsAWrongCellInItsRowWithTheCertainCorrectionBesideIt() {
        assertThat(HtmlReport.in(Locale.FRENCH).showValues().render(SampleReports.inRows()))
                .containsSubsequence(
                        "<span class=\"muted\">F</span> <bdi class=\"hostile\">Montant alloué</bdi>",
                        "<th scope=\"row\">F3</th>",
                        "<td class=\"far\"><bdi class=\"hostile\">Annonay</bdi></td>",
                        "<td class=\"near\"><span class=\"muted\">vide</span></td>",
                        "<td class=\"wrong\">",
                        "40 000,00",
                        "<span>à écrire</span> <bdi class=\"hostile\">40000.00</bdi>",
                        "<th scope=\"row\">F4</th>",
                        "environ 19 000</bdi></td>")
                .doesNotContain("Un trait gris");
    }

    @Test
    void showsWhichCellsOfARowAreFilledWhereValuesAreNotAskedFor() {
        assertThat(HtmlReport.in(Locale.FRENCH).render(SampleReports.inRows()))
                .contains("Un trait gris remplace une valeur", "Montant alloué", "vide")
                .doesNotContain("MAGMA", "Annonay", "Les élus", "40 000,00", "40000.00", "environ");
    }

    @Test
    void countsAMissingColumnUnderItsOwnName() {
        Report both = SampleReports.header().merge(SampleReports.inRows());

        assertThat(HtmlReport.in(Locale.FRENCH).render(both))
                .containsSubsequence(
                        "Erreurs par colonne",
                        ">montant</bdi></th><td class=\"number\">3</td>",
                        ">nature</bdi></th><td class=\"number\">1</td>",
                        ">objet</bdi></th><td class=\"number\">1</td>",
                        "Erreurs par règle");
    }

    @Test
    void foldsWhatIsTooLongAndSaysHowMuchIsNotListed() {
        assertThat(HtmlReport.in(Locale.FRENCH).render(SampleReports.manyErrors()))
                .containsSubsequence("<li>B26</li>", "<summary>Voir les 6 suivantes</summary>", "<li>B32</li>")
                .contains("et 970 autres qui ne sont pas citées ici")
                .doesNotContain("<li>B33</li>");
    }

    @Test
    void opensWhatIsToBeLookedAtWhenNothingIsWrong() {
        Report report = Report.builder()
                .add(SampleReports.grants().findings().get(0))
                .source(new SourceFacts("aides.csv", "UTF-8", ",", 120, 16))
                .build();

        assertThat(HtmlReport.in(Locale.FRENCH).render(report))
                .contains(
                        "<h1>Aucune erreur dans 120\u00a0lignes, 1\u00a0point à vérifier.</h1>", "<details open=\"\">")
                .doesNotContain("Que faire");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void isOneFileThatRunsAndLoadsNothing(Report report) {
        for (String page : pages(report)) {
            assertThat(page.toLowerCase(Locale.ROOT))
                    .doesNotContain("<script", "<img", "<link", "<iframe", "@import", "url(", " src=", "javascript:");
            assertThat(page.codePoints()).noneMatch(point -> point == 0x202e || point == 0x1b);
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void canBeReadWithAScreenReader(Report report) {
        for (String page : pages(report)) {
            List<Tag> main = main(page);

            assertThat(main).filteredOn(Tag::name, "h1").hasSize(1);
            assertThat(main)
                    .filteredOn(Tag::name, "th")
                    .allMatch(cell -> cell.get("scope").matches("col|row"));
            assertThat(main)
                    .filteredOn(Tag::name, "svg")
                    .allMatch(image -> image.get("aria-hidden").equals("true"));
            Set<String> ids = new HashSet<>();
            assertThat(main).filteredOn(Tag::name, "h2").allMatch(heading -> ids.add(heading.get("id")));
            assertThat(main)
                    .filteredOn(Tag::name, "section")
                    .allMatch(part -> ids.contains(part.get("aria-labelledby")));
            assertThat(main)
                    .filteredOn(tag -> tag.get("role").equals("region"))
                    .noneMatch(frame -> frame.get("aria-label").isBlank());
        }
    }

    @Test
    void writesUtf8IntoAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("rapport.html");

        HtmlReport.in(Locale.FRENCH).write(SampleReports.grants(), file);

        assertThat(Files.readString(file))
                .isEqualTo(HtmlReport.in(Locale.FRENCH).render(SampleReports.grants()));
    }

    private static List<String> pages(Report report) {
        return List.of(
                HtmlReport.in(Locale.FRENCH).showValues().render(report),
                HtmlReport.in(Locale.ENGLISH).render(report));
    }

    private static List<Tag> main(String page) {
        return Markup.tags(page.substring(page.indexOf("<main"), page.indexOf("</main>") + "</main>".length()));
    }
}
