package io.github.opendata4j.validation.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.report.Location;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static void assertNames(Location location, String french, String english) {
        assertThat(new Places(Phrases.in(Locale.FRENCH)).of(location)).contains(french.replace('_', '\u00a0'));
        assertThat(new Places(Phrases.in(Locale.ENGLISH)).of(location)).contains(english.replace('_', '\u00a0'));
    }

    @Test
    void namesTheCellAndTheLineOfTheTextWhereThatIsAnother() {
        Location.Builder cell = Location.builder().row(6).sheetRow(7).column(3).field("montant");

        assertNames(cell.build(), "C7", "C7");
        assertNames(cell.line(7).build(), "C7", "C7");
        assertNames(cell.line(1009).build(), "C7 (ligne_1\u202f009 du texte)", "C7 (line_1,009 of the text)");
    }

    @Test
    void namesTheRowOfWhatConcernsAWholeRow() {
        assertNames(Location.builder().row(6).sheetRow(7).line(7).build(), "ligne_7", "row_7");
    }

    @Test
    void namesLineOrColumnWhereThereIsNoSheet() {
        assertNames(Location.builder().line(43).build(), "ligne_43", "line_43");
        assertNames(Location.builder().column(3).build(), "colonne n°_3", "column no._3");
    }

    @Test
    void namesThePlaceInADescription() {
        assertNames(Location.ofPointer("/publisher/siren"), "producteur › SIREN", "publisher › SIREN");
    }

    @Test
    void namesTheFileWhereThereAreSeveral() {
        assertNames(Location.builder().resource("a.csv").sheetRow(7).column(3).build(), "a.csv_: C7", "a.csv: C7");
        assertNames(Location.builder().resource("a.csv").build(), "a.csv", "a.csv");
    }

    @Test
    void isEmptyForTheWhole() {
        assertThat(new Places(Phrases.in(Locale.FRENCH)).of(Location.ofField("montant")))
                .isEmpty();
    }
}
