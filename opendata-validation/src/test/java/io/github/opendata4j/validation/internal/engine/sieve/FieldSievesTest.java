package io.github.opendata4j.validation.internal.engine.sieve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.opendata4j.model.internal.scan.CellReader;
import io.github.opendata4j.model.table.Constraint;
import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.model.table.FieldType;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sieve may hold back what it likes, but what it lets pass has to be right. */
class FieldSievesTest {
    private static final List<String> EMPTY = List.of("");

    private static boolean passes(Field field, List<String> missing, String text) {
        byte[] bytes = ("xxxxxxxx" + text + "yyyyyyyy").getBytes(StandardCharsets.UTF_8);
        Suspects suspects = new Suspects();
        suspects.begin(1);
        for (Sieve sieve : FieldSieves.of(field, missing)) {
            sieve.sift(Cells.of(bytes, 8, bytes.length - 8), suspects);
        }
        return !suspects.contains(0);
    }

    private static Field field(FieldType type, Constraint... constraints) {
        Field.Builder field = Field.builder("f", type);
        for (Constraint constraint : constraints) {
            field.constraint(constraint);
        }
        return field.build();
    }

    @Property
    void letsPassOnlyNumbersBetweenTheBounds(@ForAll("numbers") String text) {
        Field field = field(
                FieldType.of("number"),
                new Constraint.Minimum(new BigDecimal("0.01")),
                new Constraint.ExclusiveMaximum(new BigDecimal("1000")));
        assumeThat(text).isNotEmpty();
        if (passes(field, EMPTY, text)) {
            assertThat(CellReader.of(field.type()).read(text))
                    .isInstanceOfSatisfying(
                            BigDecimal.class,
                            value -> assertThat(value)
                                    .isGreaterThanOrEqualTo(new BigDecimal("0.01"))
                                    .isLessThan(new BigDecimal("1000")));
        }
    }

    @Property
    void letsPassOnlyWholeNumbers(@ForAll("numbers") String text) {
        Field field = field(FieldType.of("integer"), new Constraint.Maximum(new BigDecimal("99.5")));
        if (!text.isEmpty() && passes(field, EMPTY, text)) {
            assertThat(CellReader.of(field.type()).read(text))
                    .isInstanceOfSatisfying(
                            Long.class, value -> assertThat(value).isLessThanOrEqualTo(99));
        }
    }

    @Property
    void letsPassOnlyDatesBetweenTheBounds(@ForAll("dates") String text) {
        Field field = field(
                FieldType.of("date"),
                new Constraint.Minimum("2000-02-10"),
                new Constraint.ExclusiveMaximum("2031-01-01"));
        if (!text.isEmpty() && passes(field, EMPTY, text)) {
            assertThat(CellReader.of(field.type()).read(text))
                    .isInstanceOfSatisfying(
                            LocalDate.class,
                            date -> assertThat(date).isBetween(LocalDate.of(2000, 2, 10), LocalDate.of(2030, 12, 31)));
        }
    }

    @Property
    void letsPassOnlyWordsOfAList(@ForAll("words") String text) {
        Set<String> allowed =
                Set.of("oui", "non", "aide en numéraire", "aide en numéraire;aide en nature", "0", "oui ");
        Field field = field(FieldType.of("string"), new Constraint.Enumeration(List.copyOf(allowed)));
        if (!text.isEmpty()) {
            assertThat(passes(field, EMPTY, text)).isEqualTo(allowed.contains(text));
        }
    }

    @Test
    void aWordOfAListPassesAndWithAnyOtherCharacterItDoesNot() {
        for (int length = 1; length <= 70; length++) {
            String word = "abcdefghij".repeat(7).substring(0, length);
            Field field = field(FieldType.of("string"), new Constraint.Enumeration(List.of(word, "x" + word)));
            assertThat(passes(field, EMPTY, word)).as(word).isTrue();
            for (int at = 0; at < length; at++) {
                String other = word.substring(0, at) + 'z' + word.substring(at + 1);
                assertThat(passes(field, EMPTY, other)).as(other).isFalse();
            }
        }
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.strings().withChars("0123456789.,-+ e").ofMaxLength(22);
    }

