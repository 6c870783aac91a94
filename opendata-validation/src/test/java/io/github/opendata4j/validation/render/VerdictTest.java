package io.github.opendata4j.validation.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Location;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.model.report.SourceFacts;
import io.github.opendata4j.validation.RuleCatalogue;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static Report.Builder file(long rows) {
        return Report.builder(1).source(new SourceFacts("aides.csv", "UTF-8", ";", rows, 3));
    }

    private static Finding finding(String code, long row) {
        return Finding.builder(RuleCatalogue.standard().get(code))
                .location(Location.builder().row(row).field("montant").build())
                .build();
    }

    private static void assertSays(Report report, String french, String english) {
        assertThat(Verdict.of(report, Phrases.in(Locale.FRENCH)).sentence().replace('\u00a0', ' '))
                .isEqualTo(french);
        assertThat(Verdict.of(report, Phrases.in(Locale.ENGLISH)).sentence().replace('\u00a0', ' '))
                .isEqualTo(english);
    }

    @Test
    void countsTheRowsToMend() {
        assertSays(
                file(120).add(finding("required", 2)).wrongRows(3).build(),
                "3 lignes sur 120 sont à corriger avant publication.",
                "3 of 120 rows have to be mended before publication.");
        assertSays(
                file(1).add(finding("required", 2)).build(),
                "1 ligne sur 1 est à corriger avant publication.",
                "1 of 1 row has to be mended before publication.");
    }

    @Test
    void saysAtLeastWhenItOnlyKnowsSamples() {
        assertSays(
                file(120)
                        .add(finding("required", 2))
                        .add(finding("required", 3))
                        .build(),
                "Au moins 1 ligne sur 120 est à corriger avant publication.",
                "At least 1 of 120 rows has to be mended before publication.");
    }

    @Test
    void namesTheHeaderAndTheStructureOfTheFile() {
        assertSays(
                file(120).add(finding("label-missing", 1)).build(),
                "L'en-tête est à corriger avant publication.",
                "The header has to be mended before publication.");
        assertSays(
                file(120)
                        .add(finding("label-missing", 1))
                        .add(finding("row-count", 1))
                        .build(),
                "La structure du fichier est à corriger avant publication.",
                "The structure of the file has to be mended before publication.");
        assertSays(
                file(120)
                        .add(finding("label-missing", 1))
                        .add(finding("required", 2))
                        .build(),
                "1 ligne sur 120 et l'en-tête sont à corriger avant publication.",
                "1 of 120 rows and the header have to be mended before publication.");
    }

    @Test
    void namesTheSchemaAndTheDescription() {
        assertSays(
                Report.builder()
                        .add(finding("schema-field-duplicate", 1))
                        .build()
                        .merge(SampleReports.metadata()),
                "Le schéma et la description du jeu de données sont à corriger avant publication.",
                "The schema and the description of the dataset have to be mended before publication.");
    }

    @Test
    void countsErrorsWhenNoSampleWasKept() {
        Report report = Report.builder(0)
                .count(RuleCatalogue.standard().get("required"), Severity.ERROR, "montant", 2)
                .build();

        assertSays(
                report,
                "2 erreurs sont à corriger avant publication.",
                "2 errors have to be mended before publication.");
    }

    @Test
    void saysWhyNothingCouldBeChecked() {
        assertSays(
                Report.builder().add(finding("source-empty", 1)).build(),
                "Le contrôle n'a pas pu aboutir : fichier vide.",
                "The check could not be completed: empty file.");
    }

    @Test
    void saysWhenNotEverythingWasChecked() {
        assertSays(
                file(9).incomplete("limit-reached").build(),
                "Aucune erreur dans ce qui a été contrôlé, mais tout n'a pas pu l'être.",
                "No error in what was checked, but not everything could be.");
        assertSays(
                file(9).incomplete("limit-reached").add(finding("required", 2)).build(),
                "1 ligne sur 9 est à corriger avant publication. Tout n'a pas pu être contrôlé.",
                "1 of 9 rows has to be mended before publication. Not everything could be checked.");
    }

    @Test
    void isCalmWhenThereIsNoError() {
        assertSays(file(120).build(), "Aucune erreur dans 120 lignes.", "No error in 120 rows.");
        assertSays(
                file(120).add(finding("cell-newline", 2)).build(),
                "Aucune erreur dans 120 lignes, 1 point à vérifier.",
                "No error in 120 rows, 1 point to look at.");
        assertSays(file(0).build(), "Aucune erreur, mais aucune ligne non plus.", "No error, but no row either.");
        assertSays(Report.empty(), "Aucune erreur.", "No error.");
    }

    @Test
    void tellsTheGravestSeverity() {
        assertThat(Verdict.of(file(1).add(finding("source-empty", 1)).build(), Phrases.in(Locale.FRENCH))
                        .severity())
                .isEqualTo(Severity.FATAL);
        assertThat(Verdict.of(file(1).add(finding("required", 2)).build(), Phrases.in(Locale.FRENCH))
                        .severity())
                .isEqualTo(Severity.ERROR);
        assertThat(Verdict.of(file(1).add(finding("cell-newline", 2)).build(), Phrases.in(Locale.FRENCH))
                        .severity())
                .isEqualTo(Severity.WARNING);
        assertThat(Verdict.of(file(1).build(), Phrases.in(Locale.FRENCH)).severity())
                .isEqualTo(Severity.INFO);
    }
}
