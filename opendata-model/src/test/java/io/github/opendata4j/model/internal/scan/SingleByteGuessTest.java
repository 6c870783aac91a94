package io.github.opendata4j.model.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SingleByteGuessTest {

    private static final List<String> WORDS = List.of(
            "Préfecture",
            "Élagage",
            "garçon",
            "à la",
            "où",
            "PRÉFET",
            "forêt",
            "maïs",
            "Noël",
            "hôpital",
            "dîner",
            "Nîmes",
            "août",
            "gâteau",
            "Saint-Étienne",
            "ÎLE",
            "déjà",
            "collège",
            "élève",
            "Besançon",
            "CHÂTEAU",
            "fête");

    private static byte[] encode(SingleByteTable table, String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        text.chars().forEach(character -> bytes.write(byteOf(table, (char) character)));
        return bytes.toByteArray();
    }

    private static int byteOf(SingleByteTable table, char character) {
        for (int value = 0; value < 256; value++) {
            if (table.character((byte) value) == character) {
                return value;
            }
        }
        throw new IllegalArgumentException(table + " has no " + character);
    }

    private static SingleByteGuess guess(SingleByteTable table, String text) {
        byte[] bytes = encode(table, text);
        return SingleByteGuess.of(bytes, 0, bytes.length);
    }

    @ParameterizedTest
    @EnumSource(SingleByteTable.class)
    void theTablesAreThoseOfJava(SingleByteTable table) {
        assumeTrue(Charset.isSupported(table.encoding()), "a trimmed Java");
        Charset charset = Charset.forName(table.encoding());
        for (int value = 0; value < 256; value++) {
            String expected = new String(new byte[] {(byte) value}, charset);
            char open = table == SingleByteTable.MAC_ROMAN && value == 0xdb ? '€' : (char) value;
            assertThat(table.character((byte) value))
                    .as("%s 0x%x", table, value)
                    .isIn(expected.charAt(0), open);
        }
    }

    @Provide
    Arbitrary<String> french() {
        return Arbitraries.of(WORDS).list().ofMinSize(5).ofMaxSize(30).map(words -> String.join(" ", words));
    }

    @Property
    void findsTheEncodingOfAnyFewFrenchWords(@ForAll("french") String text, @ForAll SingleByteTable table) {
        SingleByteGuess guess = guess(table, text);

        // the two agree on all letters of these words
        SingleByteTable expected = table == SingleByteTable.ISO_8859_15 ? SingleByteTable.WINDOWS_1252 : table;
        assertThat(guess.table()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"un cœur", "SŒUR", "40 000 €", "Prix : 5 €\n12 €"})
    void knowsIso885915ByWhatOnlyItWrites(String text) {
        assertThat(guess(SingleByteTable.ISO_8859_15, text).table()).isEqualTo(SingleByteTable.ISO_8859_15);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "l’eau et l’été",
                "« été »",
                "5 € – 6 €",
                "l’œuvre",
                "3 m² à 5°",
                "café",
                "É",
                "½ part à 5 €",
                "CAFÉ"
            })
    void keepsWindows1252WhereItMakesSense(String text) {
        assertThat(guess(SingleByteTable.WINDOWS_1252, text).table()).isEqualTo(SingleByteTable.WINDOWS_1252);
    }

    @ParameterizedTest
    @EnumSource(SingleByteTable.class)
    void isCertainOfASentence(SingleByteTable table) {
        assertThat(guess(table, "La forêt de Chaux a été replantée à l'été 1950 ; accès libre toute l'année.")
                        .certain())
                .isTrue();
    }

    @Test
    void isNotCertainOfWhatIsFrenchInNone() {
        byte[] russian = "Привет, мир".getBytes(Charset.forName("windows-1251"));
        byte[] noise = {'a', ',', (byte) 0x81, ',', (byte) 0xad, '\n'};

        assertThat(SingleByteGuess.of(russian, 0, russian.length).certain()).isFalse();
        assertThat(SingleByteGuess.of(noise, 0, noise.length).certain()).isFalse();
        assertThat(SingleByteGuess.of(noise, 0, noise.length).table()).isEqualTo(SingleByteTable.WINDOWS_1252);
    }
}
