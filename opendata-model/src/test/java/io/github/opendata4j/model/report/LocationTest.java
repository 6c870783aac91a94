package io.github.opendata4j.model.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocationTest {
    @ParameterizedTest
    @CsvSource({"1, A9", "3, C9", "26, Z9", "27, AA9", "52, AZ9", "53, BA9", "702, ZZ9", "703, AAA9", "16384, XFD9"})
    void namesACellAsASpreadsheetDoes(int column, String cell) {
        assertThat(Location.builder().column(column).sheetRow(9).build().cell()).contains(cell);
    }

    @Property
    void lettersCountInBase26(@ForAll @IntRange(min = 1) int column) {
        String cell =
                Location.builder().column(column).sheetRow(1).build().cell().orElseThrow();
        long number = cell.chars().filter(Character::isLetter).asLongStream().reduce(0, (n, c) -> n * 26 + c - 'A' + 1);

        assertThat(number).isEqualTo(column);
    }

    @Test
    void hasNoCellWithoutASpreadsheetRow() {
        assertThat(Location.builder().row(2).line(2).column(3).build().cell()).isEmpty();
        assertThat(Location.builder().sheetRow(2).build().cell()).isEmpty();
    }

    @Test
    void isEmptyWhereNothingIsKnown() {
        Location none = Location.none();

        assertThat(none.row()).isEmpty();
        assertThat(none.line()).isEmpty();
        assertThat(none.sheetRow()).isEmpty();
        assertThat(none.column()).isEmpty();
        assertThat(none.field()).isEmpty();
        assertThat(none.pointer()).isEmpty();
        assertThat(none.resource()).isEmpty();
    }

    @Test
    void keepsAllThatItIsToldThroughItsBuilder() {
        Location location = Location.builder()
                .row(6)
                .line(8)
                .sheetRow(7)
                .column(3)
                .field("montant")
                .pointer("/distributions/0")
                .resource("aides.csv")
                .build();

        Location copy = location.toBuilder().build();

        assertThat(copy).isEqualTo(location).hasSameHashCodeAs(location);
        assertThat(copy.row()).hasValue(6);
        assertThat(copy.line()).hasValue(8);
        assertThat(copy.sheetRow()).hasValue(7);
        assertThat(copy.column()).hasValue(3);
        assertThat(copy.field()).contains("montant");
        assertThat(copy.pointer()).contains("/distributions/0");
        assertThat(copy.resource()).contains("aides.csv");
        assertThat(copy).isNotEqualTo(location.toBuilder().row(7).build());
    }

    @Test
    void refusesNumbersBelowOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Location.builder().row(0))
                .withMessageContaining("count from 1");
        assertThatIllegalArgumentException().isThrownBy(() -> Location.builder().column(-1));
    }

    @Test
    void aCellOfAWorkbookIsOnASheet() {
        Location place = Location.builder().sheetRow(7).column(3).sheet("Aides").build();

        assertThat(place.sheet()).contains("Aides");
        assertThat(place.toBuilder().build()).isEqualTo(place).hasSameHashCodeAs(place);
        assertThat(place.toBuilder().sheet("Notice").build()).isNotEqualTo(place);
        assertThat(place).hasToString("row 0, line 0, cell C7, field null, pointer null, resource null, sheet Aides");
    }
}
