package io.github.opendata4j.validation;

import static io.github.opendata4j.validation.Tables.check;
import static io.github.opendata4j.validation.Tables.field;
import static io.github.opendata4j.validation.Tables.places;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.table.TableSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes and names of places, by INSEE's list of a year. */
class TableValidatorPlaceTest {

    private static final String A_B = field("a", "string") + "," + field("b", "string");

    private static TableSchema schema(String fields, String check) {
        return TableSchema.parse("{\"fields\": [" + fields + "], \"custom_checks\": [" + check + "]}");
    }

    private static String custom(String name, String params) {
        return "{\"name\": \"" + name + "\", \"params\": {" + params + "}}";
    }

    private static TableSchema asking(String check, String cog) {
        return schema(A_B, custom(check, "\"column\": \"a\"" + (cog.isEmpty() ? "" : ", \"cog\": " + cog)));
    }

    private static Report national(TableSchema schema, String... lines) {
        return check(
                TableValidator.builder(schema)
                        .profile(ValidationProfile.VALIDATA)
                        .build(),
                lines);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code-commune-insee|fr-insee-commune|07010|07999",
                "code-commune-insee|fr-insee-commune|97501|20004",
                "code-commune-insee|fr-insee-commune|75101|7010",
                "commune|fr-commune-name|Annonay|Xanadu",
                "commune|fr-commune-name|L'Abergement-Clémenciat|Abergement-Clémenciat",
                "commune|fr-commune-name|Faaa|Paris 21e Arrondissement",
                "departement|fr-departement-name|Côtes-d'Armor|22",
                "departement|fr-departement-name|Wallis et Futuna|Bretagne",
                "region|fr-region-name|Provence-Alpes-Côte d'Azur|PACA",
                "region|fr-region-name|Bretagne|Aquitaine",
                "code-pays-iso2|fr-country-code|FR|fr",
                "code-pays-iso2|fr-country-code|CG|FRA",
                "code-pays-iso3|fr-country-code|GLP|FR",
                "code-region|fr-region|84|99",
                "numero-departement|fr-departement|2A|20",
                "code-postal|fr-postal-code|07100|7100",
            })
    void looksInTheListOfTheYearThatTheSchemaAsksFor(String check, String code, String right, String wrong) {
        Report report = check(asking(check, "\"2024\""), "a,b", right + ",x", wrong + ",x", ",x");

        assertThat(places(report)).containsExactly(code + "@3.a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "commune|ANNONAY|Annonay",
                "commune|L’Abergement clemenciat|L'Abergement-Clémenciat",
                "departement|cotes d'armor|Côtes-d'Armor",
                "region|AUVERGNE RHONE ALPES|Auvergne-Rhône-Alpes",
            })
    void proposesTheOfficialNameWhereOnlyCaseAccentsOrHyphensDiffer(String check, String wrong, String right) {
        Report report = check(asking(check, "\"2024\""), "a,b", wrong + ",x");

        assertThat(report.findings().get(0).suggestion()).contains(right);
    }

    @Test
    void proposesNothingForANameLikeNone() {
        Report report = check(asking("commune", "\"2024\""), "a,b", "Xanadu,x");

        assertThat(report.findings().get(0).suggestion()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code-commune-insee|2019|fr-insee-commune|01176|07999", // within another commune until 2021
                "code-commune-insee|2022|fr-insee-commune|07010|01176",
                "code-commune-insee|latest|fr-insee-commune|07010|01176",
                "commune|2019|fr-commune-name|Le Grand-Abergement|Culoz-Béon",
                "commune|2023|fr-commune-name|Culoz-Béon|Le Grand-Abergement",
                "commune|2026|fr-commune-name|Culoz-Béon|Le Grand-Abergement",
                "region|2015|fr-region-name|Aquitaine|Nouvelle-Aquitaine",
                "region|2016|fr-region-name|Normandie|Occitanie",
                "region|2017|fr-region-name|Occitanie|Centre",
                "code-region|2015|fr-region|82|84",
                "canton|latest|fr-canton-name|Bourg-en-Bresse-1|Bourg en Bresse 1",
                "canton|2024|fr-canton-name|Paris|Londres",
                "pays|latest|fr-country-name|Eswatini|NL",
                "pays|2024|fr-country-name|Pays-Bas|Paysbas",
            })
    void looksInListsOfOtherYearsToo(String check, String year, String code, String right, String wrong) {
        Report report = check(asking(check, '"' + year + '"'), "a,b", right + ",x", wrong + ",x");

        assertThat(places(report)).containsExactly(code + "@3.a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2018\"", "\"2020\""})
    void checksCodesByTheirFormAndSaysSoWhereAnotherYearIsAskedFor(String cog) {
        Report report = check(asking("code-commune-insee", cog), "a,b", "07999,x", "20004,x");

        assertThat(places(report)).containsExactly("rule-skipped", "fr-insee-commune@3.a");
        assertThat(report.findings().get(0).parameters())
                .containsEntry("check", "code-commune-insee (cog " + cog.replace("\"", "") + ")");
    }

    @Test
    void checksCodesByTheirFormWhereNoYearIsAskedFor() {
        assertThat(places(check(asking("code-commune-insee", ""), "a,b", "07999,x", "20004,x")))
                .containsExactly("fr-insee-commune@3.a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"commune", "canton", "pays"})
    void saysThatAListThatItDoesNotHaveWasNotLookedUp(String check) {
        assertThat(places(check(asking(check, ""), "a,b", "x,y"))).containsExactly("rule-skipped");
        assertThat(places(check(asking(check, "\"2020\""), "a,b", "x,y"))).containsExactly("rule-skipped");
    }

    @Test
    void streetsAreCheckedByTheFormOfTheirCodesOnly() {
        assertThat(places(check(asking("code-fantoir", ""), "a,b", "A123B,x", "ZA73b,x", "07010A123B,x")))
                .containsExactly("fr-fantoir@3.a", "fr-fantoir@4.a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code-commune-insee|\"2024\"|fr-insee-commune|07010|97501",
                "code-commune-insee|\"latest\"|fr-insee-commune|07010|98735",
                "commune|\"latest\"|fr-commune-name|Annonay|Faaa",
                "departement|\"2023\"|fr-departement-name|Wallis-et-Futuna|Wallis et Futuna",
                "region|\"2023\"|fr-region-name|Bretagne|Saint-Martin",
                "code-commune-insee|\"2023\"|fr-insee-commune|01172|24430",
                "commune|\"2023\"|fr-commune-name|Ailly-sur-Meuse|Brantôme",
                "canton|\"2023\"|fr-canton-name|Bourg-en-Bresse-1|Lyon",
                "canton|\"2024\"|fr-canton-name|Lyon|Londres",
                "pays|\"latest\"|fr-country-name|Swaziland|Eswatini",
                "code-postal|\"\"|fr-postal-code|07100|75700",
                "code-fantoir|\"\"|fr-fantoir|ZB19A|ZB20A",
                "code-pays-iso2|\"2024\"|fr-country-code|HK|CG",
                "code-pays-iso2|\"2023\"|fr-country-code|XK|AX",
                "code-pays-iso3|\"2024\"|fr-country-code|HKG|GLP",
                "code-pays-iso3|\"2023\"|fr-country-code|GLP|HKG",
            })
    void theNationalValidatorHasListsOfItsOwn(String check, String cog, String code, String right, String wrong) {
        assertThat(places(national(asking(check, cog), "a,b", right + ",x", wrong + ",x")))
                .containsExactly(code + "@3.a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "commune|''",
                "region|2024",
                "code-region|\"2025\"",
                "pays|\"2023\"",
                "canton|''",
                "numero-departement|''"
            })
    void theNationalValidatorWantsAYearThatItKnows(String check, String cog) {
        assertThat(places(national(asking(check, cog), "a,b", "x,y"))).containsExactly("check-parameters-invalid");
    }

    @Test
    void toTheNationalValidatorANumberIsNoCode() {
        TableSchema schema = schema(
                field("a", "integer") + "," + field("b", "string"),
                custom("code-region", "\"column\": \"a\", \"cog\": \"2024\""));

        assertThat(places(national(schema, "a,b", "84,x"))).containsExactly("fr-region@2.a");
        assertThat(places(check(schema, "a,b", "84,x"))).isEmpty();
    }

    @Test
    void theNationalValidatorTakesNoOptions() {
        TableSchema schema =
                schema(A_B, custom("code-postal", "\"column\": \"a\", \"options\": {\"ignore_case\": true}"));

        assertThat(places(national(schema, "a,b", "07100,x"))).containsExactly("check-parameters-invalid");
    }
}