    @Provide
    Arbitrary<String> dates() {
        Arbitrary<String> near = Arbitraries.integers()
                .between(-200, 15_000)
                .map(days -> LocalDate.of(1995, 1, 1).plusDays(days).toString());
        Arbitrary<String> shaped = Arbitraries.strings().withChars("0123-").ofLength(10);
        Arbitrary<String> shuffled = Arbitraries.integers()
                .between(0, 99_999_999)
                .map(n -> "%04d-%02d-%02d".formatted(n / 10_000, n / 100 % 100 % 14, n % 100 % 33));
        return Arbitraries.oneOf(near, shaped, shuffled);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(
                "oui",
                "non",
                "Oui",
                "aide en numéraire",
                "aide en numeraire",
                "aide en numéraire;aide en nature",
                "aide en numérairX;aide en nature",
                "0",
                "00",
                "oui ",
                "",
                "o",
                "ouiouiou");
    }

    @Test
    void datesAreNotHeldBackWithoutNeed() {
        Field field = field(FieldType.of("date"));
        for (LocalDate day = LocalDate.of(2023, 1, 1); day.getYear() < 2025; day = day.plusDays(1)) {
            boolean leapDay = day.getMonthValue() == 2 && day.getDayOfMonth() == 29;
            assertThat(passes(field, EMPTY, day.toString())).as(day.toString()).isEqualTo(!leapDay);
        }
    }

    @ParameterizedTest
    @CsvSource({"23350001600040, true", "23350001600041, false", "35600000000048, false", "2335000160004, false"})
    void siretsAreTestedWithTheirChecksums(String text, boolean passes) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Suspects suspects = new Suspects();
        suspects.begin(1);
        new SiretSieve().sift(Cells.of(bytes, 0, bytes.length), suspects);
        assertThat(suspects.contains(0)).isNotEqualTo(passes);
    }

    @ParameterizedTest
    @CsvSource({"233500016, true", "233500017, false", "23350001, false", "23350001x, false"})
    void sirensAreTestedWithTheirChecksum(String text, boolean passes) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Suspects suspects = new Suspects();
        suspects.begin(1);
        new SirenSieve().sift(Cells.of(bytes, 0, bytes.length), suspects);
        assertThat(suspects.contains(0)).isNotEqualTo(passes);
    }

    @ParameterizedTest
    @ValueSource(strings = {" a", "a ", "a\u00A0", "\u00A0a", "a\u202F", "\tb", "\u2003", "é\u00A0"})
    void blanksAtTheEndsAreHeldBack(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Suspects suspects = new Suspects();
        suspects.begin(1);
        new EdgeSieve().sift(Cells.of(bytes, 0, bytes.length), suspects);
        assertThat(suspects.contains(0)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"à", "Évry", "café", "a b", "x"})
    void lettersAtTheEndsAreNot(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Suspects suspects = new Suspects();
        suspects.begin(1);
        new EdgeSieve().sift(Cells.of(bytes, 0, bytes.length), suspects);
        assertThat(suspects.contains(0)).isFalse();
    }

    @Test
    void aMissingValueIsLeftToTheSlowPath() {
        assertThat(passes(field(FieldType.of("string")), List.of("", "NA"), "NA"))
                .isFalse();
        assertThat(passes(field(FieldType.of("string")), List.of("", "NA"), "NB"))
                .isTrue();
    }

    @Test
    void anEmptyCellPassesIfItMay() {
        assertThat(passes(field(FieldType.of("integer")), EMPTY, "")).isTrue();
        assertThat(passes(field(FieldType.of("integer"), new Constraint.Required()), EMPTY, ""))
                .isFalse();
        assertThat(passes(field(FieldType.of("string")), List.of(), "")).isFalse();
    }

    @Test
    void whatHasNoSieveIsHeldBack() {
        assertThat(passes(field(FieldType.of("geopoint")), EMPTY, "1, 2")).isFalse();
        assertThat(passes(field(FieldType.of("string"), new Constraint.MinLength(1)), EMPTY, "a"))
                .isFalse();
    }

    @Test
    void aPatternIsOnlyLeftToTheChecksumIfItAcceptsEveryNumberOfThatLength() {
        assertThat(coversPattern("^[0-9]{14}$")).isTrue();
        assertThat(coversPattern("^\\d{14}$")).isTrue();
        assertThat(coversPattern("^[1-9][0-9]{13}$")).isFalse();
        assertThat(coversPattern("^[0-8]{14}$")).isFalse();
        assertThat(coversPattern("^[0-9]{13}$")).isFalse();
        assertThat(coversPattern("^(0{14}|9{14})$")).isFalse();
    }

    private static boolean coversPattern(String regex) {
        Field field = field(FieldType.of("string"), new Constraint.PatternConstraint(regex));
        List<Sieve> patterns = FieldSieves.of(field, EMPTY);
        assertThat(patterns).hasSize(1);
        return new SiretSieve().covers(patterns.get(0));
    }
}
