package io.github.opendata4j.model.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    private static final Wording FRENCH = Wording.in(Locale.FRANCE);
    private static final Wording ENGLISH = Wording.in(Locale.US);

    @Test
    void speaksEnglishToTheEnglishAndFrenchToAllOthers() {
        assertThat(ENGLISH.locale()).isEqualTo(Locale.ENGLISH);
        assertThat(FRENCH.locale()).isEqualTo(Locale.FRENCH);
        assertThat(Wording.in(Locale.GERMAN).choose("oui", "yes")).isEqualTo("oui");
    }

    @Test
    void writesNumbersInGroupsWithAllTheirDecimals() {
        assertThat(FRENCH.number(84257)).isEqualTo("84\u202f257");
        assertThat(FRENCH.number(new BigDecimal("1234567.1250"))).isEqualTo("1\u202f234\u202f567,125");
        assertThat(ENGLISH.number(84257L)).isEqualTo("84,257");
        assertThat(ENGLISH.number(-0.5)).isEqualTo("-0.5");
        assertThat(ENGLISH.number(Double.NaN)).isEqualTo("NaN");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "999, 999",
        "-999, -999",
        "1000, 1_000",
        "-1000, -1_000",
        "123456, 123_456",
        "-1234567, -1_234_567"
    })
    void groupsDigitsByThree(long number, String french) {
        assertThat(FRENCH.number(number)).isEqualTo(french.replace('_', '\u202f'));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 octet, 0 bytes",
        "1, 1 octet, 1 byte",
        "999, 999 octets, 999 bytes",
        "1000, 1 ko, 1 kB",
        "3449, '3,4 ko', 3.4 kB",
        "12500, 12 ko, 12 kB",
        "999600, 1 Mo, 1 MB",
        "243000000, 243 Mo, 243 MB",
        "5000000000000, 5 To, 5 TB"
    })
    void writesSizesInUnitsOfAThousand(long bytes, String french, String english) {
        assertThat(FRENCH.size(bytes)).isEqualTo(french.replace(' ', '\u00a0'));
        assertThat(ENGLISH.size(bytes)).isEqualTo(english.replace(' ', '\u00a0'));
    }

    @Test
    void writesDaysWithTheMonthInLetters() {
        assertThat(FRENCH.date(LocalDate.of(2019, 1, 17))).isEqualTo("17 janvier 2019");
        assertThat(FRENCH.date(LocalDate.of(2019, 8, 1))).isEqualTo("1er août 2019");
        assertThat(FRENCH.date(LocalDate.of(2019, 8, 10))).isEqualTo("10 août 2019");
        assertThat(ENGLISH.date(LocalDate.of(2019, 1, 17))).isEqualTo("17 January 2019");
    }

    @Test
    void writesTimesToTheMinute() {
        LocalDateTime time = LocalDateTime.of(2019, 1, 17, 9, 5, 59);

        assertThat(FRENCH.dateTime(time)).isEqualTo("17 janvier 2019 à 9 h 05");
        assertThat(ENGLISH.dateTime(time)).isEqualTo("17 January 2019 at 9:05");
    }

    @Test
    void spellsTheFormOfADate() {
        assertThat(FRENCH.form("%d/%m/%Y %H:%M:%S")).isEqualTo("JJ/MM/AAAA hh:mm:ss");
        assertThat(ENGLISH.form("%Y-%m-%d")).isEqualTo("YYYY-MM-DD");
        assertThat(ENGLISH.form("lon, lat")).isEqualTo("lon, lat");
    }

    @Test
    void quotesTheTextsOfAList() {
        assertThat(FRENCH.list(List.of("oui", "non"))).isEqualTo("«\u00a0oui\u00a0», «\u00a0non\u00a0»");
        assertThat(ENGLISH.list(List.of("yes", 1000))).isEqualTo("“yes”, 1,000");
    }

    @Test
    void cutsALongListAndTellsItsLength() {
        String list = FRENCH.list(Collections.nCopies(1100, 7));

        assertThat(list).isEqualTo("7, ".repeat(11) + "7… (1\u202f100 en tout)");
        assertThat(ENGLISH.list(Collections.nCopies(12, 7))).doesNotContain("in all");
    }

    @Test
    void callsDelimitersByTheirNames() {
        assertThat(FRENCH.value(';')).isEqualTo("point-virgule");
        assertThat(ENGLISH.value('\t')).isEqualTo("tab");
        assertThat(ENGLISH.value('~')).isEqualTo("~");
    }

    @Test
    void leavesTextsAsTheyAre() {
        assertThat(FRENCH.value("1000")).isEqualTo("1000");
        assertThat(FRENCH.value(LocalDate.of(2019, 1, 17))).isEqualTo("17 janvier 2019");
    }
}
