package io.github.opendata4j.model.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Cells that are read from their bytes are what their texts would have been read as. */
class QuickCellProperties {
    private static final List<Class<?>> CLASSES = List.of(
            String.class,
            int.class,
            Integer.class,
            long.class,
            Long.class,
            double.class,
            Double.class,
            boolean.class,
            Boolean.class,
            BigDecimal.class,
            LocalDate.class);

    @Property
    void aQuickReadingIsTheCarefulOne(@ForAll("cells") String cell, @ForAll DecimalMark mark) {
        byte[] bytes = ("x" + cell + "9").getBytes(StandardCharsets.UTF_8); // what is around does not count
        for (Class<?> type : CLASSES) {
            Object quick = QuickCell.of((Type) type, mark).read(bytes, 1, bytes.length - 1);
            if (quick != null) {
                Object careful = type == String.class ? cell : PlainConversions.read(type, cell, mark);
                assertThat(quick).as("%s as %s", cell, type).isEqualTo(careful);
            }
        }
    }

    @Property
    void usualCellsAreReadQuickly(@ForAll int number, @ForAll DecimalMark mark) {
        byte[] bytes = (number + ".25").getBytes(StandardCharsets.UTF_8);
        int whole = bytes.length - 3;
        assertThat(QuickCell.of(int.class, mark).read(bytes, 0, whole)).isEqualTo(number);
        assertThat(QuickCell.of(Long.class, mark).read(bytes, 0, whole)).isEqualTo((long) number);
        assertThat(QuickCell.of(BigDecimal.class, mark).read(bytes, 0, bytes.length))
                .isEqualTo(new BigDecimal(number + ".25"));
        assertThat(QuickCell.of(double.class, mark).read(bytes, 0, bytes.length))
                .isEqualTo(Double.parseDouble(number + ".25"));
    }

    @Property
    void textsOfAllLettersAreThoseOfTheirBytes(@ForAll("texts") String text) {
        byte[] bytes = ("é" + text + "é").getBytes(StandardCharsets.UTF_8);
        assertThat(new Latin1Texts().of(bytes, 2, bytes.length - 2)).isEqualTo(text);
    }

    @Property(tries = 20)
    void textsThatComeOftenAreOne(@ForAll("texts") String text) {
        RecentTexts texts = new RecentTexts();
        byte[] bytes = ("departement " + text).getBytes(StandardCharsets.UTF_8);
        Object first = texts.read(bytes, 0, bytes.length);
        for (int i = 0; i < 10_000; i++) {
            assertThat(texts.read(bytes, 0, bytes.length)).isEqualTo("departement " + text);
        }
        assertThat(bytes.length > 64 || texts.read(bytes, 0, bytes.length) == first)
                .isTrue();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("abcdefgh ,.;'0123456789éèàçÉùïöÿ\u0080\u00ff\u0100œ’€")
                .ofMaxLength(80);
    }

    @Provide
    Arbitrary<String> cells() {
        Arbitrary<String> any = Arbitraries.strings()
                .withChars("0123456789.,-+/ eEoOuUiInNé\u00a0\u2003")
                .ofMinLength(1)
                .ofMaxLength(24);
        Arbitrary<String> usual = Arbitraries.of(
                "oui",
                "NON",
                "Oui",
                "0",
                "1",
                "true",
                "2019-01-17",
                "17/01/2019",
                "2019-02-30",
                "31/12/2019",
                "29/02/2020",
                "-0",
                "-0.0",
                "007",
                "1.",
                ".5",
                "-.5",
                "12,5",
                "1 234",
                "999999999999999999",
                "-9223372036854775808",
                "9999999999.99999999",
                "0.10",
                "--1",
                "1-2",
                "-",
                " 1",
                "1.2.3");
        return Arbitraries.oneOf(any, usual);
    }
}
