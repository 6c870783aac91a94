package io.github.opendata4j.validation;

import static io.github.opendata4j.validation.Tables.check;
import static io.github.opendata4j.validation.Tables.constraints;
import static io.github.opendata4j.validation.Tables.field;
import static io.github.opendata4j.validation.Tables.places;
import static io.github.opendata4j.validation.Tables.schema;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.table.TableSchema;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Types and constraints: each rule on a minimal file. */
class TableValidatorCellTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "string|anything",
                "integer|-42",
                "number|40000.50",
                "boolean|true",
                "date|2019-01-17",
                "time|09:05:00",
                "datetime|2019-01-17T09:05:00Z",
                "year|2019",
                "yearmonth|2019-01",
                "duration|P1Y",
                "geopoint|`\"4.599, 44.735\"`",
                "geojson|`\"{\"\"type\"\":\"\"Point\"\",\"\"coordinates\"\":[4.5,44.7]}\"`",
                "object|`\"{\"\"a\"\":1}\"`",
                "array|`\"[1,2]\"`",
                "any|whatever",
            })
    void findsNothingWrongWithACellOfItsType(String type, String cell) {
        assertThat(places(check(schema(field("a", type), field("b", "string")), "a,b", cell + ",x")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "integer, 1.5",
        "number, douze",
        "boolean, peut-être",
        "date, 2019-02-30",
        "time, 25:00:00",
        "datetime, 2019-01-17",
        "year, 19",
        "yearmonth, 2019-13",
        "duration, 1 an",
        "geopoint, ici",
        "geojson, x",
        "object, x",
        "array, x",
    })
    void namesTheTypeThatACellIsNotOf(String type, String cell) {
        Report report = check(schema(field("a", type), field("b", "string")), "a,b", cell + ",x");

        assertThat(places(report)).containsExactly("type-" + type + "@2.a");
        assertThat(report.findings().get(0).value()).contains(cell);
        assertThat(report.findings().get(0).message(Locale.FRENCH)).doesNotContain("…", "{");
        assertThat(report.isValid()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"email, pas une adresse", "uri, exemple.fr", "uuid, 1234", "binary, é"})
    void namesTheFormatThatATextDoesNotHave(String format, String cell) {
        TableSchema schema = schema(field("a", "string", "\"format\": \"" + format + "\""), field("b", "string"));

        assertThat(places(check(schema, "a,b", cell + ",x"))).containsExactly("format-" + format + "@2.a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date|17/01/2019|2019-01-17",
                "number|40 000,00|40000.00",
                "integer|1 500|1500",
                "boolean|VRAI|true",
                "year|' 2019'|2019",
                "datetime|' 2019-01-17T09:05:00'|2019-01-17T09:05:00",
            })
    void suggestsTheOneRightWayToWriteACell(String type, String cell, String suggestion) {
        Report report = check(schema(field("a", type), field("b", "string")), "a;b", cell + ";x");

        assertThat(report.findings()).extracting(Finding::suggestion).contains(Optional.of(suggestion));
    }

    @Test
    void suggestsADateInTheFormOfTheFieldAndNothingThatItWouldLose() {
        TableSchema schema = schema(field("a", "date", "\"format\": \"%d.%m.%y\""), field("b", "string"));

        Report report = check(schema, "a,b", "17/01/2019,x", "17/01/1919,x");

        assertThat(places(report)).containsExactly("type-date@2.a", "type-date@3.a");
        assertThat(report.findings().get(0).suggestion()).contains("17.01.19");
        assertThat(report.findings().get(1).suggestion()).as("19 is not 1919").isEmpty();
        assertThat(report.findings().get(0).message(Locale.FRENCH)).contains("JJ.MM.AA", "17.01.19");
    }

    @Test
    void takesTheWordsOfTheFieldForTrueAndFalseAndNoOthers() {
        TableSchema schema = schema(
                field("a", "boolean", "\"trueValues\": [\"oui\"]", "\"falseValues\": [\"non\"]"), field("b", "string"));

        Report report = check(schema, "a,b", "oui,x", "non,x", "Oui,x", "true,x");

        assertThat(places(report)).containsExactly("type-boolean@4.a", "type-boolean@5.a");
        assertThat(report.findings()).allSatisfy(finding -> {
            assertThat(finding.suggestion()).contains("oui");
            assertThat(finding.message(Locale.FRENCH)).contains("oui", "non");
        });
    }

    @Test
    void tellsAnEmptyCellThatIsRequiredAndNoOtherRuleOfIt() {
        TableSchema schema = schema(
                field("a", "string", constraints("\"required\": true", "\"minLength\": 3")), field("b", "string"));

        assertThat(places(check(schema, "a,b", ",x"))).containsExactly("required@2.a");
    }

    @Test
    void takesTheMissingValuesOfTheSchemaForEmpty() {
        TableSchema schema = TableSchema.parse("{\"missingValues\": [\"\", \"NC\"], \"fields\": ["
                + field("a", "integer", constraints("\"required\": true")) + "," + field("b", "integer") + "]}");

        assertThat(places(check(schema, "a,b", "1,NC", "NC,2"))).containsExactly("required@3.a");
    }

    @Test
    void takesTheMissingValuesOfTheFieldBeforeThoseOfTheSchema() {
        TableSchema schema = TableSchema.parse("{\"missingValues\": [\"NC\"], \"fields\": ["
                + field("a", "integer", "\"missingValues\": [\"-\"]") + "," + field("b", "integer") + "]}");

        assertThat(places(check(schema, "a,b", "-,NC", "NC,1"))).containsExactly("type-integer@3.a");
    }

    @Test
    void findsAValueThatStandsTwiceWhateverItsSpelling() {
        TableSchema schema = schema(field("a", "number", constraints("\"unique\": true")), field("b", "string"));

        Report report = check(schema, "a,b", "1,x", "2,x", "1.0,x", ",x", ",x");

        assertThat(places(report)).containsExactly("unique@4.a");
        assertThat(report.findings().get(0).parameters()).containsEntry("firstRecord", 2L);
    }

    @Test
    void countsTheLengthOfATextInCodePoints() {
        TableSchema schema =
                schema(field("a", "string", constraints("\"minLength\": 2", "\"maxLength\": 3")), field("b", "string"));

        assertThat(places(check(schema, "a,b", "é,x", "éà,x", "👍👍👍,x", "abcd,x")))
                .containsExactly("min-length@2.a", "max-length@5.a");
    }

    @Test
    void countsTheItemsOfAnArray() {
        TableSchema schema = schema(field("a", "array", constraints("\"maxLength\": 2")), field("b", "string"));

        assertThat(places(check(schema, "a,b", "\"[1,2]\",x", "\"[1,2,3]\",x"))).containsExactly("max-length@3.a");
    }

    @Test
    void comparesNumbersAndDatesWithTheirBounds() {
        TableSchema schema = schema(
                field("a", "number", constraints("\"minimum\": 0.01", "\"maximum\": 1")),
                field("b", "date", constraints("\"minimum\": \"2019-01-01\"", "\"maximum\": \"2019-12-31\"")));

        assertThat(places(check(
                        schema,
                        "a,b",
                        "0.01,2019-01-01",
                        "1.00,2019-12-31",
                        "0,2018-12-31",
                        "1.01,2020-01-01",
                        "NaN,2019-06-01")))
                .containsExactly("minimum@4.a", "minimum@4.b", "maximum@5.a", "maximum@5.b", "minimum@6.a");
    }

    @Test
    void leavesTheBoundItselfOutWhereItIsExclusive() {
        TableSchema schema = schema(
                field("a", "integer", constraints("\"exclusiveMinimum\": 0", "\"exclusiveMaximum\": 10")),
                field("b", "year", constraints("\"minimum\": \"2000\"")));

        assertThat(places(check(schema, "a,b", "0,2000", "1,1999", "9,2000", "10,2000")))
                .containsExactly("exclusive-minimum@2.a", "minimum@3.b", "exclusive-maximum@5.a");
    }

    @Test
    void takesAnAllowedValueToTheLastAccentAndSuggestsTheOneThatIsMeant() {
        TableSchema schema = schema(
                field("a", "string", constraints("\"enum\": [\"aide en numéraire\", \"aide en nature\"]")),
                field("b", "string"));

        Report report =
                check(schema, "a,b", "aide en nature,x", "Aide en numeraire,x", "aide en natures,x", "subvention,x");

        assertThat(places(report)).containsExactly("enum@3.a", "enum@4.a", "enum@5.a");
        assertThat(report.findings().get(0).suggestion()).contains("aide en numéraire");
        assertThat(report.findings().get(1).suggestion())
                .as("near is not certain")
                .isEmpty();
        assertThat(report.findings().get(1).parameters()).containsEntry("similarTo", "aide en nature");
        assertThat(report.findings().get(2).parameters()).doesNotContainKey("similarTo");
    }

    @Test
    void comparesNumbersWithAListOfNumbersByTheirSize() {
        TableSchema schema = schema(field("a", "integer", constraints("\"enum\": [1, \"2\"]")), field("b", "string"));

        assertThat(places(check(schema, "a,b", "01,x", "2,x", "3,x"))).containsExactly("enum@4.a");
    }

    @Test
    void matchesAPatternFromEndToEndAndSuggestsANumberWithoutItsBlanks() {
        TableSchema schema = schema(
                field("a", "string", "\"example\": \"23350001600040\"", constraints("\"pattern\": \"\\\\d{14}\"")),
                field("b", "string"));

        Report report = check(schema, "a,b", "23350001600040,x", "233 500 016 00040,x", "2335000160004,x");

        assertThat(places(report)).containsExactly("pattern@3.a", "pattern@4.a");
        assertThat(report.findings().get(0).suggestion()).contains("23350001600040");
        assertThat(report.findings().get(1).suggestion()).isEmpty();
        assertThat(report.findings().get(1).message(Locale.FRENCH)).contains("23350001600040");
        assertThat(report.findings().get(1).parameters()).containsEntry("pattern", "\\d{14}");
    }

    @Test
    void doesNotJoinTheWordsOfANameToMatchItsPattern() {
        TableSchema schema =
                schema(field("a", "string", constraints("\"pattern\": \"[A-Za-z]+\"")), field("b", "string"));

        assertThat(check(schema, "a,b", "Jean Paul,x").findings().get(0).suggestion())
                .isEmpty();
    }

    @Test
    void warnsOfBlanksAroundAValueThatIsRightOtherwise() {
        TableSchema schema = schema(field("a", "string"), field("b", "number"));

        Report report = check(schema, "a,b", " x,1", "x\u00a0,2", "x y, 3");

        assertThat(report.isValid()).isTrue();
        assertThat(places(report)).containsExactly("cell-whitespace@2.a", "cell-whitespace@3.a", "cell-whitespace@4.b");
        assertThat(report.findings())
                .extracting(Finding::suggestion)
                .extracting(Optional::get)
                .isEqualTo(List.of("x", "x", "3"));
    }

    @Test
    void tellsOneFaultOfACellAndNotItsConsequences() {
        TableSchema schema = schema(
                field("a", "string", constraints("\"pattern\": \"\\\\d+\"", "\"maxLength\": 3", "\"enum\": [\"1\"]")),
                field("b", "string"));

        assertThat(places(check(schema, "a,b", " abcdef,x"))).containsExactly("pattern@2.a");
    }

    @Test
    void takesMomentsForTheSameByTheirInstant() {
        TableSchema schema = schema(field("a", "datetime", constraints("\"unique\": true")), field("b", "string"));

        assertThat(places(check(
                        schema,
                        "a,b",
                        "2019-01-17T10:00:00Z,x",
                        "2019-01-17T10:00:00+01:00,x",
                        "2019-01-17T11:00:00+01:00,x")))
                .containsExactly("unique@4.a");
    }

    @Test
    void suggestsTheCategoryThatIsMeant() {
        TableSchema schema = schema(field("a", "string", "\"categories\": [\"Été\", \"Hiver\"]"), field("b", "string"));

        Report report = check(schema, "a,b", "ete,x");

        assertThat(places(report)).containsExactly("category@2.a");
        assertThat(report.findings().get(0).suggestion()).contains("Été");
        assertThat(report.findings().get(0).parameters()).containsEntry("allowed", List.of("Été", "Hiver"));
    }

    @Test
    void saysThatCategoriesOfAnotherTypeHaveNoEffect() {
        TableSchema schema = schema(field("a", "number", "\"categories\": [1]"), field("b", "string"));

        assertThat(places(check(schema, "a,b", "2,x"))).containsExactly("schema-constraint-unsupported.a");
    }
}
