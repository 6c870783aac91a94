package io.github.opendata4j.validation;

import static io.github.opendata4j.validation.Tables.check;
import static io.github.opendata4j.validation.Tables.constraints;
import static io.github.opendata4j.validation.Tables.field;
import static io.github.opendata4j.validation.Tables.places;
import static io.github.opendata4j.validation.Tables.schema;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Location;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.validation.render.TextReport;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules about rows and keys: each on a minimal file. */
class TableValidatorRowTest {

    private static final TableSchema SCHEMA = schema(
            field("a", "string", constraints("\"required\": true")), field("b", "integer"), field("c", "string"));

    @Test
    void tellsABlankRowAndNoRuleOfItsCells() {
        assertThat(places(check(SCHEMA, "a,b,c", "x,1,", ",,", "", "y,2,")))
                .containsExactly("row-blank@3", "row-blank@4");
    }

    @Test
    void onlyMentionsBlankRowsAtTheEndAndDoesNotCountThem() {
        Report report = check(SCHEMA, "a,b,c", "x,1,", ",,", ",,");

        assertThat(places(report)).containsExactly("row-blank@3", "row-blank@4");
        assertThat(report.findings()).extracting(Finding::severity).containsOnly(Severity.INFO);
        assertThat(report.isValid()).isTrue();
        assertThat(report.source())
                .hasValueSatisfying(source -> assertThat(source.rows()).isEqualTo(1));
    }

    @Test
    void aRowWithAFewBlanksAndNothingElseIsBlankWhateverStandsInOtherRows() {
        assertThat(places(check(SCHEMA, "a,b,c", "x,1,", ", ,", "\" \",\t, \t ", "y,2,", "", " ,   ,")))
                .containsExactly("row-blank@3", "row-blank@4", "row-blank@6", "row-blank@7");
        assertThat(places(check(SCHEMA, "a,b,c", "long text,12345,long text", " , ,", "long text,12345,long text")))
                .containsExactly("row-blank@3");
        assertThat(places(check(SCHEMA, "a,b,c", "x,1,", "    ,,")))
                .as("so many blanks are a value, if a bad one")
                .containsExactly("cell-whitespace@3.a");
        TableSchema checked = TableSchema.parse("""
                {"fields": [{"name": "a"}, {"name": "b"}, {"name": "c", "type": "date"}], "primaryKey": ["a"],
                 "customChecks": [{"name": "one-of-required", "params": {"column1": "a", "column2": "b"}}]}""");
        assertThat(places(check(checked, "a,b,c", "x,1,", ",, ", "y,,2024-01-17")))
                .as("nor do checks across its cells say anything")
                .containsExactly("row-blank@3");
        TableValidator national = TableValidator.builder(SCHEMA)
                .profile(ValidationProfile.VALIDATA)
                .build();
        assertThat(places(check(national, "a,b,c", "x,1,", ", ,", "y,2,")))
                .as("for the national engine it is a row like any other")
                .doesNotContain("row-blank@3");
    }

    @Test
    void tellsARowThatIsTooLongOrTooShortAndNothingOfTheCellsItLacks() {
        Report report = check(SCHEMA, "a,b,c", "x,1,y,z", "x", "x,1,y");

        assertThat(places(report)).containsExactly("row-too-long@2", "row-too-short@3");
        assertThat(report.findings().get(0).parameters())
                .containsEntry("actual", 4)
                .containsEntry("expected", 3);
        assertThat(report.findings().get(1).parameters()).containsEntry("actual", 1);
    }

    @Test
    void stillChecksTheCellsThatARowOfTheWrongWidthHas() {
        assertThat(places(check(SCHEMA, "a,b,c", "x,un"))).containsExactly("type-integer@2.b", "row-too-short@2");
    }

    @Test
    void findsARowWithThePrimaryKeyOfAnEarlierOne() {
        TableSchema keyed = SCHEMA.toBuilder().primaryKey("a", "b").build();

        Report report = check(keyed, "a,b,c", "x,1,", "x,2,", "x,01,z");

        assertThat(places(report)).containsExactly("primary-key-duplicate@4");
        assertThat(report.findings().get(0).parameters())
                .containsEntry("firstRecord", 2L)
                .containsEntry("fields", List.of("a", "b"));
    }

    @Test
    void wantsEveryFieldOfThePrimaryKeyAndSaysSoOnceWhereItIsRequiredAsWell() {
        TableSchema keyed = SCHEMA.toBuilder().primaryKey("a", "b").build();

        assertThat(places(check(keyed, "a,b,c", "x,,", ",1,"))).containsExactly("primary-key-null@2", "required@3.a");
    }

    @Test
    void leavesRowsWithAnEmptyFieldOutOfOtherKeys() {
        TableSchema keyed = TableSchema.parse("{\"uniqueKeys\": [[\"a\", \"b\"]], \"fields\": [" + field("a", "string")
                + "," + field("b", "string") + "]}");

        assertThat(places(check(keyed, "a,b", "x,", "x,", "x,y", "x,y"))).containsExactly("unique-key-duplicate@5");
    }

