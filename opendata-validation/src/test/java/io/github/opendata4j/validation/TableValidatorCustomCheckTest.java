package io.github.opendata4j.validation;

import static io.github.opendata4j.validation.Tables.check;
import static io.github.opendata4j.validation.Tables.field;
import static io.github.opendata4j.validation.Tables.places;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.model.table.TableSchema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The checks that schemas ask for by name: each on a minimal file. */
class TableValidatorCustomCheckTest {

    private static final String A_B =
            field("a", "string") + "," + field("b", "string", "\"constraints\": {\"maxLength\": 3}");
    private static final String NUMBERS =
            field("a", "integer") + "," + field("b", "integer") + "," + field("c", "number");

    @ParameterizedTest
    @ValueSource(strings = {"siret", "french-siret-value"})
    void checksSiretNumbersUnderBothNames(String name) {
        TableSchema schema = schema(A_B, custom(name, "\"column\": \"a\""));

        Report report = check(schema, "a,b", "23350001600040,x", "233 500 016 00040,x", "23350001600041,x", ",x");

        assertThat(places(report)).containsExactly("fr-siret@4.a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"siren", "french-siren-value"})
    void checksSirenNumbersUnderBothNames(String name) {
        TableSchema schema = schema(A_B, custom(name, "\"column\": \"a\""));

        assertThat(places(check(schema, "a,b", "220700017,x", "220700018,x"))).containsExactly("fr-siren@3.a");
    }

    @Test
    void leavesACellAloneThatHasAnErrorAlready() {
        TableSchema schema = schema(A_B, custom("siret", "\"column\": \"b\""));

        assertThat(places(check(schema, "a,b", "x,2335000160004"))).containsExactly("max-length@2.b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nomenclature-acte", "nomenclature-actes-value"})
    void checksTheSubjectOfAnActUnderBothNames(String name) {
        TableSchema schema = schema(A_B, custom(name, "\"column\": \"a\""));

        Report report = check(
                schema,
                "a,b",
                "Finances locales/Subventions,x",
                "DOMAINES DE COMPETENCES PAR THEMES/culture/musées,x",
                "Finances locales,x",
                "Finances locales / Subventions,x",
                "Finances/Subventions,x");

        assertThat(places(report))
                .containsExactly(
                        "fr-nomenclature-actes-slash@4.a",
                        "fr-nomenclature-actes-blank@5.a",
                        "fr-nomenclature-actes-prefix@6.a");
        assertThat(report.findings().get(1).suggestion()).contains("Finances locales/Subventions");
    }

    @ParameterizedTest
    @CsvSource({
        "2017/2018, ''",
        "2017, ''",
        "2017-2018, year-interval-format@2.a",
        "17/18, year-interval-format@2.a",
        "2017/2017, year-interval-equal@2.a",
        "2018/2017, year-interval-order@2.a",
    })
    void checksAnIntervalOfYears(String cell, String finding) {
        TableSchema schema =
                schema(A_B, custom("year-interval-value", "\"column\": \"a\", \"allow-year-only\": \"yes\""));

        assertThat(String.join(" ", places(check(schema, "a,b", cell + ",x")))).isEqualTo(finding);
    }

    @Test
    void wantsTwoYearsUnlessTheSchemaAllowsOne() {
        TableSchema schema = schema(A_B, custom("year-interval-value", "\"column\": \"a\""));

        assertThat(places(check(schema, "a,b", "2017,x"))).containsExactly("year-interval-format@2.a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"coordonnees-gps-francaises", "french-gps-coordinates"})
    void checksThatPointsLieInFranceUnderBothNames(String name) {
        TableSchema schema = schema(
                field("a", "geopoint", "\"format\": \"array\"") + "," + field("b", "geopoint"),
                custom(name, "\"column\": \"a\""),
                custom(name, "\"column\": \"b\""));

        Report report = check(
                schema,
                "a;b",
                "[4.599, 44.735];-61.5, 16.2",
                "[44.735 , 4.599];16.2,-61.5",
                "[2.35, 57.0];-56.2, 46.8");

        assertThat(places(report))
                .filteredOn(place -> place.startsWith("fr-"))
                .containsExactly(
                        "fr-coordinates-reversed@3.a",
                        "fr-coordinates-reversed@3.b",
                        "fr-coordinates-outside@4.a",
                        "fr-coordinates-outside@4.b");
        assertThat(report.findings())
                .extracting(Finding::suggestion)
                .contains(Optional.of("[4.599 , 44.735]"), Optional.of("-61.5,16.2"));
    }

    @Test
    void wantsOneOfTwoCells() {
        TableSchema schema = schema(A_B, custom("one-of-required", "\"column1\": \"a\", \"column2\": \"b\""));

        Report report = check(schema, "a,b,c", "x,,1", ",x,1", ",,1", "x,y,1");

        assertThat(places(report)).containsExactly("label-extra.c", "one-of-required@4");
    }

    @Test
    void wantsOneOfTwoCellsInEachOfManyRows() {
        TableSchema schema = schema(A_B, custom("one-of-required", "\"column1\": \"a\", \"column2\": \"b\""));
        List<String> lines = new ArrayList<>(List.of("a,b,c"));
        List<String> wrong = new ArrayList<>(List.of("label-extra.c"));
        for (int row = 2; row <= 100; row++) {
            boolean empty = Set.of(2, 33, 34, 65, 66, 100).contains(row); // 32 rows are looked at together
            lines.add(empty ? ",,1" : row % 3 == 0 ? "x,,1" : ",x,1");
            if (empty) {
                wrong.add("one-of-required@" + row);
            }
        }

        assertThat(places(check(schema, lines.toArray(String[]::new)))).containsExactlyElementsOf(wrong);
    }

    @Test
    void takesACellForEmptyWhoseColumnIsMissing() {
        TableSchema schema = schema(A_B, custom("one-of-required", "\"column1\": \"a\", \"column2\": \"b\""));

        assertThat(places(check(schema, "b,c", "x,1", ",1")))
                .contains("one-of-required@3")
                .doesNotContain("one-of-required@2");
    }

    @Test
    void tellsOnceThatBothOfTwoColumnsAreMissing() {
        TableSchema schema = schema(
                A_B + "," + field("c", "string"), custom("one-of-required", "\"column1\": \"a\", \"column2\": \"b\""));

        assertThat(places(check(schema, "c", "x", "y"))).contains("one-of-required-header");
    }

    @Test
    void wantsCellsThatGoTogetherAllFilledOrAllEmpty() {
        TableSchema schema = schema(
                NUMBERS, custom("cohesive-columns-value", "\"column\": \"a\", \"othercolumns\": [\"b\", \"c\"]"));

        assertThat(places(check(schema, "a,b,c,d", "1,2,3,x", ",,,x", "1,,3,x", ",2,,x")))
                .containsExactly("label-extra.d", "cohesive-columns@4.a", "cohesive-columns@5.a");
    }

    @Test
    void tellsOnceThatColumnsThatGoTogetherAreNotAllThere() {
        TableSchema schema =
                schema(NUMBERS, custom("cohesive-columns-value", "\"column\": \"a\", \"othercolumns\": [\"c\"]"));

        assertThat(places(check(schema, "a,b", "1,2", "1,2")))
                .containsExactly("label-missing-optional.c", "cohesive-columns-header");
    }

    @Test
    void comparesTwoNumbersOfARow() {
        TableSchema schema = schema(
                NUMBERS, custom("compare-columns-value", "\"column\": \"a\", \"op\": \">=\", \"column2\": \"c\""));

        assertThat(places(check(schema, "a,b,c", "10,,9.5", "9,,10", "9,,", ",,3", "un,,3")))
                .containsExactly("compare-columns@3.a", "type-integer@6.a");
    }

    @Test
    void comparesTwoDatesOfARow() {
        TableSchema schema = schema(
                field("a", "date") + "," + field("b", "date"),
                custom("compare-columns-value", "\"column\": \"a\", \"op\": \"<\", \"column2\": \"b\""));

        assertThat(places(check(schema, "a,b", "2019-01-17,2019-02-01", "2019-02-01,2019-01-17")))
                .containsExactly("compare-columns@3.a");
    }

    @Test
    void tellsTwoValuesThatCanNotBeCompared() {
        TableSchema schema = schema(
                field("a", "date") + "," + field("b", "integer"),
                custom("compare-columns-value", "\"column\": \"a\", \"op\": \"==\", \"column2\": \"b\""));

        assertThat(places(check(schema, "a,b", "2019-01-17,2019"))).containsExactly("compare-columns-incomparable@2.a");
    }

    @Test
    void wantsATotalThatIsTheExactSum() {
        TableSchema schema = schema(
                field("a", "number") + "," + field("b", "number") + "," + field("c", "number"),
                custom("sum-columns-value", "\"column\": \"c\", \"columns\": [\"a\", \"b\"]"));

        Report report = check(schema, "a,b,c", "0.1,0.2,0.3", "1,2,4", "1,,4", "1,2,");

        assertThat(places(report)).containsExactly("sum-columns@3.c");
        assertThat(report.findings().get(0).parameters()).containsEntry("expected", new BigDecimal("3"));
    }

    @Test
    void leavesRowsAloneWhoseColumnsTheFileLacks() {
        TableSchema schema = schema(
                NUMBERS,
                custom("sum-columns-value", "\"column\": \"c\", \"columns\": [\"a\", \"b\"]"),
                custom("compare-columns-value", "\"column\": \"a\", \"op\": \">\", \"column2\": \"b\""),
                custom("siret", "\"column\": \"b\""));

        Report report = check(schema, "a,c", "1,2");

        assertThat(places(report)).containsExactly("label-missing-optional.b", "rule-skipped", "rule-skipped");
        assertThat(report.findings().get(1).severity()).isEqualTo(Severity.INFO);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "phone-number-value|fr-phone|01 99 00 27 37|01 99 00 27",
                "phone_number_value|fr-phone|+32 2 555 12 12|allô",
                "phone-number-value|fr-phone|3949|012",
                "opening-hours-value|opening-hours|Mo-Fr 08:00-12:00,14:00-18:00; PH off|lundi 8h",
                "opening-hours-value|opening-hours|Jan 01-Mar 31 Mo 10:00-12:00|Mo-Fr 8:00-18:00",
                "opening-hours-value|opening-hours|(sunrise+01:00)-sunset \"sur rdv\"|Mo;Tu",
                "code-commune-insee|fr-insee-commune|2A004|20004",
                "code-commune-insee|fr-insee-commune|97411|97400",
                "code-departement|fr-departement|2B|20",
                "numero-departement|fr-departement|974|975A",
                "code-region|fr-region|84|99",
                "code-postal|fr-postal-code|97400|99000",
                "code-rna|fr-rna|W123456789|w123456789",
                "id-rnb|fr-rnb|8EAGZZYX9M7K|8EAGZZYX9M7I",
                "numero-tva|fr-vat|FR 83 404 833 048|FR84404833048",
            })
    void checksOneColumnByTheFormOfItsTexts(String name, String code, String right, String wrong) {
        TableSchema schema = schema(A_B, custom(name, "\"column\": \"a\""));

        Report report = check(schema, "a,b", quoted(right) + ",y", quoted(wrong) + ",y", ",z");

        assertThat(places(report)).containsExactly(code + "@3.a");
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"siret\"", "{\"name\": \"siret\"}"})
    void aFieldAsksForACheckItself(String asked) {
        TableSchema schema = schema(field("a", "string", "\"customCheck\": " + asked) + "," + field("b", "string"));

        Report report = check(schema, "a,b", "21330063500017,y", "21330063500018,y");

        assertThat(places(report)).containsExactly("fr-siret@3.a");
    }

    @Test
    void theNationalValidatorIsToldOldNamesAndKnowsFewerOfThem() {
        TableSchema schema = schema(
                A_B, custom("french-siret-value", "\"column\": \"a\""), custom("code-rna", "\"column\": \"absente\""));
        TableValidator validator = TableValidator.builder(schema)
                .profile(ValidationProfile.VALIDATA)
                .build();

        assertThat(places(check(validator, "a,b", "1,y")))
                .containsExactly("check-deprecated", "check-unknown", "fr-siret@2.a");
    }

    @Test
    void theNationalValidatorTakesWhatCannotBeReadForEmpty() {
        TableSchema schema = schema(
                NUMBERS,
                custom("cohesive-columns-value", "\"column\": \"a\", \"othercolumns\": [\"b\"]"),
                custom("one-of-required", "\"column1\": \"a\", \"column2\": \"b\""));
        TableValidator validator = TableValidator.builder(schema)
                .profile(ValidationProfile.VALIDATA)
                .build();

        Report report = check(validator, "a,b,c", "1,x,1", "0,0,1");

        assertThat(places(report))
                .containsExactlyInAnyOrder("type-integer@2.b", "cohesive-columns@2.a", "one-of-required@3");
    }

    @Test
    void tellsACheckThatNobodyKnowsAndMakesTheOthers() {
        TableSchema schema = schema(A_B, custom("siretts", "\"column\": \"a\""), custom("siren", "\"column\": \"a\""));

        Report report = check(schema, "a,b", "1,y");

        assertThat(places(report)).containsExactly("check-unknown", "fr-siren@2.a");
        assertThat(report.findings().get(0).parameters()).containsEntry("expected", "siret");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "siret|{}",
                "siret|{\"column\": \"z\"}",
                "compare-columns-value|{\"column\": \"a\", \"op\": \"=>\", \"column2\": \"b\"}",
                "cohesive-columns-value|{\"column\": \"a\", \"othercolumns\": \"b\"}",
                "sum-columns-value|{\"column\": \"a\", \"columns\": []}",
                "french-gps-coordinates|{\"column\": \"a\"}",
            })
    void tellsParametersThatMakeNoSense(String name, String parameters) {
        TableSchema schema = schema(A_B, "{\"name\": \"" + name + "\", \"params\": " + parameters + "}");

        assertThat(places(check(schema, "a,b", "x,y"))).containsExactly("check-parameters-invalid");
    }

    private static TableSchema schema(String fields, String... checks) {
        return TableSchema.parse(
                "{\"fields\": [" + fields + "], \"custom_checks\": [" + String.join(", ", checks) + "]}");
    }

    private static String custom(String name, String parameters) {
        return "{\"name\": \"" + name + "\", \"params\": {" + parameters + "}}";
    }
}
