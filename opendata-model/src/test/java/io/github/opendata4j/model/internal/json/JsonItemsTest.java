package io.github.opendata4j.model.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonItemsTest {
    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<JsonValue> all(InputStream in, String member) throws IOException {
        List<JsonValue> all = new ArrayList<>();
        try (JsonItems items = JsonItems.of(in, member)) {
            for (Optional<JsonValue> item = items.next(); item.isPresent(); item = items.next()) {
                all.add(item.get());
            }
        }
        return all;
    }

    @Test
    void itemsKnowWhereTheyStand() throws IOException {
        List<JsonValue> items = all(stream("{\"a\":{\"x/y\":[0]},\"x/y\":[{\"id\":1},null,[]],\"z\":[2]}"), "x/y");

        assertThat(items).extracting(JsonValue::pointer).containsExactly("/x~1y/0", "/x~1y/1", "/x~1y/2");
        assertThat(items.get(0).raw()).isEqualTo(Map.of("id", java.math.BigDecimal.ONE));
        assertThat(items.get(1).raw()).isNull();
        assertThat(all(stream("[[1],2]"), "").get(1).pointer()).isEqualTo("/1");
        assertThat(all(stream("[]"), "")).isEmpty();
    }

    @Test
    void aDocumentLongerThanAnyThatIsKeptIsReadItemByItem() throws IOException {
        byte[] item = ("{\"text\":\"" + "x".repeat(1 << 20) + "\"},").getBytes(StandardCharsets.UTF_8);
        List<InputStream> parts = new ArrayList<>(List.of(stream("[")));
        for (int i = 0; i < 80; i++) {
            parts.add(new ByteArrayInputStream(item));
        }
        parts.add(stream("{}]"));
        int count = 0;

        try (JsonItems items = JsonItems.of(new SequenceInputStream(Collections.enumeration(parts)), "")) {
            while (items.next().isPresent()) {
                count++;
            }
        }

        assertThat(count).isEqualTo(81);
    }

    @Test
    void anItemLongerThanADocumentMayBeIsRefused() {
        byte[] member = ("\"" + "x".repeat(1 << 20) + "\",").getBytes(StandardCharsets.UTF_8);
        List<InputStream> parts = new ArrayList<>(List.of(stream("[[")));
        for (int i = 0; i < 70; i++) {
            parts.add(new ByteArrayInputStream(member));
        }

        assertThatThrownBy(() -> all(new SequenceInputStream(Collections.enumeration(parts)), ""))
                .isInstanceOf(JsonSyntaxException.class)
                .hasMessageContaining("longer than 67108864 bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1,", "[1", "[1]x", "[1][2", "[1][2]", "nope", "[{\"a\":1,\"a\":2}]"})
    void whatIsNoJsonIsToldByItsPlace(String text) {
        assertThatThrownBy(() -> all(stream(text), ""))
                .isInstanceOfAny(JsonSyntaxException.class, JsonShapeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"data\":[1]", "{\"data\":[1],", "{\"data\":[1]}[]", "{\"data\":[1],\"x\":{}"})
    void aDocumentIsReadToItsEndToBeSureThatItWasWhole(String text) {
        assertThatThrownBy(() -> all(stream(text), "data")).isInstanceOf(JsonSyntaxException.class);
    }

    @Test
    void whatIsNoListIsToldByItsPlace() {
        assertThatThrownBy(() -> all(stream("{\"data\":{}}"), "data"))
                .isInstanceOf(JsonShapeException.class)
                .hasMessageContaining("\"/data\": a list in square brackets is expected");
        assertThatThrownBy(() -> all(stream("{}"), "data")).isInstanceOf(JsonShapeException.class);
        assertThatThrownBy(() -> all(stream("[]"), "data"))
                .isInstanceOf(JsonShapeException.class)
                .hasMessageContaining("an object in braces");
    }

    @Test
    void aStreamThatBreaksIsAFaultOfTheStream() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("reset");
            }
        };

        assertThatThrownBy(() -> all(broken, ""))
                .isInstanceOf(IOException.class)
                .hasMessage("reset");
    }
}
