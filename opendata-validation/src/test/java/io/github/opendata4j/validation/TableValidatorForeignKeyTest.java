package io.github.opendata4j.validation;

import static io.github.opendata4j.validation.Tables.check;
import static io.github.opendata4j.validation.Tables.field;
import static io.github.opendata4j.validation.Tables.places;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.table.Dialect;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import java.io.FileNotFoundException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TableValidatorForeignKeyTest {

    private static final TableSchema STOPS =
            Tables.schema(field("id", "string"), field("zone", "integer"), field("name", "string"));

    private static TableSchema keyed(String foreignKey, String... fields) {
        return TableSchema.parse("{\"name\": \"trips\", \"foreignKeys\": [" + foreignKey + "], \"fields\": ["
                + String.join(", ", fields) + "]}");
    }

    private static TableSource source(String... lines) {
        return TableSource.of("stops.csv", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static TableValidator withStops(TableSchema schema, String... lines) {
        return TableValidator.builder(schema)
                .table("stops", source(lines), STOPS)
                .build();
    }

    @Test
    void tellsWhichTablesWereGivenUnderNamesThatNoKeyKnows() {
        TableSchema trips = keyed(
                "{\"fields\": [\"stop\"], \"reference\": {\"resource\": \"stops\", \"fields\": [\"id\"]}}",
                field("n", "string"),
                field("stop", "string"));
        TableValidator misspelt = TableValidator.builder(trips)
                .table("stop", source("id", "a"), STOPS)
                .table("lines", source("id", "a"), STOPS)
                .build();

        Report report = check(misspelt, "n,stop", "1,a");

        assertThat(places(report)).containsExactly("foreign-key-unresolved");
        assertThat(report.findings().get(0).parameters()).containsEntry("allowed", List.of("lines", "stop"));
        assertThat(report.findings().get(0).message(Locale.ENGLISH))
                .contains("“stops” were not checked, since it was not given by that name, but “lines”, “stop”");
        assertThat(check(TableValidator.of(trips), "n,stop", "1,a")
                        .findings()
                        .get(0)
                        .message(Locale.ENGLISH))
                .contains("it was not given, or lacks");
    }

    @Test
    void findsARowThatRefersToARowThatIsNotThere() {
        TableSchema trips = keyed(
                "{\"fields\": [\"stop\"], \"reference\": {\"resource\": \"stops\", \"fields\": [\"id\"]}}",
                field("n", "string"),
                field("stop", "string"));

        Report report =
                check(withStops(trips, "name,id", "Gare,a", "Port,é"), "n,stop", "1,a", "2,é", "3,", "4,b", "5,A");

        assertThat(places(report)).containsExactly("foreign-key-missing@5.stop", "foreign-key-missing@6.stop");
        Finding finding = report.findings().get(0);
        assertThat(finding.value()).contains("b");
        assertThat(finding.parameters())
                .containsEntry("fields", List.of("stop"))
                .containsEntry("resource", "stops")
                .containsEntry("referenceFields", List.of("id"));
        assertThat(report.isValid()).isFalse();
        assertThat(report.wrongRows()).hasValue(2);
    }

    @Test
    void toTheNationalValidatorItIsAMatterOfTheRowAndACellThatCannotBeReadIsEmpty() {
        TableSchema places = keyed(
                "{\"fields\": [\"parent\", \"town\"], \"reference\": {\"resource\": \"\", \"fields\": [\"id\", \"town\"]}}",
                field("id", "integer"),
                field("parent", "integer"),
                field("town", "string"));
        TableSchema one = keyed(
                "{\"fields\": \"parent\", \"reference\": {\"resource\": \"\", \"fields\": \"id\"}}",
                field("id", "string"),
                field("parent", "string"));

        assertThat(places(national(places, "id,parent,town", "1,1,a", "2,x,a")))
                .containsExactlyInAnyOrder("type-integer@3.parent", "foreign-key-missing@3");
        assertThat(places(national(one, "id,parent", "1,1", "2,9"))).containsExactly("foreign-key-missing@3");
    }

    private static Report national(TableSchema schema, String... lines) {
        return check(
                TableValidator.builder(schema)
                        .profile(ValidationProfile.VALIDATA)
                        .build(),
                lines);
    }

    @Test
    void readsTheFormOfVersion1WithNamesAlone() {
        TableSchema trips = keyed(
                "{\"fields\": \"stop\", \"reference\": {\"resource\": \"stops\", \"fields\": \"id\"}}",
                field("stop", "string"));

        assertThat(places(check(withStops(trips, "id", "a"), "stop", "a", "b")))
                .containsExactly("foreign-key-missing@3.stop");
    }

    @Test
    void looksForRowsOfTheFileItselfWhereNoTableIsNamedInWhateverOrderTheyStand() {
        for (String reference : List.of("{\"fields\": \"id\"}", "{\"resource\": \"\", \"fields\": [\"id\"]}")) {
            TableSchema tree = keyed(
                    "{\"fields\": \"parent\", \"reference\": " + reference + "}",
                    field("id", "string"),
                    field("parent", "string"));

            Report report = check(tree, "id,parent", "a,b", "b,", "c,z");

            assertThat(places(report)).as(reference).containsExactly("foreign-key-missing@4.parent");
            assertThat(report.findings().get(0).parameters()).containsEntry("resource", "trips");
        }
    }

    @Test
    void comparesSeveralFieldsTogetherAndNumbersByTheirValue() {
        TableSchema trips = keyed(
                "{\"fields\": [\"stop\", \"z\"], \"reference\": {\"resource\": \"stops\", \"fields\": [\"id\", \"zone\"]}}",
                field("stop", "string"),
                field("z", "integer"));

        Report report =
                check(withStops(trips, "id,zone", "a,1", "b,2", "c,", ","), "stop,z", "a,01", "a,2", "b,", "c,", "b,2");

        assertThat(places(report))
                .as("a row with an empty member refers to a row with the same one empty")
                .containsExactly("foreign-key-missing@3", "foreign-key-missing@4");
    }

    @Test
    void comparesTextsWhereTheTypesDiffer() {
        TableSchema trips = keyed(
                "{\"fields\": \"z\", \"reference\": {\"resource\": \"stops\", \"fields\": \"zone\"}}",
                field("z", "string"));

        assertThat(places(check(withStops(trips, "id,zone", "a,100", "b,07"), "z", "100", "07", "7")))
                .containsExactly("foreign-key-missing@4.z");
    }

    @Test
    void leavesACellAloneThatIsWrongAlready() {
        TableSchema trips = keyed(
                "{\"fields\": \"z\", \"reference\": {\"resource\": \"stops\", \"fields\": \"zone\"}}",
                field("z", "integer", "\"constraints\": {\"maximum\": 9}"));

        assertThat(places(check(withStops(trips, "zone", "1"), "z", "un", "10", "2")))
                .containsExactly("type-integer@2.z", "maximum@3.z", "foreign-key-missing@4.z");
    }

    @Test
    void saysWhichTableWasNotGivenAndStaysValid() {
        TableSchema trips = keyed(
                "{\"fields\": \"stop\", \"reference\": {\"resource\": \"stops\", \"fields\": \"id\"}}",
                field("stop", "string"));

        Report report = check(trips, "stop", "a");

        assertThat(places(report)).containsExactly("foreign-key-unresolved");
        assertThat(report.findings().get(0).parameters()).containsEntry("resource", "stops");
        assertThat(report.isValid()).isTrue();
    }

    @Test
    void saysSoWhereTheOtherFileIsNoTableOrLacksTheColumn() {
        TableSchema trips = keyed(
                "{\"fields\": \"stop\", \"reference\": {\"resource\": \"stops\", \"fields\": \"id\"}}",
                field("stop", "string"));

        assertThat(places(check(withStops(trips, "name", "Gare"), "stop", "a")))
                .containsExactly("foreign-key-unresolved");
        assertThat(places(check(withStops(trips, ""), "stop", "a"))).containsExactly("foreign-key-unresolved");
    }

    @Test
    void saysSoWhereNobodyKnowsHowToReadTheOtherFieldAndChecksTheRest() {
        TableSchema tree = keyed(
                "{\"fields\": \"parent\", \"reference\": {\"fields\": \"id\"}}",
                field("id", "nonsense"),
                field("parent", "integer"));

        assertThat(places(check(TableValidator.of(tree), "id,parent", "1,x")))
                .contains("foreign-key-unresolved", "type-integer@2.parent");
    }

    @Test
    void namesFieldsThatEitherSchemaDoesNotHave() {
        TableSchema trips = keyed(
                "{\"fields\": \"stop\", \"reference\": {\"resource\": \"stops\", \"fields\": \"code\"}},"
                        + "{\"fields\": \"line\", \"reference\": {\"resource\": \"stops\", \"fields\": \"id\"}}",
                field("stop", "string"));

        Report report = check(withStops(trips, "id", "a"), "stop", "a");

        assertThat(places(report)).containsExactly("schema-key-unknown-field", "schema-key-unknown-field");
        assertThat(report.findings().get(0).parameters()).containsEntry("fields", List.of("code"));
        assertThat(report.findings().get(1).parameters()).containsEntry("fields", List.of("line"));
    }

    @Test
    void saysThatAKeyIsNotCheckedWhichTheFileHasNoColumnForOrSaysNothing() {
        TableSchema trips = keyed(
                "{\"fields\": \"stop\", \"reference\": {\"resource\": \"stops\", \"fields\": \"id\"}}, {\"fields\": \"n\"}",
                field("n", "string"),
                field("stop", "string"));

        assertThat(places(check(withStops(trips, "id", "a"), "n", "a")))
                .containsExactly("label-missing-optional.stop", "rule-skipped", "rule-skipped");
    }

    @Test
    void readsTheOtherFileInItsOwnDialect() {
        TableSchema trips = keyed(
                "{\"fields\": \"stop\", \"reference\": {\"resource\": \"stops\", \"fields\": \"id\"}}",
                field("stop", "string"));
        Dialect dialect = Dialect.builder().quoteChar('\'').headerRow(2).build();
        TableValidator validator = TableValidator.builder(trips)
                .table("stops", source("name,x", "id,x", "'a,b',1"), STOPS, dialect)
                .build();

        assertThat(places(check(validator, "stop", "\"a,b\"", "id"))).containsExactly("foreign-key-missing@3.stop");
    }

    @Test
    void findsNothingWrongThatItCanNotKnowOnceTheMemoryForKeysIsUsedUp() {
        TableSchema trips = keyed(
                "{\"fields\": \"stop\", \"reference\": {\"resource\": \"stops\", \"fields\": \"id\"}}",
                field("stop", "string"));
        String[] lines = Stream.concat(Stream.of("id"), IntStream.range(0, 5000).mapToObj(i -> "key" + i))
                .toArray(String[]::new);
        TableValidator validator = TableValidator.builder(trips)
                .table("stops", source(lines), STOPS)
                .keyMemory(50_000)
                .build();

        Report report = check(validator, "stop", "key4999", "nowhere");

        assertThat(report.count("foreign-key-missing")).isZero();
        assertThat(report.incompleteReasons()).containsExactly("limit-reached");
    }

    @Test
    void throwsIfTheOtherFileCanNotBeOpened() {
        TableSchema trips = keyed(
                "{\"fields\": \"stop\", \"reference\": {\"resource\": \"stops\", \"fields\": \"id\"}}",
                field("stop", "string"));
        TableValidator validator = TableValidator.builder(trips)
                .table(
                        "stops",
                        TableSource.of("stops.csv", () -> {
                            throw new FileNotFoundException("stops.csv");
                        }),
                        STOPS)
                .build();

        assertThatThrownBy(() -> check(validator, "stop", "a")).hasCauseInstanceOf(FileNotFoundException.class);
    }
}
