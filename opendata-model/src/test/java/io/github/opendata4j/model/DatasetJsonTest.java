package io.github.opendata4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.opendata4j.model.licence.Licence;
import io.github.opendata4j.model.licence.Licences;
import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Severity;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatasetJsonTest {

    private static final String SMALLEST = """
            {"key": "aides-tiers-lieux", "title": "Aides du Département de l'Ardèche aux tiers-lieux (appel 2018)",
             "description": "…",
             "publisher": {"name": "Département de l'Ardèche", "siren": "220700017"},
             "licence": "licence-ouverte-2.0", "frequency": "ANNUAL",
             "distributions": [{"title": "Aides", "file": "aides.csv", "format": "CSV", "mediaType": "text/csv",
                                "schema": "scdl/subventions"}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void readsTheSmallestUsefulDescription() {
        DatasetReading reading = DatasetJson.parse(SMALLEST, folder);

        assertThat(reading.report().findings()).isEmpty();
        assertThat(reading.dataset())
                .isEqualTo(Dataset.builder(
                                "aides-tiers-lieux", "Aides du Département de l'Ardèche aux tiers-lieux (appel 2018)")
                        .description("…")
                        .publisher(Organization.builder("Département de l'Ardèche")
                                .siren("220700017")
                                .build())
                        .licence(Licences.LICENCE_OUVERTE_2_0)
                        .frequency(Frequency.ANNUAL)
                        .addDistribution(Distribution.ofFile("aides", folder.resolve("aides.csv"))
                                .title("Aides")
                                .format("CSV")
                                .mediaType("text/csv")
                                .conformsTo(SchemaReference.of("scdl/subventions"))
                                .build())
                        .build());
    }

    @Test
    void readsAFileWithAByteOrderMarkAndFindsDataBesideIt() throws IOException {
        Path description = folder.resolve("aides.json");
        Files.writeString(description, "\uFEFF" + SMALLEST, StandardCharsets.UTF_8);

        Dataset dataset = DatasetJson.read(description).dataset();

        assertThat(dataset.distributions().get(0).file()).contains(folder.resolve("aides.csv"));
    }

    @Test
    void aMissingFileIsAFaultOfTheFileSystem() {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> DatasetJson.read(folder.resolve("missing.json")));
    }

    @Test
    void anUnreadableDescriptionIsToldWithItsFileAndPlaceInBothLanguages() throws IOException {
        Path description = Files.writeString(folder.resolve("d.json"), "{\"title\": 1}");

        assertThatExceptionOfType(MetadataException.class)
                .isThrownBy(() -> DatasetJson.read(description))
                .satisfies(e -> {
                    assertThat(e.pointer()).isEqualTo("/key");
                    assertThat(e).hasMessageStartingWith("d.json, \"/key\": this member is missing. Add it: a key of");
                    assertThat(e.message(Locale.FRENCH))
                            .startsWith("d.json, « /key » : ce membre manque. Ajoutez-le :");
                });
    }

    @Test
    void textThatIsNoJsonIsToldWithLineAndColumn() {
        assertThatExceptionOfType(MetadataException.class)
                .isThrownBy(() -> DatasetJson.parse("{\n  \"key\": \"a\",\n  title\n}", folder))
                .withMessageContaining("malformed at line 3, column 3");
    }

    @Test
    void aMisspeltMemberThatMustBeThereIsNamed() {
        assertThatExceptionOfType(MetadataException.class)
                .isThrownBy(() -> DatasetJson.parse("{\"key\": \"a\", \"titel\": \"A\"}", folder))
                .withMessage("\"/title\": this member is missing; \"titel\" looks like it."
                        + " Correct that name, or add the member.");
    }

    @Test
    void aMisspeltMemberIsWarnedOfWithTheNearestKnownOneAndKept() {
        String json = """
                {"key": "a", "title": "A", "frequencey": "ANNUAL",
                 "publisher": {"name": "P", "sirne": "220700017"}, "stars": {"of": [1.0, null, true]}}
                """;

        DatasetReading reading = DatasetJson.parse(json, folder);

        assertThat(reading.report().findings())
                .allMatch(finding -> finding.code().equals("metadata-member-unknown"))
                .allMatch(finding -> finding.severity() == Severity.WARNING)
                .extracting(finding -> finding.location().pointer().orElse(""))
                .containsExactly("/publisher/sirne", "/frequencey", "/stars");
        assertThat(messages(reading, Locale.ENGLISH))
                .anyMatch(text -> text.contains("\"frequencey\"") && text.contains("\"frequency\""))
                .anyMatch(text -> text.contains("\"stars\" is not known. It is kept"));
        assertThat(reading.dataset().extras()).containsOnlyKeys("frequencey", "stars");
        assertThat(DatasetJson.write(reading.dataset())).contains("\"frequencey\": \"ANNUAL\"", "1.0", "null");
    }

    @Test
    void aValueThatIsInNoListSurvivesWithAWarning() {
        String json = "{\"key\": \"a\", \"title\": \"A\", \"frequency\": \"ANUAL\", \"licence\": \"cc-nb\","
                + " \"themes\": [\"ECON\", \"Tiers-lieux\"]}";

        DatasetReading reading = DatasetJson.parse(json, folder);

        assertThat(reading.dataset().frequency()).contains(Frequency.of("ANUAL"));
        assertThat(reading.dataset().licence()).contains(Licence.of("cc-nb"));
        assertThat(reading.report().findings())
                .allMatch(finding -> finding.code().equals("metadata-value-unknown"))
                .extracting(finding -> finding.location().pointer().orElse(""))
                .containsExactlyInAnyOrder("/frequency", "/licence", "/themes/1");
        assertThat(messages(reading, Locale.FRENCH))
                .anyMatch(text -> text.contains("ANUAL") && text.contains("ANNUAL"))
                .as("a licence is never suggested")
                .noneMatch(text -> text.contains("cc-nb") && text.contains("y ressemble"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "null",
                "{\"key\": 1, \"title\": \"A\"}",
                "{\"key\": \"Aides 2018\", \"title\": \"A\"}",
                "{\"key\": \"a\", \"title\": 1}",
                "{\"key\": \"a\", \"title\": {}}",
                "{\"key\": \"a\", \"title\": {\"français\": \"A\"}}",
                "{\"key\": \"a\", \"title\": \"A\", \"title\": \"B\"}",
                "{\"key\": \"a\", \"title\": \"A\", \"formatVersion\": 2}",
                "{\"key\": \"a\", \"title\": \"A\", \"publisher\": \"Ardèche\"}",
                "{\"key\": \"a\", \"title\": \"A\", \"publisher\": {\"siren\": \"220700017\"}}",
                "{\"key\": \"a\", \"title\": \"A\", \"keywords\": \"aides\"}",
                "{\"key\": \"a\", \"title\": \"A\", \"keywords\": [1]}",
                "{\"key\": \"a\", \"title\": \"A\", \"licence\": \"\"}",
                "{\"key\": \"a\", \"title\": \"A\", \"issued\": \"17/01/2019\"}",
                "{\"key\": \"a\", \"title\": \"A\", \"issued\": \"2019-02-30\"}",
                "{\"key\": \"a\", \"title\": \"A\", \"modified\": \"2019-01-17T10:00:00\"}",
                "{\"key\": \"a\", \"title\": \"A\", \"languages\": [\"français\"]}",
                "{\"key\": \"a\", \"title\": \"A\", \"landingPage\": \"une page\"}",
                "{\"key\": \"a\", \"title\": \"A\", \"temporalCoverage\": {\"start\": 2018}}",
                "{\"key\": \"a\", \"title\": \"A\", \"documents\": [{\"title\": \"D\"}]}",
                "{\"key\": \"a\", \"title\": \"A\", \"distributions\": [\"aides.csv\"]}",
                "{\"key\": \"a\", \"title\": \"A\", \"distributions\": [{\"title\": \"Aides\"}]}",
                "{\"key\": \"a\", \"title\": \"A\", \"distributions\": [{\"file\": \"aides.csv\"}]}",
                "{\"key\": \"a\", \"title\": \"A\", \"distributions\": [{\"key\": \"a\", \"file\": \"a\"},"
                        + " {\"title\": \"A\", \"file\": \"b\"}]}",
                "{\"key\": \"a\", \"title\": \"A\", \"distributions\": [{\"key\": \"a\", \"file\": \"a\","
                        + " \"byteSize\": -1}]}",
                "{\"key\": \"a\", \"title\": \"A\", \"distributions\": [{\"key\": \"a\", \"file\": \"a\","
                        + " \"byteSize\": 1e9999}]}",
                "{\"key\": \"a\", \"title\": \"A\", \"distributions\": [{\"key\": \"a\", \"file\": \"a\","
                        + " \"checksum\": \"sha256:xyz\"}]}",
                "{\"key\": \"a\", \"title\": \"A\", \"distributions\": [{\"key\": \"a\", \"file\": \"a\","
                        + " \"schema\": \"a.schema.json\"}]}",
                "{\"key\": \"a\", \"title\": \"A\", \"distributions\": [{\"key\": \"a\", \"file\": \"a\","
                        + " \"schema\": {\"version\": \"1\"}}]}",
            })
    void refusesWhatIsNoDescriptionWithOneClearMessageInBothLanguages(String json) {
        assertThatExceptionOfType(MetadataException.class)
                .isThrownBy(() -> DatasetJson.parse(json, folder))
                .satisfies(e -> {
                    assertThat(e.message(Locale.ENGLISH)).hasLineCount(1).hasSizeBetween(40, 300);
                    assertThat(e.message(Locale.FRENCH)).hasLineCount(1).isNotEqualTo(e.message(Locale.ENGLISH));
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"../aides.csv", "/etc/passwd", "a/../../aides.csv", "a\\\\aides.csv", "", ".", "a\\u0000"})
    void refusesAFileThatLeavesTheFolder(String file) {
        String json =
                "{\"key\": \"a\", \"title\": \"A\", \"distributions\": [{\"key\": \"a\", \"file\": \"" + file + "\"}]}";

        assertThatExceptionOfType(MetadataException.class)
                .isThrownBy(() -> DatasetJson.parse(json, folder))
                .withMessageStartingWith("\"/distributions/0/file\": found")
                .withMessageContaining("expected a file in the folder of this description or below");
    }

    @Test
    void writesAPathThatStaysInItsFolderAndRefusesOneThatDoesNot() {
        Dataset dataset = Dataset.builder("a", "A")
                .addDistribution(
                        Distribution.ofFile("a", folder.resolve("data/a.csv")).build())
                .build();

        assertThat(DatasetJson.write(dataset, folder)).contains("\"file\": \"data/a.csv\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatasetJson.write(dataset, folder.resolve("elsewhere")))
                .withMessageContaining("a.csv does not lie in");
    }

    @Test
    void theKeyOfADistributionComesFromItsTitleSoThatItsFileMayBeRenamed() {
        String json = """
                {"key": "a", "title": "A", "distributions": [
                  {"title": "Aides de l'année 2018 (œuvres)", "file": "export_v7_final.csv"},
                  {"key": "2019", "title": "Aides", "file": "b.csv"}]}
                """;

        assertThat(DatasetJson.parse(json, folder).dataset().distributions())
                .extracting(Distribution::key)
                .containsExactly("aides-de-l-annee-2018-oeuvres", "2019");
    }

    @Test
    void aMemberThatIsNullCountsAsAbsent() {
        DatasetReading reading = DatasetJson.parse(
                "{\"key\": \"a\", \"title\": \"A\", \"publisher\": null, \"keywords\": null}", folder);

        assertThat(reading.dataset()).isEqualTo(Dataset.builder("a", "A").build());
        assertThat(reading.report().findings()).isEmpty();
    }

    @Test
    void alwaysWritesTheVersionOfTheForm() {
        assertThat(DatasetJson.write(Dataset.builder("a", "A").build()))
                .isEqualTo("{\n  \"formatVersion\": 1,\n  \"key\": \"a\",\n  \"title\": \"A\"\n}\n");
    }

    @Test
    void keepsNumbersDigitByDigit() {
        Dataset dataset = DatasetJson.parse(
                        "{\"key\": \"a\", \"title\": \"A\", \"x\": [1.0, 1.00, 12345678901234567890.10]}", folder)
                .dataset();

        assertThat(dataset.extras().get("x"))
                .isEqualTo(List.of(
                        new BigDecimal("1.0"), new BigDecimal("1.00"), new BigDecimal("12345678901234567890.10")));
    }

    private static List<String> messages(DatasetReading reading, Locale locale) {
        return reading.report().findings().stream()
                .map((Finding finding) -> finding.message(locale))
                .toList();
    }
}
