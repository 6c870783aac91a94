package io.github.opendata4j.model.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void readsPlainValuesInTheOrderOfTheText() {
        Object value = Json.parse("{\"b\": [1.0, 1E+2, \"é\\u00e9\"], \"a\": {\"x\": null}, \"c\": true}");

        Map<String, Object> inner = new LinkedHashMap<>();
        inner.put("x", null);
        assertThat(value)
                .isEqualTo(Map.of(
                        "b", List.of(new BigDecimal("1.0"), new BigDecimal("1E+2"), "éé"), "a", inner, "c", true));
        assertThat(((Map<?, ?>) value).keySet().toString()).isEqualTo("[b, a, c]");
    }

    @Test
    void whatWasReadCannotBeChanged() {
        Map<?, ?> value = (Map<?, ?>) Json.parse("{\"a\": [1]}");

        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(value::clear);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> ((List<?>) value.get("a")).clear());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1.00", "-0.5", "12345678901234567890.123", "1E+2", "2.5E-10", "0"})
    void aNumberKeepsEveryDigit(String number) {
        assertThat(Json.write(Json.parse(number))).isEqualTo(number);
    }

    @Test
    void skipsAByteOrderMarkInTextAndBytes() throws IOException {
        assertThat(Json.parse("\uFEFF1")).isEqualTo(BigDecimal.ONE);
        assertThat(Json.read(stream("\uFEFF1".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(BigDecimal.ONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"a": 1, "a": 2} | 1 | 10 | the member "a" is there already
                    {"a":            | 1 |  5 | the text stops before its end
                    1 2              | 1 |  3 | something follows the end of the value
                    {a: 1}           | 1 |  3 | Unexpected character
                    [1,]             | 1 |  5 | Unexpected character
                    1e99999          | 1 |  1 | the exponent of this number is beyond 10000
                    NaN              | 1 |  4 | Non-standard token 'NaN'.
                    /* a */ 1        | 1 |  2 | maybe a (non-standard) comment?.
                    """)
    void saysWhereTextIsNoJsonAndWhy(String text, int line, int column, String detail) {
        assertThatExceptionOfType(JsonSyntaxException.class)
                .isThrownBy(() -> Json.parse(text))
                .withMessageContaining(detail)
                .satisfies(e -> {
                    assertThat(e.line()).isEqualTo(line);
                    assertThat(e.column()).isBetween(column - 1, column + 1);
                    assertThat(e.message(Locale.FRENCH)).startsWith("le JSON est mal formé à la ligne 1, colonne ");
                });
    }

    @Test
    void saysThatNothingIsThere() {
        assertThatExceptionOfType(JsonSyntaxException.class)
                .isThrownBy(() -> Json.parse(" "))
                .withMessageContaining("nothing is there");
    }

    @Test
    void saysToSaveInUtf8() {
        byte[] windows = "{\"a\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThatExceptionOfType(JsonSyntaxException.class)
                .isThrownBy(() -> Json.read(stream(windows)))
                .withMessageContaining("save the file as UTF-8");
    }

    @Test
    void readsSoDeepAndNoDeeper() {
        String deepest = "[".repeat(Json.MAX_DEPTH) + "]".repeat(Json.MAX_DEPTH);

        assertThat(Json.write(Json.parse(deepest))).isEqualTo(deepest);
        assertThatExceptionOfType(JsonSyntaxException.class).isThrownBy(() -> Json.parse("[" + deepest + "]"));
    }

    @Test
    void readsSoMuchAndNoMore() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };

        assertThatExceptionOfType(JsonSyntaxException.class).isThrownBy(() -> Json.read(endless));
    }

    @Test
    void aFaultOfTheStreamStaysOne() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("unplugged");
            }
        };

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> Json.read(broken))
                .withMessage("unplugged");
    }

    @Test
    void writesForPeopleTheSameOnEverySystem() throws IOException {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("a", List.of(1, 2L, BigInteger.TEN, 0.5));
        value.put("b", Map.of());
        value.put("c", new StringBuilder("é"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Json.writePretty(value, out);

        String expected = """
                {
                  "a": [
                    1,
                    2,
                    10,
                    0.5
                  ],
                  "b": {},
                  "c": "é"
                }
                """;
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
        assertThat(Json.writePretty(value)).isEqualTo(expected);
    }

    @Test
    void refusesToWriteWhatIsNoJson() {
        assertThatIllegalArgumentException().isThrownBy(() -> Json.write(Locale.FRENCH));
        assertThatIllegalArgumentException().isThrownBy(() -> Json.write(Double.NaN));
    }

    @Test
    void aPlainCopyIsDeepAndFixed() {
        List<Object> inner = new ArrayList<>(Arrays.asList(1, null));
        Object copy = Json.plain(Map.of("a", inner));
        inner.clear();

        assertThat(copy).isEqualTo(Map.of("a", Arrays.asList(BigDecimal.ONE, null)));
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