    @Test
    void saysWhichKeyItCouldNotCheck() {
        TableSchema keyed = TableSchema.parse("{\"primaryKey\": \"z\", \"foreignKeys\": [{\"fields\": \"a\"}],"
                + "\"fields\": [" + field("a", "string") + "]}");

        assertThat(places(check(keyed, "a", "x"))).containsExactly("schema-key-unknown-field", "rule-skipped");
    }

    @Test
    void saysThatDuplicatesMayBeMissedOnceTheMemoryForKeysIsUsedUp() {
        TableSchema keyed = SCHEMA.toBuilder().primaryKey("a").build();
        TableValidator validator =
                TableValidator.builder(keyed).keyMemory(50_000).build();
        String[] lines = Stream.concat(
                        Stream.of("a,b,c"), IntStream.range(0, 5000).mapToObj(i -> "key" + i % 4999 + ",1,"))
                .toArray(String[]::new);

        Report report = check(validator, lines);

        assertThat(report.isValid()).isFalse();
        assertThat(report.count("primary-key-duplicate")).isEqualTo(1);
        assertThat(report.isComplete()).isFalse();
        assertThat(report.incompleteReasons()).containsExactly("limit-reached");
        assertThat(TextReport.in(Locale.FRENCH).render(report))
                .containsPattern(
                        "1\\s+Mio\\s+de\\s+mémoire\\s+pour\\s+les\\s+clés\\s+\\(keyMemory,\\s+--key-memory\\)");
    }

    @Test
    void saysHowMuchMemoryForAllKeysIsEnoughAndItIs() {
        TableSchema keyed = schema(
                        field("a", "integer", "\"constraints\": {\"unique\": true}"),
                        field("b", "integer", "\"constraints\": {\"unique\": true}"))
                .toBuilder()
                .primaryKey("a", "b")
                .build();
        String[] lines = Stream.concat(
                        Stream.of("a,b"), IntStream.range(0, 60_000).mapToObj(i -> i + "," + i))
                .toArray(String[]::new);

        Report few = check(TableValidator.builder(keyed).keyMemory(3 << 20).build(), lines);

        assertThat(few.findings())
                .extracting(finding -> finding.parameters().get("expected"))
                .containsExactly("9", "9", "9");
        Report enough = check(TableValidator.builder(keyed).keyMemory(9 << 20).build(), lines);
        assertThat(enough.isComplete()).isTrue();
        assertThat(enough.isValid()).isTrue();
    }

    @Test
    void numbersRowsFromTheHeaderAndSaysLineAndCellAsTheUserSeesThem() {
        Report report = check(SCHEMA, "Un titre,,", "", "a,b,c", "\"deux", "lignes\",1,", "x,un,", "y,2,");

        Finding finding = report.findings().stream()
                .filter(each -> each.code().equals("type-integer"))
                .findFirst()
                .orElseThrow();
        Location place = finding.location();
        assertThat(place.row()).as("the header is 1").hasValue(3);
        assertThat(place.line()).as("as an editor counts").hasValue(6);
        assertThat(place.cell()).as("as a spreadsheet shows it").contains("B5");
        assertThat(report.count("header-not-first")).isEqualTo(1);
    }

    @Test
    void sortsFindingsByRowAlthoughColumnsAreCheckedOneByOne() {
        assertThat(places(check(SCHEMA, "a,b,c", "x,un,", ",2,", "x,trois,")))
                .containsExactly("type-integer@2.b", "required@3.a", "type-integer@4.b");
    }

    @Test
    void countsEverythingWhateverItKeeps() {
        TableValidator validator = TableValidator.builder(SCHEMA).samples(2).build();
        String[] lines = Stream.concat(
                        Stream.of("a,b,c"), IntStream.range(0, 1000).mapToObj(i -> ",un,"))
                .toArray(String[]::new);

        Report report = check(validator, lines);

        assertThat(report.findings()).hasSize(4);
        assertThat(report.count("required")).isEqualTo(1000);
        assertThat(report.count("type-integer")).isEqualTo(1000);
        assertThat(report.wrongRows()).hasValue(1000);
    }

    @Test
    void keepsEverythingWhenAsked() {
        String[] lines = Stream.concat(
                        Stream.of("a,b,c"), IntStream.range(0, 1000).mapToObj(i -> ",un,"))
                .toArray(String[]::new);

        assertThat(check(TableValidator.builder(SCHEMA).allSamples().build(), lines)
                        .findings())
                .hasSize(2000);
    }

    @Test
    void countsARowOnceHoweverManyErrorsItHas() {
        assertThat(check(SCHEMA, "a,b,c", ",un,", "x,1,", "y,deux,", "z").wrongRows())
                .hasValue(3);
    }
}
