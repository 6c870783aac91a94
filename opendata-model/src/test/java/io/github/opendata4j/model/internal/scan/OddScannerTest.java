package io.github.opendata4j.model.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.model.table.Dialect;
import io.github.opendata4j.model.table.HeaderRows;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OddScannerTest {

    private static Scanned scan(String dialect, String text, String... expectedLabels) {
        return Scanned.with(
                text.getBytes(StandardCharsets.UTF_8),
                ScanOptions.builder().dialect(Dialect.parse(dialect)).expectedLabels(List.of(expectedLabels)));
    }

    @Test
    void takesWhatFollowsAnEscapeAsItIs() {
        Scanned table = scan(
                "{\"delimiter\": \",\", \"escapeChar\": \"\\\\\"}",
                "a,b\nx\\,y,\"say \\\"hi\\\"\"\nu\\\nv,\\\\\n\"\"\"q\",z\\");

        assertThat(table.rows())
                .containsExactly(List.of("x,y", "say \"hi\""), List.of("u\nv", "\\"), List.of("\"q", "z\\"));
        assertThat(table.places()).extracting(Scanned.Place::line).containsExactly(2L, 3L, 5L);
    }

    @Test
    void doublesNoQuotesWhereTheyAreNotDoubled() {
        Scanned table = scan(
                "{\"delimiter\": \",\", \"doubleQuote\": false, \"escapeChar\": \"\\\\\"}",
                "a,b\n\"x\\\"y\",\"u\"\"v\"\n");

        assertThat(table.rows()).containsExactly(List.of("x\"y", "u\"v\""));
        assertThat(table.observations()).extracting(Observation::code).containsExactly("quote-stray");
    }

    @Test
    void skipsBlanksBehindADelimiter() {
        assertThat(scan("{\"skipInitialSpace\": true}", "a, b,  \"c\"\n1,  2 , \"x, y\"\n")
                        .rows())
                .containsExactly(List.of("1", "2 ", "x, y"));
    }

    @Test
    void leavesOutCommentsAndRowsThatAreSaidToBeNone() {
        Scanned table = scan(
                "{\"delimiter\": \";\", \"commentChar\": \"#\", \"commentRows\": [4]}",
                "# an \"odd; title\na;b\n1;2\nleft;out\n3;#4\n#\n\"#\";6\n#end");

        assertThat(table.labels()).containsExactly("a", "b");
        assertThat(table.rows()).containsExactly(List.of("1", "2"), List.of("3", "#4"), List.of("#", "6"));
        assertThat(table.places()).extracting(Scanned.Place::row).containsExactly(2L, 3L, 4L);
        assertThat(table.places()).extracting(Scanned.Place::sheetRow).containsExactly(3L, 5L, 7L);
        assertThat(table.places()).extracting(Scanned.Place::line).containsExactly(3L, 5L, 7L);
    }

    @Test
    void commentsMayBeginWithSeveralCharacters() {
        assertThat(scan("{\"commentChar\": \"//\"}", "a,b\n//x\n/,y\n").rows()).containsExactly(List.of("/", "y"));
    }

    @Test
    void leavesOutBlankRowsWhereAsked() {
        Scanned table = scan("{\"skipBlankRows\": true}", "a,b\n\n1,2\n,\n3,4\n\n");

        assertThat(table.rows()).containsExactly(List.of("1", "2"), List.of("3", "4"));
        assertThat(table.places()).extracting(Scanned.Place::sheetRow).containsExactly(3L, 5L);
    }

    @Test
    void joinsTheLabelsOfSeveralRows() {
        String text = "title\nMontant,Montant,Date\nHT,TTC,Date\n1,2,3\n";

        assertThat(scan("{\"headerRows\": [2, 3]}", text).labels())
                .containsExactly("Montant HT", "Montant TTC", "Date");
        assertThat(scan("{\"headerRows\": [2, 3], \"headerJoin\": \"_\"}", text).labels())
                .containsExactly("Montant_HT", "Montant_TTC", "Date");
        assertThat(scan("{\"headerRows\": [2, 3]}", text).rows()).containsExactly(List.of("1", "2", "3"));
        assertThat(scan("{\"headerRows\": [2, 3]}", text).headerLine()).isEqualTo(2);
    }

    @Test
    void aCommentInTheStatedRowIsNoHeaderAndWhatIsBelowIsData() {
        Scanned table = scan("{\"headerRows\": [1, 2], \"commentChar\": \"#\"}", "a,b\n#\n1,2\n3,4\n");

        assertThat(table.labels()).containsExactly("a", "b");
        assertThat(table.rows()).containsExactly(List.of("1", "2"), List.of("3", "4"));
        assertThatThrownBy(() -> scan("{\"headerRows\": [1], \"commentChar\": \"#\"}", "#\n1,2\n"))
                .isInstanceOfSatisfying(
                        ScanException.class, fault -> assertThat(fault.code()).isEqualTo("header-missing"));
    }

    @Test
    void tellsOfTitlesAboveTheHeaderButNotOfComments() {
        Scanned titled = scan("{\"headerRows\": [2, 3]}", "title\na,b\n,c\n1,2\n");
        assertThat(titled.observations()).contains(new Observation("header-not-first", Map.of("line", 2L), 2));
        assertThat(titled.titleLines()).isEqualTo(1);

        Scanned commented = scan("{\"headerRows\": [2], \"commentRows\": [1]}", "title\na,b\n1,2\n");
        assertThat(commented.codes()).isEmpty();
        assertThat(commented.titleLines()).isEqualTo(1);
    }

    @Test
    void beginsWithDataWhereThereIsNoHeader() {
        Scanned known = scan("{\"header\": false}", "1,x\n2,y\n", "n", "t");
        assertThat(known.labels()).containsExactly("n", "t");
        assertThat(known.rows()).containsExactly(List.of("1", "x"), List.of("2", "y"));
        assertThat(known.places()).extracting(Scanned.Place::row).containsExactly(1L, 2L);
        assertThat(known.places()).extracting(Scanned.Place::sheetRow).containsExactly(1L, 2L);

        assertThat(scan("{\"header\": false}", "1,x,2\n").labels()).containsExactly("field1", "field2", "field3");
    }

    @Test
    void readsANullSequenceAsAnEmptyCell() {
        assertThat(scan("{\"nullSequence\": \"\\\\N\"}", "a,b\n\\N,x\\N\n").rows())
                .containsExactly(List.of("", "x\\N"));
    }

    @Test
    void spellsLabelsAsTheSchemaWhereTheirCaseDoesNotCount() {
        assertThat(scan("{\"headerCase\": false}", "NOM,Montant,Autre\nx,1,2\n", "nom", "montant")
                        .labels())
                .containsExactly("nom", "montant", "Autre");
    }

    @Test
    void findsTheDelimiterAndTheEncodingAsEver() {
        Scanned table = Scanned.with(
                "#\né;b\n1;à\n".getBytes(Charset.forName("windows-1252")),
                ScanOptions.builder().dialect(Dialect.parse("{\"commentChar\": \"#\"}")));

        assertThat(table.encoding()).isEqualTo("windows-1252");
        assertThat(table.delimiter()).isEqualTo(';');
        assertThat(table.labels()).containsExactly("é", "b");
        assertThat(table.rows()).containsExactly(List.of("1", "à"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#x", "#x\n#y\n"})
    void saysThatThereIsNoHeader(String text) {
        assertThatThrownBy(() -> scan("{\"commentChar\": \"#\"}", text)).isInstanceOf(ScanException.class);
        assertThatThrownBy(() -> scan("{\"headerRows\": [1, 9]}", "a,b\n1,2\n")).isInstanceOf(ScanException.class);
    }

    @Test
    void keepsTheLimitsOfEveryTable() {
        Dialect dialect = Dialect.builder().delimiter(',').skipInitialSpace().build();
        ScanOptions.Builder options = ScanOptions.builder()
                .dialect(dialect)
                .maxCellBytes(10)
                .maxRecordBytes(30)
                .maxColumns(5);

        assertThatThrownBy(() -> Scanned.with("a,b\n12345678901,2\n".getBytes(StandardCharsets.UTF_8), options))
                .isInstanceOf(ScanException.class);
        assertThatThrownBy(() -> Scanned.with("a,b\n1,2,3,4,5,6\n".getBytes(StandardCharsets.UTF_8), options))
                .isInstanceOf(ScanException.class);
        assertThatThrownBy(() -> Scanned.with(
                        "a,b\n1234567890,1234567890,1234567890,1\n".getBytes(StandardCharsets.UTF_8), options))
                .isInstanceOf(ScanException.class);
        assertThatThrownBy(() -> Scanned.with("a,b\n\"1,2\n".getBytes(StandardCharsets.UTF_8), options))
                .isInstanceOf(ScanException.class);
        assertThatThrownBy(() -> Scanned.with("a,b\n1\u0000,2\n".getBytes(StandardCharsets.UTF_8), options))
                .isInstanceOf(ScanException.class);
    }

    @Test
    void readsFilesThatAreLongerThanABatch() {
        String text = "a,b\n" + "#\n1, é\n".repeat(200_000);

        Scanned table = scan("{\"commentChar\": \"#\", \"skipInitialSpace\": true}", text);

        assertThat(table.rows()).hasSize(200_000).allMatch(List.of("1", "é")::equals);
        assertThat(table.places().get(199_999)).isEqualTo(new Scanned.Place(200_001, 400_001, 400_001, false));
    }

    /** Where a dialect is odd in nothing that the file has, both readers read the same. */
    @Property
    void agreesWithTheReaderOfOrdinaryFiles(@ForAll("tables") String text) {
        byte[] bytes = ("a,b\n" + text).getBytes(StandardCharsets.UTF_8);
        Dialect.Builder dialect = Dialect.builder().delimiter(',').header(HeaderRows.at(1));
        Scanned ordinary;
        try {
            ordinary = Scanned.with(bytes, ScanOptions.builder().dialect(dialect.build()));
        } catch (ScanException e) {
            assertThatThrownBy(() -> Scanned.with(
                            bytes,
                            ScanOptions.builder()
                                    .dialect(dialect.escapeChar('~').build())))
                    .isInstanceOf(ScanException.class);
            return;
        }

        Scanned odd = Scanned.with(
                bytes, ScanOptions.builder().dialect(dialect.escapeChar('~').build()));

        assertThat(odd.rows()).isEqualTo(ordinary.rows());
        assertThat(odd.places()).isEqualTo(ordinary.places());
        assertThat(odd.labels()).isEqualTo(ordinary.labels());
    }

    @Provide
    Arbitrary<String> tables() {
        return Arbitraries.of("a", "é", "1", ",", ",", "\n", "\r\n", "\r", "\"", "\"\"", " ", ";", "𝄞")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }
}
