package io.github.opendata4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.opendata4j.model.licence.Licence;
import io.github.opendata4j.model.licence.Licences;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabulariesTest {

    @ParameterizedTest
    @CsvSource({
        "ANNUAL, ANNUAL",
        "http://publications.europa.eu/resource/authority/frequency/ANNUAL, ANNUAL",
        "http://purl.org/cld/freq/annual, ANNUAL",
        "http://inspire.ec.europa.eu/metadata-codelist/MaintenanceFrequency/annually, ANNUAL",
        "Annuelle, ANNUAL",
        "biannually, ANNUAL_2",
        "biannual, ANNUAL_2",
        "biennially, BIENNIAL",
        "bimensuel, MONTHLY_2",
        "bimestriel, BIMONTHLY",
        "bihebdomadaire, WEEKLY_2",
        "fortnightly, BIWEEKLY",
        "Temps réel, UPDATE_CONT",
        "continual, CONT",
        "threeTimesAWeek, WEEKLY_3",
        "fourTimesADay, CONT"
    })
    void aFrequencyIsKnownByAllItsNames(String name, String code) {
        assertThat(Frequency.of(name).code()).isEqualTo(code);
    }

    @Test
    void aFrequencyHasItsIdentifiersAndItsNameInBothLanguages() {
        assertThat(Frequency.QUARTERLY.uri())
                .contains(URI.create("http://publications.europa.eu/resource/authority/frequency/QUARTERLY"));
        assertThat(Frequency.QUARTERLY.udataId()).contains("quarterly");
        assertThat(Frequency.QUARTERLY.label(Locale.FRENCH)).isEqualTo("trimestrielle");
        assertThat(Frequency.QUARTERLY.label(Locale.UK)).isEqualTo("quarterly");
    }

    @Test
    void anUnknownFrequencyOrThemeKeepsItsText() {
        assertThat(Frequency.of("EVERY_BLUE_MOON").isKnown()).isFalse();
        assertThat(Frequency.of("EVERY_BLUE_MOON").label(Locale.FRENCH)).isEqualTo("EVERY_BLUE_MOON");
        assertThat(Frequency.of("https://example.org/often").uri()).contains(URI.create("https://example.org/often"));
        assertThat(Theme.of("Tiers-lieux")).isEqualTo(Theme.of(" Tiers-lieux ")).isNotEqualTo(Theme.ECONOMY);
        assertThat(Theme.of("Tiers-lieux").isKnown()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Frequency.of(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> Theme.of(""));
    }

    @Test
    void thereAreThirteenThemes() {
        assertThat(Theme.all()).hasSize(13).allMatch(Theme::isKnown);
        assertThat(Theme.of("http://publications.europa.eu/resource/authority/data-theme/TRAN"))
                .isEqualTo(Theme.TRANSPORT);
        assertThat(Theme.of("économie et finances").label(Locale.ENGLISH)).isEqualTo("Economy and finance");
        assertThat(Theme.of("OP_DATPRO").isKnown()).isFalse();
    }

    @Test
    void everyFrequencyOfUdataIsKnownAndNoOther() throws IOException {
        List<String> udata = matches("udata-live/008-frequencies.txt", "\"id\": \"(\\w+)\"");

        assertThat(Frequency.all().stream().map(Frequency::udataId).flatMap(Optional::stream))
                .containsExactlyInAnyOrderElementsOf(udata);
    }

    @Test
    void everyLicenceOfUdataAndOfCkanIsKnown() throws IOException {
        assertThat(matches("udata-live/007-licenses.txt", "\"(?:id|title|url)\": \"([^\"]+)\""))
                .hasSizeGreaterThan(25)
                .allSatisfy(name -> assertThat(Licences.find(name)).as(name).isPresent());
        assertThat(matches("ckan-live/license_list.json", "\"id\": *\"([^\"]+)\""))
                .filteredOn(id -> !id.equals("gfdl"))
                .hasSizeGreaterThan(10)
                .allSatisfy(id -> assertThat(Licences.find(id)).as(id).isPresent());
    }

    @Test
    void everyAddressInTheEuropeanTableIsOneThere() throws IOException {
        List<String> table = matches("dcat-vocab/mqa-lists-mjanez/licenses.csv", "(?m)^(http[^,]+),");

        assertThat(Licences.all().stream()
                        .map(Licence::euUri)
                        .flatMap(Optional::stream)
                        .map(URI::toString))
                .hasSizeGreaterThan(15)
                .allSatisfy(uri -> assertThat(table).contains(uri));
    }

    private static List<String> matches(String corpusFile, String pattern) throws IOException {
        Path file = Path.of(System.getProperty("opendata.shared", "nowhere"), "corpus", corpusFile);
        assumeThat(file).as("the corpus stands beside the checkout").isRegularFile();
        return Pattern.compile(pattern)
                .matcher(Files.readString(file))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
