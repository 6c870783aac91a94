package io.github.opendata4j.validation;

import static io.github.opendata4j.validation.Tables.check;
import static io.github.opendata4j.validation.Tables.constraints;
import static io.github.opendata4j.validation.Tables.field;
import static io.github.opendata4j.validation.Tables.schema;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only {@code VALIDATA} does with headers, quotes, keys and checks across columns: the national engine's answers. */
class TableValidatorNationalTest {

    private static final String VERSION_2 = "https://datapackage.org/profiles/2.0/tableschema.json";

    private static Report national(TableSchema schema, String... lines) {
        return check(
                TableValidator.builder(schema)
                        .profile(ValidationProfile.VALIDATA)
                        .build(),
                lines);
    }

    /** Places of errors, as the national engine tells them. */
    private static List<String> errors(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.severity().isAtLeast(Severity.ERROR))
                .map(TableValidatorNationalTest::place)
                .toList();
    }

    private static String place(Finding finding) {
        String row = finding.location().row().isPresent()
                ? "@" + finding.location().row().getAsLong()
                : "";
        return finding.code() + row + "." + finding.location().field().orElse("-");
    }

    private static TableSchema with(String members, String... fields) {
        String json = "{'name': 'test', " + members + ", 'fields': [";
        return TableSchema.parse(json.replace('\'', '"') + String.join(", ", fields) + "]}");
    }

    private static TableSchema matching(String fieldsMatch) {
        return with("'fieldsMatch': '" + fieldsMatch + "'", field("a", "integer"), field("b", "integer"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exact | x,y | label-incorrect.a label-incorrect.b",
                "exact | b,a | label-incorrect.a label-incorrect.b",
                "exact | A,b | label-incorrect.a",
                "exact | a,a | label-duplicate.b",
                "exact | a, | label-blank.b",
                "exact | a,b,c | label-extra.",
                "exact | a | label-missing-optional.b",
                "exact | ' a ,b' | ''",
                "equal | x,b | label-extra. label-missing-optional.a",
                "equal | b,a | ''",
                "equal | a,,b | label-blank.",
                "equal | a,b,b | label-duplicate.-",
                "subset | a,,b | ''",
                "subset | x,y | label-missing-optional.a label-missing-optional.b",
                "superset | x,y | label-extra. label-extra.",
                "superset | a | ''",
                "partial | a,x,b | ''",
            })
    void findsColumnsAsTheSchemaSays(String match, String header, String expected) {
        assertThat(errors(national(matching(match), header)))
                .containsExactlyInAnyOrder(expected.isEmpty() ? new String[0] : expected.split(" "));
    }

    @Test
    void checksAColumnAsTheFieldAtItsPlaceWhereTheSchemaAsksForExactlyItsFields() {
        TableSchema schema = with("'fieldsMatch': 'exact'", field("a", "integer"), field("b", "string"));

        assertThat(errors(national(schema, "b,a", "1,x", "x,1")))
                .containsExactly("label-incorrect.a", "label-incorrect.b", "type-integer@3.a");
    }

    @Test
    void findsColumnsByNameInASchemaOfVersionTwoThatDoesNotSayHow() {
        TableSchema schema = with("'$schema': '" + VERSION_2 + "'", field("a", "integer"), field("b", "string"));

        assertThat(errors(national(schema, "b,a", "x,1", "1,x"))).containsExactly("type-integer@3.a");
    }

    @Test
    void takesATitleThatIsAsWideAsTheTableForTheHeader() {
        TableSchema schema = schema(field("a", "string"), field("b", "string"), field("c", "string"));

        Report report = national(schema, "Titre,,", "a,b,c", "1,2,3");

        assertThat(errors(report)).containsExactly("label-duplicate.-");
        assertThat(check(schema, "Titre,,", "a,b,c", "1,2,3").isValid()).isTrue();
    }

    @Test
    void takesARowOfDataForTheHeaderWhereMostRowsAreCutShort() {
        TableSchema schema =
                schema(field("a", "string"), field("b", "string"), field("c", "string"), field("d", "string"));

        Report report = national(schema, "a,b,c,d", "a", "a", "a", "a", "a", "a", "a", "a", "1,2,3,4");

        assertThat(errors(report)).containsExactly("row-too-long@10.");
    }

    @Test
    void readsTheLabelsWhereItWouldOnlyBreakDownOnTheRowThatItTakesForTheHeader() {
        TableSchema schema = schema(field("a", "integer"), field("b", "integer"));

        assertThat(errors(national(schema, "Titre", "a,b", "1,x"))).containsExactly("type-integer@3.b");
    }

    @Test
    void readsAQuoteThatIsNeverClosedToTheEndOfTheFile() throws IOException {
        TableSchema schema = schema(field("a", "string"), field("b", "integer"));
        TableValidator validator = TableValidator.builder(schema)
                .profile(ValidationProfile.VALIDATA)
                .build();
        byte[] file = "a,b\nx,1\n\"y \"\"z\"\",2\nw,x\n".getBytes(StandardCharsets.UTF_8);

        Report report = validator.validate(TableSource.of("test.csv", file));

        assertThat(errors(report)).containsExactly("row-too-short@3.b");
        assertThat(report.count("quote-unclosed")).isOne();
        assertThat(report.isComplete()).isTrue();
        assertThat(TableValidator.of(schema)
                        .validate(TableSource.of("test.csv", file))
                        .isValid())
                .isFalse();
    }

    @Test
    void warnsOfQuotesAmongTextAndOfRowsThatShareAUniqueKey() {
        TableSchema schema = with("'uniqueKeys': [['a'], ['z']]", field("a", "string"), field("b", "string"));

        Report report = national(schema, "a,b", "x,\"y\"z", "x,w");

        assertThat(report.isValid()).isTrue();
        assertThat(report.count("quote-stray")).isOne();
        assertThat(report.count("unique-key-duplicate")).isOne();
        assertThat(report.count("schema-key-unknown-field")).isOne();
    }

    private static TableSchema referring(String from, String to, String... fields) {
        String key = "'foreignKeys': [{'fields': %s, 'reference': {'resource': '', 'fields': %s}}]";
        return with(String.format(key, from, to), fields);
    }

    @Test
    void comparesReferencesAsPythonComparesValues() {
        assertThat(errors(national(
                        referring("'a'", "'b'", field("a", "boolean"), field("b", "number")),
                        "a,b",
                        "true,1.0",
                        "false,2")))
                .containsExactly("foreign-key-missing@3.-");
        assertThat(errors(national(
                        referring("'a'", "'b'", field("a", "year"), field("b", "integer")),
                        "a,b",
                        "2024,02024",
                        "2023,")))
                .containsExactly("foreign-key-missing@3.-");
        assertThat(errors(national(
                        referring("'a'", "'b'", field("a", "any"), field("b", "string")), "a,b", "x,y", "y,y")))
                .containsExactly("foreign-key-missing@2.-");
        assertThat(errors(national(
                        referring("'a'", "'b'", field("a", "any"), field("b", "integer")), "a,b", "1,1", ",2")))
                .as("a text is no number")
                .containsExactly("foreign-key-missing@2.-");
    }

    @Test
    void takesUnreadableCellsOfReferencesForEmptyAndColumnsThatTheyPointToAndAreNotThere() {
        TableSchema days = referring("'a'", "'a'", field("a", "date"), field("b", "string"));
        assertThat(errors(national(days, "a,b", "2024-1-5,x", "hier,x"))).containsExactly("type-date@3.a");

        TableSchema pairs = referring(
                "['a', 'c']",
                "['b', 'd']",
                field("a", "integer"),
                field("b", "integer"),
                field("c", "any"),
                field("d", "any"));
        assertThat(errors(national(pairs, "a,b", "1,2", "2,2"))).isEmpty();

        TableSchema lacking = referring("'a'", "'b'", field("a", "integer"), field("b", "integer"));
        assertThat(errors(national(lacking, "a", "1"))).containsExactly("foreign-key-missing@2.-");
        assertThat(errors(national(lacking, "b", "1"))).isEmpty();
    }

    @Test
    void stillSeesAnArrayOfWhichAnItemIsWrong() {
        String array = field("a", "array", "\"arrayItem\": {\"type\": \"integer\"}");
        String checks = "'custom_checks': ["
                + "{'name': 'one-of-required', 'params': {'column1': 'a', 'column2': 'b'}},"
                + "{'name': 'cohesive-columns-value', 'params': {'column': 'a', 'othercolumns': ['b']}}]";
        TableSchema schema = with(checks, array, field("b", "string"), field("c", "string"));

        assertThat(errors(national(schema, "a,b,c", "[\"x\"],,z", "[\"x\"],y,z", "x,y,z", "x,,z")))
                .containsExactlyInAnyOrder(
                        "type-array@2.a",
                        "cohesive-columns@2.a",
                        "type-array@3.a",
                        "type-array@4.a",
                        "cohesive-columns@4.a",
                        "type-array@5.a",
                        "one-of-required@5.-");
    }

    @Test
    void countsWithYearsAndTruths() {
        String checks = "'custom_checks': ["
                + "{'name': 'sum-columns-value', 'params': {'column': 'a', 'columns': ['b', 'c']}},"
                + "{'name': 'compare-columns-value', 'params': {'column': 'd', 'column2': 'a', 'op': '>'}}]";
        TableSchema schema =
                with(checks, field("a", "integer"), field("b", "integer"), field("c", "boolean"), field("d", "year"));

        assertThat(errors(national(schema, "a,b,c,d", "2,1,true,2024", "2,1,false,2024", "2024,2023,true,2024")))
                .containsExactlyInAnyOrder("sum-columns@3.a", "compare-columns@4.d");
    }

    @Test
    void saysOfADayOfAFormThatOnlyPythonReadsWhatIsWrongAndNoMore() {
        TableSchema schema = schema(field("a", "date", "\"format\": \"YYYY\"", constraints("\"required\": true")));

        Report report = national(schema, "a", "31/01/2024");

        assertThat(errors(report)).containsExactly("type-date@2.a");
        assertThat(report.findings().get(0).suggestion()).isEmpty();
    }

    @Test
    void takesBlanksBehindDelimitersForNoPartOfACellWhereTheHeaderHasThem() {
        TableSchema schema = schema(field("nom", "string"), field("jour", "date"));

        assertThat(errors(national(schema, "nom, jour", "x, 2024-01-31"))).isEmpty();
        assertThat(errors(national(schema, "nom,jour", "x, 2024-01-31"))).containsExactly("type-date@2.jour");
    }

    @Test
    void stripsLabelsAsPythonDoes() {
        TableSchema schema = schema(field("nom", "string", constraints("\"required\": true")), field("jour", "date"));

        assertThat(errors(national(schema, "\u001fnom,jour", "x,2024-01-31"))).isEmpty();
        assertThat(errors(national(schema, "nom\u200b,jour", "x,2024-01-31"))).containsExactly("label-missing.nom");
    }

    private static Report national(TableSchema schema, byte[] file) throws IOException {
        return TableValidator.builder(schema)
                .profile(ValidationProfile.VALIDATA)
                .build()
                .validate(TableSource.of("table.csv", file));
    }

    @Test
    void takesQuotesBehindAByteOrderMarkForLettersOfTheFirstLabel() throws IOException {
        TableSchema schema =
                schema(field("nom", "string", constraints("\"required\": true")), field("ville", "string"));
        byte[] quoted = "\ufeff\"nom\";\"ville\"\n\"a\";\"b\"\n".getBytes(StandardCharsets.UTF_8);
        byte[] plain = "\ufeffnom;ville\n\"a\";\"b\"\n".getBytes(StandardCharsets.UTF_8);

        assertThat(errors(national(schema, quoted))).containsExactly("label-missing.nom");
        assertThat(errors(national(schema, plain))).isEmpty();
        assertThat(TableValidator.of(schema)
                        .validate(TableSource.of("table.csv", quoted))
                        .isValid())
                .isTrue();
    }

    @Test
    void takesZeroBytesForCharacters() throws IOException {
        TableSchema schema = schema(field("nom", "string"), field("n", "integer"));
        byte[] file = "nom,n\nde\0ux,1\ntrois,\0002\n".getBytes(StandardCharsets.UTF_8);
        byte[] binary = new byte[1000];

        assertThat(errors(national(schema, file))).containsExactly("type-integer@3.n");
        assertThat(errors(national(schema, binary))).containsExactly("format-mismatch.-");
        assertThat(TableValidator.of(schema)
                        .validate(TableSource.of("table.csv", file))
                        .isComplete())
                .isFalse();
    }

    @Test
    void takesQuotesAloneInALineForACellWhereNothingIsSaidToBeMissing() {
        TableSchema schema = with("'missingValues': ['NA']", field("a", "string"), field("b", "integer"));

        assertThat(errors(national(schema, "a,b", "\"\"", "x,1"))).containsExactly("row-too-short@2.b");
        assertThat(errors(national(schema, "a,b", "", "x,1"))).containsExactly("row-blank@2.-");
    }

    @Test
    void takesTheFieldsInTheirOrderForTheHeaderWhereThatIsAnEmptyLine() {
        TableSchema schema = schema(
                field("a", "string"), field("b", "integer", constraints("\"required\": true")), field("c", "string"));

        assertThat(errors(national(schema, "", "", "", "b,a", "1,x")))
                .containsExactlyInAnyOrder(
                        "row-blank@2.-",
                        "row-blank@3.-",
                        "type-integer@4.b",
                        "row-too-short@4.c",
                        "type-integer@5.b",
                        "row-too-short@5.c");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%G-%V-%u | 2024-05-1 | ''",
                "%G-%V-%u | 2020-53-7 | ''",
                "%G-%V-%u | 2021-53-1 | type-date@2.jour",
                "%G-%V-%u | 2024-00-1 | type-date@2.jour",
                "%G-%V | 2024-05 | type-date@2.jour",
                "%Y-%V-%u | 2024-05-1 | type-date@2.jour",
                "%G-%m-%d | 2024-01-31 | type-date@2.jour",
            })
    void readsWeeksOfIsoByTheirOwnYearAndDay(String format, String day, String expected) {
        TableSchema schema =
                with("'title': 't'", "{\"name\":\"jour\",\"type\":\"date\",\"format\":\"" + format + "\"}");

        assertThat(String.join(" ", errors(national(schema, "jour", day)))).isEqualTo(expected);
    }

    @Test
    void checksNoReferenceOfWhichAColumnIsNotThere() {
        TableSchema schema = with(
                "'foreignKeys': [{'fields': ['a', 'b'], 'reference': {'resource': '', 'fields': ['b', 'c']}}]",
                field("a", "string"),
                field("b", "string"),
                field("c", "string"));

        assertThat(errors(national(schema, "b,c", "x,y", "z,x"))).isEmpty();
        assertThat(errors(national(schema, "a,b,c", ",x,y", "y,z,x")))
                .containsExactly("foreign-key-missing@2.-", "foreign-key-missing@3.-");
    }

    @Test
    void takesATextOrADayForATotalThatIsNoSum() {
        String check = "'custom_checks': [{'name': 'sum-columns-value', 'params': {'column': 'a', 'columns': ['b']}}]";
        TableSchema schema = with(check, field("a", "date"), field("b", "integer"));

        assertThat(errors(national(schema, "a,b", "2024-01-31,1", ",2", "2024-01-31,")))
                .containsExactly("sum-columns@2.a");
        assertThat(check(schema, "a,b", "2024-01-31,1").isValid()).isTrue();
    }

    @Test
    void knowsThePostalCodesThatTheNationalValidatorKnows() {
        String check = "'custom_checks': [{'name': 'code-postal', 'params': {'column': 'a'}}]";
        TableSchema schema = with(check, field("a", "string"));

        assertThat(errors(national(schema, "a", "07100", "75116", "98800", "97610", "33115")))
                .containsExactly("fr-postal-code@3.a", "fr-postal-code@4.a", "fr-postal-code@6.a");
    }

    @Test
    void comparesYesAndNoWithNothingElse() {
        String check = "'custom_checks': [{'name': 'compare-columns-value',"
                + " 'params': {'column': 'a', 'column2': 'b', 'op': '=='}}]";

        assertThat(errors(national(with(check, field("a", "boolean"), field("b", "integer")), "a,b", "true,1")))
                .containsExactly("compare-columns-incomparable@2.a");
        assertThat(errors(national(with(check, field("a", "year"), field("b", "integer")), "a,b", "2024,2024")))
                .isEmpty();
    }

    @Test
    void leavesAloneCoordinatesOfAColumnThatNoSchemaKnows() {
        String check = "'custom_checks': [{'name': 'french-gps-coordinates', 'params': {'column': 'absente'}}]";

        assertThat(errors(national(with(check, field("a", "string")), "a", "x")))
                .isEmpty();
    }

    @Test
    void findsNoTextAmongListedNumbers() {
        TableSchema schema = schema(
                field("a", "string", constraints("\"enum\": [1, \"2\", true]")),
                field("b", "boolean", constraints("\"enum\": [1]")),
                field("c", "integer", constraints("\"enum\": [1, \"2\"]")));

        assertThat(errors(national(schema, "a,b,c", "1,1,1", "2,true,2", "true,,3")))
                .containsExactlyInAnyOrder("enum@2.a", "enum@2.b", "enum@3.b", "enum@4.a", "enum@4.c");
        assertThat(check(schema, "a,b,c", "1,1,1").isValid()).isTrue();
    }
}
