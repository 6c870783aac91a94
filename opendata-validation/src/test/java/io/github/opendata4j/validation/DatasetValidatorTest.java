package io.github.opendata4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.ContactPoint;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.DatasetBuilder;
import io.github.opendata4j.model.DatasetJson;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.Frequency;
import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.Organization;
import io.github.opendata4j.model.licence.Licences;
import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.Severity;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatasetValidatorTest {

    private static final DatasetValidator VALIDATOR = DatasetValidator.standard();
    private static final URI LINK = URI.create("https://www.exemple.fr/aides.csv");

    @TempDir
    private Path folder;

    @Test
    void findsNothingInADescriptionThatIsComplete() {
        assertThat(VALIDATOR.check(complete().build()).findings()).isEmpty();
    }

    @Test
    void letsAPublisherWithANameAlonePublish() throws IOException {
        Files.writeString(folder.resolve("d1.csv"), "nom,montant\nMAGMA,40000\n");
        Dataset dataset = DatasetJson.parse("""
                        {"key": "montants", "title": "Montants", "description": "%s",
                         "publisher": {"name": "Ville x"}, "licence": "licence-ouverte-2.0", "frequency": "ANNUAL",
                         "keywords": ["montants"],
                         "distributions": [{"title": "Montants 1", "file": "d1.csv", "format": "CSV",
                                            "mediaType": "text/csv"}]}
                        """.formatted("Une phrase qui en dit assez. ".repeat(5)), folder)
                .dataset();

        Report report = VALIDATOR.check(dataset);

        assertThat(report.isValid()).isTrue();
        assertThat(codes(report)).containsExactly("dataset-publisher-unidentified", "dataset-contact-missing");
    }

    @Test
    void wantsALicenceThatSaysSomething() {
        Dataset none = Dataset.builder("aides", "Aides").build();
        Dataset unspecified = complete().licence(Licences.NOT_SPECIFIED).build();

        assertThat(errors(VALIDATOR.check(none))).contains("dataset-licence-missing@/licence");
        assertThat(errors(VALIDATOR.check(unspecified))).containsExactly("dataset-licence-unspecified@/licence");
    }

    @Test
    void wantsSomeoneWhoAnswersForTheData() {
        assertThat(errors(VALIDATOR.check(Dataset.builder("aides", "Aides").build())))
                .contains("dataset-publisher-missing@/publisher");
    }

    @ParameterizedTest
    @CsvSource({"0, dataset-description-missing", "100, dataset-description-short"})
    void warnsOfADescriptionThatSaysLittle(int length, String code) {
        Dataset dataset = complete().description("x".repeat(length)).build();

        assertThat(codes(VALIDATOR.check(dataset))).containsExactly(code);
        assertThat(VALIDATOR.check(dataset).isValid()).isTrue();
    }

    @Test
    void countsTheDescriptionInCodePoints() {
        assertThat(codes(
                        VALIDATOR.check(complete().description("👍".repeat(100)).build())))
                .containsExactly("dataset-description-short");
        assertThat(codes(
                        VALIDATOR.check(complete().description("👍".repeat(101)).build())))
                .isEmpty();
    }

    @Test
    void mentionsWhatHelpsPeopleToFindTheData() {
        Dataset bare = Dataset.builder("aides", "Aides").build();

        assertThat(codes(VALIDATOR.check(bare)))
                .contains("dataset-frequency-missing", "dataset-keywords-missing", "dataset-contact-missing");
    }

    @Test
    void wantsAFileOrALink() {
        assertThat(errors(VALIDATOR.check(complete().distributions(List.of()).build())))
                .containsExactly("dataset-distribution-missing@/distributions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CSV", "csv", ".json", "GeoJSON", "ODS", "XML", "xlsx"})
    void takesAnOpenFormatThatProgramsCanUse(String format) {
        assertThat(codes(VALIDATOR.check(linked("https://www.exemple.fr/x", format))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PDF", "doc", "XLS"})
    void refusesDataThatCanOnlyBeHadInAClosedFormat(String format) {
        Report report = VALIDATOR.check(linked("https://www.exemple.fr/x", format));

        assertThat(errors(report)).containsExactly("dataset-no-open-format@/distributions");
        assertThat(report.findings().get(0).message(Locale.FRENCH)).contains(format.toUpperCase(Locale.ROOT), "L300-4");
    }

    @Test
    void isContentWithOneOpenFormatAmongOthers() {
        Dataset dataset = linked("https://www.exemple.fr/x", "PDF").toBuilder()
                .addDistribution(Distribution.ofLink("csv", LINK).build())
                .build();

        assertThat(codes(VALIDATOR.check(dataset))).isEmpty();
    }

    @Test
    void warnsOfAFormatThatNothingTells() {
        Dataset dataset = complete()
                .distributions(List.of(Distribution.ofLink("x", URI.create("https://www.exemple.fr/x"))
                        .build()))
                .build();

        assertThat(codes(VALIDATOR.check(dataset))).containsExactly("dataset-format-unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "CSV, application/pdf, aides.csv, 1",
        "CSV, text/csv, aides.pdf, 1",
        "CSV, text/csv; charset=UTF-8, aides.csv, 0",
        "GeoJSON, application/json, aides.json, 0",
        "CSV, application/vnd.ms-excel, aides.csv, 0",
        "CSV, text/csv, aides, 0",
    })
    void warnsOfAFormatThatContradictsItself(String format, String mediaType, String file, int warnings) {
        Distribution distribution = Distribution.ofLink("x", URI.create("https://www.exemple.fr/" + file))
                .format(format)
                .mediaType(mediaType)
                .build();

        Report report =
                VALIDATOR.check(complete().distributions(List.of(distribution)).build());

        assertThat(report.count("dataset-format-contradiction")).isEqualTo(warnings);
    }

    @Test
    void wantsLocalFilesThatAreThereAndHoldSomething() throws IOException {
        Files.createFile(folder.resolve("vide.csv"));
        Files.createDirectory(folder.resolve("dossier.csv"));
        Dataset dataset = complete()
                .distributions(List.of(
                        Distribution.ofFile("a", folder.resolve("absent.csv")).build(),
                        Distribution.ofFile("b", folder.resolve("vide.csv")).build(),
                        Distribution.ofFile("c", folder.resolve("dossier.csv")).build()))
                .build();

        Report report = VALIDATOR.check(dataset);

        assertThat(errors(report))
                .containsExactly(
                        "dataset-file-missing@/distributions/0/file",
                        "dataset-file-empty@/distributions/1/file",
                        "dataset-file-unreadable@/distributions/2/file");
        assertThat(report.findings().get(0).location().resource()).contains("a");
    }

    @Test
    void runsTheConstraintsOfTheModelAndSaysWhereInTwoLanguages() {
        Dataset dataset = complete()
                .title(LocalizedText.of(" "))
                .publisher(Organization.builder("Département de l'Ardèche")
                        .siren("220700018")
                        .build())
                .landingPage(URI.create("nulle-part"))
                .contactPoints(List.of(
                        ContactPoint.builder().email("donnees@exemple.fr").build(),
                        ContactPoint.builder().email("pas une adresse").build()))
                .build();

        Report report = VALIDATOR.check(dataset);

        assertThat(errors(report))
                .containsExactly(
                        "metadata-invalid@/contactPoints/1/email",
                        "metadata-invalid@/landingPage",
                        "metadata-invalid@/publisher/siren",
                        "metadata-invalid@/title");
        assertThat(report.findings()).allSatisfy(finding -> {
            assertThat(finding.message(Locale.FRENCH)).isNotEqualTo(finding.message(Locale.ENGLISH));
            assertThat(finding.message(Locale.FRENCH)).doesNotContain("opendata4j", "{", "…");
        });
        assertThat(report.findings().get(2).message(Locale.FRENCH)).contains("neuf chiffres");
        assertThat(report.findings().get(2).message(Locale.ENGLISH)).contains("nine digits");
    }

    @Test
    void speaksInWholeSentencesInBothLanguages() {
        Report report = VALIDATOR.check(Dataset.builder("aides", "Aides").build());

        assertThat(report.findings()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.message(Locale.FRENCH)).endsWith(".").doesNotContain("…");
            assertThat(finding.message(Locale.ENGLISH)).endsWith(".").doesNotContain("…");
        });
    }

    private static DatasetBuilder complete() {
        return Dataset.builder("aides", "Aides")
                .description("Une phrase qui en dit assez. ".repeat(5))
                .publisher(Organization.builder("Département de l'Ardèche")
                        .siren("220700017")
                        .build())
                .licence(Licences.LICENCE_OUVERTE_2_0)
                .frequency(Frequency.ANNUAL)
                .keywords(List.of("subvention"))
                .contactPoints(List.of(
                        ContactPoint.builder().email("donnees@exemple.fr").build()))
                .addDistribution(Distribution.ofLink("aides", LINK).build());
    }

    private static Dataset linked(String link, String format) {
        return complete()
                .distributions(List.of(Distribution.ofLink("x", URI.create(link))
                        .format(format)
                        .build()))
                .build();
    }

    private static List<String> codes(Report report) {
        return report.findings().stream().map(Finding::code).toList();
    }

    private static List<String> errors(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.severity().isAtLeast(Severity.ERROR))
                .map(finding ->
                        finding.code() + "@" + finding.location().pointer().orElse(""))
                .toList();
    }
}
