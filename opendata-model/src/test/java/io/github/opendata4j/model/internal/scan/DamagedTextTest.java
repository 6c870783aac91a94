package io.github.opendata4j.model.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.internal.scan.DamagedText.Damage;
import io.github.opendata4j.model.table.TableSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DamagedTextTest {

    private static Damage damage(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return DamagedText.of(bytes, 0, bytes.length);
    }

    /** As a program writes it that takes UTF-8 for windows-1252. */
    private static String misread(String text) {
        return SingleByteTable.WINDOWS_1252.decode(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"é", "à", "ç", "œ", "É", "À", "’", "–", "€", "« »", "°", "ÿ", "l’été à l’œuvre, 5 €"})
    void seesWhatWasMisreadAndReadsItBack(String text) {
        assertThat(damage(misread(text))).isEqualTo(Damage.MISREAD);
        assertThat(DamagedText.repaired(misread(text))).contains(text);
        assertThat(DamagedText.repaired(misread(misread(text)))).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CHÂTEAU", "PÂTISSERIE", "É", "à « Â »", "«\u00a0Ça\u00a0»", "l’œuvre", "São Paulo", "Ångström",
                        "5 € – 6 €",
                "Łódź", "Ærø", "Dâ", "fâché", "Â", "î", "日本", "𝄞", ""
            })
    void leavesAloneWhatIsAsItShouldBe(String text) {
        assertThat(damage(text)).isEqualTo(Damage.NONE);
    }

    @Test
    void knowsThatALostCharacterIsLost() {
        assertThat(damage("aide en num\uFFFDraire")).isEqualTo(Damage.LOST);
    }

    @Test
    void repairsNothingThatCanNotAllBeReadBack() {
        assertThat(DamagedText.repaired("Pr\u00c3\u00a9fet de l'\u00e9t\u00e9")).isEmpty();
        assertThat(DamagedText.repaired("Pr\u00c3\u00a9fet 日本")).isEmpty();
        assertThat(DamagedText.repaired("Préfet")).isEmpty();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a",
                        "Préfet",
                        "Â",
                        "É",
                        "’",
                        "œ",
                        "\uFFFD",
                        misread("é"),
                        misread("’"),
                        misread("œ"),
                        " ",
                        "€",
                        "日")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    @Property
    void theWatchMissesNothingInItsThoroughPartWhereverTheBlocksEnd(@ForAll("texts") String text, @ForAll byte seam) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int cut = Math.min(bytes.length, seam & 0x7f);
        while (cut < bytes.length && (bytes[cut] & 0xc0) == 0x80) {
            cut++;
        }
        boolean damaged = DamagedText.of(bytes, 0, bytes.length) != Damage.NONE;

        DamageWatch watch = new DamageWatch();
        watch.watch(bytes, 0, cut);
        watch.watch(bytes, cut, bytes.length);

        assertThat(watch.take()).isEqualTo(damaged);
        assertThat(watch.take()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"num\uFFFDraire,1\n", "l\u00e2\u20ac\u2122eau,1\n"})
    void whatIsLostOrLongIsSeenOnceHoweverLateInAFile(String line) {
        assertThat(damagedRecords("nom,b\n" + "Pépit'Art,1\n".repeat(700_000) + line + "MAGMA,2\n".repeat(200_000)))
                .containsExactly(700_000L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"école", "écoles", "l’école"})
    void whatIsMisreadOnceInTheFirstMegabytesIsSeenAmongShortCharactersAndLong(String word) {
        assertThat(damagedRecords("nom,b\n" + (word + ",1\n").repeat(100_000) + misread("été") + ",1\n"
                        + (word + ",2\n").repeat(10_000)))
                .containsExactly(100_000L);
    }

    @Test
    void whatIsMisreadAllOverIsSeenHoweverLateItBegins() {
        String text =
                "nom,b\n" + "Pépit'Art,1\n".repeat(500_000) + (misread("Pépit'Art à l'été") + ",1\n").repeat(2000);

        assertThat(damagedRecords(text)).hasSizeGreaterThan(1900).allMatch(record -> record >= 500_000);
    }

    @Test
    void whatIsLostInARecordOnTheFirstBlocksEndIsSeen() {
        int block = ScanOptions.builder().build().blockBytes();
        String before = "nom,b\n" + "x".repeat(block - 100) + ",1\n";

        assertThat(damagedRecords(before + "num\uFFFDraire," + "y".repeat(200) + "\n"))
                .containsExactly(1L);
    }

    /** The records with damage in batches that say they may have some. */
    private static List<Long> damagedRecords(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        List<Long> found = new ArrayList<>();
        try (TableScanner scanner = TableScanner.open(
                TableSource.of("t.csv", bytes), ScanOptions.builder().build())) {
            RecordBatch batch = new RecordBatch();
            while (scanner.next(batch)) {
                for (int record = 0; record < batch.size() && batch.mayBeDamaged(); record++) {
                    if (DamagedText.of(batch.bytes(), batch.start(record, 0), batch.end(record, 0)) != Damage.NONE) {
                        found.add(batch.row(record) - 2);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    @Test
    void aTableOfOneByteACharacterEncodesWhatItDecodes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int value = 0; value < 256; value++) {
            all.write(value);
        }
        for (SingleByteTable table : SingleByteTable.values()) {
            assertThat(table.encode(table.decode(all.toByteArray()))).hasValue(all.toByteArray());
            assertThat(table.encode("日")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"é", "’", "œ", "à"})
    void aMisreadCharacterIsSeenWhereverItIsCutBetweenTwoReadings(String character) {
        String text = "ab" + misread(character) + "cd";
        for (int cut = 1; cut < text.length(); cut++) {
            DamageWatch watch = new DamageWatch();
            for (String part : List.of(text.substring(0, cut), text.substring(cut))) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                watch.watch(bytes, 0, bytes.length);
            }
            assertThat(watch.take()).as("cut after " + cut).isTrue();
        }
    }
}
