package io.github.opendata4j.validation.internal.engine.key;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.internal.scan.CellReader;
import io.github.opendata4j.model.table.FieldType;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.validation.internal.engine.batch.Fingerprint;
import io.github.opendata4j.validation.internal.engine.batch.Values;
import io.github.opendata4j.validation.internal.engine.national.NationalReaders;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class KeyFormTest {

    private static final List<String> TYPES = List.of(
            "'type': 'string'",
            "'type': 'string', 'format': 'email'",
            "'type': 'string', 'format': 'uuid'",
            "'type': 'integer'",
            "'type': 'integer', 'bareNumber': false",
            "'type': 'integer', 'groupChar': ' '",
            "'type': 'number'",
            "'type': 'number', 'decimalChar': ',', 'groupChar': ' '",
            "'type': 'number', 'decimalChar': ',', 'groupChar': '.'",
            "'type': 'number', 'bareNumber': false, 'decimalChar': ','",
            "'type': 'boolean'",
            "'type': 'boolean', 'trueValues': ['oui', '1', '?'], 'falseValues': ['non', '0', '?']",
            "'type': 'date'",
            "'type': 'date', 'format': '%Y-%m-%d'",
            "'type': 'date', 'format': '%d/%m/%Y'",
            "'type': 'time'",
            "'type': 'datetime'",
            "'type': 'year'",
            "'type': 'yearmonth'",
            "'type': 'duration'",
            "'type': 'geopoint'",
            "'type': 'any'");

    private record Cell(FieldType type, String text) {}

    /** By its bytes, as they stand somewhere in a batch; null if it has to be read. */
    private static String byBytes(FieldType type, String text) {
        byte[] bytes = ("x,\"" + text + "\",1234567890").getBytes(StandardCharsets.UTF_8);
        Fingerprint key = new Fingerprint().begin();
        return KeyForm.of(type).add(key, bytes, 3, bytes.length - 12) ? print(key) : "";
    }

    private static String byValue(Object value) {
        return print(new Fingerprint().begin().add(Values.canonical(value)));
    }

    private static String print(Fingerprint key) {
        return key.high() + " " + key.low();
    }

    @Property(tries = 5000)
    void bytesGiveTheFingerprintOfTheValueThatIsRead(@ForAll("cells") Cell cell) {
        Object value = CellReader.of(cell.type()).read(cell.text());
        Assume.that(value != CellReader.INVALID);

        assertThat(byBytes(cell.type(), cell.text())).isIn("", byValue(value));
    }

    @Property(tries = 5000)
    void bytesGiveTheFingerprintOfTheValueThatTheNationalValidatorReads(@ForAll("cells") Cell cell) {
        Object value = NationalReaders.of(cell.type(), "").read(cell.text());
        Assume.that(value != CellReader.INVALID);

        assertThat(byBytes(cell.type(), cell.text())).isIn("", byValue(value));
    }

    @Provide
    Arbitrary<Cell> cells() {
        Arbitrary<FieldType> types = Arbitraries.of(TYPES).map(KeyFormTest::type);
        Arbitrary<String> numbers = Combinators.combine(
                        Arbitraries.of("", "-", "+", "0", "-00", " "),
                        Arbitraries.bigIntegers(),
                        Arbitraries.of("", ".", ",", ".0", ",50", ".000", "e3", " "))
                .as((before, number, behind) -> before + number.abs() + behind);
        Arbitrary<String> small = Combinators.combine(
                        Arbitraries.integers().between(0, 3000),
                        Arbitraries.of("", ".", ","),
                        Arbitraries.integers().between(0, 3000))
                .as((whole, point, decimals) -> whole + point + (point.isEmpty() ? "" : decimals));
        Arbitrary<String> dates = Combinators.combine(
                        Arbitraries.integers().between(0, 2100),
                        Arbitraries.integers().between(0, 13),
                        Arbitraries.integers().between(0, 32))
                .as((year, month, day) -> String.format("%04d-%02d-%02d", year, month, day));
        Arbitrary<String> words = Arbitraries.of(
                "oui",
                "non",
                "1",
                "0",
                "?",
                "true",
                "false",
                "a@b.fr",
                "2024-02-29",
                "29/02/2024",
                "10:00:00",
                "2024",
                "2024-02",
                "2024-01-01T10:00:00Z",
                "P1D",
                "4.8, 45.7",
                "NaN",
                "-0",
                "0.0",
                "1 000",
                "00012",
                "été",
                "𝄞",
                "5f9c4e3a-1b2c-4d5e-8f90-a1b2c3d4e5f6",
                "100",
                "1e2");
        Arbitrary<String> texts = Arbitraries.oneOf(
                numbers,
                small,
                dates,
                words,
                Arbitraries.strings().ofMinLength(1).ofMaxLength(40));
        return Combinators.combine(types, texts).as(Cell::new);
    }

    private static FieldType type(String json) {
        String schema = ("{'fields': [{'name': 'f', " + json + "}]}").replace('\'', '"');
        return TableSchema.parse(schema).getField("f").type();
    }

    @Test
    void plainCellsOfTheCommonTypesAreNotRead() {
        Map<String, String> cells = new HashMap<>(Map.of(
                "'type': 'string'", "Besançon",
                "'type': 'integer'", "-00120",
                "'type': 'number'", "12.50",
                "'type': 'number', 'decimalChar': ','", "12,50",
                "'type': 'boolean'", "true",
                "'type': 'date'", "2024-02-29"));
        cells.forEach(
                (type, text) -> assertThat(byBytes(type(type), text)).as(type).isNotEmpty());
    }

    @Test
    void numbersAreTheSameHoweverTheyAreWritten() {
        FieldType number = type("'type': 'number'");

        assertThat(byBytes(number, "100"))
                .isEqualTo(byBytes(number, "0100.00"))
                .isEqualTo(byValue(new java.math.BigDecimal("1e2")))
                .isNotEqualTo(byBytes(number, "-100"))
                .isNotEqualTo(byBytes(number, "10"));
    }

    @Test
    void textsThatNearlyAgreeHaveOtherFingerprints() {
        Random random = new Random(4);
        Set<String> high = new HashSet<>();
        Set<String> low = new HashSet<>();
        int count = 200_000;
        for (int i = 0; i < count; i++) {
            byte[] text = String.format("FR%08d-%08d", i, i % 7 * 10_000_000).getBytes(StandardCharsets.UTF_8);
            Fingerprint key = new Fingerprint().begin().addText(text, 0, text.length - random.nextInt(1));
            high.add(Long.toString(key.high()));
            low.add(Long.toString(key.low()));
        }
        assertThat(high).hasSize(count);
        assertThat(low).hasSize(count);
    }
}
