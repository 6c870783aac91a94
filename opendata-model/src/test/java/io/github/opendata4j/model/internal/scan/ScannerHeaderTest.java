package io.github.opendata4j.model.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.model.table.Dialect;
import io.github.opendata4j.model.table.TableSource;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScannerHeaderTest {

    private static Scanned scan(String text, String... expectedLabels) {
        return Scanned.bytes(text.getBytes(StandardCharsets.UTF_8), expectedLabels);
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t', '|'})
    void findsTheDelimiterByTheWidthOfTheRecords(char delimiter) {
        String text = "nom#montant#lieu\nMAGMA, l'autre#40 000,00#a;b\nPépit#1#c|d\n".replace('#', delimiter);
        String quoted =
                delimiter == ',' ? text.replace("MAGMA, l'autre", "MAGMA").replace("40 000,00", "4") : text;
        Scanned table = Scanned.text(
                delimiter == ';' || delimiter == '|'
                        ? quoted.replace("a;b", "a").replace("c|d", "c")
                        : quoted);

        assertThat(table.delimiter()).isEqualTo(delimiter);
        assertThat(table.labels()).containsExactly("nom", "montant", "lieu");
    }

    @Test
    void aDelimiterOtherThanTheCommaIsTold() {
        assertThat(Scanned.text("a;b\n1;2\n").observations())
                .containsExactly(new Observation("delimiter-unexpected", Map.of("delimiter", ';', "expected", ','), 0));
        assertThat(Scanned.source(
                                TableSource.of("X.TSV", "a\tb\n1\t2\n".getBytes(StandardCharsets.UTF_8)),
                                ScanOptions.builder())
                        .observations())
                .isEmpty();
    }

    @Test
    void aDelimiterThatIsStatedIsNeitherSoughtNorTold() {
        Dialect dialect = Dialect.builder().delimiter(';').build();

        Scanned table = Scanned.with(
                "a,b;c\n1,2;3\n".getBytes(StandardCharsets.UTF_8),
                ScanOptions.builder().dialect(dialect));

        assertThat(table.labels()).containsExactly("a,b", "c");
        assertThat(table.codes()).isEmpty();
    }

    @Test
    void twoDelimitersThatCutAlikeAreToldUnlessALabelDecides() {
        String text = "nom;lieu, rue\nMAGMA;Annonay, 1\nPépit;Joyeuse, 2\n";

        assertThat(Scanned.text(text).observations())
                .contains(new Observation(
                        "delimiter-uncertain", Map.of("delimiter", ',', "allowed", List.of(',', ';')), 0));
        assertThat(scan(text, "nom").codes()).doesNotContain("delimiter-uncertain");
        assertThat(Scanned.text("a;b\n1,5;2\n3;4\n").codes()).containsExactly("delimiter-unexpected");
    }

    @Test
    void aTitleThatListsTheLabelsWithCommasIsNotTheHeaderOfATableWithSemicolons() {
        Scanned table = scan("nom,lieu\n\nnom;lieu;note\n" + "1,5;2;x\n".repeat(30), "nom", "lieu");

        assertThat(table.delimiter()).isEqualTo(';');
        assertThat(table.labels()).containsExactly("nom", "lieu", "note");
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t', '|'})
    void aHeaderOfTooManyColumnsIsNotReadAsOneWideColumn(char delimiter) {
        String row = ("x" + delimiter).repeat(ScanOptions.MAX_COLUMNS + 1) + "\n";

        assertThatThrownBy(() -> Scanned.text(row + row))
                .isInstanceOfSatisfying(
                        ScanException.class, fault -> assertThat(fault.code()).isEqualTo("limit-reached"));
        if (delimiter != ',') {
            assertThat(Scanned.text("mots\n" + row).rows()).hasSize(1);
        }
    }

    @Test
    void expectedLabelsDecideWhatWidthsDoNot() {
        // every row has one comma and one semicolon
        String text = "nom;lieu, rue\nMAGMA;Annonay, 1\nPépit;Joyeuse, 2\n";

        assertThat(scan(text, "nom").delimiter()).isEqualTo(';');
        assertThat(scan(text, "nom;lieu").delimiter()).isEqualTo(',');
    }

    @Test
    void aTextThatHasTheSameDelimiterInEachRowDoesNotCutATableOfOneColumn() {
        Scanned table = scan("mots\na;b\nc;d\ne;f\n", "mots");

        assertThat(table.delimiter()).isEqualTo(',');
        assertThat(table.rows().get(0)).containsExactly("a;b");
    }

    @Test
    void titlesAboveTheHeaderAreFoundByTheExpectedLabels() {
        Scanned table = scan("Aides 2018;Ardèche\n\nNom ;MONTANT;Notes\nMAGMA;1;x\n", "nom", "montant", "date");

        assertThat(table.labels()).containsExactly("Nom ", "MONTANT", "Notes");
        assertThat(table.headerLine()).isEqualTo(3);
        assertThat(table.titleLines()).isEqualTo(2);
        assertThat(table.rows()).containsExactly(List.of("MAGMA", "1", "x"));
        assertThat(table.places().get(0)).isEqualTo(new Scanned.Place(2, 4, 4, false));
        assertThat(table.observations()).contains(new Observation("header-not-first", Map.of("line", 3L), 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Aides 2018", "Aides 2018;;", "\"Aides\n2018\";;"})
    void titlesAreKnownByTheirOneCellWhereNoLabelIs(String title) {
        Scanned table = scan(title + "\nBénéficiaire;Montant;Date\nMAGMA;1;x\nPépit;2;y\n", "nom", "id");

        assertThat(table.labels()).containsExactly("Bénéficiaire", "Montant", "Date");
        assertThat(table.titleLines()).isEqualTo(1);
    }

    @Test
    void aHeaderWhoseFirstLabelIsEmptyIsNoTitle() {
        assertThat(Scanned.text(";2018\nArdèche;1\nDrôme;2\n").labels()).containsExactly("", "2018");
    }

    @Test
    void blankLinesAboveTheHeaderAreTold() {
        Scanned table = Scanned.text("\n\n  \na,b\n1,2\n");

        assertThat(table.labels()).containsExactly("a", "b");
        assertThat(table.headerLine()).isEqualTo(4);
        assertThat(table.codes()).containsExactly("header-not-first");
    }

    @Test
    void oneWordOfTheDataThatIsALabelByChanceIsNoHeader() {
        assertThat(scan("x,y,z\n1,commune,2\n", "commune", "nom").labels()).containsExactly("x", "y", "z");
        assertThat(scan("champ,sens\nmontant,en euros\n", "montant").labels()).containsExactly("champ", "sens");
        assertThat(scan("Liste des noms\nnom\nMAGMA\n", "nom").labels()).containsExactly("nom");
    }

    @Test
    void theRowOfTheHeaderMayBeStated() {
        Dialect dialect = Dialect.builder().headerRow(2).build();

        Scanned table = Scanned.with(
                "a,b\nc,d\n1,2\n".getBytes(StandardCharsets.UTF_8),
                ScanOptions.builder().dialect(dialect));

        assertThat(table.labels()).containsExactly("c", "d");
    }

    @Test
    void theSeparatorLineOfASpreadsheetIsBelieved() {
        Scanned table = Scanned.text("sep=;\r\na,b;c\r\n1,2;3\r\n");

        assertThat(table.labels()).containsExactly("a,b", "c");
        assertThat(table.rows()).containsExactly(List.of("1,2", "3"));
        assertThat(table.codes()).containsExactly("header-not-first", "delimiter-unexpected");
    }

    @Test
    void aTableMayHaveOneColumn() {
        assertThat(scan("a\n1\n2\n", "a").rows()).containsExactly(List.of("1"), List.of("2"));
        assertThat(scan("a", "a").labels()).containsExactly("a");
    }

    @Test
    void aHeaderMayBeLongerThanABlock() {
        String label = "x".repeat(100_000);
        Scanned table = scan(label + "1;" + label + "2;" + label + "3\na;b;c\n", "nom");

        assertThat(table.labels()).containsExactly(label + "1", label + "2", label + "3");
        assertThat(table.rows()).containsExactly(List.of("a", "b", "c"));
    }
}
