package io.github.opendata4j.model.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.opendata4j.model.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class JsonValueTest {

    private static final JsonValue DOCUMENT = JsonValue.of(Json.parse("""
            {"text": "a", "count": 3, "yes": true, "nothing": null, "list": [{"a/b~": "x"}],
             "texts": {"fr": "Marchés", "en": "Markets"}}
            """));

    @Test
    void readsWhatIsExpected() {
        assertThat(DOCUMENT.get("text", Expected.TEXT).text()).isEqualTo("a");
        assertThat(DOCUMENT.get("count", Expected.COUNT).count()).isEqualTo(3);
        assertThat(DOCUMENT.get("yes", Expected.BOOLEAN).bool()).isTrue();
        assertThat(DOCUMENT.get("texts", Expected.OBJECT).localizedText().get(Locale.ENGLISH))
                .isEqualTo("Markets");
        assertThat(DOCUMENT.get("text", Expected.TEXT).localizedText()).isEqualTo(LocalizedText.of("a"));
        assertThat(DOCUMENT.find("absent")).isEmpty();
        assertThat(DOCUMENT.find("nothing")).isEmpty();
        assertThat(DOCUMENT.without(List.of("text", "count", "yes", "list", "texts")))
                .containsOnlyKeys("nothing");
    }

    @Test
    void knowsWhereItStands() {
        JsonValue item = DOCUMENT.get("list", Expected.LIST).items().get(0);

        assertThat(item.pointer()).isEqualTo("/list/0");
        assertThat(item.find("a/b~").orElseThrow().pointer()).isEqualTo("/list/0/a~1b~0");
    }

    @Test
    void saysWhatWasExpectedAndWhatWasFound() {
        refuses(value -> value.get("count", Expected.TEXT).text(), "\"/count\": found 3, expected a text in quotes.");
        refuses(value -> value.get("text", Expected.COUNT).count(), "\"/text\": found \"a\", expected a whole number");
        refuses(value -> value.get("text", Expected.LIST).items(), "expected a list in square brackets");
        refuses(value -> value.get("text", Expected.TEXT).names(), "expected an object in braces");
        refuses(
                value ->
                        value.object(Expected.OBJECT).get("list", Expected.TEXT).text(),
                "found [{\"a/b~\":\"x\"}]");
    }

    @Test
    void refusesACountThatIsNoneAndATextThatStandsForNothing() {
        for (String number : List.of("-1", "1.5", "1e30")) {
            JsonValue value = JsonValue.of(Json.parse(number));
            assertThatExceptionOfType(JsonShapeException.class).isThrownBy(value::count);
        }
        refuses(
                value -> value.get("text", Expected.TEXT).parse(Expected.of("un chiffre", "a digit"), Integer::valueOf),
                "found \"a\", expected a digit");
    }

    @Test
    void saysWhichMemberIsMissingAndWhatLooksLikeIt() {
        refuses(value -> value.get("tetx", Expected.TEXT), "this member is missing; \"text\" looks like it");
        refuses(value -> value.get("zzzzzz", Expected.TEXT), "this member is missing. Add it: a text in quotes.");
        refuses(value -> value.get("nothing", Expected.TEXT), "this member is missing");
    }

    @Test
    void showsNoMoreThanALineOfWhatWasFound() {
        JsonValue value = JsonValue.of("x".repeat(100_000));

        assertThatExceptionOfType(JsonShapeException.class)
                .isThrownBy(value::count)
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200));
    }

    private static void refuses(Consumer<JsonValue> reading, String message) {
        assertThatExceptionOfType(JsonShapeException.class)
                .isThrownBy(() -> reading.accept(DOCUMENT))
                .withMessageContaining(message)
                .satisfies(e -> assertThat(e.message(Locale.FRENCH)).isNotEqualTo(e.getMessage()));
    }
}
