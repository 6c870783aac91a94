package io.github.opendata4j.model.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.opendata4j.model.table.Dialect;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScannerEncodingTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String TEXT = "nom,montant\nPépit'Art – l'œuvre à « 5 € »,1\n";

    /** Larger than what is looked at to guess the encoding. */
    private static final int BEYOND_HEAD = 40_000;

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    @Test
    void readsUtf8WithoutAWord() {
        Scanned table = Scanned.text(TEXT);

        assertThat(table.encoding()).isEqualTo("UTF-8");
        assertThat(table.rows().get(0).get(0)).isEqualTo("Pépit'Art – l'œuvre à « 5 € »");
        assertThat(table.codes()).isEmpty();
    }

    @Test
    void readsWindows1252AndNamesTheFirstLineThatIsNoUtf8() {
        Scanned table = Scanned.text("nom,montant\nMAGMA,1\nPépit'Art – 5 €,2\n", WINDOWS_1252);

        assertThat(table.encoding()).isEqualTo("windows-1252");
        assertThat(table.rows().get(1).get(0)).isEqualTo("Pépit'Art – 5 €");
        assertThat(table.observations())
                .containsExactly(new Observation(
                        "encoding-unexpected", Map.of("encoding", "windows-1252", "expected", "UTF-8"), 3));
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE,true", "UTF-16BE,true", "UTF-16LE,false", "UTF-16BE,false", "UTF-32LE,true"})
    void readsUtf16WithOrWithoutAByteOrderMark(String charset, boolean marked) {
        Scanned table = Scanned.text((marked ? "\uFEFF" : "") + TEXT + "𝄞,2\n", Charset.forName(charset));

        assertThat(table.encoding()).isEqualTo(charset);
        assertThat(table.labels()).containsExactly("nom", "montant");
        assertThat(table.rows()).containsExactly(List.of("Pépit'Art – l'œuvre à « 5 € »", "1"), List.of("𝄞", "2"));
        assertThat(table.codes()).containsExactly("encoding-unexpected");
    }

    @Test
    void anAccentThatOnlyAppearsLateShowsTheEncodingOfTheWholeFile() {
        byte[] bytes = ("nom,montant\n" + "MAGMA,40000\n".repeat(BEYOND_HEAD)
                        + "\"deux\nlignes\",1\nPépit'Art,2\nà,3\n")
                .getBytes(WINDOWS_1252);

        Scanned table = Scanned.bytes(bytes);

        assertThat(table.encoding()).isEqualTo("windows-1252");
        assertThat(table.rows()).hasSize(BEYOND_HEAD + 3);
        assertThat(table.rows().get(BEYOND_HEAD + 1).get(0)).isEqualTo("Pépit'Art");
        assertThat(table.rows().get(BEYOND_HEAD + 2).get(0)).isEqualTo("à");
        assertThat(table.observations()).singleElement().satisfies(seen -> {
            assertThat(seen.code()).isEqualTo("encoding-unexpected");
            assertThat(seen.line()).isEqualTo(BEYOND_HEAD + 4);
        });
    }

    @Test
    void aDamagedUtf8FileKeepsItsOtherAccents() {
        byte[] bytes = join(
                ("nom,montant\n" + "Pépit'Art,1\n".repeat(BEYOND_HEAD)).getBytes(StandardCharsets.UTF_8),
                "L'été,2\n".getBytes(WINDOWS_1252),
                "à la fin,3\n".getBytes(StandardCharsets.UTF_8));

        Scanned table = Scanned.bytes(bytes);

        assertThat(table.encoding()).isEqualTo("UTF-8");
        assertThat(table.rows().subList(BEYOND_HEAD - 1, BEYOND_HEAD + 2))
                .extracting(row -> row.get(0))
                .containsExactly("Pépit'Art", "L'été", "à la fin");
        assertThat(table.observations())
                .containsExactly(new Observation(
                        "encoding-invalid", Map.of("encoding", "UTF-8", "line", BEYOND_HEAD + 2L), BEYOND_HEAD + 2L));
    }

    @Test
    void oneAccidentalMatchDoesNotMakeAFileUtf8() {
        // in windows-1252, à and a no-break space before « look like one character of UTF-8
        Scanned table = Scanned.text("nom,b\nà\u00a0« été », né\u00a0à Privas,1\n", WINDOWS_1252);

        assertThat(table.rows().get(0).get(0)).isEqualTo("à\u00a0« été »");
        assertThat(table.encoding()).isEqualTo("windows-1252");
    }

    @Test
    void bytesThatWindows1252LeavesOpenAreControlCharacters() {
        byte[] bytes = join("déjà,à côté\n".getBytes(WINDOWS_1252), new byte[] {(byte) 0x81, ',', '1', '\n'});

        assertThat(Scanned.bytes(bytes).rows()).containsExactly(List.of("\u0081", "1"));
    }

    @ParameterizedTest
    @CsvSource({"x-MacRoman,MacRoman,10", "IBM850,CP850,10", "x-MacRoman,MacRoman,300000", "IBM850,CP850,300000"})
    void readsWhatMacintoshAndDosWroteFromItsFirstLineOrALateOne(String charset, String encoding, int before) {
        assumeTrue(Charset.isSupported(charset), "a trimmed Java");
        String text = "nom,ville\n" + "a,b\n".repeat(before) + "Élagage à l'école,Saint-Étienne\nforêt,Besançon\n";

        Scanned table = Scanned.text(text, Charset.forName(charset));

        assertThat(table.encoding()).isEqualTo(encoding);
        assertThat(table.rows().subList(before, before + 2))
                .containsExactly(List.of("Élagage à l'école", "Saint-Étienne"), List.of("forêt", "Besançon"));
        assertThat(table.observations())
                .containsExactly(new Observation(
                        "encoding-unexpected", Map.of("encoding", encoding, "expected", "UTF-8"), before + 2));
    }

    @Test
    void saysWhenTheEncodingIsOnlyGuessed() {
        byte[] bytes = {'a', ',', 'b', '\n', '1', ',', '2', '\n', (byte) 0xad, ',', (byte) 0x81, '\n'};

        assertThat(Scanned.bytes(bytes).observations())
                .containsExactly(
                        new Observation(
                                "encoding-unexpected", Map.of("encoding", "windows-1252", "expected", "UTF-8"), 3),
                        new Observation("encoding-guess-uncertain", Map.of("encoding", "windows-1252"), 3));
    }

    @Test
    void whatIsStatedIsBelieved() {
        byte[] bytes = "nom;b\nŒuvre à 5 ¤;1\n".getBytes(StandardCharsets.ISO_8859_1);
        Dialect dialect = Dialect.builder()
                .encoding(Charset.forName("ISO-8859-15"))
                .delimiter(';')
                .build();

        Scanned table = Scanned.with(bytes, ScanOptions.builder().dialect(dialect));

        assertThat(table.rows().get(0).get(0)).endsWith("à 5 €");
        assertThat(table.encoding()).isEqualTo("ISO-8859-15");
        assertThat(table.codes()).isEmpty();
    }

    @Test
    void aByteOrderMarkIsStrongerThanWhatIsStated() {
        Dialect dialect = Dialect.builder().encoding(WINDOWS_1252).build();

        Scanned table = Scanned.with(
                ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8),
                ScanOptions.builder().dialect(dialect));

        assertThat(table.encoding()).isEqualTo("UTF-8");
        assertThat(table.labels()).containsExactly("nom", "montant");
    }

    @Test
    void statedUtf8IsCheckedAllTheSame() {
        Dialect dialect = Dialect.builder().encoding(StandardCharsets.UTF_8).build();

        Scanned table =
                Scanned.with(TEXT.getBytes(WINDOWS_1252), ScanOptions.builder().dialect(dialect));

        assertThat(table.codes()).containsExactly("encoding-invalid");
        assertThat(table.rows().get(0).get(0)).isEqualTo("Pépit'Art – l'œuvre à « 5 € »");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"c0 80", "ed a0 80", "f4 90 80 80", "f5 80 80 80", "e0 80 80", "f0 80 80 80", "ff", "80", "c3"})
    void whatIsWrittenTooLongOrBeyondUnicodeIsNoUtf8(String hex) {
        byte[] wrong = java.util.HexFormat.ofDelimiter(" ").parseHex(hex);
        byte[] bytes = join(
                "é,à\nê,ô\nî,ù\n".getBytes(StandardCharsets.UTF_8), wrong, ",1\n".getBytes(StandardCharsets.UTF_8));

        assertThat(Scanned.bytes(bytes).codes()).containsExactly("encoding-invalid");
    }

    @Test
    void aFileThatEndsWithinACharacterIsReadToItsEnd() {
        byte[] whole = "é,à\nê,ô\nî,ù".getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);

        Scanned table = Scanned.bytes(cut);

        assertThat(table.rows().get(1)).containsExactly("î", "Ã");
        assertThat(table.codes()).containsExactly("encoding-invalid");
    }
}
