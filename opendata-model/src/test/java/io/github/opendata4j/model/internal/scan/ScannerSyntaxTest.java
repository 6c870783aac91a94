package io.github.opendata4j.model.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.internal.scan.Scanned.Place;
import io.github.opendata4j.model.table.Dialect;
import io.github.opendata4j.model.table.TableSource;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScannerSyntaxTest {

    @Test
    void readsTheHeaderAndTheRows() {
        Scanned table = Scanned.text("nom,montant\nMAGMA,40000\nLa Fabritech,25000\n");

        assertThat(table.labels()).containsExactly("nom", "montant");
        assertThat(table.rows()).containsExactly(List.of("MAGMA", "40000"), List.of("La Fabritech", "25000"));
        assertThat(table.observations()).isEmpty();
        assertThat(table.encoding()).isEqualTo("UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyLineEndEndsARecord(String end) {
        Scanned table = Scanned.text("a,b" + end + "1,2" + end + "3,4");

        assertThat(table.rows()).containsExactly(List.of("1", "2"), List.of("3", "4"));
        assertThat(table.places()).extracting(Place::line).containsExactly(2L, 3L);
    }

    @Test
    void lineEndsMayBeMixed() {
        assertThat(Scanned.text("a\r1\r\n2\n\r3").rows())
                .containsExactly(List.of("1"), List.of("2"), List.of(""), List.of("3"));
    }

    @Test
    void mixedLineEndsAreToldOnceWithHowManyDifferAndWhereTheyBegin() {
        assertThat(Scanned.text("a,b\r\n1,2\r\n3,4\n5,6\r\n7,8\n").observations())
                .containsExactly(new Observation("line-ending-mixed", Map.of("count", 2L), 3));
        String many = "a,b\n" + "1,2\n".repeat(50_000) + "3,4\r\n" + "5,6\r".repeat(3) + "7,8\n".repeat(50_000);
        assertThat(Scanned.text(many).observations())
                .containsExactly(new Observation("line-ending-mixed", Map.of("count", 4L), 50_002));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\r\n\"x\ny\",2\r\n3,4", "a,b\n\"x\r\ny\",\"\r\"\n3,4\n", "a\r1\r2", "a,b"})
    void lineBreaksWithinCellsAndAMissingLastOneAreNoMixture(String text) {
        assertThat(Scanned.text(text).codes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0085", "\u2028", "\u2029", "\u000b", "\f", "\u001c"})
    void nothingElseEndsALine(String character) {
        String cell = "x" + character + "a text long enough for one such character";
        Scanned table = Scanned.text("a,b\n" + (cell + ",2\n").repeat(2000));

        assertThat(table.rows()).hasSize(2000).allMatch(row -> row.equals(List.of(cell, "2")));
    }

    @Test
    void theLastRecordNeedsNoLineEnd() {
        assertThat(Scanned.text("a,b\n1,").rows()).containsExactly(List.of("1", ""));
        assertThat(Scanned.text("a,b\n1,2\n").rows()).hasSize(1);
        assertThat(Scanned.text("a,b").rows()).isEmpty();
    }

    @Test
    void quotedCellsHoldDelimitersLineEndsAndQuotes() {
        Scanned table = Scanned.text("a,b\n\"x,y\",\"l'un\r\nl'autre\"\n\"dit \"\"oui\"\"\",\"\"\n\"\"\"\",z\n");

        assertThat(table.rows())
                .containsExactly(List.of("x,y", "l'un\r\nl'autre"), List.of("dit \"oui\"", ""), List.of("\"", "z"));
    }

    @Test
    void aQuoteWithinAPlainCellIsText() {
        Scanned table = Scanned.text("a,b\nécran 12\",\"\"\n");

        assertThat(table.rows()).containsExactly(List.of("écran 12\"", ""));
        assertThat(table.codes()).isEmpty();
    }

    @Test
    void whatFollowsAClosingQuoteIsTextAndIsTold() {
        Scanned table = Scanned.text("a,b\n1,2\n\"le \"\"x\"\" \"grand\" y,z\n");

        assertThat(table.rows().get(1)).containsExactly("le \"x\" grand\" y", "z");
        assertThat(table.observations()).singleElement().satisfies(seen -> {
            assertThat(seen.code()).isEqualTo("quote-stray");
            assertThat(seen.line()).isEqualTo(3);
        });
    }

    @Test
    void countsRowsLinesAndSheetRowsApart() {
        Scanned table = Scanned.text("a,b\n\"1\n1\",x\n\n2,y\n");

        assertThat(table.places())
                .containsExactly(new Place(2, 2, 2, false), new Place(3, 4, 3, true), new Place(4, 5, 4, false));
    }

    @Test
    void aBlankLineIsOneEmptyCell() {
        assertThat(Scanned.text("a,b\n\n,\n").rows()).containsExactly(List.of(""), List.of("", ""));
        assertThat(Scanned.text("a,b\n\n,\n").places()).allMatch(Place::blank);
    }

    @Test
    void shortAndLongRecordsKeepTheirWidth() {
        Scanned table = Scanned.text("a,b,c\n1\n1,2,3,4\n1,2,3\n");

        assertThat(table.rows()).extracting(List::size).containsExactly(1, 4, 3);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstLabel() {
        assertThat(Scanned.text("\uFEFFnom,b\n1,2\n").labels()).containsExactly("nom", "b");
        assertThat(Scanned.text("\uFEFF\"nom\",b\n1,2\n").labels()).containsExactly("nom", "b");
    }

    @Test
    void quotesMayBeAnotherCharacterOrNone() {
        byte[] bytes = "a,b\n'x,y',\"z\n".getBytes(StandardCharsets.UTF_8);
        Dialect single = Dialect.builder().quoteChar('\'').build();
        Dialect none = Dialect.builder().noQuotes().build();

        assertThat(Scanned.with(bytes, ScanOptions.builder().dialect(single)).rows())
                .containsExactly(List.of("x,y", "\"z"));
        assertThat(Scanned.with(bytes, ScanOptions.builder().dialect(none)).rows())
                .containsExactly(List.of("'x", "y'", "\"z"));
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 9, 10, 11, 13, 16, 23, 64})
    void theSeamsBetweenBlocksDoNotShow(int blockBytes) {
        String text =
                "nom;montant\r\n\"L'Enveloppe, \"\"Annonay\"\"\r\n(07)\";40 000\r\n\r\nPépit'Art €;\"\"\r\n\"𝄞\";x;y";

        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ScanOptions.Builder options =
                ScanOptions.builder().dialect(Dialect.builder().delimiter(';').build());

        Scanned whole = Scanned.with(bytes, options);
        Scanned seams = Scanned.with(bytes, options.blockBytes(blockBytes));

        assertThat(seams).isEqualTo(whole);
        assertThat(whole.rows()).hasSize(4);
    }

    @Test
    void recordsThatEndElsewhereThanGuessedAreReadAgain() {
        String odd = "a,5\" pipe\nb,\"two\nlines\"\n".repeat(40); // a stray quote: half of the guesses are wrong
        byte[] file = ("name,size\n" + odd + "c,d\n".repeat(40)).getBytes(StandardCharsets.UTF_8);
        ReadingAhead ahead = new ReadingAhead(3);
        ScanOptions.Builder options = ScanOptions.builder().blockBytes(64);

        Scanned table = Scanned.source(TableSource.of("test.csv", file), options, ahead);

        assertThat(table).isEqualTo(Scanned.with(file, options));
        assertThat(table.rows()).hasSize(120).contains(List.of("a", "5\" pipe"), List.of("b", "two\nlines"));
        assertThat(ahead.wrongGuesses()).isPositive();
    }

    @Test
    void whatIsPlainIsNeverReadTwice() {
        byte[] file = ("name,size\n" + "a,\"5,1\"\nb,\"\"\"q\"\"\"\nc,\"two\nlines\"\n".repeat(90))
                .getBytes(StandardCharsets.UTF_8);
        ReadingAhead ahead = new ReadingAhead(3);
        ScanOptions.Builder options = ScanOptions.builder().blockBytes(64);

        assertThat(Scanned.source(TableSource.of("test.csv", file), options, ahead))
                .isEqualTo(Scanned.with(file, options));
        assertThat(ahead.wrongGuesses()).isZero();
    }

    @Test
    void cellsOfManyLinesAreGuessedWrongOnceAtMost() {
        byte[] file = ("name,size\n" + "a,\"one\ntwo\nthree\nfour\nfive\nsix\nseven\"\n".repeat(90))
                .getBytes(StandardCharsets.UTF_8);
        ReadingAhead ahead = new ReadingAhead(3);
        ScanOptions.Builder options = ScanOptions.builder().blockBytes(64);

        assertThat(Scanned.source(TableSource.of("test.csv", file), options, ahead))
                .isEqualTo(Scanned.with(file, options));
        assertThat(ahead.wrongGuesses()).isEqualTo(1);
    }
}
