package io.github.opendata4j.model.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LicencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    licence-ouverte-2.0                                             | licence-ouverte-2.0
                    lov2                                                            | licence-ouverte-2.0
                    Etalab-2.0                                                      | licence-ouverte-2.0
                    Licence Ouverte v2.0 (Etalab)                                   | licence-ouverte-2.0
                    License Ouverte  version 2.0                                    | licence-ouverte-2.0
                    Licence Ouverte v2                                              | licence-ouverte-2.0
                    Licence Ouverte / Open Licence version 2.0                      | licence-ouverte-2.0
                    http://etalab.gouv.fr/licence-ouverte-open-licence/             | licence-ouverte-2.0
                    https://github.com/etalab/Licence-Ouverte/blob/master/LO.md     | licence-ouverte-2.0
                    https://spdx.org/licenses/etalab-2.0.html                       | licence-ouverte-2.0
                    http://publications.europa.eu/resource/authority/licence/ETALAB_2_0 | licence-ouverte-2.0
                    fr-lo                                                           | licence-ouverte-1.0
                    Licence Ouverte v1                                              | licence-ouverte-1.0
                    ODBL                                                            | odbl-1.0
                    https://opendatacommons.org/licenses/odbl/summary/              | odbl-1.0
                    http://publications.europa.eu/resource/authority/licence/ODC_BL | odbl-1.0
                    http://publications.europa.eu/resource/authority/licence/ODC_BY | odc-by-1.0
                    odc-pdbl                                                        | pddl-1.0
                    https://creativecommons.org/licenses/by/4.0/deed.fr             | cc-by-4.0
                    http://creativecommons.org/licenses/by/4.0/legalcode            | cc-by-4.0
                    https://creativecommons.org/licenses/by/3.0/fr/                 | cc-by-3.0-fr
                    CC_BY                                                           | cc-by
                    cc-nc                                                           | cc-nc
                    Domaine public                                                  | other-pd
                    https://wiki.lafabriquedesmobilites.fr/wiki/Licence_Mobilit%C3%A9s | licence-mobilites
                    notspecified                                                    | not-specified
                    Pas de restriction d'accès public                               | not-specified
                    """)
    void findsALicenceByAnyOfItsRecordedSpellings(String spelling, String id) {
        assertThat(Licences.find(spelling)).map(Licence::id).contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Licence Ouverte", "Licence Etalab", "LO", "Licence Ouverte (Etalab)"})
    void leavesTheVersionUnknownWhereNobodySaidWhich(String spelling) {
        assertThat(Licences.find(spelling)).contains(Licences.LICENCE_OUVERTE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " - ",
                "Licence Ouverte v3",
                "licence-ouvert-2.0",
                "Creative Commons-CC",
                "cc-by-nb",
                "http:",
                "http://creativecommons.org",
                "https://creativecommons.org/licenses/by/4.1/",
                "https://creativecommons.org/licenses/by/3.0/de/",
                "https://example.org/?licence=https://creativecommons.org/publicdomain/zero/1.0/"
            })
    void guessesNothing(String spelling) {
        assertThat(Licences.find(spelling)).isEmpty();
    }

    @Test
    void isNotFooledByTheLanguageOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Licences.find("LICENCE OUVERTE V2.0 (ETALAB)")).contains(Licences.LICENCE_OUVERTE_2_0);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @EnumSource(LicenceSystem.class)
    void readingWhatAPortalWasToldNeverGivesMoreThanTheLicence(LicenceSystem system) {
        for (Licence licence : Licences.all()) {
            licence.idIn(system).ifPresent(id -> {
                Licence back = Licences.find(id).orElseThrow();
                assertThat(back.isOpen())
                        .as("%s read back as %s", licence, back)
                        .isEqualTo(licence.isOpen());
                assertThat(back.isSpecified())
                        .as("%s read back as %s", licence, back)
                        .isEqualTo(licence.isSpecified());
            });
        }
    }

    @Test
    void knowsTheIdentifiersOfEachSystem() {
        assertThat(Licences.LICENCE_OUVERTE_2_0.idIn(LicenceSystem.UDATA)).contains("lov2");
        assertThat(Licences.LICENCE_OUVERTE_2_0.spdx()).contains("etalab-2.0");
        assertThat(Licences.ODBL_1_0.idIn(LicenceSystem.CKAN)).contains("odc-odbl");
        assertThat(Licences.ODBL_1_0.euUri())
                .contains(URI.create("http://publications.europa.eu/resource/authority/licence/ODC_BL"));
        assertThat(Licences.LICENCE_OUVERTE_1_0.euUri()).isEmpty();
    }

    @Test
    void knowsWhatFrenchLawPermits() {
        assertThat(Licences.all().stream().filter(Licence::isPermittedByCrpa).map(Licence::id))
                .containsExactly("licence-ouverte-2.0", "licence-ouverte-1.0", "licence-ouverte", "odbl-1.0");
    }

    @Test
    void namesTheLicencesThereAreWhereOneIsMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Licences.get("lov2"))
                .withMessageContaining("lov2")
                .withMessageContaining("licence-ouverte-2.0, licence-ouverte-1.0");
    }

    @Test
    void everyOpenLicenceIsSpecifiedAndEveryLicenceHasAShortName() {
        assertThat(Licences.all()).allSatisfy(licence -> {
            assertThat(licence.label().toString()).hasSizeBetween(3, 35);
            assertThat(licence.isKnown()).isTrue();
            assertThat(licence.isOpen() && !licence.isSpecified()).isFalse();
        });
    }
}
